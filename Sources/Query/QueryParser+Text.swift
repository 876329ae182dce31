internal import Postings
package import Text

extension QueryParser {
  /// A parser that analyses words as the index does.
  ///
  /// - Parameters:
  ///   - languages: Those that a word may be in.
  ///   - asked: Where these are not all that the question may be in: groups of languages whose stop words count, too.
  ///     A word that is one in any group, or in three languages of any group, is one; guesses from a few words err.
  ///   - indexed: The words of the index, against which compounds are split.
  ///   - noting: Called with the words of each part of a question.
  package init(
    _ analyzer: Analyzer, languages: [LanguageTag], asked: [[LanguageTag]]? = nil,
    indexed: (any IndexedWords)? = nil, noting: (([QueryWord]) -> Void)? = nil
  ) {
    self.init(
      stopWordShares: { QueryParser.shares(of: $0, analyzer, languages, asked) },
      spellings: { analyzer.spellings(of: $0, languages: languages) },
      pieces: { analyzer.pieces(of: $0, indexed: indexed) }
    ) { utf8 in
      let words = analyzer.queryTerms(utf8, languages: languages, indexed: indexed)
      noting?(words)
      return words.map { word in
        AnalyzedWord(
          start: Int(word.start), end: Int(word.end), position: word.position,
          alternatives: word.alternatives.map {
            WeightedTerm(term: [TermField.words] + $0.term, weight: $0.weight)
          }, characters: analyzer.runCharacters(of: Array(utf8[Int(word.start)..<Int(word.end)])))
      }
    }
  }

  private static func shares(
    of utf8: [UInt8], _ analyzer: Analyzer, _ languages: [LanguageTag], _ asked: [[LanguageTag]]?
  ) -> [[UInt8]: Float] {
    guard let asked else { return analyzer.stopWords(of: utf8, languages: languages).mapValues(\.share) }
    var shares: [[UInt8]: Float] = [:]
    for group in asked {
      shares.merge(analyzer.stopWords(of: utf8, languages: group).mapValues(\.share)) { min($0, $1) }
    }
    var votes: [[UInt8]: Int] = [:]
    for language in Set(asked.joined()) {
      for (word, kind) in analyzer.stopWords(of: utf8, languages: [language]) {
        votes[word, default: 0] += 1
        if votes[word, default: 0] == 3 { shares[word] = min(shares[word] ?? 1, kind.share) }
      }
    }
    return shares
  }
}
