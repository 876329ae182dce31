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

  @Test func partsAddUp() {
    for hidden in [false, true] {
      let score = score(meaning: 4, names: 1, hidden: hidden)
      let rest =
        score.hiddenNames + score.placeConflict + score.mainPlaceConflict + score.mainNameConflict
        + score.weekday + score.numberConflict + score.changedFacts + score.dates + score.sameLanguage
        + score.competition
        + score.intercept
      #expect(abs(score.channels.reduce(rest, +) - score.logOdds) < 1e-4)
    }
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
