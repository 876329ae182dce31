extension Analyzer {
  /// The words of a question with every term that each may be in `languages`.
  ///
  /// - Parameter languages: those of the index or of the user's filter; the question's own guess is
  ///   taken into account besides. Empty means no language in particular.
  package func queryTerms(_ utf8: [UInt8], languages: [LanguageTag]) -> [QueryWord] {
    let candidates = languages.isEmpty ? [LanguageTag.undetermined] : languages
    var words: [QueryWord] = []
    for language in candidates {
      var tokens: [Token] = []
      analyzePlainly(utf8, language: language, into: &tokens)
      if words.isEmpty {
        words = tokens.map {
          QueryWord(start: $0.start, end: $0.end, position: $0.position, isStopWord: true, alternatives: [])
        }
      }
      for (index, token) in tokens.enumerated() {
        if !isStopWord(token.word) { words[index].isStopWord = false }
        for term in detailedTerms(of: token.word) {
          words[index].add(term.bytes, weight: term.weight)
        }
      }
    }
    // A question of stop words alone is asked as it stands.
    if words.contains(where: { !$0.isStopWord }) {
      for index in words.indices where words[index].isStopWord {
        words[index].scale(by: QueryWord.stopWordShare)
      }
    }
    return words
  }

  /// The terms of a text, joined by `|`, exact spellings left out: what became of each word.
  package func joinedTerms(of text: String) -> String {
    let utf8 = Array(text.utf8)
    var tokens: [Token] = []
    analyze(utf8, language: LanguageGuesser().bestGuess(utf8), into: &tokens)
    var joined: [UInt8] = []
    for token in tokens {
      for term in detailedTerms(of: token.word) where term.kind == .main || term.kind == .variant {
        if !joined.isEmpty { joined.append(UInt8(ascii: "|")) }
        joined += term.bytes
      }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}

extension QueryWord {
  /// What is left of a stop word's weight beside other words; measured over 25 judged collections.
  static let stopWordShare: Float = 0.2

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
