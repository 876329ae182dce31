import Testing

@testable import Text

/// A sentence of news and its language, a line `language | sentence`.
struct ParagraphCase {
  let language: LanguageTag
  let sentence: String

  static func all(_ lines: String) -> [ParagraphCase] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return ParagraphCase(
        language: LanguageTag(parts[0].filter { $0 != " " }), sentence: String(parts[1].dropFirst()))
    }
  }
}

/// Paragraphs of one sentence, the third of five, told from the language of their article or kept in it.
@Suite struct ParagraphLanguageTests {
  private let cases = ParagraphCase.all(
    [westernParagraphs, centralParagraphs, easternParagraphs].joined(separator: "\n"))

  /// The language that a sentence gets amid others of an article; the article's where it is not told from it.
  private func language(
    of sentence: String, amid around: String, _ article: LanguageTag, _ analyzer: Analyzer
  ) -> LanguageTag {
    var tokens: [Token] = []
    let text = [around, around, sentence, around, around].joined(separator: "\n")
    analyzer.analyze(Array(text.utf8), language: article, into: &tokens)
    let start = around.utf8.count * 2 + 2
    let word = tokens.first { $0.start >= start }.map { Int($0.position) } ?? 0
    return analyzer.foreignParagraphs.first { $0.words.contains(word) }?.language.base ?? article
  }

  /// How many of the sentences in other languages are known as what they are.
  @Test(arguments: [
    ("en", 185), ("de", 185), ("fr", 185), ("es", 186), ("ru", 186), ("ar", 186),
  ])
  func aSentenceAmidAnotherLanguageIsKnown(_ article: String, _ known: Int) throws {
    let analyzer = Analyzer()
    let host = LanguageTag(article)
    let around = try #require(cases.first { $0.language == host }).sentence
    let others = cases.filter { $0.language != host }
    let missed = others.filter { language(of: $0.sentence, amid: around, host, analyzer) != $0.language }
    #expect(
      others.count - missed.count == known, "of \(others.count): \(missed.map { $0.sentence })")
  }

  /// Sentences of the article's own language, with foreign names, results and titles among them.
  @Test func aSentenceOfTheArticlesLanguageStaysInIt() {
    let analyzer = Analyzer()
    let own = cases + ParagraphCase.all(paragraphsOfNames)
    let changed = own.filter {
      language(of: $0.sentence, amid: $0.sentence, $0.language, analyzer) != $0.language
    }
    #expect(own.count == 243)
    #expect(changed.count == 0, "\(changed.map { "\($0.language): \($0.sentence)" })")
  }

  /// In the Serbian of either alphabet no paragraph is Croatian.
  @Test(arguments: [
    "Premijer je u utorak rekao da vlada sledeće godine ne namerava da poveća porez na gorivo.",
    "Policija traga za dvojicom muškaraca koji su u noći između četvrtka i petka opljačkali zlataru u Nišu.",
    "Према речима ватрогасаца, пожар је под контролом, али се дим још увек види са велике удаљености.",
  ])
  func serbianStaysSerbian(_ sentence: String) {
    let latin = "Naučnici su u staroj crkvi pronašli pisma koja su napisana pre više od četiristo godina."
    #expect(language(of: sentence, amid: latin, "sr", Analyzer()) == "sr")
  }
}
