import TestSupport
import Testing

@testable import Bytes

/// Numbers come back from every codec as they went in.
@Suite struct PackingTests {
  /// Numbers of up to `bits` bits, some of them much larger where `outliers` is set.
  private func numbers(
    _ count: Int, bits: Int, outliers: Bool, _ random: inout SeededRandom
  ) -> Memory<UInt32> {
    let memory = Memory<UInt32>(count: 144, repeating: 0)
    let mask: UInt32 = bits >= 32 ? ~0 : (1 << UInt32(bits)) - 1
    for index in 0..<count {
      memory.cells[index] = UInt32.random(in: 0...UInt32.max, using: &random) & mask
      if outliers, Int.random(in: 0..<24, using: &random) == 0 {
        memory.cells[index] |= 1 << UInt32.random(in: 0..<31, using: &random)
      }
    }
    return memory
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func patchedListsComeBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for count in [1, 2, 3, 64, 127, 128] + (0..<20).map({ _ in Int.random(in: 1...128, using: &random) }) {
      for bits in [0, 1, 2, 7, 13, 24, 31] {
        let wanted = numbers(count, bits: bits, outliers: seed % 2 == 0, &random)
        for index in 0..<count { wanted.cells[index] &= 0x7FFF_FFFF }
        var bytes: [UInt8] = []
        PatchedBlock.encode(wanted.cells, count: count, into: &bytes)
        let found = Memory<UInt32>(count: 144, repeating: 0)
        let size = unsafe bytes.withUnsafeBytes { buffer in
          unsafe buffer.baseAddress.flatMap {
            unsafe PatchedBlock.decode($0, available: buffer.count, count: count, into: found.cells.base)
          }
        }
        #expect(size == bytes.count, "seed \(seed), \(count) numbers of \(bits) bits")
        #expect(
          (0..<count).allSatisfy { found.cells[$0] == wanted.cells[$0] },
          "seed \(seed), \(count) numbers of \(bits) bits")
        let skipped = unsafe bytes.withUnsafeBytes { buffer in
          unsafe buffer.baseAddress.flatMap {
            unsafe PatchedBlock.skip($0, available: buffer.count, count: count)
          }
        }
        #expect(skipped == bytes.count, "seed \(seed), \(count) numbers of \(bits) bits")
      }
    }
  }

  /// Only the lowest bits are packed, whatever stands above them.
  @Test(arguments: 0...32)
  func packsTheLowestBits(bits: Int) {
    var random = SeededRandom(seed: UInt64(bits))
    let mask: UInt32 = bits >= 32 ? ~0 : (1 << UInt32(bits)) - 1
    for count in [128, Int.random(in: 1..<128, using: &random)] {
      let given = numbers(count, bits: 32, outliers: false, &random)
      var bytes: [UInt8] = []
      let found = Memory<UInt32>(count: 144, repeating: 0)
      if count == 128 {
        Packing.packBlock(given.cells, bits: bits, into: &bytes)
        unsafe bytes.withUnsafeBytes { buffer in
          guard let base = buffer.baseAddress else { return }
          unsafe Packing.unpackBlock(base, bits: bits, into: found.cells.base)
        }
      } else {
        Packing.packTail(given.cells, count: count, bits: bits, into: &bytes)
        unsafe bytes.withUnsafeBytes { buffer in
          guard let base = buffer.baseAddress else { return }
          unsafe Packing.unpackTail(
            base, available: buffer.count, count: count, bits: bits, into: found.cells.base)
        }
      }
      #expect(bytes.count == (count == 128 ? 16 * bits : Packing.tailByteCount(count, bits: bits)))
      #expect((0..<count).allSatisfy { found.cells[$0] == given.cells[$0] & mask }, "\(count) numbers")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func numbersOfVariableLengthComeBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var numbers: [UInt64] = [0, 1, 127, 128, 16_383, 16_384, .max]
    for _ in 0..<500 {
      numbers.append(
        UInt64.random(in: 0 ... .max, using: &random) >> UInt64.random(in: 0..<64, using: &random))
    }
    var bytes: [UInt8] = []
    for number in numbers { bytes.appendVarInt(number) }
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var offset = 0
      for number in numbers {
        let start = offset
        let found = unsafe VarInt.decode(base, at: &offset, end: buffer.count)
        #expect(found == number, "seed \(seed)")
        // One byte too few is no number.
        var cut = start
        let partial = unsafe VarInt.decode(base, at: &cut, end: offset - 1)
        #expect(partial == nil, "seed \(seed)")
      }
      #expect(offset == buffer.count)
    }
  }
}
