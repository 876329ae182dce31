internal import Bytes
internal import Postings

/// The articles of all terms with one chunk at most, in one segment, each with the sum of its shares.
///
/// A word of a question has up to some hundred rare terms besides: compounds that end in it, forms of its beginning.
/// As terms of their own each was asked in every window and for every batch, and its bound kept windows open in which
/// it has no article. Together they are one list whose bounds are exact: among 1,000,000 articles
/// `tidings search 'government said the minister'` takes 63 million instructions instead of 209 (`valgrind --tool=callgrind`).
struct ShortLists {
  /// Articles, rising, each above the sum of its shares; behind them one that is larger than any.
  private var items: [UInt64] = []
  private var next = 0
  private var listCount = 0

  /// Takes the articles of a term that has one chunk; without shares when they are only counted.
  mutating func append(_ scorer: TermScorer, isScored: Bool) throws(BytesError) {
    listCount += 1
    if !isScored {
      try scorer.loadDocuments()
      for index in 0..<scorer.count { items.append(UInt64(scorer.documents[index]) << 32) }
      return
    }
    try scorer.loadShares()
    for index in 0..<scorer.count {
      items.append(UInt64(scorer.documents[index]) << 32 | UInt64(UInt32(bitPattern: scorer.shares[index])))
    }
  }

  /// Makes one list of all that was appended.
  mutating func finish() {
    if listCount > 1 {
      items.sort()
      var kept = 0
      for item in items {
        if kept > 0, items[kept - 1] >> 32 == item >> 32 {
          items[kept - 1] += item & 0xFFFF_FFFF
        } else {
          items[kept] = item
          kept += 1
        }
      }
      items.removeLast(items.count - kept)
    }
    items.append(.max)
  }

  @inline(__always)
  private func document(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: items[index] >> 32) }

  @inline(__always)
  private func share(_ index: Int) -> Int32 { Int32(truncatingIfNeeded: items[index]) }

  /// How many articles there are.
  var count: Int { items.count - 1 }

  /// The first article from `low` on; articles before it are passed.
  mutating func nearest(from low: UInt32) -> UInt32 {
    while document(next) < low { next += 1 }
    return document(next)
  }

  /// The largest share of the articles before `high`, from the current place on; 0 when there is none.
  func bound(before high: UInt32) -> Int32 {
    var most: Int32 = 0
    var index = next
    while document(index) < high {
      most = max(most, share(index))
      index += 1
    }
    return most
  }

  /// The first article at or after `high`.
  func first(from high: UInt32) -> UInt32 {
    var index = next
    while document(index) < high { index += 1 }
    return document(index)
  }

  /// Adds the shares of the articles from the current place on and before `high` to a window's sums that begin at
  /// `low`, and marks those that reach `least`.
  func accumulate(from low: UInt32, before high: UInt32, least: Int32, _ memory: WindowMemory) {
    var index = next
    while document(index) < high {
      memory.add(share(index), to: Int(document(index) &- low), least: least)
      index += 1
    }
  }

  /// Adds to a batch's sums the shares of those articles that it has, from the current place on.
  func add(to batch: CandidateBatch) {
    guard batch.count > 0 else { return }
    let candidates = batch.documents
    let last = candidates[batch.count - 1]
    var index = next
    var at = 0
    while document(index) < candidates[0] { index += 1 }
    while document(index) <= last {
      var step = 1
      while at + step < batch.count, candidates[at + step] < document(index) {
        at += step
        step *= 2
      }
      while candidates[at] < document(index) { at += 1 }
      if candidates[at] == document(index) { batch.sums[at] &+= share(index) }
      index += 1
    }
  }

  /// Takes the most promising articles into a batch, as many as it holds at most.
  ///
  /// - Parameter bound: The largest share.
  func fill(_ batch: CandidateBatch, bound: Int32) {
    let least = count <= CandidateBatch.capacity ? 0 : bound / 2
    batch.count = 0
    for index in 0..<count where share(index) >= least && batch.count < CandidateBatch.capacity {
      batch.documents[batch.count] = document(index)
      batch.sums[batch.count] = share(index)
      batch.count += 1
    }
  }

  /// How many articles were not removed.
  func liveCount(in segment: Segment) -> Int {
    guard segment.removals != nil else { return count }
    return (0..<count).count { segment.isLive(document($0)) }
  }

  /// Calls a function with each article before `high`, from the current place on, and passes them.
  @inline(__always)
  mutating func forEachDocument(before high: UInt32, _ body: (UInt32) -> Void) {
    while document(next) < high {
      body(document(next))
      next += 1
    }
  }

  /// Calls a function with each article and the sum of its shares.
  func forEach(_ body: (UInt32, Int32) throws(BytesError) -> Void) throws(BytesError) {
    for index in 0..<count { try body(document(index), share(index)) }
  }
}
