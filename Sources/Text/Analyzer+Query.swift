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
    var candidates: [[Int: StopWordKind]] = []
    var compounds = KnownCompounds()
    var stems = StemLanguages(languages)
    for language in languages.isEmpty ? [LanguageTag.undetermined] : languages {
      var tokens: [Token] = []
      analyzePlainly(utf8, language: language, into: &tokens)
      if words.isEmpty {
        words = Analyzer.words(of: tokens)
        if words.isEmpty { return [] }
      }
      var stopWords: [Int: StopWordKind] = [:]
      for (index, token) in tokens.enumerated() {
        let place = Int(token.position)
        let isPair = index + 1 < tokens.count && index > 0 && tokens[index - 1].position == token.position
        if !isPair { stopWords[place] = stopWordKind(of: token, in: utf8, language) }
        let terms = detailedTerms(of: token.word)
        if !isPair { stems.note(terms, at: place, language) }
        words[place].add(terms, share: isPair ? QueryWord.pairShare.first : 1, isPair: isPair)
        if isPair, place + 1 < words.count {
          // A text that has the pair in one word has the second word, too.
          words[place + 1].add(terms, share: QueryWord.pairShare.second, isPair: true)
        }
        if let indexed, stopWords[place] == nil {
          addCompounds(of: terms, language, among: languages, indexed, &compounds, to: &words[place])
        }
      }
      candidates.append(stopWords)
    }
    if let indexed {
      for place in words.indices {
        stems.judge(&words[place], at: place, indexed) { term, language in
          wordAnalyzer.stopWordKind(of: term.span, language) != nil
        }
      }
    }
    for (place, kind) in StopWordChoice.stopWords(of: candidates, wordCount: words.count) {
      words[place].stopWord = kind
    }
    return words
  }

  /// The words of a question, as spelled, that are stop words beside its other words.
  package func stopWords(of utf8: [UInt8], languages: [LanguageTag]) -> [[UInt8]: StopWordKind] {
    var spellings: [[UInt8]] = []
    let candidates = (languages.isEmpty ? [LanguageTag.undetermined] : languages).map { language in
      var tokens: [Token] = []
      analyzePlainly(utf8, language: language, into: &tokens)
      var places: [Int: StopWordKind] = [:]
      spellings.removeAll()
      for token in tokens where token.position >= spellings.count {
        places[Int(token.position)] = stopWordKind(of: token, in: utf8, language)
        spellings.append(Array(utf8[Int(token.start)..<Int(token.end)]))
      }
      return places
    }
    var found: [[UInt8]: StopWordKind] = [:]
    for (place, kind) in StopWordChoice.stopWords(of: candidates, wordCount: spellings.count) {
      found[spellings[place]] = kind
    }
    return found
  }

  /// What a word is among the stop words of its language, or `nil`.
  private func stopWordKind(of token: Token, in utf8: [UInt8], _ language: LanguageTag) -> StopWordKind? {
    guard isStopWord(token.word) else { return nil }
    return wordAnalyzer.stopWordKind(of: utf8.span.extracting(Int(token.start)..<Int(token.end)), language)
  }

  /// Adds the compounds of the index that end in a word, and the parts of a word that is a compound.
  private func addCompounds(
    of terms: [WordTerm], _ language: LanguageTag, among languages: [LanguageTag],
    _ indexed: any IndexedWords,
    _ known: inout KnownCompounds, to word: inout QueryWord
  ) {
    guard let main = terms.first, Compounds.languages.contains(language.base.description) else { return }
    let compounds = Compounds(words: indexed, rules: wordAnalyzer.book.rules(for: language.base.description))
    let stem = Array(String(decoding: main.bytes, as: UTF8.self).utf16)
    for (term, share) in known.compounds(endingIn: stem, compounds) {
      word.add(term, weight: TermKind.ending.usualWeight * share, .compound)
    }
    guard let (head, modifier) = compounds.parts(of: stem) else { return }
    let parts = [head, modifier].filter { !$0.isEmpty }.map(WordForms.utf8)
    // What every text of another language has says nothing of a word that it happens to be cut into.
    let others = languages.filter { $0.base != language.base }
    if parts.contains(where: { isStopWord($0, in: others) }) { return }
    for part in parts { word.add(part, weight: QueryWord.partShare, .part) }
  }

  /// Whether a word is a stop word in one of some languages.
  private func isStopWord(_ word: [UInt8], in languages: [LanguageTag]) -> Bool {
    languages.contains { wordAnalyzer.stopWordKind(of: word.span, $0) != nil }
  }

  private static func words(of tokens: [Token]) -> [QueryWord] {
    var words: [QueryWord] = []
    for token in tokens where token.position >= words.count {
      words.append(
        QueryWord(
          start: token.start, end: token.end, position: token.position, stopWord: nil, alternatives: []))
    }
    return words
  }
}

extension QueryWord {
  /// What a pair spelled as one word counts for the first and the second word of a question that has a
  /// hyphen between them.
  static let pairShare: (first: Float, second: Float) = (0.15, 0.05)

  /// What a part of a compound counts beside the whole.
  static let partShare: Float = 0.3

  /// Adds the terms of one word, or of a pair in one word; characters inside it look for words of their own, too.
  mutating func add(_ terms: [WordTerm], share: Float, isPair: Bool) {
    for term in terms where term.kind != .ending {
      // A question's single characters inside longer words say too little.
      if term.kind == .inner, Ideographs.isSingle(term.bytes) { continue }
      let kind: QueryTermKind = isPair && !term.kind.isHidden ? .pair : QueryTermKind(term)
      add(term.bytes, weight: term.weight * share, kind)
      if term.kind == .inner { add(Ideographs.unmarked(term.bytes), weight: term.weight * share, .part) }
    }
    for term in Ideographs.innerForms(of: terms) {
      add(term, weight: TermKind.inner.usualWeight * share, .inner)
    }
  }

  /// Adds a term, or raises its weight when it is there already.
  mutating func add(_ term: [UInt8], weight: Float, _ kind: QueryTermKind) {
    guard let known = alternatives.firstIndex(where: { $0.term == term }) else {
      alternatives.append((term, weight, kind))
      return
    }
    if weight <= alternatives[known].weight { return }
    alternatives[known].weight = weight
    alternatives[known].kind = kind
  }
}
