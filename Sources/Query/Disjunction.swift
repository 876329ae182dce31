internal import Bytes
internal import Postings

/// The best articles for any of some terms, in one segment.
///
/// MaxScore (Turtle and Flood 1995) in windows: terms whose bounds in the window together cannot
/// reach the score needed are only looked up for articles that the other terms bring near it;
/// windows and chunks whose bounds do not reach it are not decoded. A first look at the most
/// promising chunks of one term says early what score is needed. Terms with few articles are taken together
/// (``ShortLists``).
///
/// The best ten of 1,000,000 articles for any of three words: 232 µs, of six 301, for one 22 (`Benchmarks query INDEX Q.tsv`).
struct Disjunction {
  /// Terms of more than one chunk.
  let scorers: [TermScorer]
  let short: ShortLists
  let frame: SegmentFrame
  /// A score that as many articles as are wanted are known to reach.
  private let floor: Int32

  init(_ lists: (long: [TermScorer], short: ShortLists), frame: SegmentFrame, floor: Int32 = 1) {
    (scorers, short) = lists
    self.frame = frame
    self.floor = floor
  }

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    if scorers.isEmpty { return try searchShort(into: &collector) }
    var short = short
    let limit = UInt32(frame.segment.documentCount)
    var order = Array(scorers.indices)
    var bounds = [Int32](repeating: 0, count: scorers.count)
    let postings = scorers.reduce(short.count) { $0 + $1.documentFrequency }
    let width = windowWidth(postings: postings)
    let floor = max(floor, try seed(collector))
    // Where the dates of whole blocks lie outside the filter; few postings are read sooner than all dates.
    let dates = postings * 32 > frame.segment.documentCount ? try frame.filter.dateBlocks() : nil
    var low: UInt32 = 0
    while low < limit {
      low = nearest(low, &short)
      if low >= limit { return }
      var high = min(limit, low &+ UInt32(width))
      if let dates {
        guard let range = Disjunction.trimmed(low, high, dates) else {
          low = high
          continue
        }
        if range.lowerBound > low {
          low = range.lowerBound
          continue
        }
        high = range.upperBound
      }
      let need = max(floor, frame.need(collector))
      let shortBound = short.bound(before: high)
      var sum = Int64(shortBound)
      for index in scorers.indices {
        let bound = try scorers[index].bound(before: high)
        bounds[index] = bound
        sum += Int64(bound)
      }
      if sum < Int64(need) {
        // The same bounds hold as long as no term enters another chunk.
        var furthest = short.first(from: high) &- 1
        for scorer in scorers where !scorer.isAtEnd { furthest = min(furthest, scorer.lastDocument) }
        low = furthest >= high ? min(limit, min(furthest, .max - 1) &+ 1) : high
        continue
      }
      sortByBound(&order, bounds)
      var skipped: Int64 = 0
      var firstEssential = 0
      // The short lists take their place among the terms: the weakest are looked up.
      var needsShort = shortBound > 0
      while firstEssential < order.count {
        let isShort = needsShort && shortBound <= bounds[order[firstEssential]]
        let bound = Int64(isShort ? shortBound : bounds[order[firstEssential]])
        if skipped + bound >= Int64(need) { break }
        skipped += bound
        if isShort { needsShort = false } else { firstEssential += 1 }
      }
      let others = Others(
        order: order[..<firstEssential], bounds: bounds, rest: skipped, short: needsShort ? nil : short,
        floor: floor)
      if firstEssential == order.count - 1, !needsShort {
        try searchOne(
          scorers[order[firstEssential]], from: low, before: high, others, into: &collector)
      } else {
        if needsShort {
          short.accumulate(
            from: low, before: high, least: Int32(clamping: Int64(need) - skipped), frame.memory)
        }
        for index in order[firstEssential...] {
          try accumulate(
            scorers[index], from: low, before: high, need: Int64(need) - skipped,
            rest: sum - skipped - Int64(bounds[index]))
        }
        try collect(from: low, before: high, others, into: &collector)
      }
      low = high
    }
  }

  /// Terms that are looked up for the articles that the others bring near the score needed.
  private struct Others {
    /// Weakest first.
    let order: ArraySlice<Int>
    let bounds: [Int32]
    /// What all of them can add.
    let rest: Int64
    /// The short lists, where they are among them.
    let short: ShortLists?
    let floor: Int32
  }

  /// Offers the articles of a question without longer lists.
  private func searchShort(into collector: inout TopCollector) throws(BytesError) {
    var need = max(floor, frame.need(collector))
    try short.forEach { document, sum throws(BytesError) in
      guard sum >= need else { return }
      try frame.offer(document, sum, into: &collector)
      need = max(need, frame.need(collector))
    }
  }

  /// A window without the blocks at its ends that have no date asked for; `nil` when no block has.
  private static func trimmed(_ low: UInt32, _ high: UInt32, _ blocks: [Bool]) -> Range<UInt32>? {
    let size = UInt32(Segment.dateBlockCount)
    var first = Int(low / size)
    var last = Int((high - 1) / size)
    while first <= last, !blocks[first] { first += 1 }
    if first > last { return nil }
    while !blocks[last] { last -= 1 }
    return max(low, UInt32(first) * size)..<min(high, UInt32(last + 1) * size)
  }

  /// The first article at or after `low` that any term may have; nothing between can.
  private func nearest(_ low: UInt32, _ short: inout ShortLists) -> UInt32 {
    var nearest = short.nearest(from: low)
    for scorer in scorers where !scorer.isAtEnd {
      scorer.skip(to: low)
      if scorer.isAtEnd { continue }
      nearest = min(nearest, max(low, scorer.leastDocument))
    }
    return nearest
  }

  /// A window that holds some thousand postings, and fits into the cache.
  private func windowWidth(postings: Int) -> Int {
    // Thousands of terms cost more by their number than by what a window holds of them.
    if scorers.count > 128 { return WindowMemory.largest }
    var width = 1 << 12
    while width < WindowMemory.largest, width * postings < frame.segment.documentCount * 2048 { width *= 2 }
    return width
  }

  private func sortByBound(_ order: inout [Int], _ bounds: [Int32]) {
    if order.count > 24 { return order.sort { bounds[$0] < bounds[$1] } }
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
  private func accumulate(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, need: Int64, rest: Int64
  ) throws(BytesError) {
    let sums = frame.memory.sums.cells
    let marks = frame.memory.marks.cells
    let touched = frame.memory.touched.cells
    var touchedCount = frame.memory.touchedCount
    defer { frame.memory.touchedCount = touchedCount }
    let least = Int32(clamping: max(1, need))
    while !scorer.isAtEnd {
      if Int64(try scorer.chunkBound()) + rest < need {
        // Articles of this chunk do not get there, whatever other terms add.
        if scorer.lastDocument >= high { return }
        scorer.nextChunk()
        continue
      }
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
        touched[touchedCount] = UInt16(truncatingIfNeeded: cell)
        touchedCount &+= before == 0 ? 1 : 0
        if before < least, after >= least { marks[cell >> 6] |= 1 << UInt64(truncatingIfNeeded: cell & 63) }
        index += 1
      }
      scorer.index = index
      if index < count { return }
      scorer.nextChunk()
    }
  }

  /// Offers the marked articles of a window and clears it.
  private func collect(
    from low: UInt32, before high: UInt32, _ others: Others, into collector: inout TopCollector
  ) throws(BytesError) {
    let sums = frame.memory.sums.cells
    let marks = frame.memory.marks.cells
    let batch = frame.memory.batch
    let width = Int(high - low)
    batch.count = 0
    for word in 0..<((width + 63) >> 6) {
      var bits = marks[word]
      if bits == 0 { continue }
      marks[word] = 0
      while bits != 0 {
        let cell = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        batch.documents[batch.count] = low &+ UInt32(truncatingIfNeeded: cell)
        batch.sums[batch.count] = sums[cell]
        batch.count += 1
      }
      if batch.count > CandidateBatch.capacity - 64 {
        try finish(others, into: &collector)
        batch.count = 0
      }
    }
    try finish(others, into: &collector)
    frame.memory.clearSums(width: width)
  }

  /// Looks the batch up in the terms left out so far, the strongest first, and offers it.
  private func finish(_ others: Others, into collector: inout TopCollector) throws(BytesError) {
    let batch = frame.memory.batch
    guard batch.count > 0 else { return }
    let need = Int64(max(others.floor, frame.need(collector)))
    var rest = others.rest
    if others.order.count <= 8 {
      for index in others.order where !scorers[index].isAtEnd { scorers[index].fetch(batch.documents[0]) }
    }
    for index in others.order.reversed() {
      rest -= Int64(others.bounds[index])
      try batch.add(scorers[index], isRequired: false, need: need, rest: rest)
      if batch.count == 0 { return }
    }
    others.short?.add(to: batch)
    try frame.offer(batch, need: need, into: &collector)
  }

  /// One term only must be walked through: no sums are kept.
  private func searchOne(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, _ others: Others,
    into collector: inout TopCollector
  ) throws(BytesError) {
    while !scorer.isAtEnd {
      let need = Int64(max(others.floor, frame.need(collector)))
      if Int64(try scorer.chunkBound()) + others.rest >= need {
        try frame.memory.batch.fill(scorer, from: low, before: high, need: need, rest: others.rest)
        try finish(others, into: &collector)
      }
      if scorer.lastDocument >= high { return }
      scorer.nextChunk()
    }
  }
}
