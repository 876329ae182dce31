import Testing

@testable import Text

/// What an article may give as its language.
@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("en-US", "en-US"), ("en_us", "en-US"), ("zh-hant", "zh-Hant"), ("iw", "he"),
    ("eng", "en"), ("deu-at", "de-AT"), ("nb", "no"), ("fil", "fil"), ("prs", "prs"), ("ckb", "ckb"),
    ("und", "und"), ("de-1996", "de-1996"),
  ])
  func isTakenInItsCanonicalForm(given: String, tag: String) {
    #expect(LanguageTag(given: given)?.description == tag)
  }

  @Test(arguments: [
    "English", "en; q=0.8", "en,fr", "xx", "qqq", "", "-", "e", "en--US", "en-\u{1b}[31m", "\u{202e}en", "é",
    "12",
    "en-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa",
  ])
  func namesNoLanguage(given: String) { #expect(LanguageTag(given: given) == nil) }

  /// A member of a language keeps its name and goes by the rules of the whole.
  @Test(arguments: [
    ("prs", "fa"), ("pes-IR", "fa"), ("ekk", "et"), ("zsm", "ms"), ("cmn-Hans", "zh"), ("zh-Hant", "zh"),
    ("en", "en"),
  ])
  func isOfALanguage(given: String, base: String) {
    #expect(LanguageTag(given: given)?.base.description == base)
  }

  @Test func wordsOfAMemberAreThoseOfTheWhole() {
    func terms(_ language: LanguageTag) -> [[[UInt8]]] {
      let analyzer = Analyzer()
      var tokens: [Token] = []
      analyzer.analyze(Array("valitsuse otsused".utf8), language: language, into: &tokens)
      return tokens.map { analyzer.terms(of: $0.word) }
    }
    #expect(terms("ekk") == terms("et"))
  }
}
