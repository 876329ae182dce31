/// A scored pair of numbered articles.
package struct EventEdge: Hashable, Sendable {
  package var first: Int
  package var second: Int
  package var probability: Float

  package init(_ first: Int, _ second: Int, _ probability: Float) {
    self.first = min(first, second)
    self.second = max(first, second)
    self.probability = probability
  }

  /// A pair of some relation.
  package init(_ first: Int, _ second: Int, _ relation: EventRelation, _ probability: Float) {
    self.init(first, second, EventEdge.weight(relation, probability))
  }

  /// The probability as which a pair counts: a copy belongs where its original is, and another event of the same story
  /// belongs nowhere else.
  package static func weight(_ relation: EventRelation, _ probability: Float) -> Float {
    switch relation {
    case .copy: max(probability, 0.99)
    case .sameStory where probability >= 0.5: 0.05
    default: probability
    }
  }
}

/// Puts articles into groups that report one event each.
///
/// The likeliest pairs are taken first, down to one half. Two groups become one when the mean of their best three
/// pairs is likely enough and so is the mean of all of them, unknown pairs counted as nothing: a chain of follow-ups does
/// not glue a week together. A single article joins a group on less than two groups join each other. The result depends
/// on the pairs alone, not on the order in which articles came.
package struct EventClustering {
  /// What the pairs between two groups have to reach for the groups to become one.
  package struct Bar: Sendable {
    /// Mean of the best three pairs.
    package var bestThree: Float
    /// Mean of all pairs.
    package var all: Float
  }

  /// The least probability of a pair that may join anything.
  package var leastPair: Float = 0.5
  /// Where one side is a single article.
  package var single = Bar(bestThree: 0.38, all: 0.22)
  /// Where both sides are groups.
  package var groups = Bar(bestThree: 0.7, all: 0.7)
  /// Share of pairs that are surely two events from which on two groups stay two, whatever the others say: an undated
  /// report that fits two events of one story does not make them one.
  package var mostConflicts: Float = 0.33
  /// Below this, a compared pair is surely two events.
  package var conflict: Float = 0.01

  package init() {}

  /// The groups of articles 0..<count, each sorted, in the order of their first article.
  package func groups(count: Int, edges: [EventEdge]) -> [[Int]] {
    var group = Array(0..<count)
    var members = group.map { [$0] }
    var known: [Int: [Int: Float]] = [:]
    for edge in edges where edge.first != edge.second {
      known[edge.first, default: [:]][edge.second] = edge.probability
      known[edge.second, default: [:]][edge.first] = edge.probability
    }
    let ordered = edges.filter { $0.probability >= leastPair }.sorted {
      ($1.probability, $0.first, $0.second) < ($0.probability, $1.first, $1.second)
    }
    for edge in ordered {
      let (left, right) = (group[edge.first], group[edge.second])
      if left == right || !belong(members[left], members[right], known) { continue }
      let (to, from) = members[left].count >= members[right].count ? (left, right) : (right, left)
      for member in members[from] { group[member] = to }
      members[to] += members[from]
      members[from] = []
    }
    return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func belong(_ left: [Int], _ right: [Int], _ known: [Int: [Int: Float]]) -> Bool {
    var best: (Float, Float, Float) = (0, 0, 0)
    var sum: Float = 0
    var conflicts = 0
    for first in left {
      guard let row = known[first] else { continue }
      for second in right {
        guard let value = row[second] else { continue }
        sum += value
        if value < conflict { conflicts += 1 }
        if value > best.0 {
          best = (value, best.0, best.1)
        } else if value > best.1 {
          best = (best.0, value, best.1)
        } else if value > best.2 {
          best.2 = value
        }
      }
    }
    let pairs = left.count * right.count
    let mean = (best.0 + (pairs > 1 ? best.1 : 0) + (pairs > 2 ? best.2 : 0)) / Float(min(3, pairs))
    if Float(conflicts) > mostConflicts * Float(pairs) { return false }
    let bar = left.count == 1 || right.count == 1 ? single : groups
    return mean >= bar.bestThree && sum / Float(pairs) >= bar.all
  }
}
