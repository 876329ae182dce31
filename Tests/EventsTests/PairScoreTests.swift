import Events
import Signature
import Testing

/// The arithmetic of a pair adds up.
@Suite struct PairScoreTests {
  private func score(meaning: Float, names: Float, hidden: Bool) -> PairScore {
    let model = EventModel.current
    var roots = model.across.map(\.mean)
    roots[Channel.meaning.rawValue] += meaning * model.across[Channel.meaning.rawValue].spread
    roots[Channel.skeleton.rawValue] += names * model.across[Channel.skeleton.rawValue].spread
    var pair = PairComparison(roots: roots)
    pair.hidesNames = hidden
    return PairScore(pair, backgrounds: model.across, competing: 1_000, model: model)
  }

  /// Each part but those that such a pair cannot have counts.
  @Test(arguments: [(true, false, 12), (true, true, 12), (false, false, 10)])
  func partsAddUp(isSameLanguage: Bool, isCopy: Bool, count: Int) {
    let model = EventModel.current
    let backgrounds = isSameLanguage ? model.within : model.across
    var pair = PairComparison(roots: backgrounds.map { $0.mean + 7 * $0.spread })
    pair.isSameLanguage = isSameLanguage
    pair.soundsNames = true
    pair.placeConflict = 0.5
    pair.mainPlaceConflict = 0.25
    pair.mainNameConflict = 0.75
    pair.namesApart = isCopy ? 0.2 : 0.9
    pair.changedFacts = isCopy ? 0 : 0.8
    pair.overlap = isCopy ? 0.4 : 0
    pair.sharesWeekday = true
    pair.numberConflict = true
    pair.daysApart = 300
    let score = PairScore(pair, backgrounds: backgrounds, competing: 1_000_000_000, model: model)
      .corroborated(by: 0.7)
    let parts = [
      score.hiddenNames, score.placeConflict, score.mainPlaceConflict, score.mainNameConflict,
      score.namesApart, score.weekday, score.numberConflict, score.changedFacts, score.dates, score.sameText,
      score.sameLanguage, score.competition, score.intercept, score.corroboration,
    ]
    #expect(parts.count { $0 != 0 } == count)
    #expect(abs(parts.reduce(score.channels.reduce(0, +), +) - score.logOdds) < 1e-3)
    #expect(abs(score.ownLogOdds + 0.7 - score.logOdds) < 1e-3)
  }

  @Test func hiddenNamesAddUp() {
    let score = score(meaning: 4, names: 1, hidden: true)
    let rest = score.hiddenNames + score.competition + score.intercept
    #expect(score.hiddenNames > 0)
    #expect(abs(score.channels.reduce(rest, +) - score.logOdds) < 1e-4)
  }

  @Test func daysFallAlongTheirCurve() {
    let model = EventModel.current
    for point in model.dates { #expect(abs(model.dateLogOdds(point.days) - point.logOdds) < 1e-4) }
    var last = model.dateLogOdds(0)
    for step in 1...5_000 {
      let next = model.dateLogOdds(Float(step) / 100)
      #expect(next <= last, "\(step) hundredths of a day")
      last = next
    }
    #expect(model.dateLogOdds(10_000) == model.dates.last?.logOdds)
    #expect(abs(model.dateLogOdds(2.5) - (model.dateLogOdds(2) + model.dateLogOdds(3)) / 2) < 1e-4)
  }

  @Test func hiddenNamesAreExpectedAndShownOnesCount() {
    let model = EventModel.current
    let expected = model.namesForMeaning * (4 - model.meaningWithoutNames)
    #expect(score(meaning: 4, names: 1, hidden: false).hiddenNames == 0)
    let hidden = score(meaning: 4, names: 1, hidden: true)
    #expect(abs(hidden.standard[Channel.skeleton.rawValue] - expected) < 0.01)
    #expect(score(meaning: 4, names: expected + 1, hidden: true).hiddenNames == 0)
    #expect(score(meaning: 0, names: 1, hidden: true).hiddenNames == 0)
    #expect(PairComparison.hidesNames("zh-Hant") && PairComparison.hidesNames("th"))
    #expect(!PairComparison.hidesNames("ja") && !PairComparison.hidesNames("en"))
  }
}
