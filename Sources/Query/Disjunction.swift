internal import Bytes
internal import Postings

/// Memory for one window of articles, reused between questions.
final class WindowMemory {
  /// The widest window.
  static let largest = 1 << 16
  let sums = Memory<Int32>(count: WindowMemory.largest, repeating: 0)
  let marks = Memory<UInt64>(count: WindowMemory.largest / 64, repeating: 0)
}

/// The best articles for any of some terms, in one segment.
///
/// MaxScore in windows: terms whose bounds together cannot reach the score needed are only looked
/// up for articles that the other terms bring near it; windows whose bounds do not reach it are
/// skipped without decoding.
struct Disjunction {
  let scorers: [TermScorer]
  let filter: SegmentFilter
  let segment: Segment
  let segmentIndex: Int
  let memory: WindowMemory

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    let limit = UInt32(segment.documentCount)
    var order = Array(scorers.indices)
    var bounds = [Int32](repeating: 0, count: scorers.count)
    let total = scorers.reduce(0) { $0 + $1.documentFrequency }
    let width = windowWidth(postings: total)
    var low: UInt32 = 0
    while low < limit {
      // Where nothing is left to find, or only later, go there at once.
      var nearest = UInt32.max
      for scorer in scorers where !scorer.isAtEnd {
        scorer.skip(to: low)
        if scorer.isAtEnd { continue }
        if scorer.postings.isChunked, scorer.chunk > 0 {
          nearest = min(nearest, max(low, scorer.postings.lastDocument(of: scorer.chunk - 1) + 1))
        } else {
          nearest = min(nearest, low)
        }
      }
      if nearest == .max { return }
      low = max(low, nearest)
      let high = min(limit, low &+ UInt32(width))
      let need = collector.isFull ? collector.need(from: try segment.sequence(low)) : 1
      var sum: Int64 = 0
      for index in scorers.indices {
        let bound = try scorers[index].bound(before: high)
        bounds[index] = bound
        sum += Int64(bound)
      }
      if sum < Int64(need) {
        // The same bounds hold as long as no term enters another chunk.
        var next = high
        var furthest = UInt32.max
        for scorer in scorers where !scorer.isAtEnd { furthest = min(furthest, scorer.lastDocument) }
        if furthest != .max, furthest >= high { next = min(limit, furthest &+ 1) }
        low = next
        continue
      }
      sortByBound(&order, bounds)
      var skipped: Int64 = 0
      var firstEssential = 0
      while firstEssential < order.count, skipped + Int64(bounds[order[firstEssential]]) < Int64(need) {
        skipped += Int64(bounds[order[firstEssential]])
        firstEssential += 1
      }
      let rest = Int32(clamping: skipped)
      if firstEssential == order.count - 1 {
        try searchOne(
          scorers[order[firstEssential]], from: low, before: high, need: need,
          others: order[..<firstEssential], rest: rest,
          bounds: bounds, into: &collector)
      } else {
        for index in order[firstEssential...] {
          try accumulate(scorers[index], from: low, before: high, need: max(1, need - rest))
        }
        try collect(
          from: low, before: high, need: need, others: order[..<firstEssential], rest: rest, bounds: bounds,
          into: &collector)
      }
      low = high
    }
  }

  /// A window that holds some thousand postings, and fits into the cache.
  private func windowWidth(postings: Int) -> Int {
    var width = 1 << 12
    while width < WindowMemory.largest, width * postings < segment.documentCount * 2048 { width *= 2 }
    return width
  }

  @inline(__always)
  private func sortByBound(_ order: inout [Int], _ bounds: [Int32]) {
    var index = 1
    while index < order.count {
      let item = order[index]
      var place = index
      while place > 0, bounds[order[place - 1]] > bounds[item] {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = item
      index += 1
    }
  }

  /// Adds a term's shares to the window's sums and marks articles whose sum reaches `need`.
  private func accumulate(_ scorer: TermScorer, from low: UInt32, before high: UInt32, need: Int32)
    throws(BytesError)
  {
    let sums = memory.sums.cells
    let marks = memory.marks.cells
    while !scorer.isAtEnd {
      try scorer.loadShares()
      let documents = scorer.documents
      let shares = scorer.shares
      var index = scorer.index
      while documents[index] < low { index += 1 }
      let count = scorer.count
      while index < count {
        let document = documents[index]
        if document >= high { break }
        let cell = Int(document &- low)
        let before = sums[cell]
        let after = before &+ shares[index]
        sums[cell] = after
        if before < need, after >= need { marks[cell >> 6] |= 1 << UInt64(truncatingIfNeeded: cell & 63) }
        index += 1
      }
      scorer.index = index
      if index < count { return }
      scorer.nextChunk()
    }
  }

  /// Offers the marked articles of a window and clears it.
  private func collect(
    from low: UInt32, before high: UInt32, need: Int32, others: ArraySlice<Int>, rest: Int32, bounds: [Int32],
    into collector: inout TopCollector
  ) throws(BytesError) {
    let sums = memory.sums.cells
    let marks = memory.marks.cells
    let width = Int(high - low)
    var need = need
    for word in 0..<((width + 63) >> 6) {
      var bits = marks[word]
      if bits == 0 { continue }
      marks[word] = 0
      while bits != 0 {
        let cell = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let sum = sums[cell]
        if Int64(sum) + Int64(rest) < Int64(need) { continue }
        let document = low &+ UInt32(truncatingIfNeeded: cell)
        try finish(
          document, sum: sum, need: &need, others: others, rest: rest, bounds: bounds, into: &collector)
      }
    }
    sums.fill(0..<width, with: 0)
  }

  /// Looks one article up in the terms left out so far, and offers it.
  @inline(__always)
  private func finish(
    _ document: UInt32, sum: Int32, need: inout Int32, others: ArraySlice<Int>, rest: Int32, bounds: [Int32],
    into collector: inout TopCollector
  ) throws(BytesError) {
    var sum = sum
    var rest = Int64(rest)
    for index in others.reversed() {
      if Int64(sum) + rest < Int64(need) { return }
      rest -= Int64(bounds[index])
      let scorer = scorers[index]
      if try scorer.advance(to: document), scorer.document == document { sum &+= try scorer.share() }
    }
    guard sum >= need, try filter.admits(document) else { return }
    collector.insert(
      TopCollector.Item(
        key: Int64(sum), sequence: try segment.sequence(document), segment: Int32(segmentIndex),
        document: document))
    if collector.isFull { need = max(need, collector.need(from: try segment.sequence(document) &+ 1)) }
  }

  /// One term only must be walked through: no sums are kept.
  private func searchOne(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, need: Int32, others: ArraySlice<Int>,
    rest: Int32, bounds: [Int32], into collector: inout TopCollector
  ) throws(BytesError) {
    var need = need
    while !scorer.isAtEnd {
      if try Int64(scorer.chunkBound()) + Int64(rest) < Int64(need) {
        // Nothing in this chunk gets there.
        if scorer.lastDocument >= high { return }
        scorer.nextChunk()
        continue
      }
      try scorer.loadShares()
      let documents = scorer.documents
      let shares = scorer.shares
      var index = scorer.index
      let count = scorer.count
      while documents[index] < low { index += 1 }
      while index < count {
        let document = documents[index]
        if document >= high { break }
        if Int64(shares[index]) + Int64(rest) >= Int64(need) {
          try finish(
            document, sum: shares[index], need: &need, others: others, rest: rest, bounds: bounds,
            into: &collector)
        }
        index += 1
      }
      scorer.index = index
      if index < count { return }
      scorer.nextChunk()
    }
  }
}
