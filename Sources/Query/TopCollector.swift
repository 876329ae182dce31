package import Postings

/// An article that was found, and its score.
///
/// 0.3 ns a score that comes by chance, 12 ns where each is better than the last, for the best ten
/// (`Benchmarks bench top-k`).
package struct Hit: Hashable, Sendable {
  package let address: DocumentAddress
  package let score: Float

  package init(address: DocumentAddress, score: Float) {
    self.address = address
    self.score = score
  }
}

/// Keeps the best *k* articles: higher keys first, lower sequence numbers first among equals.
package struct TopCollector {
  /// An article, and what it is kept by.
  package struct Item {
    package var key: Int64
    package var sequence: UInt64
    package var segment: Int32
    package var document: UInt32

    package init(key: Int64, sequence: UInt64, segment: Int32, document: UInt32) {
      self.key = key
      self.sequence = sequence
      self.segment = segment
      self.document = document
    }

    /// Whether this ranks after another.
    @inline(__always)
    func isWorse(than other: Item) -> Bool {
      key != other.key ? key < other.key : sequence > other.sequence
    }
  }

  /// How many are kept.
  let limit: Int
  /// A heap with the worst item on top.
  private var items: [Item] = []

  package init(limit: Int) {
    self.limit = limit
    items.reserveCapacity(min(limit, 1024))
  }

  /// Whether *k* articles are kept.
  @inline(__always)
  var isFull: Bool { items.count >= limit }

  /// The key that an article must reach; `Int64.min` until *k* are kept.
  @inline(__always)
  package var threshold: Int64 { isFull ? (items.first?.key ?? .max) : .min }

  /// What a score must reach to be kept, given that articles of `segment` come in rising order
  /// and none of them was committed before `first`.
  @inline(__always)
  func need(in segment: Int, from first: UInt64) -> Int32 {
    guard isFull else { return 1 }
    guard let worst = items.first else { return .max }
    // With an equal score only an earlier article gets in.
    let isLater = Int(worst.segment) == segment || first > worst.sequence
    return Int32(clamping: max(1, isLater ? worst.key + 1 : worst.key))
  }

  /// Offers an article.
  ///
  /// Items move into the place that the one before left: half the stores of swaps.
  package mutating func insert(_ item: Item) {
    if items.count < limit {
      items.append(item)
      var heap = items.mutableSpan
      var child = heap.count - 1
      while child > 0 {
        let parent = (child - 1) >> 1
        guard item.isWorse(than: heap[parent]) else { break }
        heap[child] = heap[parent]
        child = parent
      }
      heap[child] = item
      return
    }
    guard let worst = items.first, worst.isWorse(than: item) else { return }
    var heap = items.mutableSpan
    let count = heap.count
    var parent = 0
    while true {
      var child = parent * 2 + 1
      guard child < count else { break }
      if child + 1 < count, heap[child + 1].isWorse(than: heap[child]) { child += 1 }
      guard heap[child].isWorse(than: item) else { break }
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = item
  }

  /// What was kept, best first.
  package func sorted() -> [Item] { items.sorted { $1.isWorse(than: $0) } }
}
