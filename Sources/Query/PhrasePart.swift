internal import Bytes
internal import Postings

/// A word of a phrase, or several that are equal: the terms that may stand there.
final class PhrasePart {
  let scorers: [TermScorer]
  private let readers: [PositionReader]
  /// The one term of most words and its positions, without an optional: unwrapping counts references, which
  /// takes an eighth of a phrase's time.
  private let only: TermScorer
  private let reader: PositionReader
  private let isSingle: Bool
  /// Several terms, each with the article it is at: a heap with the first on top, so that the many rare terms of a word
  /// are not asked for each article. A title's word in 1,000,000 articles: 4.4 billion instructions without it, 167 million
  /// with it (`tidings search title:minister`).
  private var heap = TermHeap()
  private var merged: [UInt32] = []
  private var mergedMemory = Memory<UInt32>(count: 16, repeating: 0)

  /// The current article.
  private(set) var document: UInt32 = 0
  /// Where the current article has the word, once ``load()`` was called.
  private(set) var positions: Cells<UInt32>
  /// How often.
  private(set) var count = 0

  /// - Parameter scorers: one at least.
  init(_ scorers: [TermScorer]) {
    self.scorers = scorers
    readers = scorers.map { PositionReader($0) }
    only = scorers[0]
    reader = readers[0]
    isSingle = scorers.count == 1
    positions = mergedMemory.cells
  }

  var documentFrequency: Int { scorers.reduce(0) { $0 + $1.documentFrequency } }

  /// Goes to the first article at or after `target` that has one of the terms.
  @inline(__always)
  func advance(to target: UInt32) throws(BytesError) -> Bool {
    if isSingle {
      guard try only.advance(to: target) else { return false }
      document = only.document
      return true
    }
    document = try heap.advance(scorers, to: target)
    return document != .max
  }

  /// How often the current article has the word, at most.
  @inline(__always)
  func frequency() throws(BytesError) -> UInt32 {
    if isSingle {
      try only.loadFrequencies()
      return only.frequencies[only.index]
    }
    var sum: UInt32 = 0
    try heap.forEachFirst { index throws(BytesError) in
      let scorer = scorers[index]
      try scorer.loadFrequencies()
      sum &+= scorer.frequencies[scorer.index]
    }
    return sum
  }

  /// Reads the positions of the word in the current article.
  @inline(__always)
  func load() throws(BytesError) {
    if isSingle {
      try reader.read()
      positions = reader.positions
      count = reader.count
    } else {
      try loadMerged()
    }
  }

  private func loadMerged() throws(BytesError) {
    merged.removeAll(keepingCapacity: true)
    try heap.forEachFirst { index throws(BytesError) in
      let reader = readers[index]
      try reader.read()
      for place in 0..<reader.count { merged.append(reader.positions[place]) }
    }
    merged.sort()
    if mergedMemory.cells.count < merged.count {
      mergedMemory = Memory<UInt32>(count: merged.count * 2, repeating: 0)
    }
    positions = mergedMemory.cells
    count = 0
    for position in merged where count == 0 || positions[count - 1] != position {
      positions[count] = position
      count += 1
    }
  }
}
