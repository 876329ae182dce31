internal import ICU

/// The first letters of a word as another way to find it: endings heap up so that no stemmer takes them all, and
/// words of one root are not stemmed alike.
///
/// In Turkish the first five letters find as well as a full analysis (F. Can and others, "Information retrieval on Turkish
/// texts", 2008); J. Mayfield and P. McNamee ("Single n-gram stemming", 2003) found the like for other languages.
/// A beginning adds to the score of what is found. It does not stand for its word in a phrase, behind `+`, `-` or `title:`,
/// and is marked in extracts only of articles that have no word of the question. English, Arabic and most Romance languages gain next to nothing by it and go without.
///
/// nDCG@10 without and with beginnings (`tidings evaluate`): tydi-ru .849 and .866, xquad-de .949 and .959, ki-lohelp-cs
/// .570 and .580, ki-lohelp-de .599 and .610, hl-masakha-ha .929 and .937. On known items in 2,500 pages of help: Finnish
/// .426 and .451, Danish .534 and .556, Basque .534 and .557, Oromo .447 and .496, Polish .579 and .593, Swedish .507 and .523,
/// Slovak .593 and .604. On collections of our own (80 to 120 passages, 70 to 100 questions): Telugu .772 and .933, Somali
/// .778 and .937, Finnish .877 and .938, Romanian .907 and .954, Bengali .939 and .967, Amharic .864 and .896. An index of German
/// takes 8 % more bytes, one of eight languages 2 %.
package enum WordBeginning {
  /// What marks a beginning, so that it is no word: U+E002 in UTF-8.
  static let mark: [UInt8] = [0xEE, 0x80, 0x82]

  /// Whether a term is a beginning.
  package static func isBeginning(_ term: ArraySlice<UInt8>) -> Bool {
    let start = term.startIndex
    return term.count > 2 && term[start] == 0xEE && term[start + 1] == 0x80 && term[start + 2] == 0x82
  }

  /// Whether a term is any of the pieces of words that are marked by one of the first private-use characters.
  package static func isMarked(_ term: [UInt8]) -> Bool {
    term.count > 2 && term[0] == mark[0] && term[1] == mark[1]
  }

  /// How many letters are taken, marks not counted; `nil` where beginnings are not filed.
  static func length(of language: String) -> Int? { lengths[language] }

  private static let lengths: [String: Int] = {
    var lengths: [String: Int] = [:]
    for (length, languages) in [
      // A letter of these scripts is a syllable.
      (3, ["te", "kn", "ml", "ta", "bn", "as", "or", "mr", "si", "am", "ti"]),
      (
        4,
        [
          "so", "om", "aa", "hu", "ro", "da", "sv", "no", "nb", "nn", "is", "fo", "de", "lb", "pl", "sk",
          "cs", "sl",
          "ru", "uk", "be", "bg", "mk", "sr", "hr", "bs", "el", "lt", "lv", "hy", "ka", "fa", "ha",
        ]
      ),
      (
        5,
        [
          "tr", "az", "kk", "ky", "uz", "tk", "tt", "ba", "cv", "ug", "fi", "et", "eu", "nl", "af", "ca",
          "sw",
        ]
      ),
    ] {
      for language in languages { lengths[language] = length }
    }
    return lengths
  }()

  /// The term of a folded word: its letters up to the last that counts, without the marks behind that; `nil` for a word
  /// of fewer letters.
  static func term(of word: [UInt16], length: Int) -> [UInt8]? {
    var count = 0
    for (index, unit) in word.enumerated() where !isMark(unit) {
      count += 1
      if count == length { return mark + Transcoding.utf8(Array(word[...index])) }
    }
    return nil
  }

  /// Vowel signs and the like; no script in question lies beyond 16 bits.
  private static func isMark(_ unit: UInt16) -> Bool {
    guard unit >= 0x300, let scalar = Unicode.Scalar(unit) else { return false }
    let category = GeneralCategory(of: scalar)
    return category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
  }
}
