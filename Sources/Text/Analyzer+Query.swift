extension Analyzer {
  /// The words of a question with every term that each may be in `languages`.
  ///
  /// - Parameters:
  ///   - languages: those of the index or of the user's filter. Empty means no language in particular.
  ///   - indexed: the words of the index, against which compounds are split; without them none is.
  package func queryTerms(
    _ utf8: [UInt8], languages: [LanguageTag], indexed: (any IndexedWords)? = nil
  ) -> [QueryWord] {
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
        let terms = detailedTerms(of: token.word)
        words[place].add(terms, share: isPair ? QueryWord.pairShare.first : 1)
        if isPair, place + 1 < words.count {
          // A text that has the pair in one word has the second word, too.
          words[place + 1].add(terms, share: QueryWord.pairShare.second)
        }
        if let indexed, !stopWords.contains(place) {
          addCompounds(of: terms, language, indexed, to: &words[place])
        }
      }
      stopWordSets.append(stopWords)
    }
    for place in StopWordChoice.stopWords(of: stopWordSets, wordCount: words.count) {
      words[place].isStopWord = true
    }
    return words
  }

  /// The words of a question, as spelled, that are stop words beside its other words.
  package func stopWords(of utf8: [UInt8], languages: [LanguageTag]) -> Set<[UInt8]> {
    var spellings: [[UInt8]] = []
    let candidates = (languages.isEmpty ? [LanguageTag.undetermined] : languages).map { language in
      var tokens: [Token] = []
      analyzePlainly(utf8, language: language, into: &tokens)
      var places: Set<Int> = []
      spellings.removeAll()
      for token in tokens where token.position >= spellings.count {
        if isStopWord(token.word) { places.insert(Int(token.position)) }
        spellings.append(Array(utf8[Int(token.start)..<Int(token.end)]))
      }
      return places
    }
    return Set(StopWordChoice.stopWords(of: candidates, wordCount: spellings.count).map { spellings[$0] })
  }

  /// Adds the compounds of the index that end in a word, and the parts of a word that is a compound.
  private func addCompounds(
    of terms: [WordTerm], _ language: LanguageTag, _ indexed: any IndexedWords, to word: inout QueryWord
  ) {
    guard let main = terms.first, Compounds.languages.contains(language.base.description) else { return }
    let compounds = Compounds(words: indexed, rules: wordAnalyzer.book.rules(for: language.base.description))
    let stem = Array(String(decoding: main.bytes, as: UTF8.self).utf16)
    for (term, share) in compounds.compounds(endingIn: stem) {
      word.add(term, weight: TermKind.ending.usualWeight * share)
    }
    if let (head, modifier) = compounds.parts(of: stem) {
      word.add(WordForms.utf8(head), weight: QueryWord.partShare)
      if !modifier.isEmpty { word.add(WordForms.utf8(modifier), weight: QueryWord.partShare) }
    }
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
  /// What a pair spelled as one word counts for the first and the second word of a question that has a
  /// hyphen between them.
  static let pairShare: (first: Float, second: Float) = (0.15, 0.05)

  /// What a part of a compound counts beside the whole.
  static let partShare: Float = 0.3

  /// Adds the terms of one word; characters inside it look for words of their own, too.
  mutating func add(_ terms: [WordTerm], share: Float) {
    for term in terms where term.kind != .ending {
      // A question's single characters inside longer words say too little.
      if term.kind == .inner, Ideographs.isSingle(term.bytes) { continue }
      add(term.bytes, weight: term.weight * share)
      if term.kind == .inner { add(Ideographs.unmarked(term.bytes), weight: term.weight * share) }
    }
    for term in Ideographs.innerForms(of: terms) { add(term, weight: TermKind.inner.usualWeight * share) }
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
