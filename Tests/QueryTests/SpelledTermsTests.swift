import Postings
import Testing
import Text

@testable import Query

/// What begins like a word, or is almost spelled like it, is found by the word as it is spelled, not by a stem, a compound
/// or characters inside words.
@Suite struct SpelledTermsTests {
  private func root(_ text: String, _ languages: [LanguageTag]) -> QueryNode {
    QueryParser(Analyzer(), languages: languages).parse(text).root
  }

  private func term(_ text: String) -> [UInt8] { [TermField.words] + Array(text.utf8) }

  @Test(arguments: [
    ("Regierung*", "regierung"), ("wahl*", "wahl"), ("東京*", "东京"), ("日本*", "日本"), ("Überw*", "überw"),
    ("ministers*", "ministers"),
  ])
  func beginningsAreThoseOfTheSpelling(text: String, spelling: String) {
    #expect(root(text, ["de", "en", "ja", "zh"]) == .prefix(term(spelling)))
  }

  @Test func bothScriptsOfSerbianAreLookedFor() {
    #expect(
      root("председ*", ["sr"])
        == .group(must: [], should: [.prefix(term("председ")), .prefix(term("predsed"))], mustNot: []))
  }

  @Test func misspelledWordsAreComparedAsTheyAreSpelled() {
    #expect(root("Regierung~", ["de"]) == .fuzzy(term("regierung"), distance: 2))
    #expect(root("haus~1", ["de"]) == .fuzzy(term("haus"), distance: 1))
    #expect(QueryParser(Analyzer(), languages: ["de"]).spelling(of: "Regierung") == term("regierung"))
    #expect(QueryParser(Analyzer(), languages: ["de"]).spelling(of: "die Regierung") == nil)
  }

  @Test(arguments: [("ЁЛКА", "ru", "елка"), ("أذربيجان", "ar", "اذربيجان"), ("café", "fr", "café")])
  func scriptsAreFoldedAsTheIndexFoldsThem(word: String, language: String, spelling: String) {
    let found = Analyzer().spellings(of: Array(word.utf8), languages: [LanguageTag(language)])
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == [spelling])
  }
}
