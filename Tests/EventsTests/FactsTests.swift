import Testing
import TestSupport

@testable import Events

@Suite struct FactsTests {
  private func random(_ generator: inout SeededRandom) -> [UInt64: Facts.Fact] {
    var facts: [UInt64: Facts.Fact] = [:]
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let hash = UInt64.random(in: 0..<20, using: &generator)
      let weight = Float(Int.random(in: 1...5, using: &generator))
      // A hash is of one kind.
      facts[hash] = Facts.Fact(hash: hash, weight: weight, isName: hash % 3 != 0, inTitle: weight > 3)
    }
    return facts
  }

  /// As the words of ``Facts/apart(from:)`` say it.
  private func missing(_ own: [UInt64: Facts.Fact], _ other: [UInt64: Facts.Fact], namesOnly: Bool) -> Float {
    let counted = own.values.filter { $0.isName || !namesOnly }
    let all = counted.reduce(0) { $0 + $1.weight }
    let missing = counted.filter { other[$0.hash] == nil }.reduce(0) { $0 + $1.weight }
    return all > 0 ? missing / all : 0
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func areApartAsFarAsTheirWordsSay(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    let (left, right) = (random(&generator), random(&generator))
    let apart = Facts(Array(left.values)).apart(from: Facts(Array(right.values)))
    for (found, namesOnly) in [(apart.names, true), (apart.all, false)] {
      let expected = min(
        missing(left, right, namesOnly: namesOnly), missing(right, left, namesOnly: namesOnly))
      #expect(abs(found - expected) < 1e-5)
    }
    let back = Facts(Array(right.values)).apart(from: Facts(Array(left.values)))
    #expect(back == apart)
  }

  /// As the words of ``Facts/titlesApart(from:)`` say it.
  private func titleMissing(_ own: [UInt64: Facts.Fact], _ other: [UInt64: Facts.Fact]) -> Float {
    let names = own.values.filter { $0.isName && $0.inTitle }
    return names.isEmpty ? 0 : Float(names.count { other[$0.hash] == nil }) / Float(names.count)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func titlesAreApartAsTheirWordsSay(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    let (left, right) = (random(&generator), random(&generator))
    let apart = Facts(Array(left.values)).titlesApart(from: Facts(Array(right.values)))
    #expect(abs(apart - min(titleMissing(left, right), titleMissing(right, left))) < 1e-6)
  }

  @Test func theStrongestFactThatTheOtherLacks() {
    let own = Facts([
      .init(hash: 1, weight: 5, isName: true), .init(hash: 2, weight: 3, isName: true),
      .init(hash: 3, weight: 4, isName: false),
    ])
    let other = Facts([.init(hash: 1, weight: 1, isName: true)])
    #expect(own.strongestMissing(in: other, isName: true) == 2)
    #expect(own.strongestMissing(in: other, isName: false) == 3)
    #expect(other.strongestMissing(in: own, isName: true) == nil)
  }
}
