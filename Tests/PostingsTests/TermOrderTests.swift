import TestSupport
import Testing

@testable import Postings

/// Dealing terms out by their bytes gives the order that comparing them gives.
@Suite struct TermOrderTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func ordersAsComparingDoes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var terms: Set<[UInt8]> = []
    // Few letters and common beginnings, so that many terms agree in their first twelve bytes.
    let beginnings: [[UInt8]] = [[], [1], Array("abcdefghijkl".utf8), Array("abcdefghijk".utf8), [255, 255]]
    for _ in 0..<Int.random(in: 1...6_000, using: &random) {
      let letters: ClosedRange<UInt8> = seed % 3 == 0 ? 0...255 : 97...99
      let rest = (0..<Int.random(in: 0...16, using: &random)).map { _ in
        UInt8.random(in: letters, using: &random)
      }
      terms.insert((beginnings.randomElement(using: &random) ?? []) + rest)
    }
    let list = terms.sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &random)
    var order = TermOrder(capacity: list.count)
    for (number, term) in list.enumerated() {
      unsafe term.withUnsafeBytes { unsafe order.append($0, number: UInt32(number)) }
    }
    order.sort { list[Int($0)].lexicographicallyPrecedes(list[Int($1)]) }
    let found = (0..<order.count).map { list[Int(order[$0])] }
    // A term that is another one's beginning and zeros comes before or after it by their lengths.
    #expect(found == list.sorted { $0.lexicographicallyPrecedes($1) }, "seed \(seed)")
  }
}
