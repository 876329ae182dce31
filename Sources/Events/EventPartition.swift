/// Articles in groups, with what is known of their pairs.
struct EventPartition {
  /// What the pairs between two groups say.
  struct Link {
    var bestThree: Float
    var mean: Float
    var conflicts: Float
    /// By which the surest groups come first.
    var order: Float { (bestThree + mean) / 2 }
  }

  private struct Known {
    let article: Int
    let probability: Float
  }

  /// The group of each article.
  private(set) var groups: [Int]
  /// The articles of each group; none of those that went into another.
  private(set) var members: [[Int]]
  /// What each article knows of others, in their order.
  private let known: [[Known]]
  private let conflict: Float

  /// Each article in a group of its own.
  ///
  /// - Parameters:
  ///   - edges: each pair once.
  ///   - conflict: below this a pair is surely two events.
  init(count: Int, edges: [EventEdge], conflict: Float) {
    groups = Array(0..<count)
    members = groups.map { [$0] }
    var known = [[Known]](repeating: [], count: count)
    for edge in edges where edge.first != edge.second {
      known[edge.first].append(Known(article: edge.second, probability: edge.probability))
      known[edge.second].append(Known(article: edge.first, probability: edge.probability))
    }
    for article in known.indices { known[article].sort { $0.article < $1.article } }
    self.known = known
    self.conflict = conflict
  }

  /// What the pairs between two groups say, the same in whatever order these are given.
  ///
  /// - Complexity: O(pairs that the articles of the smaller group have).
  func link(_ left: Int, _ right: Int) -> Link {
    let isLeftSmaller = (members[left].count, left) < (members[right].count, right)
    let (small, large) = isLeftSmaller ? (left, right) : (right, left)
    var best: (Float, Float, Float) = (0, 0, 0)
    var sum: Float = 0
    var conflicts = 0
    for article in members[small] {
      for other in known[article] where groups[other.article] == large {
        let value = other.probability
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
    let pairs = members[small].count * members[large].count
    let mean = (best.0 + (pairs > 1 ? best.1 : 0) + (pairs > 2 ? best.2 : 0)) / Float(min(3, pairs))
    return Link(bestThree: mean, mean: sum / Float(pairs), conflicts: Float(conflicts) / Float(pairs))
  }

  /// Makes one group of two.
  mutating func merge(_ left: Int, _ right: Int) {
    let (to, from) = members[left].count >= members[right].count ? (left, right) : (right, left)
    for member in members[from] { groups[member] = to }
    members[to] += members[from]
    members[from] = []
  }
}
