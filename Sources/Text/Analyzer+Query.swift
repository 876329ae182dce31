extension Analyzer {
  /// The words of a question with every term that each may be in `languages`.
  ///
  /// - Parameter languages: those of the index or of the user's filter. Empty means no language in
  ///   particular.
  package func queryTerms(_ utf8: [UInt8], languages: [LanguageTag]) -> [QueryWord] {
    var words: [QueryWord] = []
    var stopWordSets: [Set<Int>] = []
    for language in languages.isEmpty ? [LanguageTag.undetermined] : languages {
      var tokens: [Token] = []
      analyzePlainly(utf8, language: language, into: &tokens)
      if words.isEmpty {
        words = Analyzer.words(of: tokens)
        if words.isEmpty { return [] }
      }
      var stopWords: Set<Int> = []
      for (index, token) in tokens.enumerated() {
        let place = Int(token.position)
        let isPair = index + 1 < tokens.count && index > 0 && tokens[index - 1].position == token.position
        if !isPair, isStopWord(token.word) { stopWords.insert(place) }
        for term in detailedTerms(of: token.word) {
          words[place].add(term.bytes, weight: isPair ? term.weight * QueryWord.pairShare.first : term.weight)
          if isPair, place + 1 < words.count {
            // A text that has the pair in one word has the second word, too.
            words[place + 1].add(term.bytes, weight: term.weight * QueryWord.pairShare.second)
          }
          if term.kind == .inner { words[place].add(Ideographs.unmarked(term.bytes), weight: term.weight) }
        }
        for term in Ideographs.innerForms(of: detailedTerms(of: token.word)) {
          words[place].add(term, weight: TermKind.inner.usualWeight)
        }
      }
      stopWordSets.append(stopWords)
    }
    for place in StopWordChoice.stopWords(of: stopWordSets, wordCount: words.count) {
      words[place].isStopWord = true
      // A question of stop words alone is asked as it stands.
      words[place].scale(by: QueryWord.stopWordShare)
    }
    return words
  }

  private static func words(of tokens: [Token]) -> [QueryWord] {
    var words: [QueryWord] = []
    for token in tokens where token.position >= words.count {
      words.append(
        QueryWord(
          start: token.start, end: token.end, position: token.position, isStopWord: false, alternatives: []))
    }
    return words
  }
}

/// Which words of a question are stop words, when it may be in several languages.
enum StopWordChoice {
  /// - Parameter candidates: for each language the places of the words that are stop words in it.
  /// - Returns: The stop words of the language that has most of them; none when the question has no
  ///   other words, or when one word in one of several languages is all the evidence there is.
  static func stopWords(of candidates: [Set<Int>], wordCount: Int) -> Set<Int> {
    guard let best = candidates.max(by: { $0.count < $1.count }), best.count < wordCount else { return [] }
    if best.count >= 2 || candidates.count == 1 { return best }
    return best.filter { place in candidates.count { $0.contains(place) } * 2 > candidates.count }
  }
}

extension QueryWord {
  /// What is left of a stop word's weight beside other words; measured over 25 judged collections.
  static let stopWordShare: Float = 0.2
  /// What a pair spelled as one word counts for the first and the second word of a question that has a
  /// hyphen between them.
  static let pairShare: (first: Float, second: Float) = (0.3, 0.05)

  /// Multiplies the weights of all alternatives.
  mutating func scale(by share: Float) {
    for index in alternatives.indices { alternatives[index].weight *= share }
  }

  /// Adds a term, or raises its weight when it is there already.
  mutating func add(_ term: [UInt8], weight: Float) {
    if let known = alternatives.firstIndex(where: { $0.term == term }) {
      alternatives[known].weight = max(alternatives[known].weight, weight)
    } else {
      alternatives.append((term, weight))
    }
  }
}
