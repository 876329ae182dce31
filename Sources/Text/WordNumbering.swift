/// Numbers the words of texts by their spelling and keeps the terms of each: what an ``Analyzer`` is made of.
///
/// One value, so that the program asks once a text, not once a step, whether another has it in use.
///
/// A word met before takes 7 ns in English, 8 in German, 13 in Russian, 10 in Arabic (`Benchmarks bench
/// words/known`).
struct WordNumbering {
  private var splitter = WordSplitter()
  private(set) var wordAnalyzer = WordAnalyzer()
  private(set) var store = WordStore()
  private let guesser = LanguageGuesser()
  private var vocabularies: [Vocabulary] = []
  private var lastVocabulary = 0
  private var newWords = NewWords()
  /// Paragraphs that may be in another language than the article: their words and their tokens.
  private var doubtful: [(words: Range<Int>, tokens: Range<Int>, doubt: ForeignSigns.Doubt)] = []
  /// Paragraphs of the text numbered last that are in another language, from the last to the first.
  private(set) var foreign: [(words: Range<Int>, language: LanguageTag)] = []

  /// The memory in use, without what is reserved for more.
  var byteCount: Int { vocabularies.reduce(store.byteCount) { $0 + $1.byteCount } }

  /// Forgets all words.
  mutating func removeAll() {
    vocabularies.removeAll()
    store.removeAll()
  }

  /// Appends the words of a text that is in one language.
  mutating func number(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    let count = splitter.split(utf8)
    let position = tokens.last.map { $0.position + 1 } ?? 0
    look(up: 0..<count, of: utf8, in: vocabulary(of: language), position: position, into: &tokens)
  }

  /// Appends the words of an article's text, a paragraph in another language by the rules of that language.
  mutating func numberParagraphs(_ utf8: [UInt8], language: LanguageTag, into tokens: inout [Token]) {
    foreign.removeAll(keepingCapacity: true)
    let count = splitter.split(utf8)
    let number = vocabulary(of: language)
    let before = tokens.count
    let position = tokens.last.map { $0.position + 1 } ?? 0
    look(up: 0..<count, of: utf8, in: number, position: position, into: &tokens)
    guard !splitter.lineEnds.isEmpty, !vocabularies[number].isToldByScript else { return }
    let signs = vocabularies[number].foreignSigns
    noteDoubtful(utf8.span.raw, tokens.span, from: before, position: position, wordCount: count, signs)
    // From the last to the first, so that the places of those before stay.
    for (words, place, doubt) in doubtful.reversed() {
      guard let other = otherLanguage(of: words, utf8, than: language, doubt, signs) else { continue }
      var anew: [Token] = []
      let number = vocabulary(of: other)
      look(up: words, of: utf8, in: number, position: position + UInt32(words.lowerBound), into: &anew)
      guard language.isUndetermined || confirms(number, anew, doubt) else { continue }
      foreign.append((words, other))
      tokens.replaceSubrange(place, with: anew)
    }
  }

  private mutating func look(
    up words: Range<Int>, of utf8: [UInt8], in number: Int, position: UInt32, into tokens: inout [Token]
  ) {
    var next = UInt32(store.count)
    newWords.removeAll()
    WordNumbering.look(
      up: words, splitter, of: utf8, in: &vocabularies[number], position, &next, &tokens, &newWords)
    guard newWords.count > 0 else { return }
    WordNumbering.learn(
      newWords, vocabularies[number].language, vocabularies[number].foreignSigns, &wordAnalyzer, &store)
  }

  private static func look(
    up words: Range<Int>, _ splitter: borrowing WordSplitter, of utf8: [UInt8],
    in vocabulary: inout Vocabulary, _ position: UInt32, _ next: inout UInt32, _ tokens: inout [Token],
    _ newWords: inout NewWords
  ) {
    vocabulary.look(
      up: splitter.words(words.upperBound).extracting(words), of: utf8, position: position, next: &next,
      into: &tokens, new: &newWords)
  }

  private static func learn(
    _ words: borrowing NewWords, _ language: LanguageTag, _ signs: ForeignSigns,
    _ analyzer: inout WordAnalyzer, _ store: inout WordStore
  ) {
    for index in 0..<words.count {
      let spelling = words.spelling(index)
      let isStopWord = analyzer.analyze(spelling, language: language)
      store.append(analyzer.terms, weight: signs.weight(of: spelling, isStopWord: isStopWord))
    }
  }

  private mutating func vocabulary(of language: LanguageTag) -> Int {
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

  /// Notes which paragraphs of a text that has more than one have words that speak for another language.
  private mutating func noteDoubtful(
    _ text: RawSpan, _ tokens: Span<Token>, from before: Int, position: UInt32, wordCount: Int,
    _ signs: ForeignSigns
  ) {
    doubtful.removeAll(keepingCapacity: true)
    // Their own names, so that noting is no second use of what is read.
    let (known, lineEnds) = (store.weights, splitter.lineEnds)
    let weights = known.span
    var (start, firstToken) = (0, before)
    var line = 0
    while start < wordCount {
      let end = ParagraphLanguages.end(of: start, lineEnds, &line, wordCount: wordCount)
      if start == 0, end == wordCount { return }
      let limit = position &+ UInt32(truncatingIfNeeded: end)
      // As many tokens as words, and more where a hyphen joins pairs.
      var lastToken = firstToken + (end - start)
      while lastToken < tokens.count, tokens[lastToken].position < limit { lastToken += 1 }
      let paragraph = tokens.extracting(firstToken..<lastToken)
      if paragraph.count >= ParagraphLanguages.leastWordCount,
        let doubt = signs.doubt(of: paragraph, weights, in: text)
      {
        doubtful.append((start..<end, firstToken..<lastToken, doubt))
      }
      (start, firstToken) = (end, lastToken)
    }
  }

  /// Whether a paragraph's words speak for the language of a vocabulary.
  private func confirms(_ number: Int, _ tokens: [Token], _ doubt: ForeignSigns.Doubt) -> Bool {
    vocabularies[number].isToldByScript
      || vocabularies[number].foreignSigns.confirms(tokens.span, store.weights.span, doubt)
  }

  /// The language of a paragraph when it clearly is another than the article's.
  private func otherLanguage(
    of paragraph: Range<Int>, _ utf8: [UInt8], than language: LanguageTag, _ doubt: ForeignSigns.Doubt,
    _ signs: ForeignSigns
  ) -> LanguageTag? {
    let bytes = Array(utf8[splitter.extent(of: paragraph)])
    let guess =
      signs.knowsLetters || language.isUndetermined ? guesser.guess(bytes) : guesser.quickGuess(bytes)
    guard let guess, !guess.isUndetermined, guess.base != language.base,
      doubt.isGreat || !ForeignSigns.areClose(guess, language)
    else { return nil }
    return guess
  }
}
