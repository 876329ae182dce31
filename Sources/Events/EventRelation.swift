internal import Signature

/// What ties two articles together.
package enum EventRelation: String, Sendable {
  /// The same text with small changes.
  case copy
  /// Both report one event.
  case sameEvent = "same-event"
  /// An earlier or later event of one story.
  case sameStory = "same-story"
  /// They share subjects.
  case related

  /// The relation of two compared articles.
  package init(
    _ comparison: PairComparison, _ score: PairScore, _ left: PreparedSignature, _ right: PreparedSignature
  ) {
    if EventRelation.isCopy(comparison) {
      self = .copy
    } else if score.probability >= 0.5 {
      let isUndated = comparison.daysApart == nil
      self = isUndated && StageOrder.differ(left, right) ? .sameStory : .sameEvent
    } else if score.ownLogOdds - score.dates - score.competition >= EventRelation.storyLogOdds,
      EventRelation.sharesNames(comparison)
    {
      self = .sameStory
    } else {
      self = .related
    }
  }

  /// Whether one text is the other with small changes, or cut out of it. Of a pattern, with which another event is
  /// told in the same words, it is not.
  static func isCopy(_ comparison: PairComparison) -> Bool {
    comparison.changedFacts < mostChange && comparison.namesApart < mostApart
      && (comparison.overlap >= copyOverlap
        || (comparison.overlap >= leastOverlap && comparison.containment >= copyContainment))
  }

  /// Whether two articles share names enough for one story, where names can be compared: another flood elsewhere is none.
  private static func sharesNames(_ comparison: PairComparison) -> Bool {
    !comparison.isSameLanguage && !comparison.soundsNames || comparison.namesApart < mostApartInStory
  }

  /// Of a story's articles so much of the names differs at most.
  private static let mostApartInStory: Float = 0.7
  /// So much of what tells one case from another may differ in copies …
  private static let mostChange: Float = 0.5
  /// … and of names: of those of the development sets' copies no more than 0.15 differ. A new toll is another number.
  private static let mostApart: Float = 0.3

  /// Share of runs of five words from which on a text is a copy.
  private static let copyOverlap: Float = 0.2
  /// Share of the shorter text's runs from which on it is, where enough of the longer is in it …
  private static let copyContainment: Float = 0.33
  /// … for the sketches to tell.
  private static let leastOverlap: Float = 0.12
  /// Log-odds without dates and competition from which on two articles tell one story.
  static let storyLogOdds: Float = 1.5
}

/// Steps that follow each other in one story: an article that reports a later step tells a later event.
enum StageOrder {
  private static let chains: [[[String]]] = [
    [
      ["negotiation"], ["sign"], ["approve", "ratification", "adopt-motion"],
    ],
    [
      ["arrest"], ["charge-criminal", "indictment"], ["sentence", "conviction", "acquittal"],
      ["appeal-court"],
    ],
  ]

  /// Whether the articles report different steps of one story.
  ///
  /// A report of a ratification tells of the signing before it, but a report of a signing cannot tell of the
  /// ratification: agreements differ when the latest steps that the two name differ. In court cases, where reports
  /// look ahead to trials, one article's opening has to report a step beyond all that the other names.
  static func differ(_ left: PreparedSignature, _ right: PreparedSignature) -> Bool {
    for (number, chain) in chains.enumerated() {
      guard let first = steps(left, chain), let second = steps(right, chain) else { continue }
      if number == 0 {
        // What title and lead say is the news; only a report that names no step there is told by its whole text.
        let (one, other) = (first.news, second.news)
        if one != other, max(one, other) == 2, min(one, other) >= 1 { return true }
      } else if first.opening > second.latest || second.opening > first.latest {
        return true
      }
    }
    return false
  }

  private static func opensWithLaw(_ article: PreparedSignature) -> Bool {
    article.features.contains { feature in
      feature.inTitle + feature.inLead > 0 && laws.contains(String(decoding: feature.key, as: UTF8.self))
    }
  }

  /// What is signed into force: a head of state who signs a law approves the agreement in it.
  private static let laws: Set<String> = ["law", "bill-legislation", "law-passed", "decree"]

  /// The latest step named in title and lead, and anywhere.
  private static func steps(_ article: PreparedSignature, _ chain: [[String]]) -> (
    opening: Int, latest: Int, news: Int
  )? {
    var opening = -1
    var latest = -1
    for feature in article.ownFeatures where feature.kind == .stage || feature.kind == .happening {
      let key = String(decoding: feature.key, as: UTF8.self)
      guard let step = chain.firstIndex(where: { $0.contains(key) }) else { continue }
      latest = max(latest, step)
      if feature.inTitle + feature.inLead > 0 { opening = max(opening, step) }
    }
    let signing = 1
    if chain == chains[0], opening == signing, opensWithLaw(article) {
      opening = signing + 1
      latest = max(latest, opening)
    }
    return latest < 0 ? nil : (opening, latest, opening >= 1 ? opening : latest)
  }
}
