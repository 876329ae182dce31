import Events
import Signature
import Testing

/// What words of an invented language mean, by the events that it tells beside English.
@Suite struct TranslationLearnerTests {
  /// A word of one report and a thing in the other, by the events in which they stand.
  private struct Company: Sendable {
    let word: String
    let thing: String
    var kinds: (word: FeatureKind, thing: FeatureKind) = (.prefix, .concept)
    let hasWord: @Sendable (Int) -> Bool
    let hasThing: @Sendable (Int) -> Bool
  }

  private func signature(_ language: String, _ features: [(FeatureKind, String)]) -> ArticleSignature {
    ArticleSignature(
      language: language,
      features: features.map { SignatureFeature(kind: $0.0, key: Array($0.1.utf8), frequency: 1) },
      wordCount: features.count)
  }

  /// What is learned of some events, each told once in either language.
  private func learned(_ companies: [Company], events count: Int, most: Int? = nil) -> [String] {
    let statistics = MemoryStatistics()
    let events = (0..<count).map { event in
      [
        signature(
          "ha",
          companies.filter { $0.hasWord(event) }.map { ($0.kinds.word, $0.word) } + [(.prefix, "own\(event)")]
        ),
        signature(
          "en",
          companies.filter { $0.hasThing(event) }.map { ($0.kinds.thing, $0.thing) } + [
            (.concept, "own\(event)")
          ]),
      ]
    }
    for report in events.joined() { statistics.add(report) }
    var learner = TranslationLearner()
    if let most { learner.mostEvents = most }
    for event in events {
      learner.add(
        event.compactMap {
          PreparedSignature($0, published: nil, statistics: statistics, model: .current)
        })
    }
    let found = learner.translations().meanings
    #expect(found.keys.allSatisfy { $0 == "ha" })
    return (found["ha"] ?? []).map { meaning in
      let names = [meaning.word.key, meaning.key].map { String(decoding: $0, as: UTF8.self) }
      return "\(names[0]) \(names[1]) \(meaning.shared) of \(meaning.events)"
    }
    .sorted()
  }

  @Test func whatStandsTogetherInMostEventsIsTheMeaning() {
    let companies = [
      Company(word: "zanga", thing: "protest", hasWord: { $0 % 5 == 0 }, hasThing: { $0 % 5 == 0 }),
      // Once without its meaning, and once the meaning without it.
      Company(word: "girgi", thing: "earthquake", hasWord: { $0 < 8 }, hasThing: { (1..<9).contains($0) }),
      Company(word: "sauda", thing: "everything", hasWord: { _ in true }, hasThing: { _ in true }),
      Company(word: "wasaa", thing: "half-of-it", hasWord: { $0 % 4 == 1 }, hasThing: { $0 % 8 == 1 }),
      Company(word: "kusan", thing: "three-times", hasWord: { $0 > 36 }, hasThing: { $0 > 36 }),
      Company(
        word: "kadan", thing: "seldom", hasWord: { (34..<36).contains($0) },
        hasThing: { (34..<36).contains($0) }),
    ]
    #expect(
      learned(companies, events: 40)
        == ["girgi earthquake 7 of 8", "kusan three-times 3 of 3", "zanga protest 8 of 8"])
  }

  @Test func whatOnlyKeepsCompanyIsNotTheMeaning() {
    let companies = [
      Company(word: "zanga", thing: "protest", hasWord: { $0 % 5 == 0 }, hasThing: { $0 % 5 == 0 }),
      // The police at most protests: it has no meaning of its own here, and the protest has its word.
      Company(word: "yansa", thing: "none", hasWord: { $0 % 5 == 0 && $0 < 30 }, hasThing: { _ in false }),
      // A club and its league, told together each time: which is which nobody can say.
      Company(word: "kulob", thing: "club", hasWord: { $0 % 7 == 1 }, hasThing: { $0 % 7 == 1 }),
      Company(word: "none1", thing: "league", hasWord: { _ in false }, hasThing: { $0 % 7 == 1 }),
      // One thing in two words.
      Company(word: "hadar", thing: "accident", hasWord: { $0 % 9 == 2 }, hasThing: { $0 % 9 == 2 }),
      Company(word: "mota1", thing: "none2", hasWord: { $0 % 9 == 2 }, hasThing: { _ in false }),
    ]
    #expect(learned(companies, events: 40) == ["zanga protest 8 of 8"])
  }

  @Test func whatIsToldMuchMoreOftenThanAWordIsNotItsMeaning() {
    let companies = [
      Company(word: "zanga", thing: "protest", hasWord: { $0 % 40 == 0 }, hasThing: { $0 % 20 == 0 }),
      Company(word: "hujja", thing: "debate", hasWord: { $0 % 40 == 1 }, hasThing: { $0 % 10 == 1 }),
      // Three times of five.
      Company(
        word: "lanta", thing: "habit", hasWord: { $0 % 80 == 2 }, hasThing: { $0 % 80 == 2 && $0 < 200 }),
    ]
    #expect(learned(companies, events: 400) == ["zanga protest 10 of 10"])
  }

  @Test func aNameInOtherConsonantsNeedsMoreEvents() {
    let names: (FeatureKind, FeatureKind) = (.skeleton, .place)
    let companies = [
      Company(
        word: "krmn", thing: "germany", kinds: names, hasWord: { $0 % 10 == 0 }, hasThing: { $0 % 10 == 0 }),
      Company(
        word: "lmn", thing: "france", kinds: names, hasWord: { $0 % 10 == 1 }, hasThing: { $0 % 10 == 1 }),
      Company(
        word: "mskr", thing: "egypt", kinds: names, hasWord: { $0 % 5 == 2 }, hasThing: { $0 % 5 == 2 }),
      // Words mean things, consonants names.
      Company(
        word: "prtst", thing: "protest", kinds: (.skeleton, .concept), hasWord: { $0 % 5 == 3 },
        hasThing: { $0 % 5 == 3 }),
    ]
    #expect(learned(companies, events: 40) == ["krmn germany 4 of 4", "mskr egypt 8 of 8"])
  }

  @Test func ofManyEventsSomeAreKeptFromAllOver() {
    let companies = [
      Company(word: "zanga", thing: "protest", hasWord: { $0 % 16 == 0 }, hasThing: { $0 % 16 == 0 })
    ]
    #expect(learned(companies, events: 400) == ["zanga protest 25 of 25"])
    // Every fourth.
    #expect(learned(companies, events: 400, most: 100) == ["zanga protest 25 of 25"])
    let late = [Company(word: "zanga", thing: "protest", hasWord: { $0 > 379 }, hasThing: { $0 > 379 })]
    #expect(learned(late, events: 400, most: 100) == ["zanga protest 5 of 5"])
  }
}
