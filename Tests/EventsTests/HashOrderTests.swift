import TestSupport
import Testing

@testable import Events

@Suite struct HashOrderTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func placesAreInTheOrderOfTheirHashes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    // Few and many, some of them equal, some alike in their first bits.
    let mask: UInt64 = seed % 3 == 0 ? 0x00FF : seed % 3 == 1 ? 0xF000_0000_0000_00FF : .max
    let hashes = (0..<Int.random(in: 0...700, using: &random)).map { _ in
      UInt64.random(in: 0 ... .max, using: &random) & mask
    }
    let expected = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    #expect(HashOrder.places(count: hashes.count, hash: { hashes[$0] }) == expected)
  }
}
