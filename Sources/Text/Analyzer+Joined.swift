extension Analyzer {
  /// The terms of each of some texts, which are taken for an index of their own: compounds are split
  /// against the words of all.
  ///
  /// One word alone is shown as a question asks for it, by its main term; a longer text as an index
  /// holds it, with every term but those for characters inside words.
  package func terms(ofEach texts: [[UInt8]]) -> [[[UInt8]]] {
    var analysed: [(language: LanguageTag, tokens: [Token])] = []
    var indexed = TermSet()
    for text in texts {
      let language = LanguageGuesser().guess(text)
      var tokens: [Token] = []
      analyze(text, language: language, into: &tokens)
      for token in tokens { indexed.insert(terms(of: token.word)) }
      analysed.append((language, tokens))
    }
    return analysed.map { language, tokens in
      if Analyzer.wordCount(tokens) == 1 { return tokens.flatMap { terms(of: $0.word).prefix(1) } }
      return tokens.flatMap { token in
        let terms = detailedTerms(of: token.word).filter { !$0.kind.isHidden }
        return terms.map(\.bytes) + parts(of: terms, language, indexed)
      }
    }
  }

  /// The parts of a word that is a compound, by the words of an index.
  private func parts(of terms: [WordTerm], _ language: LanguageTag, _ indexed: TermSet) -> [[UInt8]] {
    let base = language.base.description
    guard Compounds.languages.contains(base) else { return [] }
    let compounds = Compounds(words: indexed, rules: wordAnalyzer.book.rules(for: base))
    for term in terms where term.kind == .main || term.kind == .exact {
      if let (head, modifier) = compounds.parts(of: Array(String(decoding: term.bytes, as: UTF8.self).utf16))
      {
        return [WordForms.utf8(head), WordForms.utf8(modifier)].filter { !$0.isEmpty }
      }
    }
    return []
  }
}

/// The terms of a few texts.
private struct TermSet: IndexedWords {
  private var terms: Set<[UInt8]> = []

  mutating func insert(_ terms: [[UInt8]]) { self.terms.formUnion(terms) }

  var documentCount: Int { terms.count }

  func documentFrequency(of term: [UInt8]) -> Int { terms.contains(term) ? 1 : 0 }

  func terms(startingWith prefix: [UInt8], limit: Int) -> [(term: [UInt8], documentFrequency: Int)] {
    let found = terms.filter { $0.starts(with: prefix) }.sorted { $0.lexicographicallyPrecedes($1) }
    return found.prefix(limit).map { ($0, 1) }
  }
}
