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
/// The groups that are likeliest one are joined first (agglomerative clustering), as long as some pair between them is
/// likelier than not. Two groups become one when the mean of their best three pairs is likely enough and so is the mean of
/// all of them, unknown pairs counted as nothing: a chain of follow-ups does not glue a week together. A single article
/// joins a group on less than two groups join each other. The result depends on the pairs alone, not on the order in
/// which articles came.
///
/// Against taking the likeliest pair first, this order raises the B-cubed F1 of the undated story families from .876 to
/// .917 (`tidings evaluate` and `duplicates --all`, as the README tells) and joins no look-alikes there, where it was 3.
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
  package var single = Bar(bestThree: 0.34, all: 0.2)
  /// Where the smaller side is two articles.
  package var two = Bar(bestThree: 0.55, all: 0.53)
  /// Where both sides are larger groups.
  package var groups = Bar(bestThree: 0.75, all: 0.7)
  /// Share of pairs that are surely two events from which on two groups stay two, whatever the others say: an undated
  /// report that fits two events of one story does not make them one.
  package var mostConflicts: Float = 0.33
  /// Below this, a compared pair is surely two events.
  package var conflict: Float = 0.01

  package init() {}

  /// The groups of articles 0..<count, each sorted, in the order of their first article.
  ///
  /// Two groups wait at what their pairs say on average; what has changed since goes to its new place, where the first of
  /// their pairs stands for all. A thousand copies of one text took 45 s when each of their 48,000 pairs went there.
  ///
  /// - Parameter edges: what is known of pairs, each pair once.
  package func groups(count: Int, edges: [EventEdge]) -> [[Int]] {
    var partition = EventPartition(count: count, edges: edges, conflict: conflict)
    var waiting = Heap(
      edges.filter { $0.probability >= leastPair && $0.first != $0.second }.map {
        Candidate(first: $0.first, second: $0.second, value: $0.probability)
      })
    var places: [UInt64: Float] = [:]
    while let next = waiting.popMax() {
      let (left, right) = (partition.groups[next.first], partition.groups[next.second])
      if left == right { continue }
      let link = partition.link(left, right)
      if link.order < next.value {
        // Values only fall: at a place that was taken some pair of the two still waits.
        if places.updateValue(link.order, forKey: Corroboration.Pair.key(left, right)) != link.order {
          waiting.insert(Candidate(first: next.first, second: next.second, value: link.order))
        }
        continue
      }
      if belong(partition.members[left], partition.members[right], link) { partition.merge(left, right) }
    }
    return partition.members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func belong(_ left: [Int], _ right: [Int], _ link: EventPartition.Link) -> Bool {
    if link.conflicts > mostConflicts { return false }
    let bar =
      switch min(left.count, right.count) {
      case 1: single
      case 2: two
      default: groups
      }
    return link.bestThree >= bar.bestThree && link.mean >= bar.all
  }
}

/// Two groups that may become one, each by one of its members.
private struct Candidate: Comparable {
  let first: Int
  let second: Int
  let value: Float

  /// The surer one is the greater; among equals, the one of earlier articles.
  static func < (left: Candidate, right: Candidate) -> Bool {
    (left.value, right.first, right.second) < (right.value, left.first, left.second)
  }
}
