internal import ICU

/// Splits text into words and says under which index terms each word is found.
///
/// Every distinct spelling is analysed once for each language and then known by a number, so that
/// callers can keep what they need for a word (its term numbers in an index) in arrays of their own
/// beside ``vocabularyCount``. Not thread-safe: one for each thread.
package final class Analyzer {
  /// What decides the terms: rules of this package, ICU and its version of Unicode. An index built
  /// under another value must not be mixed with this one.
  package static let version = "6/\(ICUVersion.library)/\(ICUVersion.unicode)"

  /// How many bytes the vocabulary may take before it ``isFull``; with what its arrays reserve for more, and
  /// while one of them grows, it takes up to twice as much.
  package let vocabularyByteLimit: Int

  /// Counts the calls of ``reset()``.
  package private(set) var generation = 0

  private var splitter = WordSplitter()
  private(set) var wordAnalyzer = WordAnalyzer()
  private let guesser = LanguageGuesser()
  private var vocabularies: [Vocabulary] = []
  private var lastVocabulary = 0
  private var store = WordStore()
  private var newWords = NewWords()

  /// - Parameter vocabularyByteLimit: the more, the fewer words are analysed again: of a long run of news a tenth of
  ///   the whole work is saved between 16 and 128 MB.
  package init(vocabularyByteLimit: Int = 16 << 20) {
    self.vocabularyByteLimit = vocabularyByteLimit
  }

  /// How many words the vocabulary holds; the next new word gets this number.
  package var vocabularyCount: Int { store.count }

  /// Whether the vocabulary has grown so large that it is time to ``reset()``.
  package var isFull: Bool {
    vocabularies.reduce(store.byteCount) { $0 + $1.byteCount } > vocabularyByteLimit
  }

  /// Forgets the vocabulary: all word numbers given out before are void.
  ///
  /// Call it between two articles when the vocabulary ``isFull``, and clear what is kept beside it: words
  /// in use are learned again in no time, those met once are gone.
  package func reset() {
    vocabularies.removeAll()
    store.removeAll()
    generation += 1
  }

  /// Appends the words of an article's text to `tokens`, a paragraph in another language by the rules
  /// of that language.
  ///
  /// Positions go on from the last token's. Two tokens may share a position: the words of a pair that
  /// a hyphen joins, and the pair spelled without it. Bytes that are not UTF-8 separate words.
  package func analyze(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    let count = splitter.split(utf8)
    let number = vocabulary(of: language)
    let before = tokens.count
    let position = tokens.last.map { $0.position + 1 } ?? 0
    look(up: 0..<count, of: utf8, in: number, position: position, into: &tokens)
    guard splitter.lineEnds.count > 1, !vocabularies[number].isToldByScript else { return }
    let paragraphs = ParagraphLanguages.paragraphs(lineEnds: splitter.lineEnds, wordCount: count)
    guard paragraphs.count > 1 else { return }
    // From the last to the first, so that the places of those before stay.
    var end = tokens.count
    for paragraph in paragraphs.reversed() {
      let place = position + UInt32(paragraph.lowerBound)
      // As many tokens as words, and more where a hyphen joins pairs.
      var start = max(before, end - paragraph.count)
      while start > before, tokens[start - 1].position >= place { start -= 1 }
      if hasFewStopWords(tokens.span.extracting(start..<end)),
        let other = otherLanguage(of: paragraph, utf8, than: language)
      {
        var anew: [Token] = []
        look(up: paragraph, of: utf8, in: vocabulary(of: other), position: place, into: &anew)
        tokens.replaceSubrange(start..<end, with: anew)
      }
      end = start
    }
  }

  /// Appends the words of a text that is in one language: a question, a word.
  func analyzePlainly(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    let count = splitter.split(utf8)
    let position = tokens.last.map { $0.position + 1 } ?? 0
    look(up: 0..<count, of: utf8, in: vocabulary(of: language), position: position, into: &tokens)
  }

  /// How many words a text has, given its tokens from the first: tokens that share a place count once.
  package static func wordCount(_ tokens: [Token]) -> UInt32 {
    tokens.last.map { $0.position + 1 } ?? 0
  }

  /// How long a text is for ranking: its words without the stop words, which tell the language and the
  /// kind of text more than how much it says; 1 at least where there are words.
  package func contentLength(of tokens: [Token]) -> UInt32 {
    var length: UInt32 = 0
    var previous = UInt32.max
    let areStopWords = store.areStopWords
    for token in tokens where token.position != previous {
      if !areStopWords[Int(token.word)] { length += 1 }
      previous = token.position
    }
    return max(length, min(1, UInt32(tokens.count)))
  }

  /// The index terms of a word: the main term, then alternates that share its position.
  package func terms(of word: UInt32) -> [[UInt8]] {
    store.terms(of: word).map(\.bytes)
  }

  /// Calls `body` with each of the index terms of a word.
  package func forEachTerm(of word: UInt32, _ body: (Span<UInt8>) -> Void) {
    store.forEachTerm(of: word, body)
  }

  /// The index terms of a word with what they stand for.
  package func detailedTerms(of word: UInt32) -> [WordTerm] {
    store.terms(of: word)
  }

  /// Whether a word is among the stop words of the language in which it was analysed.
  package func isStopWord(_ word: UInt32) -> Bool {
    store.areStopWords[Int(word)]
  }

  private func look(
    up words: Range<Int>, of utf8: [UInt8], in number: Int, position: UInt32, into tokens: inout [Token]
  ) {
    var next = UInt32(store.count)
    newWords.removeAll()
    vocabularies[number].look(
      up: splitter.words(words.upperBound).extracting(words), of: utf8, position: position, next: &next,
      into: &tokens, new: &newWords)
    let language = vocabularies[number].language
    for index in 0..<newWords.count {
      let isStopWord = wordAnalyzer.analyze(newWords.spelling(index), language: language)
      store.append(wordAnalyzer.terms, isStopWord: isStopWord)
    }
  }

  private func vocabulary(of language: LanguageTag) -> Int {
    // Most texts are in the language of the one before.
    if lastVocabulary < vocabularies.count, vocabularies[lastVocabulary].language == language {
      return lastVocabulary
    }
    for number in vocabularies.indices where vocabularies[number].language == language {
      lastVocabulary = number
      return number
    }
    lastVocabulary = vocabularies.count
    vocabularies.append(Vocabulary(language: language))
    return lastVocabulary
  }

  /// Whether a paragraph lacks its share of the article's stop words.
  private func hasFewStopWords(_ tokens: Span<Token>) -> Bool {
    guard tokens.count >= ParagraphLanguages.leastWordCount else { return false }
    let areStopWords = store.areStopWords
    let flags = areStopWords.span
    let least = tokens.count / ParagraphLanguages.stopWordDistance + 1
    var count = 0
    var index = 0
    while index < tokens.count {
      // Some at a time: no branch on each.
      for _ in 0..<min(16, tokens.count &- index) {
        count &+= flags[Int(tokens[index].word)] ? 1 : 0
        index &+= 1
      }
      if count >= least { return false }
    }
    return true
  }

  /// The language of a paragraph when it clearly is another than the article's.
  private func otherLanguage(of paragraph: Range<Int>, _ utf8: [UInt8], than language: LanguageTag)
    -> LanguageTag?
  {
    let bytes = Array(utf8[splitter.extent(of: paragraph)])
    let guess = language.isUndetermined ? guesser.guess(bytes) : guesser.quickGuess(bytes)
    guard let guess, !guess.isUndetermined, guess.base != language.base else { return nil }
    return guess
  }
}
