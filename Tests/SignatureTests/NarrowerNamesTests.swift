import Lexicon
import Testing

@testable import Signature

/// The names that are one of several under a wider one.
@Suite struct NarrowerNamesTests {
  /// Each id is one of the lexicon's, of the kind that the features have.
  @Test func idsAreOfTheLexicon() {
    var names: Set<[UInt8]> = []
    for entry in 0..<newsLexicon.count where LexiconSearch.kind(newsLexicon.kind(of: entry)) == .name {
      names.insert(newsLexicon.id(of: entry))
    }
    #expect(!NarrowerNames.ids.isEmpty)
    for (wider, narrower) in NarrowerNames.ids {
      #expect(names.contains(wider) && !narrower.isEmpty)
      for id in narrower { #expect(names.contains(id), "\(String(decoding: id, as: UTF8.self))") }
    }
  }

  @Test func theWiderNameStandsForEach() throws {
    let prize = SignatureFeature(kind: .name, key: Array("nobel-prize".utf8), frequency: 1, inTitle: 1)
    let narrower = NarrowerNames.features(under: prize)
    #expect(narrower.count == 6)
    #expect(narrower.allSatisfy { $0.kind == .name && $0.frequency < 0.5 && $0.inTitle == $0.frequency })
    #expect(narrower.contains { $0.key == Array("nobel-peace-prize".utf8) })
    let peace = try #require(narrower.first)
    #expect(NarrowerNames.features(under: peace).isEmpty)
  }

  /// A form that stands in the tables is told from one that only has the stem of an entry, and function words count.
  @Test(arguments: [
    ("bridge", "en", true), ("Bridge", "en", true), ("the", "en", true), ("brücke", "de", true),
    ("terekhov", "en", false), ("bridge", "hr", false),
  ])
  func formsAreKnownAsTheyStand(word: String, language: String, isKnown: Bool) {
    #expect(SignatureExtractor().hasForm(Array(word.utf8), language: language) == isKnown)
  }

  /// A word with a capital is a name where it opens a question, not where it opens an article.
  @Test func openingsSoundInQuestions() {
    let extractor = SignatureExtractor()
    func sounds() -> [[UInt8]] {
      extractor.extract(title: "Terekhov", text: "", language: "en").features.filter { $0.kind == .skeleton }
        .map(\.key)
    }
    #expect(sounds().isEmpty)
    extractor.takesOpenings = true
    #expect(sounds() == [Array("trf".utf8)])
  }
}
