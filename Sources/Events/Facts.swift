internal import Signature

/// What tells one event from the next of its kind: names, places and organisations; numbers, sums and days.
struct Facts: Sendable {
  /// A fact with how often it stands, three times at most, and once more in the title and in the lead.
  struct Fact: Sendable {
    let hash: UInt64
    let weight: Float
    /// A name, a place, an organisation, and no number.
    let isName: Bool
    /// Whether it stands in the title and again in the text.
    var inTitle = false
  }

  /// Sorted by hash.
  private let facts: [Fact]
  private let names: Float
  private let all: Float

  init(_ facts: [Fact]) {
    self.facts = facts.sorted { $0.hash < $1.hash }
    names = facts.reduce(0) { $1.isName ? $0 + $1.weight : $0 }
    all = facts.reduce(0) { $0 + $1.weight }
  }

  /// The weight of a feature among the facts; `nil` when it is none.
  static func fact(
    _ kind: FeatureKind, hash: UInt64, frequency: Float, inTitle: Float, inLead: Float
  ) -> Fact? {
    let weight = min(frequency, 3) + inTitle + inLead
    switch kind {
    case .place, .skeleton, .name, .organisation:
      return Fact(hash: hash, weight: weight, isName: true, inTitle: inTitle > 0)
    case .number, .percentage, .sum, .money, .date:
      return Fact(hash: hash, weight: weight, isName: false, inTitle: inTitle > 0)
    case .concept, .happening, .stage, .prefix, .day: return nil
    }
  }

  /// How far the facts of two articles are apart, 0 to 1: the smaller of both shares that the other article lacks, of names
  /// and of all. An article without any is apart from none.
  ///
  /// - Complexity: O(facts of both).
  func apart(from other: Facts) -> (names: Float, all: Float) {
    let (left, right) = (facts.span, other.facts.span)
    var here: (names: Float, all: Float) = (0, 0)
    var there: (names: Float, all: Float) = (0, 0)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i].hash == right[j].hash {
        here.all += left[i].weight
        there.all += right[j].weight
        if left[i].isName {
          here.names += left[i].weight
          there.names += right[j].weight
        }
        i += 1
        j += 1
      } else if left[i].hash < right[j].hash {
        i += 1
      } else {
        j += 1
      }
    }
    return (
      min(Facts.missing(here.names, of: names), Facts.missing(there.names, of: other.names)),
      min(Facts.missing(here.all, of: all), Facts.missing(there.all, of: other.all))
    )
  }

  private static func missing(_ shared: Float, of all: Float) -> Float {
    all > 0 ? max(0, 1 - shared / all) : 0
  }

  /// How far the titles of two articles are apart, 0 to 1: the smaller of both shares of a title's names that the other article has
  /// nowhere; 0 where a title has no names.
  ///
  /// - Complexity: O(facts of both).
  func titlesApart(from other: Facts) -> Float {
    min(titleMissing(in: other), other.titleMissing(in: self))
  }

  private func titleMissing(in other: Facts) -> Float {
    let theirs = other.facts.span
    var (names, lacking, place) = (0, 0, 0)
    for fact in facts where fact.isName && fact.inTitle {
      while place < theirs.count, theirs[place].hash < fact.hash { place += 1 }
      names += 1
      if place == theirs.count || theirs[place].hash != fact.hash { lacking += 1 }
    }
    return names > 0 ? Float(lacking) / Float(names) : 0
  }

  /// The strongest fact that another article lacks, of the names or of the numbers.
  func strongestMissing(in other: Facts, isName: Bool) -> UInt64? {
    let theirs = Set(other.facts.map(\.hash))
    return facts.filter { $0.isName == isName && !theirs.contains($0.hash) }.max { $0.weight < $1.weight }?
      .hash
  }

  /// About what they take in memory.
  var byteCount: Int { 16 * facts.count }
}
