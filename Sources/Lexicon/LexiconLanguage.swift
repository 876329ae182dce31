/// A language as the lexicon knows it: the base code, with what is written alike counted as one.
package struct LexiconLanguage: Hashable, Sendable, CustomStringConvertible {
  /// Up to eight ASCII letters, packed.
  package let code: UInt64

  /// The lexicon's language of a BCP 47 tag.
  package init(tag: String) {
    var base: [UInt8] = []
    for byte in tag.utf8 {
      guard (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte), base.count < 8 else { break }
      base.append(byte | 0x20)
    }
    let name = String(decoding: base, as: UTF8.self)
    self.init(code: LexiconLanguage.aliases[name] ?? name)
  }

  private init(code: String) {
    var packed: UInt64 = 0
    for byte in code.utf8 { packed = packed << 8 | UInt64(byte) }
    self.code = packed
  }

  private static let aliases: [String: String] = [
    "nb": "no", "nn": "no", "ms": "id", "bs": "hr", "zt": "zh", "yue": "zh", "fil": "tl", "iw": "he",
    "in": "id", "sh": "hr", "prs": "fa", "arb": "ar", "cmn": "zh",
  ]

  package static let german = LexiconLanguage(tag: "de")
  package static let vietnamese = LexiconLanguage(tag: "vi")
  package static let chinese = LexiconLanguage(tag: "zh")
  package static let japanese = LexiconLanguage(tag: "ja")
  package static let korean = LexiconLanguage(tag: "ko")
  package static let thai = LexiconLanguage(tag: "th")

  /// Names stand under their script too, for languages without a form of their own.
  package static let latinScript = LexiconLanguage(tag: "latn")
  package static let cyrillicScript = LexiconLanguage(tag: "cyrl")
  package static let arabicScript = LexiconLanguage(tag: "arab")
  package static let devanagariScript = LexiconLanguage(tag: "deva")

  /// The script under which the names of a cell of the tables stand, too.
  package static func script(ofNamesIn cell: String) -> LexiconLanguage? {
    switch cell {
    case "en": latinScript
    case "ru": cyrillicScript
    case "ar": arabicScript
    case "hi": devanagariScript
    default: nil
    }
  }

  /// The scripts under which a language finds the names for which it has no form of its own, in the order in which
  /// they are asked.
  package var wildcards: [LexiconLanguage] { LexiconLanguage.scripts[self] ?? [.latinScript] }

  private static let scripts: [LexiconLanguage: [LexiconLanguage]] = {
    var result: [LexiconLanguage: [LexiconLanguage]] = [
      LexiconLanguage(tag: "sr"): [.cyrillicScript, .latinScript]
    ]
    for tag in ["ru", "uk", "bg", "mk", "be", "kk", "ky", "mn", "tg"] {
      result[LexiconLanguage(tag: tag)] = [.cyrillicScript]
    }
    for tag in ["ar", "fa", "ur", "ps", "ckb"] { result[LexiconLanguage(tag: tag)] = [.arabicScript] }
    for tag in ["hi", "mr", "ne"] { result[LexiconLanguage(tag: tag)] = [.devanagariScript] }
    for script in [latinScript, cyrillicScript, arabicScript, devanagariScript] { result[script] = [] }
    return result
  }()

  /// Written without blanks: matched by the longest entry.
  package var isUnspaced: Bool { self == .chinese || self == .japanese || self == .thai }

  package var description: String {
    var bytes: [UInt8] = []
    var shift: UInt64 = 56
    while true {
      let byte = UInt8(truncatingIfNeeded: code >> shift)
      if byte != 0 { bytes.append(byte) }
      if shift == 0 { break }
      shift -= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
