@_spi(_Unicode) import Swift

/// The accents that folding takes from a Latin word, in three bits: Danish `tage`, to take, is not `tåge`, fog, though
/// both are kept under one form.
package enum LetterMarks {
  /// A word without accents.
  package static let none: UInt8 = 0
  /// How many values there are, ``none`` among them.
  package static let count: UInt8 = 8

  /// 0 for a word without accents, else 1 to 7 by which letters bear which.
  ///
  /// Portuguese writes circumflexes where Brazil has acutes or none of them agree, and Italian accents lean either way:
  /// there only the places count. On a first letter the accents of the Romance languages are often left out.
  package static func print(_ word: Span<UInt8>, language: LexiconLanguage) -> UInt8 {
    if language == .vietnamese { return none }
    let rule = rules[language.description] ?? Rule()
    var sum = 0
    var isMarked = false
    var letter = 0
    var offset = 0
    while offset < word.count {
      let (scalar, length) = decodeScalar(word, offset)
      offset += length
      if scalar < 0x80 {
        letter += 1
        continue
      }
      let isCombining = scalar >= 0x300 && scalar <= 0x36F
      let marks = isCombining ? [scalar] : marks(of: scalar)
      if !isCombining { letter += 1 }
      if letter == 1, rule.skipsFirst { continue }
      for mark in marks {
        isMarked = true
        sum += 3 * letter + (rule.tellsKinds ? kind(of: mark) : 0)
      }
    }
    return isMarked ? UInt8(1 + sum % Int(count - 1)) : none
  }

  /// A number below seven, another for each of the accents that one letter may bear in one language.
  private static func kind(of mark: UInt32) -> Int {
    switch mark {
    case 0x301: 0
    case 0x300, 0x307, 0x30B: 1
    case 0x302, 0x326, 0x327: 2
    case 0x303, 0x306: 3
    case 0x308, 0x304: 4
    case 0x30A, 0x328: 5
    default: 6
    }
  }

  /// The accents of one letter; those of the Turkish i are none, and letters that fold to two are left as they are.
  private static func marks(of scalar: UInt32) -> [UInt32] {
    switch scalar {
    case 0xDF, 0xC6, 0xE6, 0x152, 0x153, 0xDE, 0xFE, 0x130, 0x131: []
    case 0xD8, 0xF8: [0xF8]
    case 0x110, 0x111, 0xD0, 0xF0: [0x111]
    case 0x141, 0x142: [0x142]
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      Unicode.Scalar(scalar).map { String($0)._nfd.dropFirst().map(\.value) } ?? []
    default: []
    }
  }

  private struct Rule {
    var tellsKinds = true
    var skipsFirst = false
  }

  private static let rules: [String: Rule] = [
    "fr": Rule(skipsFirst: true), "es": Rule(skipsFirst: true), "ca": Rule(skipsFirst: true),
    "pt": Rule(tellsKinds: false, skipsFirst: true), "it": Rule(tellsKinds: false, skipsFirst: true),
  ]
}
