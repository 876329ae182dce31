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
    guard try scorer.advance(to: low) else { return }
    while !scorer.isAtEnd {
      try scorer.loadDocuments()
      let documents = scorer.documents
      let count = scorer.count
      var index = scorer.index
      while documents[index] < high {
        let cell = Int(documents[index] &- low)
        bytes[cell] = bytes[cell] == number ? number &+ 1 : bytes[cell]
        index += 1
      }
      scorer.index = index
      if index < count { return }
      scorer.nextChunk()
    }
  }

  private func tally(
    _ scorer: TermScorer, _ number: UInt8, from low: UInt32, before high: UInt32, _ bytes: Cells<UInt8>
  ) throws(BytesError) -> Int {
    guard try scorer.advance(to: low) else { return 0 }
    var found = 0
    while !scorer.isAtEnd {
      try scorer.loadDocuments()
      let documents = scorer.documents
      let count = scorer.count
      var index = scorer.index
      if frame.filter.isOpen {
        while documents[index] < high {
          found &+= bytes[Int(documents[index] &- low)] == number ? 1 : 0
          index += 1
        }
      } else {
        while documents[index] < high {
          if bytes[Int(documents[index] &- low)] == number, try frame.filter.admits(documents[index]) {
            found += 1
          }
          index += 1
        }
      }
      scorer.index = index
      if index < count { return found }
      scorer.nextChunk()
    }
    return found
  }
}
