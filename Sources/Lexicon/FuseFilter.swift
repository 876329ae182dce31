internal import Glibc

/// Where a binary fuse filter keeps a hash: three slots whose values, xored, give the hash's print.
///
/// The filter (Graf and Lemire 2022) is made once, out of all hashes, in 1.13 slots of seven bits for each: of what is
/// not there one in 128 passes.
package struct FuseFilterShape: Equatable, Sendable {
  /// Segments in which the first slot may lie; two more follow.
  package let segmentCount: Int
  /// A power of two.
  package let segmentLength: Int
  /// What is mixed into every hash, so that some mixture can be laid out.
  package let seed: Int

  package init(segmentCount: Int, segmentLength: Int, seed: Int) {
    self.segmentCount = segmentCount
    self.segmentLength = segmentLength
    self.seed = seed
  }

  /// A shape with room for so many hashes.
  init(hashCount: Int, seed: Int) {
    let count = Double(max(2, hashCount))
    segmentLength = 1 << max(2, min(18, Int((log(count) / log(3.33) + 2.25).rounded(.down))))
    let factor = max(1.125, 0.875 + 0.25 * log(1e6) / log(count))
    let slots = Int((count * factor).rounded(.up))
    segmentCount = max(1, (slots + segmentLength - 1) / segmentLength - 2)
    self.seed = seed
  }

  package var slotCount: Int { (segmentCount + 2) * segmentLength }

  /// The three slots of a hash, different ones, and its print.
  @inline(__always)
  package func place(_ hash: UInt64) -> (first: Int, second: Int, third: Int, print: UInt8) {
    var mixed = hash &+ UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    let first = Int(mixed.multipliedFullWidth(by: UInt64(segmentCount * segmentLength)).high)
    let mask = segmentLength - 1
    let second = (first + segmentLength) ^ (Int(truncatingIfNeeded: mixed >> 18) & mask)
    let third = (first + 2 * segmentLength) ^ (Int(truncatingIfNeeded: mixed) & mask)
    return (first, second, third, UInt8(truncatingIfNeeded: mixed ^ mixed >> 32) & 0x7F)
  }
}

/// Makes a binary fuse filter: hashes that alone hold a slot are taken off, one after the other, and get their values
/// in the reverse order, when that slot is still free.
package struct FuseFilterBuilder {
  private static let mostSeeds = 200

  /// The filter's shape and the seven bits of every slot; `nil` when no seed of many lays the hashes out, which does not
  /// happen to sets.
  package static func build(_ hashes: Set<UInt64>) -> (shape: FuseFilterShape, slots: [UInt8])? {
    // In a fixed order, so that the same tables give the same bytes.
    let hashes = hashes.sorted()
    for seed in 0..<mostSeeds {
      let shape = FuseFilterShape(hashCount: hashes.count, seed: seed)
      if let slots = slots(of: hashes, shape) { return (shape, slots) }
    }
    return nil
  }

  private static func slots(of hashes: [UInt64], _ shape: FuseFilterShape) -> [UInt8]? {
    var counts = [Int32](repeating: 0, count: shape.slotCount)
    // The xor of the numbers of the hashes that hold a slot: of one left alone, its number.
    var holders = [Int](repeating: 0, count: shape.slotCount)
    for (index, hash) in hashes.enumerated() {
      let place = shape.place(hash)
      for slot in [place.first, place.second, place.third] {
        counts[slot] += 1
        holders[slot] ^= index
      }
    }
    var alone = counts.indices.filter { counts[$0] == 1 }
    var taken: [(hash: UInt64, slot: Int)] = []
    taken.reserveCapacity(hashes.count)
    while let slot = alone.popLast() {
      guard counts[slot] == 1 else { continue }
      let index = holders[slot]
      taken.append((hashes[index], slot))
      let place = shape.place(hashes[index])
      for other in [place.first, place.second, place.third] {
        counts[other] -= 1
        holders[other] ^= index
        if counts[other] == 1 { alone.append(other) }
      }
    }
    guard taken.count == hashes.count else { return nil }
    var slots = [UInt8](repeating: 0, count: shape.slotCount)
    for (hash, slot) in taken.reversed() {
      let place = shape.place(hash)
      slots[slot] = place.print ^ slots[place.first] ^ slots[place.second] ^ slots[place.third]
    }
    return slots
  }
}
