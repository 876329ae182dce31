/// The channels in which two signatures are compared.
package enum Channel: Int, CaseIterable, Sendable {
  /// Concepts and names of the lexicon, in the whole article.
  case meaning
  /// The same in the first sixty words.
  case opening
  /// Names by their consonants.
  case skeleton
  /// Places.
  case place
  /// Numbers, percentages, days.
  case number
  /// First letters of Latin words; pairs of Chinese characters.
  case prefix
  /// What happened, as title and lead tell it.
  case news

  package static let count = allCases.count
}

/// Mean and spread of the root of a cosine over unrelated pairs.
package struct Background: Hashable, Sendable {
  package var mean: Float
  package var spread: Float

  package init(_ mean: Float, _ spread: Float) {
    self.mean = mean
    self.spread = spread
  }
}

/// The weights of the pair score. See the article SameEvent for how they came about.
package struct EventModel: Sendable {
  /// Weight of each channel's standard score.
  package var weights: [Float] = [1, 0.3, 0.35, 0.05, 0.2, 0, 0]
  /// Channels' backgrounds for two languages, until an index knows better.
  package var across: [Background] = [
    Background(0.141, 0.064), Background(0.062, 0.071), Background(0.074, 0.095), Background(0.011, 0.076),
    Background(0.067, 0.159), Background(0.044, 0.049), Background(0.1, 0.15),
  ]
  /// Channels' backgrounds for one language.
  package var within: [Background] = [
    Background(0.164, 0.063), Background(0.070, 0.068), Background(0.088, 0.101), Background(0.011, 0.076),
    Background(0.067, 0.159), Background(0.186, 0.060), Background(0.1, 0.15),
  ]
  /// How many pairs a prior background is worth.
  package var backgroundShrinkage: Float = 200
  /// The least spread of a counted background, as a share of the prior's.
  package var leastSpread: Float = 0.75
  package var placeConflict: Float = -0.7
  package var mainPlaceConflict: Float = -8
  package var sharedWeekday: Float = 0.5
  package var numberConflict: Float = -0.5
  /// What the weighted sum is divided by.
  package var unit: Float = 2.6
  /// The date term is at most this …
  package var dateLimit: Float = 6
  /// … and this for every doubling of the days between.
  package var datePerDoubling: Float = 1.2
  package var slope: Float = 2.75
  package var sameLanguage: Float = -0.65
  package var intercept: Float = -10.5
  /// How much the logarithm of the competition counts.
  package var competition: Float = 1
  /// How many articles the compiled prior of a feature's frequency is worth.
  package var priorArticles: Float = 10

  /// Dated articles compete within this many days before and after.
  package var windowDays = 7
  package var candidatesPerLanguage = 50
  package var candidatesInWindow = 50
  /// Beyond so many articles a dated article is compared with those of its window and the best of the rest only.
  package var smallIndex = 20_000
  package var candidatesBeyondWindow = 30

  package init() {}

  /// The model of this version.
  package static let current = EventModel()
}
