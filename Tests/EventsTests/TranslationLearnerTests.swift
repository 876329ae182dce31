import Events
import Signature
import Testing

/// What words of an invented language mean, by forty events that it tells beside English.
@Suite struct TranslationLearnerTests {
  /// A word of one report and a thing in the other, by the events in which they stand.
  private struct Company: Sendable {
    let word: String
    let thing: String
    let hasWord: @Sendable (Int) -> Bool
    let hasThing: @Sendable (Int) -> Bool
  }

  private static let companies = [
    Company(word: "zanga", thing: "protest", hasWord: { $0 % 5 == 0 }, hasThing: { $0 % 5 == 0 }),
    // Once without its meaning, and once the meaning without it.
    Company(word: "girgi", thing: "earthquake", hasWord: { $0 < 8 }, hasThing: { (1..<9).contains($0) }),
    Company(word: "sauda", thing: "everything", hasWord: { _ in true }, hasThing: { _ in true }),
    Company(word: "wasaa", thing: "half-of-it", hasWord: { $0 % 4 == 1 }, hasThing: { $0 % 8 == 1 }),
    Company(word: "kadan", thing: "seldom", hasWord: { $0 > 36 }, hasThing: { $0 > 36 }),
  ]

  private func report(_ language: String, _ kind: FeatureKind, _ keys: [String]) -> ArticleSignature {
    ArticleSignature(
      language: language,
      features: keys.map { SignatureFeature(kind: kind, key: Array($0.utf8), frequency: 1) },
      wordCount: keys.count)
  }

  @Test func whatStandsTogetherInMostEventsIsTheMeaning() throws {
    let statistics = MemoryStatistics()
    let events = (0..<40).map { event in
      [
        report("ha", .prefix, Self.companies.filter { $0.hasWord(event) }.map(\.word) + ["own\(event)"]),
        report("en", .concept, Self.companies.filter { $0.hasThing(event) }.map(\.thing) + ["own\(event)"]),
      ]
    }
    for report in events.joined() { statistics.add(report) }
    var learner = TranslationLearner()
    for event in events {
      learner.add(
        event.compactMap {
          PreparedSignature($0, published: nil, statistics: statistics, model: .current)
        })
    }
    let learned = learner.translations().meanings
    #expect(learned.keys.sorted() == ["ha"])
    let found = (learned["ha"] ?? []).map { meaning in
      let names = [meaning.word.key, meaning.key].map { String(decoding: $0, as: UTF8.self) }
      return "\(names[0]) \(names[1]) \(meaning.shared) of \(meaning.events)"
    }
    #expect(found.sorted() == ["girgi earthquake 7 of 8", "zanga protest 8 of 8"])
  }
}
