internal import ICU

/// The words of one language that are too common to say what a text is about: its articles,
/// pronouns, prepositions, conjunctions, auxiliary verbs, question words, words of quantity.
///
/// They are indexed like other words, so that phrases keep them; a question gives them little weight.
/// The lists are written for this project, a line a part of speech.
struct StopWords {
  private var words = SpellingTable(capacity: 1 << 8)
  /// The numbers of the words that ask.
  private var asking: Range<UInt32> = 0..<0

  /// The stop words of a base language; none where we have no list.
  init(language: String) {
    for (candidate, list) in StopWords.all where candidate.description == language {
      // The whole list at once: neither blanks nor line ends change what folding does to the words beside them.
      let folded = WordForms.utf8(
        WordForms.folded(
          Transcoding.utf16(Array(list.description.utf8)), dotlessI: language == "tr" || language == "az"))
      let text = folded.span.raw
      StopWords.forEachEntry(of: text) { isAsking, start, end in
        let next = UInt32(truncatingIfNeeded: words.count)
        let number = words.number(of: text, from: start, to: end, next: next)
        // The words of a line follow each other; one that an earlier line has keeps its first use.
        if isAsking, number == next { asking = (asking.isEmpty ? next : asking.lowerBound)..<next + 1 }
      }
    }
  }

  /// Whether a word, case folded and with straight apostrophes, is a stop word.
  func contains(_ folded: [UInt8]) -> Bool {
    if words.count == 0 || folded.isEmpty { return false }
    return words.finder.number(folded.span.raw, from: 0, to: folded.count) != nil
  }

  /// What a word, case folded and with straight apostrophes, is among the stop words; `nil` for another.
  func kind(of folded: [UInt8]) -> StopWordKind? {
    if words.count == 0 || folded.isEmpty { return nil }
    return words.finder.number(folded.span.raw, from: 0, to: folded.count)
      .map { asking.contains($0) ? .asking : .common }
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The base languages that have a list.
  static var languages: [String] { all.map(\.language.description) }

  /// The words of a list, the names of the parts of speech left out.
  static func entries(_ list: StaticString) -> [[UInt8]] {
    list.description.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      .filter { $0.last != UInt8(ascii: ":") }.map { Array($0) }
  }

  /// Calls a function with whether it asks, the beginning and the end of each word of a list, the names of the
  /// parts of speech left out.
  static func forEachEntry(of list: RawSpan, _ body: (Bool, Int, Int) -> Void) {
    var start = 0
    var isAsking = false
    for position in 0...list.byteCount {
      let isEnd =
        position == list.byteCount || list.byte(at: position) == 0x20 || list.byte(at: position) == 0x0A
      guard isEnd else { continue }
      if position > start {
        if list.byte(at: position - 1) == UInt8(ascii: ":") {
          isAsking = position - start == 7 && list.upToEightBytes(at: start, count: 7) == askingMark
        } else {
          body(isAsking, start, position)
        }
      }
      start = position + 1
    }
  }

  /// The name of the words that ask, as ``RawSpan/upToEightBytes(at:count:)`` reads it.
  private static let askingMark = "asking:".utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }

  /// The lists, by language.
  static let all: [(language: StaticString, words: StaticString)] =
    germanic + romance + slavic + furtherEurope + middleEast + asia + africaAndPacific
}
