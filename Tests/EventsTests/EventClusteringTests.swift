import Events
import TestSupport
import Testing

/// Which articles are put together, by their pairs alone.
@Suite struct EventClusteringTests {
  private func groups(_ count: Int, _ pairs: [(Int, Int, Float)]) -> [[Int]] {
    EventClustering().groups(count: count, edges: pairs.map { EventEdge($0.0, $0.1, $0.2) })
  }

  @Test func aChainStaysApart() {
    // Each day's report is like the next day's and no other.
    let chain = (0..<5).map { ($0, $0 + 1, Float(0.9)) }
    #expect(groups(6, chain).allSatisfy { $0.count <= 3 })
  }

  @Test func twoEventsWithOneReportBetweenThemAreTwo() {
    var pairs: [(Int, Int, Float)] = [(0, 1, 0.95), (0, 2, 0.95), (1, 2, 0.95)]
    pairs += [(4, 5, 0.86), (3, 4, 0.85), (3, 5, 0.64)]
    // Report 3 belongs to the first event; 4 and 5 are nearer to each other than to that.
    for first in 0..<3 { pairs += [(first, 3, 0.93), (first, 4, 0.5), (first, 5, 0.4)] }
    #expect(groups(6, pairs) == [[0, 1, 2, 3], [4, 5]])
  }

  @Test(arguments: 1...10) func theOrderOfThePairsChangesNothing(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var pairs: [(Int, Int, Float)] = []
    for first in 0..<24 {
      for second in (first + 1)..<24 where Bool.random(using: &random) {
        let isNear = first / 6 == second / 6
        pairs.append((first, second, Float.random(in: isNear ? 0.4...1 : 0...0.7, using: &random)))
      }
    }
    let expected = groups(24, pairs)
    #expect(expected.flatMap { $0 }.sorted() == Array(0..<24))
    for _ in 0..<5 {
      pairs.shuffle(using: &random)
      #expect(groups(24, pairs) == expected)
    }
  }

  /// Values of twelve bits, no two alike, add up to the same in every order.
  @Test(arguments: 1...20) func groupsAreThoseOfTheDefinition(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let count = Int.random(in: 4...22, using: &random)
    let size = [2, 4, 8][seed % 3]
    var edges: [EventEdge] = []
    var taken: Set<Int> = []
    for second in 0..<count {
      for first in 0..<second where Int.random(in: 0..<3, using: &random) > 0 {
        let isNear = first / size == second / size
        let range = isNear ? 1_600...4_096 : Bool.random(using: &random) ? 0...2_900 : 0...40
        let value = Int.random(in: range, using: &random)
        if taken.insert(value).inserted { edges.append(EventEdge(first, second, Float(value) / 4_096)) }
      }
    }
    let found = EventClustering().groups(count: count, edges: edges)
    #expect(found == ExhaustiveClustering().groups(count: count, edges: edges), "seed \(seed)")
  }

  /// Each of many articles knows the same fifty: no pair may wait anew for each article that these take in.
  @Test func manyPairsOfTwoGroupsAreNoWork() {
    var edges: [EventEdge] = []
    for second in 0..<600 {
      for first in 0..<min(50, second) { edges.append(EventEdge(first, second, 0.99)) }
    }
    let start = ContinuousClock.now
    #expect(EventClustering().groups(count: 600, edges: edges).flatMap { $0 }.count == 600)
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
