import Events

/// The definition of ``EventClustering``: every likely pair waits by itself, and is judged over all pairs of its groups.
struct ExhaustiveClustering {
  private let rules = EventClustering()

  private struct Waiting {
    let first: Int
    let second: Int
    var value: Float
  }

  func groups(count: Int, edges: [EventEdge]) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    var known: [Set<Int>: Float] = [:]
    for edge in edges { known[[edge.first, edge.second]] = edge.probability }
    var waiting = edges.filter { $0.probability >= rules.leastPair }.map {
      Waiting(first: $0.first, second: $0.second, value: $0.probability)
    }
    func group(of article: Int) -> Int { groups.firstIndex { $0.contains(article) } ?? -1 }
    while true {
      waiting.sort { ($1.value, $0.first, $0.second) < ($0.value, $1.first, $1.second) }
      guard let next = waiting.first else { break }
      let (left, right) = (group(of: next.first), group(of: next.second))
      if left == right {
        waiting.removeFirst()
        continue
      }
      let values = groups[left].flatMap { first in groups[right].map { known[[first, $0]] } }
      let best = values.map { $0 ?? 0 }.sorted(by: >).prefix(3)
      let bestThree = best.reduce(0, +) / Float(best.count)
      let mean = values.reduce(0) { $0 + ($1 ?? 0) } / Float(values.count)
      let order = (bestThree + mean) / 2
      if order < next.value {
        waiting[0].value = order
        continue
      }
      waiting.removeFirst()
      let conflicts = values.count { ($0 ?? 1) < rules.conflict }
      if Float(conflicts) / Float(values.count) > rules.mostConflicts { continue }
      let smaller = min(groups[left].count, groups[right].count)
      let bar = smaller == 1 ? rules.single : smaller == 2 ? rules.two : rules.groups
      if bestThree < bar.bestThree || mean < bar.all { continue }
      groups[left] += groups[right]
      groups.remove(at: right)
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
