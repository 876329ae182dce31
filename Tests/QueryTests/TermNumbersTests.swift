import TestSupport
import Testing

@testable import Query

/// The numbers of terms against a dictionary, around the count from which a dictionary is kept.
@Suite struct TermNumbersTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func sameAsADictionary(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for size in [1, 2, 15, 16, 17, 18, 200] {
      var numbers = TermNumbers()
      var reference: [[UInt8]: Int] = [:]
      for step in 0..<(3 * size) {
        let term = Array("\(UInt64.random(in: 0..<UInt64(size), using: &random))".utf8)
        #expect(numbers[term] == reference[term], "seed \(seed), \(size) terms, step \(step)")
        let number = Int.random(in: -1..<1000, using: &random)
        numbers[term] = number
        reference[term] = number
      }
      for (term, number) in reference { #expect(numbers[term] == number, "seed \(seed), \(size) terms") }
      #expect(numbers[Array("none".utf8)] == nil)
    }
  }
}
