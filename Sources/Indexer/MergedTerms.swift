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

  init(_ segments: [Segment]) throws(BytesError) {
    for segment in segments {
      cursors.append(try TermCursor(segment.terms))
      alive.append(true)
      terms.append([])
    }
    // All must move before the first term is known.
    atTerm = Array(segments.indices)
  }

  /// The next term, or `nil` at the end.
  mutating func next() throws(BytesError) -> [UInt8]? {
    for index in atTerm {
      alive[index] = try cursors[index].next()
      if alive[index] { cursors[index].copyTerm(into: &terms[index]) }
    }
    atTerm.removeAll(keepingCapacity: true)
    current.removeAll(keepingCapacity: true)
    for index in cursors.indices where alive[index] {
      guard let best = atTerm.first else {
        atTerm.append(index)
        continue
      }
      let order = MergedTerms.compare(terms[index], terms[best])
      if order < 0 { atTerm.removeAll(keepingCapacity: true) }
      if order <= 0 { atTerm.append(index) }
    }
    guard let best = atTerm.first else { return nil }
    for index in atTerm { current.append((index, cursors[index].entry)) }
    return terms[best]
  }

  /// Below, at or above 0 as the first bytes sort before, are or sort after the second.
  @inline(__always)
  private static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let count = min(left.count, right.count)
    var index = 0
    while index < count {
      if left[index] != right[index] { return Int(left[index]) - Int(right[index]) }
      index += 1
    }
    return left.count - right.count
  }

  /// Lets go what was read of the dictionaries.
  mutating func forgetPages() { for cursor in cursors { cursor.forgetPages() } }
}
