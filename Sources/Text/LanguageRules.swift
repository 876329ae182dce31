/// What one language does to its words: stem, stop words, elided articles, letters of its own.
final class LanguageRules {
  /// The base language, or "und" for no rules at all.
  let language: String
  /// The words too common to say anything.
  let stopWords: StopWords

  private let snowball: SnowballStemmer?
  private let table: SuffixRules?

  init(language: String) {
    self.language = language
    stopWords = StopWords(language: language)
    table = LightStems.table(for: LanguageRules.tableLanguage(language)).map { SuffixRules($0) }
    snowball =
      table == nil
      ? SnowballStemmer.algorithm(for: language).flatMap { SnowballStemmer(algorithm: $0) } : nil
  }

  /// The stem of a word in lower case, with its accents; not yet folded.
  func stem(_ word: [UInt16]) -> [UInt16] {
    if let table { return table.stem(ScriptFolding.folded(word)) }
    guard let snowball else { return word }
    let stem = snowball.stem(Array(String(decoding: word, as: UTF16.self).utf8))
    return stem.isEmpty ? word : Array(String(decoding: stem, as: UTF8.self).utf16)
  }

  /// Whether İ and I are the capitals of i and ı.
  var hasDotlessI: Bool { language == "tr" || language == "az" }

  /// Whether accents make other words, so that the main term keeps them.
  var keepsAccents: Bool { language == "vi" }

  /// Whether ä, ö, ü are also written ae, oe, ue.
  var hasUmlauts: Bool { language == "de" || language == "lb" }

  /// Whether compounds are written as one word.
  var hasCompounds: Bool { Compounds.languages.contains(language) }

  /// The short words that lose their vowel before another word: l'accord, dell'accordo.
  var elided: Set<String> { LanguageRules.elisions[language] ?? [] }

  private static let elisions: [String: Set<String>] = [
    "fr": [
      "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
    ],
    "it": [
      "l", "d", "c", "m", "t", "s", "v", "n", "all", "dall", "dell", "nell", "sull", "coll", "pell", "un",
      "gl", "agl",
      "dagl", "degl", "negl", "sugl", "quell", "quest", "sant", "bell", "anch", "dov", "com", "cos", "po",
    ],
    "ca": ["l", "d", "m", "t", "s", "n"],
    "oc": ["l", "d", "m", "t", "s", "n", "qu"],
    "ga": ["d", "m", "b"],
    "mt": ["l", "d", "t", "s", "x", "n", "r", "b", "f", "m"],
  ]

  private static func tableLanguage(_ language: String) -> String {
    switch language {
    case "bs", "sr": "hr"
    case "tg", "ps": "fa"
    case "ky": "kk"
    default: language
    }
  }
}
