internal import Lexicon

/// How an article is written: its length, capitals and accents.
extension SignatureExtractor {
  /// Whether the title writes most words with a capital, as English titles do.
  func isTitleCase(_ titleEnd: Int) -> Bool {
    var cased = 0
    var capital = 0
    for word in words where word.start < titleEnd && word.script.isCased {
      cased += 1
      if word.isCapitalised { capital += 1 }
    }
    return cased >= 3 && capital * 10 >= cased * 6
  }

  /// How much of a title or text is read, no letter of it in part.
  static func limit(_ text: [UInt8]) -> Int {
    var limit = min(text.count, longestText)
    while limit > 0, limit < text.count, text[limit] & 0xC0 == 0x80 { limit -= 1 }
    return limit
  }

  /// Whether an offset lies inside a word, as behind the title `Iran` of a text that opens with `Iranian`; in scripts
  /// without blanks nothing tells.
  static func partsWord(_ text: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return false }
    var last = offset - 1
    while last > 0, text[last] & 0xC0 == 0x80 { last -= 1 }
    return [last, offset].allSatisfy { place in
      let script = ScriptClass(decodeScalar(text.span, place).scalar)
      return script != .none && !script.isUnspaced
    }
  }

  /// Whether one letter in two hundred bears an accent.
  func writesMarks(_ bytes: Span<UInt8>) -> Bool {
    var marked = 0
    var latin = 0
    for word in words where word.script == .latin {
      latin += word.end - word.start
      // Letters from U+00C0 to U+02FF begin with these bytes, those from U+1E00 with the third.
      for index in word.start..<word.end where (0xC3...0xCB).contains(bytes[index]) || bytes[index] == 0xE1 {
        marked += 1
      }
    }
    return marked * 200 >= latin && marked > 0
  }

  /// The language in whose words an article is read: Serbian in Latin letters is in the tables as Croatian.
  static func language(_ language: LexiconLanguage, writing words: [ScannedWord]) -> LexiconLanguage {
    guard language == serbian else { return language }
    let latin = words.count { $0.script == .latin }
    return latin * 2 > words.count ? croatian : language
  }

  private static let serbian = LexiconLanguage(tag: "sr")
  private static let croatian = LexiconLanguage(tag: "hr")
}
