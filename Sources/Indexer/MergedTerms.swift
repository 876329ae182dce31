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
