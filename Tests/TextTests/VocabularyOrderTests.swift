import TestSupport
import Testing

@testable import Text

/// What an analyzer says of an article must not depend on what it read before.
@Suite struct VocabularyOrderTests {
  /// One analyzer reads all articles, another one each article alone.
  @Test func readsAnArticleAlikeAfterOthersAndAlone() throws {
    let shared = Analyzer()
    let guesser = LanguageGuesser()
    let files = SourceTree.files(below: "Corpus", extension: "jsonl")
    for line in files.flatMap({ SourceTree.text(of: $0).split(separator: "\n") }) {
      let text = Array(line.utf8)
      let language = guesser.guess(text)
      let together = Reading(text, language, shared)
      let alone = Reading(text, LanguageGuesser().guess(text), Analyzer())
      #expect(together.length == alone.length, "\(line.prefix(80))")
      #expect(together.terms == alone.terms, "\(line.prefix(80))")
    }
  }

  private struct Reading {
    var length: UInt32
    var terms: [[[UInt8]]]

    init(_ text: [UInt8], _ language: LanguageTag, _ analyzer: Analyzer) {
      var tokens: [Token] = []
      analyzer.analyze(text, language: language, into: &tokens)
      length = analyzer.contentLength(of: tokens)
      terms = tokens.map { analyzer.terms(of: $0.word) }
    }
  }
}
