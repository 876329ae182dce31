import TestSupport
import Testing

@testable import Query

/// What the collector keeps against sorting everything.
@Suite struct CollectorTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func keepsTheBest(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for limit in [0, 1, 2, 3, 10, 64, 500] {
      for count in [0, 1, 9, 10, 11, 300] {
        // Few different keys, so that many are equal.
        let items = (0..<count).map { number in
          TopCollector.Item(
            key: Int64.random(in: 1...40, using: &random), sequence: UInt64(number), segment: 0,
            document: UInt32(number))
        }.shuffled(using: &random)
        var collector = TopCollector(limit: limit)
        for item in items { collector.insert(item) }
        let sorted = items.sorted { $0.key != $1.key ? $0.key > $1.key : $0.sequence < $1.sequence }
        let best = sorted.prefix(limit).map(\.document)
        #expect(collector.sorted().map(\.document) == best, "seed \(seed), \(limit) of \(count)")
        let threshold = count < limit ? .min : limit > 0 ? sorted[limit - 1].key : .max
        #expect(collector.threshold == threshold, "seed \(seed), \(limit) of \(count)")
      }
    }
  }
}
