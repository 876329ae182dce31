internal import Bytes
internal import Postings

/// The terms of several segments in one order.
struct MergedTerms {
  private var cursors: [TermCursor] = []
  private var alive: [Bool] = []
  private var terms: [[UInt8]] = []
  private var atTerm: [Int] = []

  /// Where the current term's postings lie in each segment that has it.
  private(set) var current: [(segment: Int, entry: TermEntry)] = []

  init(_ segments: [Segment], field: UInt8? = nil) throws(BytesError) {
    for segment in segments {
      var cursor = try TermCursor(segment.terms, from: field.map { [$0] } ?? [])
      let isAlive = try cursor.next()
      cursors.append(cursor)
      alive.append(isAlive)
      terms.append(isAlive ? cursor.term : [])
    }
  }

  /// The next term, or `nil` at the end.
  mutating func next() throws(BytesError) -> [UInt8]? {
    for index in atTerm {
      alive[index] = try cursors[index].next()
      if alive[index] { terms[index] = cursors[index].term }
    }
    atTerm.removeAll(keepingCapacity: true)
    current.removeAll(keepingCapacity: true)
    for index in cursors.indices where alive[index] {
      if let best = atTerm.first {
        if terms[index] == terms[best] {
          atTerm.append(index)
        } else if terms[index].lexicographicallyPrecedes(terms[best]) {
          atTerm.removeAll(keepingCapacity: true)
          atTerm.append(index)
        }
      } else {
        atTerm.append(index)
      }
    }
    guard let best = atTerm.first else { return nil }
    for index in atTerm { current.append((index, cursors[index].entry)) }
    return terms[best]
  }
}

/// The postings of a term in several segments, under the articles' new numbers.
struct MergedPostings: PostingSource {
  private struct Part {
    var cursor: PostingsCursor
    let segment: Int
    var document: UInt32
  }

  private var parts: [Part] = []
  private let numbers: [[UInt32]]
  private var at = -1
  private var differences: [UInt32] = []

  private(set) var document: UInt32 = .max
  private(set) var frequency: UInt32 = 0

  init(
    _ entries: [(segment: Int, entry: TermEntry)], segments: [Segment], numbers: [[UInt32]]
  ) throws(BytesError) {
    self.numbers = numbers
    for item in entries {
      var part = Part(
        cursor: try segments[item.segment].cursor(item.entry), segment: item.segment, document: .max)
      try advance(&part)
      parts.append(part)
    }
  }

  private func advance(_ part: inout Part) throws(BytesError) {
    while try part.cursor.next() {
      let number = numbers[part.segment][Int(part.cursor.document)]
      if number != .max {
        part.document = number
        return
      }
    }
    part.document = .max
  }

  mutating func next() throws(BytesError) -> Bool {
    if at >= 0 { try advance(&parts[at]) }
    at = -1
    document = .max
    for index in parts.indices where parts[index].document < document {
      document = parts[index].document
      at = index
    }
    guard at >= 0 else { return false }
    frequency = try parts[at].cursor.frequency()
    differences.removeAll(keepingCapacity: true)
    try parts[at].cursor.positionDifferences(into: &differences)
    return true
  }

  func forEachPositionDifference(_ body: (UInt32) -> Void) {
    for index in differences.indices { body(differences[index]) }
  }
}
