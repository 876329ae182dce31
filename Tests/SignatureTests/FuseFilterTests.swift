import Lexicon
import TestSupport
import Testing

/// The filter of phrases against a set.
@Suite struct FuseFilterTests {
  private func holds(_ filter: (shape: FuseFilterShape, slots: [UInt8]), _ hash: UInt64) -> Bool {
    let place = filter.shape.place(hash)
    let slots = [place.first, place.second, place.third]
    #expect(Set(slots).count == 3)
    return slots.reduce(0) { $0 ^ filter.slots[$1] } == place.print
  }

  @Test(arguments: [1, 2, 3, 10, 100, 1_000, 20_000])
  func holdsAllOfASetAndLittleElse(count: Int) throws {
    var random = SeededRandom(seed: UInt64(count))
    var hashes: Set<UInt64> = []
    while hashes.count < count { hashes.insert(random.next()) }
    let filter = try #require(FuseFilterBuilder.build(hashes))
    #expect(filter.slots.count == filter.shape.slotCount)
    #expect(hashes.allSatisfy { holds(filter, $0) })
    let strangers = (0..<20_000).count { _ in
      let hash = random.next()
      return !hashes.contains(hash) && holds(filter, hash)
    }
    // One in 128.
    #expect(strangers < 320, "\(count) hashes: \(strangers) of 20,000 others pass")
  }

  @Test func neighbouringHashesAreLaidOut() throws {
    let hashes = Set((0..<5_000).map { UInt64($0) })
    let filter = try #require(FuseFilterBuilder.build(hashes))
    #expect(hashes.allSatisfy { holds(filter, $0) })
  }

  @Test func sameSetGivesSameBytes() throws {
    let hashes: Set<UInt64> = [3, 1 << 60, 77, 12, 5]
    let first = try #require(FuseFilterBuilder.build(hashes))
    let second = try #require(FuseFilterBuilder.build(Set(hashes.sorted().reversed())))
    #expect(first.shape == second.shape)
    #expect(first.slots == second.slots)
  }
}
