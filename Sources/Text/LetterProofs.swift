internal import Letters

/// Letters that tell a language from its nearest relatives, of which ``LetterTriples/languages`` lacks some:
/// Slovene beside Croatian, Macedonian beside Serbian and Bulgarian, Belarusian beside Ukrainian and Russian,
/// Estonian beside Finnish, Galician beside Portuguese, Catalan beside Spanish, Azerbaijani beside Turkish.
enum LetterProofs {
  /// A text of the language has one of these letters.
  private static let needed: [String: String] = [
    "hr": "ćđ", "sr": "ћђ", "bg": "ъщюяй", "fi": "y", "pt": "ãõçêâ", "ru": "и", "uk": "иїє",
  ]

  /// No word of the language has any of these.
  private static let foreign: [String: String] = [
    "bg": "јіыэ", "fi": "õ", "uk": "ыэўёъ", "ru": "іўқңөүәј", "ar": "ەێۆېښټ", "fa": "ےەێۆښټ", "es": "àèòçï",
    "tr": "ə", "fr": "òíóúñ",
  ]

  /// All of them; each has a bit by its place.
  static let letters: [UInt32] = {
    var letters: Set<UInt32> = []
    for list in needed.values { letters.formUnion(list.unicodeScalars.map(\.value)) }
    for list in foreign.values { letters.formUnion(list.unicodeScalars.map(\.value)) }
    return letters.sorted()
  }()

  /// The number of a letter's bit; the last bit stands for all that prove nothing.
  static func bit(of letter: UInt32) -> Int {
    letters.firstIndex(of: letter) ?? 63
  }

  /// Swahili has many relatives of like sound and plain letters of which the weights know nothing.
  private static let haveUnknownRelatives = LetterTriples.languages.map { $0 == "sw" }

  /// Whether a text without function words must be very like a language to be taken for it.
  static func hasUnknownRelatives(_ lane: Int) -> Bool { haveUnknownRelatives[lane] }

  private static let masks: [(needed: UInt64, foreign: UInt64)] = LetterTriples.languages.map {
    (mask(needed[$0] ?? ""), mask(foreign[$0] ?? ""))
  }

  private static func mask(_ list: String) -> UInt64 {
    var mask: UInt64 = 0
    for scalar in list.unicodeScalars {
      if let bit = letters.firstIndex(of: scalar.value) { mask |= 1 << UInt64(bit) }
    }
    return mask
  }

  /// Whether a text with some of ``letters`` may be in a language.
  ///
  /// - Parameter lane: the language's place in ``LetterTriples/languages``.
  static func allow(_ lane: Int, _ marks: UInt64) -> Bool {
    let (needed, foreign) = masks[lane]
    return (needed == 0 || marks & needed != 0) && marks & foreign == 0
  }
}
