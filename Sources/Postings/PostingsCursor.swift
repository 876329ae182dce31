package import Bytes

/// Walks through the postings of a term one by one, positions included.
///
/// For merges, `verify`, explanations and short lists; ranking works on whole chunks instead.
package struct PostingsCursor {
  private var postings: TermPostings
  private let documents = Memory<UInt32>(count: 144, repeating: 0)
  private let frequencies = Memory<UInt32>(count: 128, repeating: 0)
  private let group = Memory<UInt32>(count: 128, repeating: 0)
  private var chunk = -1
  private var index = 0
  private var count = 0
  private var frequencyOffset = 0
  private var hasFrequencies = false
  // Positions: the chunk they belong to, and how many of its differences were passed.
  private var positionChunk = -1
  private var positionOffset = 0
  private var positionEnd = 0
  private var groupCount = 0
  private var groupIndex = 0
  private var passed = 0
  private var total = 0
  // The posting whose frequencies were summed up last, and the sum before it.
  private var summedIndex = 0
  private var sumBefore = 0

  /// The current article, or `UInt32.max` before the first and after the last.
  package private(set) var document: UInt32 = .max

  package init(_ postings: TermPostings) { self.postings = postings }

  /// Begins with other postings, in the same memory.
  package mutating func reset(_ postings: TermPostings) {
    self.postings = postings
    chunk = -1
    index = 0
    count = 0
    hasFrequencies = false
    positionChunk = -1
    document = .max
  }

  /// Moves to the next posting; `false` at the end.
  package mutating func next() throws(BytesError) -> Bool {
    index += 1
    if index >= count {
      guard chunk + 1 < postings.chunkCount else {
        document = .max
        return false
      }
      try load(chunk + 1)
      index = 0
    }
    document = documents.cells[index]
    return true
  }

  private mutating func load(_ next: Int) throws(BytesError) {
    chunk = next
    count = postings.count(of: next)
    frequencyOffset = try postings.decodeDocuments(of: next, into: documents.cells)
    hasFrequencies = false
  }

  /// Moves to the first posting at or after an article; `false` when there is none.
  package mutating func seek(_ target: UInt32) throws(BytesError) -> Bool {
    if document != .max, document >= target { return true }
    let start = max(chunk, 0)
    let found = postings.seek(target, from: start)
    guard found < postings.chunkCount else {
      chunk = postings.chunkCount
      index = 0
      count = 0
      document = .max
      return false
    }
    if found != chunk {
      try load(found)
      index = 0
    }
    while index < count, documents.cells[index] < target { index += 1 }
    if index >= count {
      index = count - 1
      return try next()
    }
    document = documents.cells[index]
    return true
  }

  /// How often the current article has the term.
  package mutating func frequency() throws(BytesError) -> UInt32 {
    try loadFrequencies()
    return frequencies.cells[index]
  }

  private mutating func loadFrequencies() throws(BytesError) {
    guard !hasFrequencies else { return }
    try postings.decodeFrequencies(of: chunk, at: frequencyOffset, into: frequencies.cells)
    hasFrequencies = true
  }

  /// Appends the position differences of the current article, the first as it is.
  package mutating func positionDifferences(into list: inout [UInt32]) throws(BytesError) {
    try loadFrequencies()
    let entry = postings.entry
    guard entry.hasPositions else { return }
    if entry.documentFrequency == 1, entry.frequency == 1 { return list.append(entry.position) }
    if positionChunk != chunk || index < summedIndex { (summedIndex, sumBefore) = (0, 0) }
    while summedIndex < index {
      sumBefore += Int(frequencies.cells[summedIndex])
      summedIndex += 1
    }
    let before = sumBefore
    if positionChunk != chunk || before < passed {
      let range = try postings.positionRange(of: chunk)
      positionChunk = chunk
      positionOffset = range.lowerBound
      positionEnd = range.upperBound
      groupCount = 0
      groupIndex = 0
      passed = 0
      total = before
      for later in index..<count { total += Int(frequencies.cells[later]) }
    }
    var wanted = Int(frequencies.cells[index])
    while wanted > 0 {
      if groupIndex == groupCount {
        let size = min(128, total - passed)
        guard size > 0 else { return }
        if passed + size <= before {
          positionOffset = try postings.skipPositions(at: positionOffset, end: positionEnd, count: size)
          passed += size
          continue
        }
        positionOffset = try postings.decodePositions(
          at: positionOffset, end: positionEnd, count: size, into: group.cells)
        groupCount = size
        groupIndex = 0
      }
      if passed < before {
        let step = min(before - passed, groupCount - groupIndex)
        passed += step
        groupIndex += step
        continue
      }
      list.append(group.cells[groupIndex])
      groupIndex += 1
      passed += 1
      wanted -= 1
    }
  }

  /// Appends the positions of the current article.
  package mutating func positions(into list: inout [UInt32]) throws(BytesError) {
    let start = list.count
    try positionDifferences(into: &list)
    var index = start + 1
    while index < list.count {
      list[index] &+= list[index - 1]
      index += 1
    }
  }
}
