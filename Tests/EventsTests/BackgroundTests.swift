import Events
import Signature
import TestSupport
import Testing

/// What an index keeps of its pairs comes back as it was, and damage is seen.
@Suite struct BackgroundTests {
  private func background(seed: UInt64) -> BackgroundStatistics {
    var random = SeededRandom(seed: seed)
    var result = BackgroundStatistics()
    for _ in 0..<200 {
      let pair = PairComparison(
        roots: Channel.allCases.map { _ in Float(UInt8.random(in: 0...255, using: &random)) / 255 })
      result.add(pair, ["en", "ar", "zh"][Int.random(in: 0..<3, using: &random)], "nl")
    }
    result.articleCount = 77
    return result
  }

  /// The examples of the article FileFormat.
  @Test func attachmentsAreWrittenAsTheFormatSays() throws {
    var background = BackgroundStatistics()
    background.add(PairComparison(roots: Channel.allCases.map { _ in 0.5 }), "nl", "en")
    background.articleCount = 400
    #expect(background.encoded() == WorkedBytes.all(of: "background"))
    var learned = LearnedTranslations()
    let word = SignatureFeature(kind: .prefix, key: Array("aardb".utf8), frequency: 1)
    learned.set(
      [.init(word: word, kind: .happening, key: Array("earthquake".utf8), events: 12, shared: 9)],
      language: "nl")
    #expect(learned.encoded() == WorkedBytes.all(of: "learned"))
  }

  @Test(arguments: 1...5) func comesBackAsItWas(seed: Int) throws {
    let made = background(seed: UInt64(seed))
    #expect(BackgroundStatistics(decoding: made.encoded()) == made)
  }

  @Test func damageIsSeen() {
    let bytes = background(seed: 9).encoded()
    for length in 0..<bytes.count { #expect(BackgroundStatistics(decoding: Array(bytes[..<length])) == nil) }
    #expect(BackgroundStatistics(decoding: []) == nil)
  }

  /// Numbers that no index reaches are damage, so that reckoning with them does not overflow.
  @Test(arguments: [Int(UInt32.max) + 1, .max]) func numbersBeyondEverythingAreDamage(number: Int) {
    var made = background(seed: 9)
    made.articleCount = number
    #expect(BackgroundStatistics(decoding: made.encoded()) == nil)
    let word = SignatureFeature(kind: .prefix, key: Array("zanga".utf8), frequency: 1)
    for (events, shared) in [(number, 1), (8, number)] {
      var learned = LearnedTranslations()
      learned.set(
        [
          LearnedTranslations.Meaning(
            word: word, kind: .happening, key: Array("protest".utf8), events: events, shared: shared)
        ], language: "ha")
      #expect(LearnedTranslations(decoding: learned.encoded()) == nil)
    }
  }

  @Test func fewPairsKeepThePriorAndManyStandBesideIt() {
    let model = EventModel.current
    var few = BackgroundStatistics()
    var many = BackgroundStatistics()
    let pair = PairComparison(roots: Array(repeating: 0.5, count: Channel.count))
    few.add(pair, "en", "nl")
    var enough = BackgroundStatistics()
    for count in 0..<10_000 {
      many.add(pair, "en", "nl")
      if count < Int(model.mostCounted) { enough.add(pair, "en", "nl") }
    }
    let prior = model.across[0].mean
    let near = few.backgrounds("nl", "en", same: false, model: model)[0]
    let far = many.backgrounds("en", "nl", same: false, model: model)[0]
    #expect(abs(near.mean - prior) < 0.01)
    // Beyond some pairs more of them say it more surely, not louder.
    let share = model.mostCounted / (model.mostCounted + model.backgroundShrinkage)
    #expect(abs(far.mean - (share * 0.5 + (1 - share) * prior)) < 0.001)
    let same = enough.backgrounds("en", "nl", same: false, model: model)[0]
    #expect(abs(far.mean - same.mean) < 0.001 && abs(far.spread - same.spread) < 0.001)
    #expect(far.spread >= model.leastSpread * model.across[0].spread)
    #expect(many.backgrounds("en", "fr", same: false, model: model) == model.across)
  }

  @Test func learnedTranslationsComeBackAsTheyWere() throws {
    var learned = LearnedTranslations()
    let word = SignatureFeature(kind: .prefix, key: Array("zanga".utf8), frequency: 1)
    learned.set(
      [
        LearnedTranslations.Meaning(
          word: word, kind: .happening, key: Array("protest".utf8), events: 8, shared: 7)
      ], language: "ha")
    let bytes = learned.encoded()
    #expect(LearnedTranslations(decoding: bytes)?.meanings == learned.meanings)
    #expect(LearnedTranslations(decoding: bytes)?.meaning(of: word.hash, language: "ha")?.shared == 7)
    for length in 0..<bytes.count { #expect(LearnedTranslations(decoding: Array(bytes[..<length])) == nil) }
  }

  @Test func theLikelihoodRatioIsDunnings() {
    // Worked by hand: 2 (5 ln(5·100 / 5·10) + 5 ln(5·100 / 95·10) + 90 ln(90·100 / 95·90)) for 5 of 10 in 100.
    let ratio = logLikelihoodRatio(shared: 5, first: 5, second: 10, all: 100)
    #expect(abs(ratio - 25.84) < 0.05)
    #expect(logLikelihoodRatio(shared: 1, first: 10, second: 10, all: 100) == 0)
  }
}
