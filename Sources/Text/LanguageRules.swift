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
    hasDotlessI = language == "tr" || language == "az"
    keepsAccents = language == "vi"
    hasUmlauts = language == "de" || language == "lb"
    hasCompounds = Compounds.languages.contains(language)
    elided = LanguageRules.elisions(of: language)
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
    var stem: [UInt8] = []
    snowball.stem(Transcoding.utf8(word), into: &stem)
    return stem.isEmpty ? word : Transcoding.utf16(stem)
  }

  /// Makes the stem of a word of lower-case ASCII letters.
  ///
  /// - Parameter units: Room for a word in UTF-16.
  /// - Returns: `false` when the stem has other characters.
  func stem(letters: [UInt8], into stem: inout [UInt8], by units: inout [UInt16]) -> Bool {
    stem.removeAll(keepingCapacity: true)
    if let table {
      units.removeAll(keepingCapacity: true)
      for letter in letters { units.append(UInt16(letter)) }
      table.cut(&units)
      for unit in units { stem.append(UInt8(truncatingIfNeeded: min(unit, 0xFF))) }
    } else {
      snowball?.stem(letters, into: &stem)
      if stem.isEmpty { stem.append(contentsOf: letters) }
    }
    return stem.allSatisfy { $0 < 0x80 }
  }

  /// Whether İ and I are the capitals of i and ı.
  let hasDotlessI: Bool

  /// Whether accents make other words, so that the main term keeps them.
  let keepsAccents: Bool

  /// Whether ä, ö, ü are also written ae, oe, ue.
  let hasUmlauts: Bool

  /// Whether compounds are written as one word.
  let hasCompounds: Bool

  /// Prepositions of one letter that are written together with the next word, as Hebrew has them. They
  /// may as well be the word's own first letter, so that the word without one is a variant.
  func withoutPreposition(_ word: [UInt16]) -> [UInt16]? {
    guard language == "he" || language == "yi", word.count >= 4 else { return nil }
    let conjunction: UInt16 = 0x05D5
    let rest = word[0] == conjunction ? word.dropFirst() : word[...]
    guard let first = rest.first, LanguageRules.hebrewPrepositions.contains(first), rest.count >= 4 else {
      return nil
    }
    let second = rest[rest.startIndex + 1]
    return Array(rest.dropFirst(second == 0x05D4 && rest.count >= 5 ? 2 : 1))
  }

  /// ב ל מ כ ש
  private static let hebrewPrepositions: Set<UInt16> = [0x05D1, 0x05DC, 0x05DE, 0x05DB, 0x05E9]

  /// The short words that lose their vowel before another word: l'accord, dell'accordo.
  let elided: [String]

  private static func elisions(of language: String) -> [String] {
    switch language {
    case "fr":
      [
        "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
        "presqu",
      ]
    case "it":
      [
        "l", "d", "c", "m", "t", "s", "v", "n", "all", "dall", "dell", "nell", "sull", "coll", "pell", "un",
        "gl", "agl", "dagl", "degl", "negl", "sugl", "quell", "quest", "sant", "bell", "anch", "dov", "com",
        "cos", "po",
      ]
    case "ca": ["l", "d", "m", "t", "s", "n"]
    case "oc": ["l", "d", "m", "t", "s", "n", "qu"]
    case "ga": ["d", "m", "b"]
    case "mt": ["l", "d", "t", "s", "x", "n", "r", "b", "f", "m"]
    default: []
    }
  }

  private static func tableLanguage(_ language: String) -> String {
    switch language {
    case "bs", "sr": "hr"
    case "tg", "ps": "fa"
    case "ky": "kk"
    default: language
    }
  }
}
