/// What ``Folder/accentless(_:)`` makes of single letters of Latin and Greek writing, and of marks: in words
/// of these, each letter is folded by itself.
///
/// A block of letters is folded when one of them is first met: most programs that start need one block.
enum AccentTable {
  private static let latin = AccentBlock(0xA1...0x24F)
  private static let greek = AccentBlock(0x370...0x3FF)
  private static let extended = AccentBlock(0x1E00...0x1FFF)
  /// For letters that are more than two in the end, or that only the general way folds.
  fileprivate static let other = UInt32.max

  /// What a unit becomes: a unit, and a second one in the upper half; 0 for nothing.
  @inline(__always)
  private static func entry(_ unit: UInt16) -> UInt32 {
    switch unit {
    case 1..<0x80: UInt32(unit)
    case 0xA1...0x24F: latin.entries[Int(unit) - 0xA1]
    // Marks above, below and in letters are left out.
    case 0x300...0x36F: 0
    case 0x370...0x3FF: greek.entries[Int(unit) - 0x370]
    case 0x1E00...0x1FFF: extended.entries[Int(unit) - 0x1E00]
    default: other
    }
  }

  /// A word without its accents; `nil` where the general way must be taken.
  static func accentless(_ word: borrowing [UInt16]) -> [UInt16]? {
    var result: [UInt16] = []
    result.reserveCapacity(word.count + 4)
    for index in word.indices {
      let entry = entry(word[index])
      if entry == other { return nil }
      if entry == 0 { continue }
      result.append(UInt16(truncatingIfNeeded: entry))
      if entry >> 16 != 0 { result.append(UInt16(truncatingIfNeeded: entry >> 16)) }
    }
    return result
  }
}

/// The letters of a block without their accents.
private struct AccentBlock: Sendable {
  /// For each letter what ``AccentTable`` says of it.
  let entries: [UInt32]

  init(_ block: ClosedRange<UInt16>) {
    var entries = [UInt32](repeating: AccentTable.other, count: block.count)
    // All letters in one text, with blanks between them.
    let text = block.flatMap { unit -> [UInt16] in [unit, 0x20] }
    let folded = ((try? Folder.accentlessByNormalizing(text)) ?? []).split(
      separator: 0x20, omittingEmptySubsequences: false)
    if folded.count == block.count + 1 {
      for (place, letters) in folded.dropLast().enumerated() where letters.count == 1 || letters.count == 2 {
        entries[place] = letters.reversed().reduce(0) { $0 << 16 | UInt32($1) }
      }
    }
    self.entries = entries
  }
}
