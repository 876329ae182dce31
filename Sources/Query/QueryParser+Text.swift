internal import Postings
package import Text

extension QueryParser {
  /// A parser that analyses words as the index does.
  ///
  /// - Parameters:
  ///   - languages: Those that a word may be in: of the filter, or of the index.
  ///   - indexed: The words of the index, against which compounds are split.
  package init(_ analyzer: Analyzer, languages: [LanguageTag], indexed: (any IndexedWords)? = nil) {
    self.init(stopWordShares: { analyzer.stopWords(of: $0, languages: languages).mapValues(\.share) }) {
      utf8 in
      analyzer.queryTerms(utf8, languages: languages, indexed: indexed).map { word in
        AnalyzedWord(
          start: Int(word.start), end: Int(word.end), position: word.position,
          alternatives: word.alternatives.map {
            WeightedTerm(term: [TermField.words] + $0.term, weight: $0.weight)
          })
      }
    }
  }
}
