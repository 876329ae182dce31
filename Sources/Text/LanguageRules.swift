/// What one language does to its words: stem, stop words, elided articles, letters of its own.
final class LanguageRules {
  /// The base language, or "und" for no rules at all.
  let language: String
  /// The words too common to say anything.
  let stopWords: StopWords

  private let snowball: SnowballStemmer?
  private let table: SuffixRules?
  // What is put right before and after Snowball's stemmer.
  private let before: SuffixRules?
  private let after: SuffixRules?

  init(language: String) {
    self.language = language
    hasDotlessI = language == "tr" || language == "az"
    beginningLength = WordBeginning.length(of: language)
    keepsAccents = language == "vi"
    hasUmlauts = WordForms.spelledOutLanguages.contains(language)
    hasCompounds = Compounds.languages.contains(language)
    elided = LanguageRules.elisions(of: language)
    stopWords = StopWords(language: language)
    table = LightStems.table(for: LanguageRules.tableLanguage(language)).map { SuffixRules($0) }
    snowball =
      table == nil
      ? SnowballStemmer.algorithm(for: language).flatMap { SnowballStemmer(algorithm: $0) } : nil
    variants = LightStems.variants(of: language).map { SuffixRules($0) }
    before = SnowballRepairs.before(language).map { SuffixRules($0, isFolded: false) }
    after = SnowballRepairs.after(language).map { SuffixRules($0) }
  }

  /// The stem of a word in lower case, with its accents; not yet folded.
  func stem(_ word: [UInt16]) -> [UInt16] {
    if let table { return table.stem(ScriptFolding.folded(word)) }
    guard let snowball else { return word }
    var stem: [UInt8] = []
    snowball.stem(Transcoding.utf8(before?.stem(word) ?? word), into: &stem)
    let units = stem.isEmpty ? word : Transcoding.utf16(stem)
    return after?.stem(ScriptFolding.folded(units)) ?? units
  }

  /// Makes the stem of a word of lower-case ASCII letters.
  ///
  /// - Parameter units: Room for a word in UTF-16.
  /// - Returns: `false` when the stem has other characters.
  func stem(letters: [UInt8], into stem: inout [UInt8], by units: inout [UInt16]) -> Bool {
    stem.removeAll(keepingCapacity: true)
    if let table {
      stem.append(contentsOf: letters)
      LanguageRules.cut(&stem, by: table, &units)
      return stem.allSatisfy { $0 < 0x80 }
    }
    if let before {
      var word = letters
      LanguageRules.cut(&word, by: before, &units)
      guard word.allSatisfy({ $0 < 0x80 }) else { return false }
      snowball?.stem(word, into: &stem)
    } else {
      snowball?.stem(letters, into: &stem)
    }
    if stem.isEmpty { stem.append(contentsOf: letters) }
    if let after, stem.allSatisfy({ $0 < 0x80 }) { LanguageRules.cut(&stem, by: after, &units) }
    return stem.allSatisfy { $0 < 0x80 }
  }

  /// Lets a table cut a word of ASCII letters; what a rule makes of other characters comes out as 0xFF.
  private static func cut(_ word: inout [UInt8], by table: SuffixRules, _ units: inout [UInt16]) {
    units.removeAll(keepingCapacity: true)
    for letter in word { units.append(UInt16(letter)) }
    table.cut(&units)
    word.removeAll(keepingCapacity: true)
    for unit in units { word.append(UInt8(truncatingIfNeeded: unit < 0x80 ? unit : 0xFF)) }
  }

  /// Whether İ and I are the capitals of i and ı.
  let hasDotlessI: Bool

  /// Whether accents make other words, so that the main term keeps them.
  let keepsAccents: Bool

  /// Whether ä, ö, ü, ø, å are also written ae, oe, ue, oe, aa.
  let hasUmlauts: Bool

  /// Whether compounds are written as one word.
  let hasCompounds: Bool

  /// The stem of a word by another reading of its beginning, where there is one.
  func otherStem(of stem: [UInt16]) -> [UInt16]? {
    guard let variants else { return nil }
    let other = variants.stem(stem)
    return other == stem ? nil : other
  }

  /// What finds a word's other stem.
  private let variants: SuffixRules?

  /// Whether the language has other stems.
  var hasOtherStems: Bool { variants != nil }

  /// How many letters of a word's beginning it is filed under, see ``WordBeginning``.
  let beginningLength: Int?

  /// Prepositions of one letter that are written together with the next word, as Hebrew and Arabic have them.
  /// They may as well be the word's own first letter, so that the word without one is a variant.
  func withoutPreposition(_ word: [UInt16]) -> [UInt16]? {
    if language == "ar" { return LanguageRules.withoutArabicPreposition(word) }
    guard language == "he" || language == "yi", word.count >= 4 else { return nil }
    let conjunction: UInt16 = 0x05D5
    let rest = word[0] == conjunction ? word.dropFirst() : word[...]
    guard let first = rest.first, LanguageRules.hebrewPrepositions.contains(first), rest.count >= 4 else {
      return nil
    }
    let second = rest[rest.startIndex + 1]
    return Array(rest.dropFirst(second == 0x05D4 && rest.count >= 5 ? 2 : 1))
  }

  /// After و or not: ب ل ك ف before at least three letters, no article among them (the stemmer takes that).
  private static func withoutArabicPreposition(_ word: [UInt16]) -> [UInt16]? {
    let rest = word.first == 0x0648 ? word.dropFirst() : word[...]
    guard let first = rest.first, arabicPrepositions.contains(first), rest.count >= 4,
      rest[rest.startIndex + 1] != 0x0627 || rest[rest.startIndex + 2] != 0x0644
    else { return nil }
    return Array(rest.dropFirst())
  }

  /// ب ل ك ف
  private static let arabicPrepositions: Set<UInt16> = [0x0628, 0x0644, 0x0643, 0x0641]

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
