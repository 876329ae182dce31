internal import Bytes
internal import Postings

/// The postings of one term in one segment, under the articles' new numbers.
private final class MergePart {
  private let segment: Segment
  private let numbers: [UInt32]
  private var cursor: PostingsCursor?

  /// The current article's new number; `UInt32.max` at the end.
  private(set) var document: UInt32 = .max

  init(_ segment: Segment, numbers: [UInt32]) {
    self.segment = segment
    self.numbers = numbers
  }

  /// Begins with the postings of a term.
  func begin(_ entry: TermEntry) throws(BytesError) {
    let postings = try segment.postings(of: entry)
    if cursor == nil { cursor = PostingsCursor(postings) } else { cursor?.reset(postings) }
    try advance()
  }

  /// Goes to the next article that stays.
  @inline(__always)
  func advance() throws(BytesError) {
    while try cursor?.next() == true {
      guard let old = cursor?.document else { break }
      let number = numbers[Int(old)]
      if number != .max {
        document = number
        return
      }
    }
    document = .max
  }

  func frequency() throws(BytesError) -> UInt32 { try cursor?.frequency() ?? 0 }

  func differences(into list: inout [UInt32]) throws(BytesError) {
    try cursor?.positionDifferences(into: &list)
  }
}

/// The postings of a term in several segments, under the articles' new numbers.
///
/// Segments follow each other as a rule, so the next posting is nearly always in the same one: it is
/// compared with the nearest of the others only.
struct MergedPostings: PostingSource {
  private let parts: [MergePart]
  private var active: [MergePart] = []
  private var current: MergePart?
  /// The nearest article of the other parts.
  private var limit: UInt32 = .max
  private var differences: [UInt32] = []

  private(set) var document: UInt32 = .max
  private(set) var frequency: UInt32 = 0

  /// - Parameter numbers: For each segment the new number of each article, `UInt32.max` for those that go.
  init(_ segments: [Segment], numbers: [[UInt32]]) {
    parts = zip(segments, numbers).map { MergePart($0, numbers: $1) }
  }

  /// Begins with a term.
  mutating func begin(_ entries: [(segment: Int, entry: TermEntry)]) throws(BytesError) {
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

  mutating func next() throws(BytesError) -> Bool {
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
    frequency = try part.frequency()
    differences.removeAll(keepingCapacity: true)
    try part.differences(into: &differences)
    return true
  }

  func forEachPositionDifference(_ body: (UInt32) -> Void) {
    for index in differences.indices { body(differences[index]) }
  }
}
