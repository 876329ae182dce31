/// What ``Folder/accentless(_:)`` makes of single letters of Latin and Greek writing, and of marks: in words
/// of these, each letter is folded by itself.
struct AccentTable: Sendable {
  static let shared = AccentTable()

  /// The blocks of letters; what lies between is left to the general way.
  private static let blocks: [ClosedRange<UInt16>] = [0xA1...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF]
  /// Marks above, below and in letters, all of which are left out.
  private static let marks: ClosedRange<UInt16> = 0x300...0x36F
  /// For letters that are more than two in the end, or that only the general way folds.
  private static let other = UInt32.max

  /// For each unit up to U+1FFF what it becomes: a unit, and a second one in the upper half; 0 for nothing.
  private let entries: [UInt32]

  private init() {
    var entries = [UInt32](repeating: AccentTable.other, count: 0x2000)
    for unit in 0..<0x80 { entries[unit] = UInt32(unit) }
    for mark in AccentTable.marks { entries[Int(mark)] = 0 }
    for block in AccentTable.blocks {
      // All letters in one text, with blanks between them.
      let text = block.flatMap { unit -> [UInt16] in [unit, 0x20] }
      let folded = ((try? Folder.accentlessByNormalizing(text)) ?? []).split(
        separator: 0x20, omittingEmptySubsequences: false)
      guard folded.count == block.count + 1 else { continue }
      for (unit, letters) in zip(block, folded) where letters.count == 1 || letters.count == 2 {
        entries[Int(unit)] = letters.reversed().reduce(0) { $0 << 16 | UInt32($1) }
      }
    }
    // A zero would be taken for nothing.
    entries[0] = AccentTable.other
    self.entries = entries
  }

  /// A word without its accents; `nil` where the general way must be taken.
  func accentless(_ word: borrowing [UInt16]) -> [UInt16]? {
    var result: [UInt16] = []
    result.reserveCapacity(word.count + 4)
    for index in word.indices {
      let unit = Int(word[index])
      guard unit < entries.count, entries[unit] != AccentTable.other else { return nil }
      let entry = entries[unit]
      if entry == 0 { continue }
      result.append(UInt16(truncatingIfNeeded: entry))
      if entry >> 16 != 0 { result.append(UInt16(truncatingIfNeeded: entry >> 16)) }
    }
    return result
  }
}
