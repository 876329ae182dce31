internal import Glibc
internal import Signature

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
  /// First letters of words; pairs of Chinese characters.
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

/// The weights of the pair score.
///
/// They come from `Benchmarks fit` over the development sets ntrex, mlcrisis and stories, the invented stories of the
/// tests (each with and without dates) and ecbplus, rounded; the constant is 0.5 higher than fitted (-5.73), where F1 at one half
/// is near its best on all of them. ``leastCompeting`` and ``handful`` were chosen by eye on the same sets and five seed articles, so
/// what these sets say of F1 and calibration is optimistic. See the article ``SameEvent``.
package struct EventModel: Sendable {
  /// Log-odds for each spread that a channel lies above unrelated pairs.
  package var weights: [Float] = [1.26, 0.31, 0.26, 0, 0.19, 0.02, 0.02]
  /// The share of the meaning's weight that goes to the words themselves where both articles are in one language. It
  /// raises the AP of ecbplus from .881 to .893, of mlcrisis within one language from .652 to .660 (undated .489 to .498);
  /// that of ntrex within one language stays at .786.
  package var wordsWithin: Float = 0.24
  /// Numbers that agree by more than so many spreads count more for each spread beyond: a toll and a magnitude in common
  /// are no accident, a year may be. It raises the AP of ecbplus from .914 to .921, of mlcrisis from .883 to .887, of
  /// undated stories from .915 to .921 and the B-cubed F1 of ecbplus from .889 to .898; that of ntrex falls from .818 to
  /// .816. From 2.5 on it gains as much and puts more follow-ups together.
  package var numbersBeyond: (from: Float, weight: Float) = (3.5, 0.6)
  /// Channels' backgrounds for two languages, until an index knows better.
  package var across: [Background] = [
    Background(0.125, 0.105), Background(0.055, 0.11), Background(0.055, 0.105), Background(0.045, 0.145),
    Background(0.05, 0.145), Background(0.024, 0.053), Background(0.042, 0.135),
  ]
  /// Channels' backgrounds for one language.
  package var within: [Background] = [
    Background(0.13, 0.11), Background(0.05, 0.105), Background(0.08, 0.11), Background(0.05, 0.15),
    Background(0.055, 0.14), Background(0.165, 0.085), Background(0.047, 0.14),
  ]
  /// How many pairs a prior background is worth.
  package var backgroundShrinkage: Float = 300
  /// … beside the counted pairs of an index, which are worth so many at most.
  package var mostCounted: Float = 256
  /// The least spread of a counted background, as a share of the prior's.
  package var leastSpread: Float = 0.75
  /// Names that a script hides are taken to agree as far as pairs of such a meaning agree elsewhere: so many spreads
  /// for each spread of meaning …
  package var namesForMeaning: Float = 1.1
  /// … above these. Read off pairs of ntrex, stories and a set of our own in scripts that tell sounds.
  package var meaningWithoutNames: Float = 1.5
  /// How much the opening counts of texts without titles, which may be fragments.
  package var openingWithoutTitle: Float = 0.35
  /// Ideas and names that an article has at least, by its words and at most. A text of a hundred words has 30 in a language that
  /// the lexicon knows. Where it has but a few, those are the countries and persons that all languages share, and by them
  /// alone any two articles are equal: the meaning and the opening count for the root of the share. On 51 articles in 26 languages without
  /// tables AP rises from .909 to .985 with dates, from .574 to .690 without, and pairs of look-alikes put
  /// together there fall from 28 of 306 to none; the other sets hardly change.
  package var leastMeanings: (perWord: Float, most: Float) = (0.08, 10)
  package var placeConflict: Float = -0.15
  package var mainPlaceConflict: Float = -8
  /// Of two articles in one language: the smaller of both shares of names that the other has nowhere, of those that
  /// stand twice or in the title and weigh at least 0.4 of the strongest. Chosen by eye on the development sets: it raises
  /// the AP of ecbplus, where one kind of thing happens to two persons, from .889 to .907 and its recall at a precision of
  /// .9 from .59 to .68, and takes follow-ups among undated stories from 20 to 14 %; across languages it loses.
  package var mainNameConflict: Float = -3.5
  /// Of two articles in one language: how far their names are apart. With it and ``sameLanguage`` at 0.15 the B-cubed F1 of
  /// ecbplus is .893 instead of .889.
  package var namesApartWithin: Float = -0.7
  /// Of two articles in two languages whose scripts tell sounds: names that are apart by more than a share, and fully where
  /// none is shared: .01 to .09 of true pairs of the development sets are, .2 to .6 of others as alike. The AP of ntrex rises
  /// from .816 to .823.
  package var namesApartAcross: (from: Float, logOdds: Float) = (0.85, -1.5)
  /// Of two dated articles in one language with titles: the smaller share of a title's names that the other article has nowhere,
  /// from a half on. Things of one kind happen on one day, and their titles tell where and to whom: of families of invented events
  /// none of 18 true pairs has such titles, of other alike ones 5 of 6. Among undated texts of ecbplus, whose titles are
  /// their first sentences, it loses .002 AP.
  package var titlesApart: (from: Float, logOdds: Float) = (0.5, -3)
  package var sharedWeekday: Float = 0.63
  /// Of two articles in one language that open with weekdays, but not with the same. Of true pairs of the development sets
  /// none to 8 in a hundred do, of other alike ones 16 to 60. It takes the AP of ecbplus from .907 to .914 and its
  /// recall at a precision of .9 from .68 to .72, its ECE from .059 to .038. Across languages pairs of the same event do
  /// so more often, and nothing is gained.
  package var differentWeekdays: Float = -1.8
  /// Of two articles in one language whose words are as much alike as in copies, but with another day, place, person or,
  /// days later, other figures in them: the next case of a kind, told in the words of the last.
  package var changedFacts: Float = -12
  /// So many spreads above unrelated pairs words begin to be alike as in copies, and are after so many more.
  package var likeWords: (from: Float, over: Float) = (6, 1)
  /// A text may be published again at any time: its days count as so many at most …
  package var longestForCopies: Float = 40
  /// … and the log-odds are this at least.
  package var leastForCopies: Float = 2.2
  package var numberConflict: Float = -0.84
  /// Log-odds by the days between two publications, straight lines between these: reports of one event come within
  /// a day, the next event of the story from the day after on.
  package var dates: [(days: Float, logOdds: Float)] = [
    (0, 2.4), (0.7, 2.1), (1, 0.8), (1.4, -1.2), (2, -2.6), (3, -3.5), (5, -4), (8, -4.5), (16, -5),
    (40, -5.5), (100, -8), (400, -12),
  ]
  package var sameLanguage: Float = 0.15
  package var intercept: Float = -5.2
  /// How much the logarithm of the competition counts. An article has about as many partners in a large index as in a
  /// small one, so theory has 1; the development sets have somewhat less.
  package var competition: Float = 0.85
  /// A collection is judged as if so many articles competed, however small it or its window of dates is: what is put
  /// into one folder was picked for its subject, and look-alikes are more frequent there than in the news at large …
  package var leastCompeting: Float = 1_000
  /// … but for a handful of articles, where no more compete than so many times a power of their number: five articles
  /// as 43, fifty as 770.
  package var handful: (factor: Float, power: Float) = (5.8, 1.25)
  /// How much names count beside concepts that are as frequent: the pooled AP of ntrex gains .005 by it, the other
  /// development sets change by .001 and less. Places, weighed down to .85, gained .003 and lost the seeds.
  package var nameWeight: Float = 1.06
  /// How many articles the compiled prior of a feature's frequency is worth. With 30 the halves of ntrex gain .012 AP,
  /// with 100 its events .008, and groups of a stream depend less on the order in which its first articles come.
  package var priorArticles: Float = 100
  /// How other reports of an event are heard about a pair.
  package var corroboration = Corroboration.Rules()

  /// Dated articles compete within this many days before and after.
  package var windowDays = 7
  package var candidatesPerLanguage = 50
  package var candidatesInWindow = 50
  /// Beyond so many articles a dated article is compared with those of its window and the best of the rest only.
  package var smallIndex = 20_000
  package var candidatesBeyondWindow = 30
  /// So many postings are read for an article's candidates there, and more only for its first features: of 1,000,000
  /// articles of two weeks and more the candidates take 7 ms instead of 50 (`tidings incoming`, every date by chance).
  package var mostPostings = 40_000
  package var leastFeatures = 6

  package init() {}

  /// How much a feature of a kind counts beside a concept as frequent.
  func weight(of kind: FeatureKind) -> Float {
    switch kind {
    case .name, .organisation: nameWeight
    default: 1
    }
  }

  /// What numbers add that agree by so many spreads, beside the channel's weight.
  package func rareNumbers(_ spreads: Float) -> Float {
    numbersBeyond.weight * max(0, spreads - numbersBeyond.from)
  }

  /// How much of what an article says the lexicon reaches, 0 to 1.
  package func reach(meanings: Int, words: Int) -> Float {
    let expected = min(leastMeanings.most, leastMeanings.perWord * Float(words))
    return expected > 0 ? min(1, Float(meanings) / expected) : 1
  }

  package func titlesApart(_ apart: Float) -> Float {
    titlesApart.logOdds * max(0, apart - titlesApart.from) / (1 - titlesApart.from)
  }

  package func namesApartAcross(_ apart: Float) -> Float {
    namesApartAcross.logOdds * max(0, apart - namesApartAcross.from) / (1 - namesApartAcross.from)
  }

  /// The two of ``dates`` that days lie between, and how far from the first to the second.
  package func dateLine(_ days: Float) -> (first: Int, second: Int, share: Float) {
    guard let next = dates.firstIndex(where: { $0.days > days }) else {
      return (dates.count - 1, dates.count - 1, 0)
    }
    if next == 0 { return (0, 0, 0) }
    let (left, right) = (dates[next - 1].days, dates[next].days)
    return (next - 1, next, (days - left) / (right - left))
  }

  /// The competition below which a collection of so many articles is not taken to have.
  func leastCompeting(of articles: Int) -> Float {
    min(leastCompeting, handful.factor * pow(Float(articles), handful.power))
  }

  /// What so many days between the publications add to the log-odds.
  package func dateLogOdds(_ days: Float) -> Float {
    let (first, second, share) = dateLine(days)
    return dates[first].logOdds + share * (dates[second].logOdds - dates[first].logOdds)
  }

  /// The model of this version.
  package static let current = EventModel()
}
