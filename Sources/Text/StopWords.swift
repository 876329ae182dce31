internal import Letters

/// The words of one language that are too common to say what a text is about (``StopWordLists``).
///
/// They are indexed like other words, so that phrases keep them; a question gives them little weight.
struct StopWords {
  /// The number of the language, or `nil` where we have no list.
  private let language: UInt8?

  /// The stop words of a base language; none where we have no list.
  init(language: String) {
    self.language = StopWordTable.numbers[language]
  }

  /// Whether a word, case folded and with straight apostrophes, is a stop word.
  func contains(_ folded: [UInt8]) -> Bool {
    guard let language, !folded.isEmpty else { return false }
    let table = StopWordTable()
    return table.entry(folded.span.raw, from: 0, to: folded.count)
      .map { table.isUsed($0, in: language, as: StopWordLayout.isFolded) } ?? false
  }

  /// What a word, case folded and with straight apostrophes, is among the stop words; `nil` for another.
  func kind(of folded: [UInt8]) -> StopWordKind? {
    guard let language, !folded.isEmpty else { return nil }
    let table = StopWordTable()
    guard let entry = table.entry(folded.span.raw, from: 0, to: folded.count),
      table.isUsed(entry, in: language, as: StopWordLayout.isFolded)
    else { return nil }
    return table.isUsed(entry, in: language, as: StopWordLayout.isFolded | StopWordLayout.isAsking)
      ? .asking : .common
  }

  /// The base languages that have a list.
  static var languages: [String] { StopWordLists.all.map(\.language.description) }

  /// The words of a list, the names of the parts of speech left out.
  static func entries(_ list: StaticString) -> [[UInt8]] {
    list.description.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      .filter { $0.last != UInt8(ascii: ":") }.map { Array($0) }
  }
}
