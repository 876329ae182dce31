/// Counts the letters of a text by script, from the lead bytes of UTF-8, and finds the words in it.
struct ScriptTally {
  private(set) var latin = 0
  private(set) var han = 0
  private(set) var kana = 0
  private(set) var hangul = 0
  /// Scripts whose words are told by votes: Cyrillic, Arabic, Hebrew, Devanagari, Bengali, Ethiopic.
  private(set) var voting = 0
  /// Letters of scripts that one language of today's news uses, by that language.
  private var single: [Int]

  private static let singleLanguages: [LanguageTag] = [
    "el", "hy", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "th", "lo", "bo", "my", "ka", "km",
  ]

  /// Whether a language has a script to itself: paragraphs of others go by their own scripts then.
  static func isTold(byScript language: LanguageTag) -> Bool {
    let base = language.base
    return base == "zh" || base == "ja" || base == "ko" || singleLanguages.contains(base)
  }

  init() {
    single = Array(repeating: 0, count: ScriptTally.singleLanguages.count)
  }

  /// How many letters were counted.
  var total: Int { latin + han + kana + hangul + voting + single.reduce(0, +) }

  /// Counts the character at `position`; returns its length and whether it belongs to a word.
  @inline(__always)
  mutating func count(_ text: RawSpan, at position: Int, limit: Int) -> (length: Int, isLetter: Bool) {
    let lead = text.byte(at: position)
    if lead < 0x80 {
      let isLetter = (lead | 0x20) &- 0x61 < 26
      if isLetter { latin += 1 }
      return (1, isLetter || lead == 0x27)
    }
    let second = position + 1 < limit ? text.byte(at: position + 1) : 0
    if lead < 0xE0 {
      switch lead {
      case 0xC3...0xC9: latin += 1
      case 0xCE, 0xCF: single[0] += 1
      case 0xD4, 0xD5: single[1] += 1
      case 0xD8, 0xDB:
        // The comma, semicolon, question mark and full stop of Arabic
        let scalar = UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)
        if [0x060C, 0x061B, 0x061F, 0x06D4].contains(scalar) { return (2, false) }
        voting += 1
      case 0xD0...0xD7, 0xD9, 0xDA: voting += 1
      default: return (2, lead >= 0xCA)
      }
      return (2, true)
    }
    guard lead < 0xF0 else { return (4, false) }
    switch lead {
    case 0xE0:
      if second < 0xA8 {
        voting += 1
        // The danda ends a sentence.
        return (3, !(second == 0xA5 && position + 2 < limit && text.byte(at: position + 2) & 0xFE == 0xA4))
      }
      single[min(12, 2 + Int(second - 0xA8) >> 1)] += 1
    case 0xE1:
      switch second {
      case 0x80...0x82: single[13] += 1
      case 0x83: single[14] += 1
      case 0x88...0x8D: voting += 1
      case 0x9E, 0x9F: single[15] += 1
      case 0xB8...0xBB: latin += 1
      default: return (3, false)
      }
    case 0xE3:
      guard 0x81...0x83 ~= second else { return (3, false) }
      kana += 1
    case 0xE4...0xE9: han += 1
    case 0xEA...0xED: hangul += 1
    default: return (3, false)
    }
    return (3, true)
  }

  /// The language that the scripts alone tell, or `nil`.
  var language: LanguageTag? {
    let count = total
    guard count >= 2 else { return nil }
    if (han + kana) * 5 > count * 3 {
      if kana * 12 >= han { return kana >= 2 ? "ja" : nil }
      return kana == 0 && han >= 8 ? "zh" : nil
    }
    if hangul * 5 > count * 3 { return "ko" }
    for (index, letters) in single.enumerated() where letters * 5 > count * 3 {
      return ScriptTally.singleLanguages[index]
    }
    return nil
  }
}
