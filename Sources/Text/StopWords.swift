internal import ICU

/// The words of one language that are too common to say what a text is about: its articles,
/// pronouns, prepositions, conjunctions, auxiliary verbs, question words, words of quantity.
///
/// They are indexed like other words, so that phrases keep them; a question gives them little weight.
/// The lists are written for this project, a line a part of speech.
struct StopWords {
  private var words = SpellingTable(capacity: 1 << 8)

  /// The stop words of a base language; none where we have no list.
  init(language: String) {
    for (candidate, text) in StopWords.all where candidate.description == language {
      for entry in StopWords.entries(text) {
        let spelling = Transcoding.utf16(entry)
        let folded = WordForms.utf8(
          WordForms.folded(spelling, dotlessI: language == "tr" || language == "az"))
        if folded.isEmpty { continue }
        _ = words.number(
          of: folded.span.raw, from: 0, to: folded.count, next: UInt32(truncatingIfNeeded: words.count))
      }
    }
  }

  /// Whether a word, case folded and with straight apostrophes, is a stop word.
  func contains(_ folded: [UInt8]) -> Bool {
    if words.count == 0 || folded.isEmpty { return false }
    return words.finder.number(folded.span.raw, from: 0, to: folded.count) != nil
  }

  /// The base languages that have a list.
  static var languages: [String] { all.map(\.language.description) }

  /// The words of a list, the names of the parts of speech left out.
  static func entries(_ list: StaticString) -> [[UInt8]] {
    list.description.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      .filter { $0.last != UInt8(ascii: ":") }.map { Array($0) }
  }

  static var all: [(language: StaticString, words: StaticString)] {
    germanic + romance + slavic + furtherEurope + middleEast + asia + africaAndPacific
  }
}
