@_spi(_Unicode) import Swift

/// The accents that folding takes from a Latin word, in three bits: Danish `tage`, to take, is not `tåge`, fog, though
/// both are kept under one form.
package enum LetterMarks {
  /// A word without accents.
  package static let none: UInt8 = 0
  /// How many values there are, ``none`` among them.
  package static let count: UInt8 = 8

  /// 0 for a word without accents, else 1 to 7 by which letters bear which.
  package static func print(_ word: Span<UInt8>, language: LexiconLanguage) -> UInt8 {
    if language == .vietnamese { return none }
    let rule = MarkRule.rules[language.description] ?? MarkRule()
    // Not from 0, or an accent that counts for nothing would not count at all: Turkish üç, uç.
    var sum = 1
    var isMarked = false
    var letter = 0
    var base: UInt32 = 0
    var offset = 0
    while offset < word.count {
      let (scalar, length) = decodeScalar(word, offset)
      offset += length
      if scalar < 0x80 {
        letter += 1
        base = scalar | 0x20
        continue
      }
      var marks: [UInt32] = []
      if scalar >= 0x300, scalar <= 0x36F {
        marks = [scalar]
      } else {
        letter += 1
        (base, marks) = parts(of: scalar)
      }
      if letter == 1, rule.skipsFirst { continue }
      for mark in marks where !rule.ignores(mark, on: base) {
        isMarked = true
        sum = (5 * sum + 3 * letter + (rule.tellsKinds ? kind(of: mark) : 0)) % 7_919
      }
    }
    return isMarked ? UInt8(1 + sum % Int(count - 1)) : none
  }

  /// What the accents of a dictionary form tell that a rule made out of an inflected word; `nil` for nothing, where
  /// accents come and go with the endings.
  package static func print(form: Span<UInt8>, language: LexiconLanguage) -> UInt8? {
    let marks = print(form, language: language)
    switch MarkRule.rules[language.description]?.inflection ?? .changes {
    case .keeps: return marks
    case .drops: return marks == none ? nil : marks
    case .changes: return nil
    }
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

  /// A letter and its accents; those of the Turkish i are none, and letters that fold to two are left as they are.
  private static func parts(of scalar: UInt32) -> (base: UInt32, marks: [UInt32]) {
    switch scalar {
    case 0xDF, 0xC6, 0xE6, 0x152, 0x153, 0xDE, 0xFE, 0x130, 0x131: return (scalar, [])
    case 0xD8, 0xF8: return (0x6F, [0xF8])
    case 0x110, 0x111, 0xD0, 0xF0: return (0x64, [0x111])
    case 0x141, 0x142: return (0x6C, [0x142])
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      let pieces = Unicode.Scalar(scalar).map { String($0)._nfd.map(\.value) } ?? []
      return ((pieces.first ?? scalar) | 0x20, Array(pieces.dropFirst()))
    default: return (scalar, [])
    }
  }
}

/// How the accents of a language part its words.
private struct MarkRule {
  /// What inflection does to the accents of a stem.
  enum Inflection {
    /// Nothing: Swedish `vägen` is of `väg`, not of `vag`.
    case keeps
    /// It may take them away: Spanish `naciones`, `nación`.
    case drops
    /// It may give or take: German `Häuser`, French `achète`.
    case changes
  }

  /// Whether accents of one letter differ, or only the letters that bear some.
  var tellsKinds = true
  /// Whether the accent of a first letter is often left out.
  var skipsFirst = false
  /// Accents that come and go within the forms of one word: Czech length, Slovak `stôl` and `stola`.
  var ignored: Set<UInt32> = []
  /// The same of one letter: Polish `wybór` and `wyboru`.
  var ignoredOnO: Set<UInt32> = []
  var inflection = Inflection.changes

  func ignores(_ mark: UInt32, on base: UInt32) -> Bool {
    ignored.contains(mark) || (base == 0x6F && ignoredOnO.contains(mark))
  }

  /// Portuguese writes circumflexes where Brazil has acutes or none of them agree, and Italian accents lean either way:
  /// there only the places count.
  static let rules: [String: MarkRule] = [
    "fr": MarkRule(skipsFirst: true), "ca": MarkRule(skipsFirst: true),
    "es": MarkRule(skipsFirst: true, inflection: .drops),
    "pt": MarkRule(tellsKinds: false, skipsFirst: true, inflection: .drops),
    "it": MarkRule(tellsKinds: false, skipsFirst: true, inflection: .keeps),
    "cs": MarkRule(ignored: [0x301, 0x30A], inflection: .keeps),
    "sk": MarkRule(ignored: [0x301, 0x302], inflection: .keeps),
    "pl": MarkRule(ignoredOnO: [0x301], inflection: .keeps),
    "hu": MarkRule(inflection: .drops), "sv": MarkRule(inflection: .keeps),
    "da": MarkRule(inflection: .keeps), "no": MarkRule(inflection: .keeps),
    "tr": MarkRule(inflection: .keeps), "hr": MarkRule(inflection: .keeps),
    "sr": MarkRule(inflection: .keeps),
  ]
}
