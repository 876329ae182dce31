internal import Bytes
internal import Postings

/// How many articles have all of some terms of like frequency, in one segment.
///
/// One byte an article of a window says how many of the terms so far it has: some cycles a posting
/// whatever the lists look like, where each look-up of an article of the rarest term takes seven
/// steps: 17 µs a question against 44 (two words, 100,000 articles, `Benchmarks query`).
struct IntersectionCount {
  /// The rarest term first; at most 255.
  let scorers: [TermScorer]
  let frame: SegmentFrame

  /// Whether this is the faster way.
  static func suits(_ scorers: [TermScorer], documentCount: Int) -> Bool {
    guard let first = scorers.first, scorers.count > 1, scorers.count < 255 else { return false }
    let postings = scorers.reduce(0) { $0 + $1.documentFrequency }
    return postings < first.documentFrequency * 8 && postings * 32 > documentCount
  }

  /// Counts articles that may be found.
  func count() throws(BytesError) -> Int {
    let limit = UInt32(frame.segment.documentCount)
    let bytes = frame.memory.bytes.cells
    var found = 0
    var low: UInt32 = 0
    while low < limit {
      var nearest = low
      for scorer in scorers {
        guard try scorer.advance(to: nearest) else { return found }
        nearest = scorer.document
      }
      low = nearest & ~63
      let high = min(limit, low &+ UInt32(UnionCount.width))
      for (number, scorer) in scorers.enumerated() {
        guard try scorer.advance(to: low) else { continue }
        if number + 1 < scorers.count {
          try mark(scorer, UInt8(number), from: low, before: high, bytes)
        } else {
          found += try tally(scorer, UInt8(number), from: low, before: high, bytes)
        }
      }
      bytes.fill(0..<Int(high - low), with: 0)
      low = high
    }
    return found
  }

  /// Turns `number` into the next number at the term's articles.
  private func mark(
    _ scorer: TermScorer, _ number: UInt8, from low: UInt32, before high: UInt32, _ bytes: Cells<UInt8>
  ) throws(BytesError) {
    try scorer.forEachDocument(before: high) { document in
      let cell = Int(document &- low)
      bytes[cell] = bytes[cell] == number ? number &+ 1 : bytes[cell]
    }
  }

  /// How many of the term's articles have `number` and may be found.
  private func tally(
    _ scorer: TermScorer, _ number: UInt8, from low: UInt32, before high: UInt32, _ bytes: Cells<UInt8>
  ) throws(BytesError) -> Int {
    var found = 0
    if frame.filter.isOpen {
      try scorer.forEachDocument(before: high) { document in
        found &+= bytes[Int(document &- low)] == number ? 1 : 0
      }
    } else {
      try scorer.forEachDocument(before: high) { document throws(BytesError) in
        if bytes[Int(document &- low)] == number, try frame.filter.admits(document) { found += 1 }
      }
    }
    return found
  }
}
