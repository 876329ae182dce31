internal import Dispatch
internal import Synchronization

/// Hands work from one thread to several, never more than a few pieces ahead of them.
final class WorkQueue<Work: Sendable>: Sendable {
  private struct State {
    var pieces: [Work] = []
    var isClosed = false
  }

  private let state = Mutex(State())
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
    state.withLock { $0.pieces.append(piece) }
    filled.signal()
  }

  /// Lets each consumer end once everything is taken.
  func close() {
    state.withLock { $0.isClosed = true }
    for _ in 0..<consumerCount { filled.signal() }
  }

  /// Takes the oldest piece; waits for one, `nil` when the queue is closed and empty.
  func take() -> Work? {
    filled.wait()
    let piece = state.withLock { $0.pieces.isEmpty ? nil : $0.pieces.removeFirst() }
    if piece != nil { free.signal() }
    return piece
  }
}
