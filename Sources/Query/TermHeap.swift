internal import Bytes

/// Terms of one word by the articles that they are at, the first article on top.
struct TermHeap {
  /// Articles above the numbers of their terms.
  private var items: [UInt64] = []
  private var hasBegun = false
  private var pending: [Int] = []

  /// Takes all terms to their first article at or after `target`.
  ///
  /// - Returns: The first of these articles; `UInt32.max` when there is none.
  /// - Complexity: O(log terms) for each term that is before `target`; all terms the first time.
  mutating func advance(_ scorers: [TermScorer], to target: UInt32) throws(BytesError) -> UInt32 {
    if !hasBegun {
      hasBegun = true
      for (index, scorer) in scorers.enumerated() where try scorer.advance(to: target) {
        items.append(UInt64(scorer.document) << 32 | UInt64(index))
      }
      items.sort()
    }
    while let top = items.first, top >> 32 < UInt64(target) {
      let index = Int(truncatingIfNeeded: top & 0xFFFF_FFFF)
      let scorer = scorers[index]
      if try scorer.advance(to: target) {
        items[0] = UInt64(scorer.document) << 32 | UInt64(index)
      } else {
        let last = items.removeLast()
        if items.isEmpty { break }
        items[0] = last
      }
      siftDown()
    }
    return items.first.map { UInt32(truncatingIfNeeded: $0 >> 32) } ?? .max
  }

  private mutating func siftDown() {
    let item = items[0]
    var place = 0
    while true {
      var child = place * 2 + 1
      if child >= items.count { break }
      if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
      if items[child] >= item { break }
      items[place] = items[child]
      place = child
    }
    items[place] = item
  }

  /// Calls a function with the number of each term that is at the first article.
  mutating func forEachFirst(_ body: (Int) throws(BytesError) -> Void) throws(BytesError) {
    guard let top = items.first else { return }
    // They are the top and what hangs on it with the same article.
    pending.append(0)
    defer { pending.removeAll(keepingCapacity: true) }
    while let place = pending.popLast() {
      if place >= items.count || items[place] >> 32 != top >> 32 { continue }
      try body(Int(truncatingIfNeeded: items[place] & 0xFFFF_FFFF))
      pending.append(place * 2 + 1)
      pending.append(place * 2 + 2)
    }
  }
}
