internal import Bytes
internal import Postings

/// How many articles have any of some terms, in one segment.
///
/// Chunks that are sets of bits go into a window's bits a word at a time. For the others one byte an
/// article: a store a posting and no load, where bits would wait for the bit before. Any of six words among
/// 100,000 articles: 39 µs, 48 with bytes alone (`Benchmarks query --mode count`).
struct UnionCount {
  static let width = 1 << 15
  /// Words of a window's bits, and of what the last set in it has after its end.
  static let wordCount = width / 64 + BitSetBlock.longest

  /// Terms of more than one chunk.
  private let scorers: [TermScorer]
  private let short: ShortLists
  private let frame: SegmentFrame

  init(_ lists: (long: [TermScorer], short: ShortLists), frame: SegmentFrame) {
    (scorers, short) = lists
    self.frame = frame
  }

  /// Counts articles that were not removed.
  func count() throws(BytesError) -> Int {
    let limit = UInt32(frame.segment.documentCount)
    let bits = frame.memory.bits.cells
    bits.fill(0..<UnionCount.wordCount, with: 0)
    let bytes = frame.memory.bytes.cells
    var short = short
    var found = 0
    var low: UInt32 = 0
    var isCarried = false
    while low < limit {
      if !isCarried { low = min(short.nearest(from: low), try nearest(from: low)) & ~63 }
      if low >= limit { return found }
      let high = min(limit, low &+ UInt32(UnionCount.width))
      short.forEachDocument(before: high) { bytes[Int($0 &- low)] = 0xFF }
      for scorer in scorers { try mark(scorer, from: low, before: high) }
      found += sumAndClear(from: low, before: high)
      isCarried = carry()
      low = high
    }
    return found
  }

  /// The first article from `low` on that any term may have; nothing between can.
  private func nearest(from low: UInt32) throws(BytesError) -> UInt32 {
    var nearest = UInt32.max
    for scorer in scorers where !scorer.isAtEnd {
      if scorer.index > 0 {
        try scorer.loadDocuments()
        nearest = min(nearest, scorer.document)
      } else {
        nearest = min(nearest, max(low, scorer.leastDocument))
      }
    }
    return nearest
  }

  /// Marks a term's articles before `high`, and all of a set that begins before it.
  private func mark(_ scorer: TermScorer, from low: UInt32, before high: UInt32) throws(BytesError) {
    let bytes = frame.memory.bytes.cells
    while !scorer.isAtEnd, scorer.leastDocument < high {
      if scorer.index == 0, try scorer.postings.unite(scorer.chunk, into: frame.memory.bits.cells, from: low)
      {
        scorer.nextChunk()
        continue
      }
      try scorer.loadDocuments()
      let documents = scorer.documents
      let count = scorer.count
      var index = scorer.index
      if documents[count - 1] < high {
        // No comparison an article, so that four go side by side.
        while index < count {
          bytes[Int(documents[index] &- low)] = 0xFF
          index += 1
        }
        scorer.nextChunk()
        continue
      }
      while documents[index] < high {
        bytes[Int(documents[index] &- low)] = 0xFF
        index += 1
      }
      scorer.index = index
      return
    }
  }

  /// How many articles of a window are marked and not removed. The window's marks become 0.
  private func sumAndClear(from low: UInt32, before high: UInt32) -> Int {
    let bits = frame.memory.bits.cells
    let words = (Int(high - low) + 63) >> 6
    var total = Marks.fold(frame.memory.bytes.cells, into: bits, wordCount: words)
    if let removals = frame.segment.removals {
      let first = Int(low) >> 6
      for word in 0..<words { total &-= (bits[word] & removals.word(first + word)).nonzeroBitCount }
    }
    bits.fill(0..<words, with: 0)
    return total
  }

  /// Moves what lies after a window's end to the beginning of the next; whether anything does.
  private func carry() -> Bool {
    let bits = frame.memory.bits.cells
    var all: UInt64 = 0
    for word in 0..<BitSetBlock.longest {
      let rest = bits[UnionCount.width / 64 + word]
      bits[UnionCount.width / 64 + word] = 0
      bits[word] = rest
      all |= rest
    }
    return all != 0
  }
}
