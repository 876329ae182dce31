package import Bytes

/// The postings of one term in one segment, under the articles' new numbers, decoded a chunk at a time.
private final class MergePart {
  private let segment: Segment
  private let numbers: [UInt32]
  private var postings: TermPostings?
  /// The chunk's articles by their new numbers; `UInt32.max` for those that go.
  private let documents = Memory<UInt32>(count: 144, repeating: 0)
  private let frequencies = Memory<UInt32>(count: 144, repeating: 0)
  private var positions = Memory<UInt32>(count: 1024, repeating: 0)
  private var chunk = -1
  private var count = 0
  private var index = 0
  private var positionStart = 0

  /// The current article's new number; `UInt32.max` at the end.
  private(set) var document: UInt32 = .max
  /// How often it has the term.
  private(set) var frequency: UInt32 = 0

  init(_ segment: Segment, numbers: [UInt32]) {
    self.segment = segment
    self.numbers = numbers
  }

  /// Begins with the postings of a term.
  func begin(_ entry: TermEntry) throws(BytesError) {
    postings = try segment.postings(of: entry)
    chunk = -1
    count = 0
    index = 0
    frequency = 0
    try advance()
  }

  /// Goes to the next article that stays.
  @inline(__always)
  func advance() throws(BytesError) {
    while true {
      positionStart += Int(frequency)
      index += 1
      if index >= count, try !loadNext() { return }
      frequency = frequencies.cells[index]
      let number = documents.cells[index]
      if number != .max {
        document = number
        return
      }
    }
  }

  var hasPositions: Bool { postings?.entry.hasPositions ?? false }

  /// The current article's position differences; only for terms with positions.
  @inline(__always)
  var differences: Cells<UInt32> { positions.cells.from(positionStart) }

  /// Decodes the next chunk; `false` at the end.
  @inline(never)
  private func loadNext() throws(BytesError) -> Bool {
    guard let postings, chunk + 1 < postings.chunkCount else {
      document = .max
      return false
    }
    chunk += 1
    count = postings.count(of: chunk)
    index = 0
    positionStart = 0
    let offset = try postings.decodeDocuments(of: chunk, into: documents.cells)
    try postings.decodeFrequencies(of: chunk, at: offset, into: frequencies.cells)
    // All at once, so that memory is waited for once a chunk.
    for place in 0..<count { documents.cells[place] = numbers[Int(documents.cells[place])] }
    let entry = postings.entry
    guard entry.hasPositions else { return true }
    if entry.documentFrequency == 1, entry.frequency == 1 {
      positions.cells[0] = entry.position
    } else {
      try loadPositions(postings)
    }
    return true
  }

  private func loadPositions(_ postings: TermPostings) throws(BytesError) {
    var total = 0
    for place in 0..<count { total += Int(frequencies.cells[place]) }
    let range = try postings.positionRange(of: chunk)
    // A group of 128 takes a byte at least; more than that is damage, and must not take memory.
    guard total <= range.count * 128 else {
      throw .corrupt(path: segment.name, offset: range.lowerBound, reason: "more positions than bytes")
    }
    if positions.cells.count < total + 128 {
      positions = Memory<UInt32>(count: 2 * total + 128, repeating: 0)
    }
    var offset = range.lowerBound
    var done = 0
    while done < total {
      let size = min(128, total - done)
      offset = try postings.decodePositions(
        at: offset, end: range.upperBound, count: size, into: positions.cells.from(done))
      done += size
    }
  }
}

/// The postings of a term in several segments, under the articles' new numbers.
///
/// Segments follow each other as a rule, so the next posting is nearly always in the same one: it is
/// compared with the nearest of the others only.
package struct MergedPostings: PostingSource {
  private let parts: [MergePart]
  private var active: [MergePart] = []
  private var current: MergePart?
  /// The nearest article of the other parts.
  private var limit: UInt32 = .max

  package private(set) var document: UInt32 = .max
  package private(set) var frequency: UInt32 = 0

  /// - Parameter numbers: For each segment the new number of each article, `UInt32.max` for those that go.
  package init(_ segments: [Segment], numbers: [[UInt32]]) {
    parts = zip(segments, numbers).map { MergePart($0, numbers: $1) }
  }

  /// Begins with a term.
  package mutating func begin(_ entries: [(segment: Int, entry: TermEntry)]) throws(BytesError) {
    active.removeAll(keepingCapacity: true)
    current = nil
    for item in entries {
      try parts[item.segment].begin(item.entry)
      active.append(parts[item.segment])
    }
    choose()
  }

  private mutating func choose() {
    current = nil
    limit = .max
    var least: UInt32 = .max
    for part in active where part.document < least {
      limit = least
      least = part.document
      current = part
    }
    for part in active where part !== current { limit = min(limit, part.document) }
    isFresh = true
  }

  /// Whether the current part's posting was not given out yet.
  private var isFresh = false

  package mutating func next() throws(BytesError) -> Bool {
    guard var part = current else { return false }
    if !isFresh {
      try part.advance()
      if part.document >= limit {
        choose()
        guard let other = current else { return false }
        part = other
      }
    }
    isFresh = false
    document = part.document
    guard document != .max else { return false }
    frequency = part.frequency
    hasPositions = part.hasPositions
    return true
  }

  private var hasPositions = false

  @inline(__always)
  package func forEachPositionDifference(_ body: (UInt32) -> Void) {
    guard hasPositions, let part = current else { return }
    let differences = part.differences
    for index in 0..<Int(frequency) { body(differences[index]) }
  }
}

extension SegmentWriter {
  /// Writes one term whose postings lie in several segments: what works on any source is compiled for
  /// this one here, where both are known.
  package func add(term: [UInt8], isFrequent: Bool, merged source: inout MergedPostings) throws(BytesError) {
    try add(term: term, isFrequent: isFrequent, &source)
  }
}
