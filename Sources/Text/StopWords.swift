/// The words of one language that are too common to say what a text is about.
struct StopWords {
  private var words: Set<[UInt8]> = []

  /// The stop words of a base language; none where we have no list.
  init(language: String) {
    for (candidate, text) in StopWords.all where candidate.description == language {
      words = Set(text.description.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
    }
  }

  /// Whether a word, case folded and with straight apostrophes, is a stop word.
  func contains(_ folded: [UInt8]) -> Bool {
    words.contains(folded)
  }

  /// The base languages that have a list.
  static var languages: [String] { all.map(\.language.description) }

  private static var all: [(language: StaticString, words: StaticString)] {
    westernEurope + easternEurope + middleEastAndAfrica + asiaAndPacific
  }
}
