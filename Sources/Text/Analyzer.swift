internal import ICU

/// Splits text into words and says under which index terms each word is found.
///
/// Every distinct spelling is analysed once for each language and then known by a number, so that
/// callers can keep what they need for a word (its term numbers in an index) in arrays of their own
/// beside ``vocabularyCount``. Not thread-safe: one for each thread.
package final class Analyzer {
  /// What decides the terms: rules of this package, ICU and its version of Unicode. An index built
  /// under another value must not be mixed with this one.
  package static let version = "1/\(ICUVersion.library)/\(ICUVersion.unicode)"

  /// How large the vocabulary should grow before ``reset()``; a few hundred megabytes at most.
  package static let vocabularyLimit = 1 << 20

  /// Counts the calls of ``reset()``.
  package private(set) var generation = 0

  private var splitter = WordSplitter()
  private let wordAnalyzer = WordAnalyzer()
  private var spellings = SpellingTable()
  private var entries: [WordAnalyzer.Analysis] = []
  private var languages: [LanguageTag: UInt32] = [:]
  private var ranges: [WordRange] = []

  package init() {}

  /// How many words the vocabulary holds; the next new word gets this number.
  package var vocabularyCount: Int { entries.count }

  /// Forgets the vocabulary: all word numbers given out before are void.
  ///
  /// Call it between two articles when ``vocabularyCount`` exceeds ``vocabularyLimit``, and clear
  /// what is kept beside it.
  package func reset() {
    spellings.removeAll()
    entries.removeAll()
    languages.removeAll()
    generation += 1
  }

  /// Appends the words of `utf8` to `tokens`.
  ///
  /// Positions go on from the last token's. Bytes that are not UTF-8 separate words.
  package func analyze(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    ranges.removeAll(keepingCapacity: true)
    splitter.words(of: utf8, into: &ranges)
    let salt = number(of: language)
    var position = tokens.last.map { $0.position + 1 } ?? 0
    for range in ranges {
      let (word, isNew) = spellings.insert(utf8.span, from: range.start, to: range.end, salt: salt)
      if isNew { learn(word, language) }
      tokens.append(
        Token(
          start: UInt32(range.start), end: UInt32(range.end), position: position, word: UInt32(word)))
      position += 1
    }
  }

  /// The index terms of a word: the main term, then alternates that share its position.
  package func terms(of word: UInt32) -> [[UInt8]] {
    entries[Int(word)].terms.map(\.bytes)
  }

  /// The index terms of a word with what they stand for.
  package func detailedTerms(of word: UInt32) -> [WordTerm] {
    entries[Int(word)].terms
  }

  /// Whether a word is among the stop words of the language in which it was analysed.
  package func isStopWord(_ word: UInt32) -> Bool {
    entries[Int(word)].isStopWord
  }

  private func learn(_ word: Int, _ language: LanguageTag) {
    let spelling = Array(spellings.spelling(word).dropFirst())
    entries.append(wordAnalyzer.analyze(spelling, language: language))
  }

  private func number(of language: LanguageTag) -> UInt32 {
    if let known = languages[language] { return known }
    let number = UInt32(languages.count)
    languages[language] = number
    return number
  }
}
