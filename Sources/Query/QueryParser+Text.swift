internal import Postings
package import Text

extension QueryParser {
  /// A parser that analyses words as the index does.
  ///
  /// - Parameter languages: Those that a word may be in: of the filter, or of the index.
  package init(_ analyzer: Analyzer, languages: [LanguageTag]) {
    self.init { utf8 in
      analyzer.queryTerms(utf8, languages: languages).map { word in
        AnalyzedWord(
          start: Int(word.start), end: Int(word.end), position: word.position, isStopWord: word.isStopWord,
          alternatives: word.alternatives.map {
            WeightedTerm(term: [TermField.words] + $0.term, weight: $0.weight)
          })
      }
    }
  }
}
