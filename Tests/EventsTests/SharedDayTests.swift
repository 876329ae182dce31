import Events
import Signature
import Testing
import Text

/// Reports agree on a day however each names it.
@Suite struct SharedDayTests {
  private let statistics = MemoryStatistics()

  private func prepared(_ text: String, _ language: String, _ published: String) -> PreparedSignature? {
    guard let seconds = Timestamp(rfc3339: published)?.seconds else { return nil }
    let signature = SignatureExtractor().extract(
      title: "", text: text, language: language, published: seconds)
    statistics.add(signature)
    return PreparedSignature(signature, published: seconds, statistics: statistics, model: .current)
  }

  @Test func aWeekdayADateAndYesterdayMayBeOneDay() throws {
    let here = try #require(prepared("The bridge fell on Tuesday.", "en", "2026-03-11T09:00:00Z"))
    let there = try #require(prepared("橋が10日に崩落した。3月10日のこと。", "ja", "2026-03-10T22:00:00Z"))
    let third = try #require(prepared("Die Brücke stürzte gestern ein.", "de", "2026-03-11T05:00:00Z"))
    let other = try #require(prepared("Die Brücke stürzte vorgestern ein.", "de", "2026-03-11T05:00:00Z"))
    #expect(PairComparison(here, there).sharesWeekday)
    #expect(PairComparison(here, third).sharesWeekday)
    #expect(PairComparison(there, third).sharesWeekday)
    #expect(!PairComparison(here, other).sharesWeekday)
  }

  @Test func theEvidenceShowsTheDayAsBothWriteIt() throws {
    let here = try #require(prepared("The bridge fell on Tuesday.", "en", "2026-03-11T09:00:00Z"))
    let there = try #require(prepared("Die Brücke stürzte gestern ein.", "de", "2026-03-11T05:00:00Z"))
    let score = PairScore(
      PairComparison(here, there), backgrounds: EventModel.current.across, competing: 100, model: .current)
    let pieces = EvidencePiece.list(here, there, score, limit: 10)
    #expect(
      pieces.contains { $0.kind == "date" && $0.here == "Tuesday" && $0.there == "gestern" && $0.logOdds > 0 }
    )
  }
}

/// Titles tell what happened to whom, and where.
@Suite struct TitlesApartTests {
  private let statistics = MemoryStatistics()

  private func prepared(_ title: String, _ text: String, dated: Bool = true) throws -> PreparedSignature {
    let published: Int64? = dated ? 1_773_800_000 : nil
    let signature = SignatureExtractor().extract(
      title: title, text: text, language: "en", published: published)
    statistics.add(signature)
    return try #require(
      PreparedSignature(signature, published: published, statistics: statistics, model: .current))
  }

  @Test func namesOfTheTitleThatTheOtherLacksSpeakAgainst() throws {
    let kenya = try prepared("Kenya cuts rates", "Kenya cut its main rate by 25 points, Kamau Thugge said.")
    let ukraine = try prepared(
      "Ukraine cuts rates", "Ukraine cut its main rate by 25 points, Andriy Pyshnyy said.")
    let nairobi = try prepared(
      "Thugge lowers the rate", "The bank in Kenya cut its rate by 25 points, Kamau Thugge said.")
    #expect(PairComparison(kenya, ukraine).titlesApart == 1)
    #expect(PairComparison(kenya, nairobi).titlesApart == 0)
    #expect(EventModel.current.titlesApart(1) == EventModel.current.titlesApart.logOdds)
    #expect(EventModel.current.titlesApart(0.5) == 0)
  }

  @Test func undatedTextsAreNotHeldToTheirTitles() throws {
    let kenya = try prepared("Kenya cuts rates", "Kenya cut its main rate.", dated: false)
    let ukraine = try prepared("Ukraine cuts rates", "Ukraine cut its main rate.", dated: false)
    #expect(PairComparison(kenya, ukraine).titlesApart == 0)
  }
}

/// What the lexicon hardly knows is told apart by little.
@Suite struct ReachTests {
  @Test func fewMeaningsOfManyWordsReachLittle() {
    let model = EventModel.current
    #expect(model.reach(meanings: 2, words: 120) < 0.25)
    #expect(model.reach(meanings: 30, words: 120) == 1)
    #expect(model.reach(meanings: 2, words: 12) == 1)
    #expect(model.reach(meanings: 0, words: 0) == 1)
  }

  @Test func twoArticlesWithACountryInCommonAreNotEqual() throws {
    let statistics = MemoryStatistics()
    func prepared(_ text: String) throws -> PreparedSignature {
      let signature = SignatureExtractor().extract(title: "", text: text, language: "la")
      statistics.add(signature)
      return try #require(
        PreparedSignature(signature, published: nil, statistics: statistics, model: .current))
    }
    let words = String(repeating: "quos verba nulla tabula novit ", count: 30)
    let alike = PairComparison(try prepared(words + "Armenia."), try prepared("Armenia. " + words))
    let short = PairComparison(try prepared("Armenia."), try prepared("Armenia."))
    #expect(short.roots[Channel.meaning.rawValue] > 0.99)
    #expect(alike.roots[Channel.meaning.rawValue] < 0.5)
  }
}
