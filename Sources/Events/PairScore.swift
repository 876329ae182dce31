internal import Glibc

/// The arithmetic of one pair: what each part added, and the probability that came out.
///
/// 0.3 µs a pair (`Benchmarks bench pair/score`).
package struct PairScore: Sendable {
  /// Standard score of each channel, clipped. Of hidden names, what is to be expected of them.
  package var standard: [Float]
  /// What each channel adds to the log-odds.
  package var channels: [Float]
  /// What names would have added that a script hides.
  package var hiddenNames: Float
  package var placeConflict: Float
  package var mainPlaceConflict: Float
  package var mainNameConflict: Float
  /// Names, places and organisations of which each article has its own.
  package var namesApart: Float
  package var weekday: Float
  package var numberConflict: Float
  /// Facts that differ in words that are alike.
  package var changedFacts: Float
  package var dates: Float
  /// What it takes to be as sure of a copy as one should be.
  package var sameText: Float = 0
  package var sameLanguage: Float
  package var competition: Float
  package var intercept: Float
  /// What other reports of the same event add, see ``Corroboration``.
  package private(set) var corroboration: Float = 0
  /// The sum of all the above.
  package private(set) var logOdds: Float
  /// That both articles report the same event.
  package private(set) var probability: Float

  /// Weighs a comparison.
  ///
  /// - Parameters:
  ///   - backgrounds: what unrelated pairs of the two languages look like, a background a channel.
  ///   - competing: the number of articles that could be the partner: the index, or the window of dates.
  package init(_ pair: PairComparison, backgrounds: [Background], competing: Float, model: EventModel) {
    var weights = model.weights
    if pair.isSameLanguage {
      let share = model.wordsWithin * weights[Channel.meaning.rawValue]
      weights[Channel.meaning.rawValue] -= share
      weights[Channel.prefix.rawValue] += share
    }
    var standard: [Float] = []
    var channels: [Float] = []
    for channel in Channel.allCases {
      let ground = backgrounds[channel.rawValue]
      var z = min(10, max(-3, (pair.roots[channel.rawValue] - ground.mean) / ground.spread))
      if channel == .opening, !pair.hasTitles { z *= model.openingWithoutTitle }
      standard.append(z)
      channels.append(weights[channel.rawValue] * z)
    }
    if pair.hasTitles {
      channels[Channel.number.rawValue] += model.rareNumbers(standard[Channel.number.rawValue])
    }
    hiddenNames = 0
    if pair.hidesNames {
      let name = Channel.skeleton.rawValue
      let expected =
        model.namesForMeaning * max(0, standard[Channel.meaning.rawValue] - model.meaningWithoutNames)
      if expected > standard[name] {
        hiddenNames = weights[name] * (expected - standard[name])
        standard[name] = expected
      }
    }
    self.standard = standard
    self.channels = channels
    placeConflict = model.placeConflict * pair.placeConflict
    mainPlaceConflict = model.mainPlaceConflict * pair.mainPlaceConflict
    mainNameConflict = model.mainNameConflict * pair.mainNameConflict
    namesApart =
      pair.isSameLanguage
      ? model.namesApartWithin * pair.namesApart + model.titlesApart(pair.titlesApart)
      : pair.soundsNames && pair.hasTitles ? model.namesApartAcross(pair.namesApart) : 0
    let differsInWeekday = pair.isSameLanguage && pair.differsInWeekday
    weekday = pair.sharesWeekday ? model.sharedWeekday : differsInWeekday ? model.differentWeekdays : 0
    let likeness = (standard[Channel.prefix.rawValue] - model.likeWords.from) / model.likeWords.over
    changedFacts =
      pair.isSameLanguage ? model.changedFacts * pair.changedFacts * min(1, max(0, likeness)) : 0
    numberConflict = pair.numberConflict ? model.numberConflict : 0
    // A text is published again at any time.
    let isCopy = EventRelation.isCopy(pair)
    let longest = isCopy ? model.longestForCopies : .infinity
    dates = pair.daysApart.map { model.dateLogOdds(min($0, longest)) } ?? 0
    sameLanguage = pair.isSameLanguage ? model.sameLanguage : 0
    competition = -model.competition * log(max(1, competing) / 100)
    intercept = model.intercept
    logOdds =
      channels.reduce(0, +) + hiddenNames + placeConflict + mainPlaceConflict + mainNameConflict + namesApart
      + weekday
      + numberConflict + changedFacts + dates + sameLanguage + competition + intercept
    if isCopy {
      sameText = max(0, model.leastForCopies - logOdds)
      logOdds += sameText
    }
    probability = logistic(logOdds)
  }

  /// The log-odds that the two articles alone give.
  package var ownLogOdds: Float { logOdds - corroboration }

  /// The score with what other reports add.
  package func corroborated(by added: Float) -> PairScore {
    var score = self
    score.logOdds += added - corroboration
    score.corroboration = added
    score.probability = logistic(score.logOdds)
    return score
  }
}
