import TestSupport
import Testing

@testable import Events

/// The cache of frequencies answers as a dictionary does.
@Suite struct FrequencyCacheTests {
  @Test(arguments: 1...4) func answersAsADictionary(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var cache = FrequencyCache()
    var dictionary: [UInt64: Int] = [:]
    for step in 0..<30_000 {
      // Few high bits differ, zero among them, so that many keys meet in one slot.
      let key = UInt64.random(in: 0..<20_000, using: &random) << UInt64(seed % 2 == 0 ? 40 : 0)
      #expect(cache[key] == dictionary[key], "seed \(seed), step \(step)")
      if dictionary[key] == nil {
        let value = Int.random(in: 0..<1_000, using: &random)
        dictionary[key] = value
        cache.insert(key, value)
      } else if step % 3 == 0 {
        dictionary[key] = max(0, (dictionary[key] ?? 0) - 1)
        cache.lower(key)
      }
    }
    #expect(cache.count == dictionary.count)
    cache.removeAll()
    #expect(cache.count == 0)
    for key in dictionary.keys { #expect(cache[key] == nil) }
  }
}
