internal import Glibc

/// Lets other reports of one event have their say about a pair of articles.
///
/// An article that surely tells the same event as another is a second reading of it: what it shares with a third
/// article counts for the pair as well. The log-odds of a pair become the mean of its own and of those between each
/// article and the other's surest partners, weighed by how sure these are. So a report that fits one of two events of
/// a story a little better than the other is told apart by all reports of both, and a pair of distant scripts profits
/// from reports in between. This is one step of consensus over a graph of pairs, as in average-link clustering (Sokal
/// and Michener 1958). Groups are made of what pairs say alone: clustering takes means over pairs by itself, and would
/// hear every report twice.
package struct Corroboration: Sendable {
  /// How a consensus is taken.
  package struct Rules: Sendable {
    /// As how many readings the pair itself counts.
    package var own: Float = 1
    /// A partner of this probability or more is heard …
    package var leastSure: Float = 0.8
    /// … and counts as this power of it: one of .95 as .36 readings, one of .99 as .82.
    package var power: Float = 20
    /// How many partners of an article are heard.
    package var mostPartners = 4
    /// What one reading says at least, and at most of a pair that does not say more itself.
    package var range: ClosedRange<Float> = -5...1.5
    /// Pairs below these log-odds stay as they are.
    package var least: Float = -4

    package init() {}

    /// Whether each article of a pair is heard about the other's pairs.
    package func isSure(_ pair: Pair) -> Bool { pair.reading >= log(leastSure / (1 - leastSure)) }
  }

  /// A scored pair of numbered articles.
  package struct Pair: Sendable {
    package var first: Int
    package var second: Int
    package var relation: EventRelation
    package var logOdds: Float
    /// Whether the second article is among the candidates of the first …
    package var isFoundByFirst = true
    /// … and the first among those of the second: an article hears whom it finds.
    package var isFoundBySecond = true

    package init(_ first: Int, _ second: Int, _ relation: EventRelation, logOdds: Float) {
      self.first = first
      self.second = second
      self.relation = relation
      self.logOdds = logOdds
    }

    /// One key for two numbers, whichever comes first.
    package static func key(_ first: Int, _ second: Int) -> UInt64 {
      UInt64(min(first, second)) << 32 | UInt64(max(first, second))
    }

    /// What the pair says of others. A copy is what it is, and another event of one story is none of the same.
    package var reading: Float {
      switch relation {
      case .copy: max(logOdds, 4.6)
      case .sameStory where logOdds >= 0: -1.5
      default: logOdds
      }
    }
  }

  private struct Partner {
    let number: Int
    let weight: Float
  }

  private let rules: Rules
  private var partners: [Int: [Partner]] = [:]

  /// Finds the surest partners of each article.
  ///
  /// - Complexity: O(pairs).
  package init(_ pairs: some Sequence<Pair>, rules: Rules = Rules()) {
    self.rules = rules
    for pair in pairs where rules.isSure(pair) {
      let weight = pow(logistic(pair.reading), rules.power)
      if pair.isFoundByFirst { add(Partner(number: pair.second, weight: weight), to: pair.first) }
      if pair.isFoundBySecond { add(Partner(number: pair.first, weight: weight), to: pair.second) }
    }
  }

  private mutating func add(_ partner: Partner, to article: Int) {
    var known = partners[article] ?? []
    let place = known.firstIndex { ($0.weight, partner.number) < (partner.weight, $0.number) } ?? known.count
    if place >= rules.mostPartners { return }
    known.insert(partner, at: place)
    if known.count > rules.mostPartners { known.removeLast() }
    partners[article] = known
  }

  /// Whether any article of a pair has a partner that is heard.
  package func hasPartners(_ pair: Pair) -> Bool {
    partners[pair.first] != nil || partners[pair.second] != nil
  }

  /// What the partners of both articles add to the log-odds of a pair.
  ///
  /// - Parameter reading: ``Pair/reading`` of two other articles; `nil` when it is not known.
  package func added<E>(to pair: Pair, reading: (Int, Int) throws(E) -> Float?) throws(E) -> Float {
    if pair.relation == .copy || pair.logOdds < rules.least { return 0 }
    var sum = rules.own * pair.logOdds
    var weight = rules.own
    for (article, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
      for partner in partners[article] ?? [] where partner.number != other {
        guard let said = try reading(partner.number, other) else { continue }
        let most = max(rules.range.upperBound, pair.logOdds)
        sum += partner.weight * min(max(said, rules.range.lowerBound), most)
        weight += partner.weight
      }
    }
    return sum / weight - pair.logOdds
  }
}
