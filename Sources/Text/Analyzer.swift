internal import ICU

/// Splits text into words and says under which index terms each word is found.
///
/// Every distinct spelling is analysed once for each language and then known by a number, so that
/// callers can keep what they need for a word (its term numbers in an index) in arrays of their own
/// beside ``vocabularyCount``. Not thread-safe: one for each thread.
package final class Analyzer {
  /// What decides the terms: rules of this package, ICU and its version of Unicode. An index built
  /// under another value must not be mixed with this one.
  package static let version = "7/\(ICUVersion.library)/\(ICUVersion.unicode)"

  /// How many bytes the vocabulary may take before it ``isFull``; with what its arrays reserve for more, and
  /// while one of them grows, it takes up to twice as much.
  package let vocabularyByteLimit: Int

  /// Counts the calls of ``reset()``.
  package private(set) var generation = 0

  private var numbering = WordNumbering()

  /// - Parameter vocabularyByteLimit: the more, the fewer words are analysed again: of a long run of news a tenth of
  ///   the whole work is saved between 16 and 128 MB.
  package init(vocabularyByteLimit: Int = 16 << 20) {
    self.vocabularyByteLimit = vocabularyByteLimit
  }

  /// How many words the vocabulary holds; the next new word gets this number.
  package var vocabularyCount: Int { numbering.store.count }

  /// Whether the vocabulary has grown so large that it is time to ``reset()``.
  package var isFull: Bool { numbering.byteCount > vocabularyByteLimit }

  var wordAnalyzer: WordAnalyzer { numbering.wordAnalyzer }

  /// Forgets the vocabulary: all word numbers given out before are void.
  ///
  /// Call it between two articles when the vocabulary ``isFull``, and clear what is kept beside it: words
  /// in use are learned again in no time, those met once are gone.
  package func reset() {
    numbering.removeAll()
    generation += 1
  }

  /// Appends the words of an article's text to `tokens`, a paragraph in another language by the rules
  /// of that language.
  ///
  /// Positions go on from the last token's. Two tokens may share a position: the words of a pair that
  /// a hyphen joins, and the pair spelled without it. Bytes that are not UTF-8 separate words.
  package func analyze(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    numbering.numberParagraphs(utf8, language: language, into: &tokens)
  }

  /// The paragraphs of the text analysed last that are in another language than its own, with the numbers of their
  /// words: places from the first word of that text.
  package var foreignParagraphs: [(words: Range<Int>, language: LanguageTag)] { numbering.foreign.reversed() }

  /// Appends the words of a text that is in one language: a question, a word.
  func analyzePlainly(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    numbering.number(utf8, language: language, into: &tokens)
  }

  /// How many words a text has, given its tokens from the first: tokens that share a place count once.
  package static func wordCount(_ tokens: [Token]) -> UInt32 {
    tokens.last.map { $0.position + 1 } ?? 0
  }

  /// How long a text is for ranking: its words without the stop words, which tell the language and the
  /// kind of text more than how much it says; 1 at least where there are words.
  package func contentLength(of tokens: [Token]) -> UInt32 {
    max(numbering.store.contentLength(of: tokens), min(1, UInt32(tokens.count)))
  }

  /// The index terms of a word: the main term, then alternates that share its position.
  package func terms(of word: UInt32) -> [[UInt8]] {
    numbering.store.terms(of: word).map(\.bytes)
  }

  /// Calls `body` with each of the index terms of a word.
  package func forEachTerm(of word: UInt32, _ body: (Span<UInt8>) -> Void) {
    numbering.store.forEachTerm(of: word, body)
  }

  /// The index terms of a word with what they stand for.
  package func detailedTerms(of word: UInt32) -> [WordTerm] {
    numbering.store.terms(of: word)
  }

  /// Whether a word is among the stop words of the language in which it was analysed.
  package func isStopWord(_ word: UInt32) -> Bool {
    numbering.store.isStopWord(word)
  }
}
