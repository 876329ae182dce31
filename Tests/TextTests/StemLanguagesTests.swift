import Testing

@testable import Text

/// Stems of one language that are words of another are no words of a question.
@Suite struct StemLanguagesTests {
  private struct Words: IndexedWords {
    let languageCounts: [String: Int]
    let found: [String: [String: Int]]

    var documentCount: Int { languageCounts.values.reduce(0, +) }
    func articles(of term: [UInt8]) -> [String: Int] { found[String(decoding: term, as: UTF8.self)] ?? [:] }
    func documentFrequency(of term: [UInt8]) -> Int { articles(of: term).values.reduce(0, +) }
    func terms(startingWith prefix: [UInt8], limit: Int) -> [(term: [UInt8], documentFrequency: Int)] { [] }
  }

  private func terms(_ question: String, _ words: Words?) -> [String: Float] {
    let languages = ["en", "es", "fi"].map { LanguageTag($0) }
    var result: [String: Float] = [:]
    for word in Analyzer().queryTerms(Array(question.utf8), languages: languages, indexed: words) {
      for item in word.alternatives where item.kind != .beginning && item.kind != .compound {
        result[String(decoding: item.term, as: UTF8.self)] = item.weight
      }
    }
    return result
  }

  private let counts = ["en": 100, "es": 100, "fi": 100]

  @Test func aStemThatOnlyOtherLanguagesHaveIsNone() throws {
    // What the rules make of the name, and who of them makes it a shorter word.
    let open = terms("presidentes", nil)
    #expect(open.keys.contains("president") && open.keys.contains("presidentes"))
    let used = terms("presidentes", Words(languageCounts: counts, found: ["president": ["es": 9, "en": 30]]))
    #expect(used.keys.contains("president"))
    let foreign = terms("presidentes", Words(languageCounts: counts, found: ["president": ["fi": 30]]))
    #expect(!foreign.keys.contains("president"))
    #expect(foreign.keys.contains("presidentes"))
  }

  /// French par is in Portuguese parar, too.
  @Test func aStemThatIsAStopWordElsewhereIsNone() {
    let languages = ["fr", "pt", "es"].map { LanguageTag($0) }
    let words = Words(
      languageCounts: ["fr": 10, "pt": 10, "es": 10], found: ["par": ["fr": 9, "pt": 8], "paris": ["fr": 3]])
    let found = Analyzer().queryTerms(Array("Paris".utf8), languages: languages, indexed: words)
    #expect(!found[0].alternatives.contains { $0.term == Array("par".utf8) })
    #expect(found[0].alternatives.contains { $0.term == Array("paris".utf8) })
  }

  @Test func formsOfOneWordAreAsRareAsOne() throws {
    let words = Words(
      languageCounts: counts, found: ["president": ["es": 2], "presidentes": ["fi": 40, "en": 10]])
    let found = terms("presidentes", words)
    let shared = words.idf(52)
    let rare = try #require(found["president"])
    #expect(abs(Double(rare) * words.idf(2) - shared) < 1e-3)
  }

  @Test func oneLanguageChangesNothing() {
    let english = [LanguageTag("en")]
    let words = Words(languageCounts: ["en": 10], found: ["presid": ["en": 1]])
    let analyzer = Analyzer()
    let with = analyzer.queryTerms(Array("presidents".utf8), languages: english, indexed: words)
    let without = analyzer.queryTerms(Array("presidents".utf8), languages: english)
    #expect(with == without)
  }

  /// Portuguese Paris would have the stem of para.
  @Test func stopWordsHaveNoStems() {
    let analyzer = Analyzer()
    func main(_ word: String, _ language: String) -> String {
      var tokens: [Token] = []
      analyzer.analyze(Array(word.utf8), language: LanguageTag(language), into: &tokens)
      return String(decoding: analyzer.detailedTerms(of: tokens[0].word)[0].bytes, as: UTF8.self)
    }
    #expect(main("para", "es") == "para" && main("pero", "es") == "pero")
    #expect(main("maar", "nl") == "maar" && main("während", "de") == "wahrend")
    #expect(main("Paris", "pt") == "par" && main("para", "pt") == "para")
  }
}
