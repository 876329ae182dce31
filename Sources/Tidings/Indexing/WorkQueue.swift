internal import Dispatch
internal import Synchronization

/// Hands work from one thread to several, never more than a few pieces ahead of them.
final class WorkQueue<Work: Sendable>: Sendable {
  private let pieces = Mutex<[Work]>([])
  private let filled = DispatchSemaphore(value: 0)
  private let free: DispatchSemaphore
  private let consumerCount: Int

  /// - Parameter capacity: pieces that may wait.
  /// - Parameter consumers: threads that take pieces.
  init(capacity: Int, consumers: Int) {
    free = DispatchSemaphore(value: capacity)
    consumerCount = consumers
  }

  /// Adds a piece; waits while the queue is full.
  func add(_ piece: Work) {
    free.wait()
    pieces.withLock { $0.append(piece) }
    filled.signal()
  }

  /// Lets each consumer end once everything is taken.
  func close() {
    for _ in 0..<consumerCount { filled.signal() }
  }

  /// Takes the oldest piece; waits for one, `nil` when the queue is closed and empty.
  func take() -> Work? {
    filled.wait()
    let piece = pieces.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if piece != nil { free.signal() }
    return piece
  }
}
