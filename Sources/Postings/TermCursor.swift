package import Bytes

/// Walks through the terms of a segment in the order of their bytes.
package struct TermCursor {
  private let dictionary: TermDictionary
  private var block: Int
  private var current: TermBlock
  private var hasCurrent = false
  private var start: [UInt8]?

  /// The current term, field byte first.
  package var term: [UInt8] { hasCurrent ? current.term : [] }
  /// Copies the current term, field byte first, into memory that is there already.
  package func copyTerm(into term: inout [UInt8]) {
    term.removeAll(keepingCapacity: true)
    guard hasCurrent else { return }
    term.append(current.field)
    term.append(contentsOf: current.suffix)
  }

  /// Takes the blocks before the current one out of memory; they come back when they are read.
  package func forgetPages() {
    guard block > 0, block < dictionary.blockCount, let range = try? dictionary.range(of: block) else {
      return
    }
    dictionary.file.forget(before: range.lowerBound)
  }

  /// The current term without its field byte.
  package var suffix: [UInt8] { current.suffix }
  /// The field byte of the current term.
  package var field: UInt8 { current.field }

  /// Whether the current term begins with some bytes, field byte first.
  package func hasPrefix(_ bytes: [UInt8]) -> Bool {
    guard hasCurrent, bytes.first == current.field else { return false }
    return current.suffix.starts(with: bytes.dropFirst())
  }

  /// Where the current term's postings lie.
  package var entry: TermEntry { current.entry }

  /// A cursor before the first term at or after `start` (all terms when it is empty).
  package init(_ dictionary: TermDictionary, from start: [UInt8] = []) throws(BytesError) {
    self.dictionary = dictionary
    current = TermBlock(emptyIn: dictionary)
    block = -1
    guard let field = start.first else { return }
    self.start = start
    if let found = try dictionary.block(for: start) {
      block = found - 1
    } else {
      // Before the first block of this field, or in a field that has no terms.
      block = (dictionary.fields.first { $0.field >= field }?.firstBlock ?? dictionary.blockCount) - 1
    }
  }

  /// Moves to the next term; `false` at the end.
  package mutating func next() throws(BytesError) -> Bool {
    while true {
      if hasCurrent, try current.next() {
        if let first = start {
          if term.lexicographicallyPrecedes(first) { continue }
          start = nil
        }
        return true
      }
      guard block + 1 < dictionary.blockCount else {
        current = TermBlock(emptyIn: dictionary)
        hasCurrent = false
        return false
      }
      block += 1
      current = TermBlock(dictionary, block: block, range: try dictionary.range(of: block))
      hasCurrent = true
    }
  }
}
