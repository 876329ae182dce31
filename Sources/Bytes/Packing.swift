internal import CVector

/// Numbers packed in as many bits as the largest needs: whole blocks of 128, and tails of fewer.
package enum Packing {
  /// Numbers in a whole block.
  package static let blockCount = 128

  /// Unpacks a whole block.
  ///
  /// SAFETY: `source` holds 16 × `bits` bytes, `target` has room for 128 numbers, `bits` ≤ 32.
  package static func unpackBlock(
    _ source: UnsafeRawPointer, bits: Int, into target: UnsafeMutablePointer<UInt32>
  ) {
    switch bits {
    case 1: unsafe PackedBlock<1>.unpack(source, into: target)
    case 2: unsafe PackedBlock<2>.unpack(source, into: target)
    case 3: unsafe PackedBlock<3>.unpack(source, into: target)
    case 4: unsafe PackedBlock<4>.unpack(source, into: target)
    case 5: unsafe PackedBlock<5>.unpack(source, into: target)
    case 6: unsafe PackedBlock<6>.unpack(source, into: target)
    case 7: unsafe PackedBlock<7>.unpack(source, into: target)
    case 8: unsafe PackedBlock<8>.unpack(source, into: target)
    case 9: unsafe PackedBlock<9>.unpack(source, into: target)
    case 10: unsafe PackedBlock<10>.unpack(source, into: target)
    case 11: unsafe PackedBlock<11>.unpack(source, into: target)
    case 12: unsafe PackedBlock<12>.unpack(source, into: target)
    case 13: unsafe PackedBlock<13>.unpack(source, into: target)
    case 14: unsafe PackedBlock<14>.unpack(source, into: target)
    case 15: unsafe PackedBlock<15>.unpack(source, into: target)
    case 16: unsafe PackedBlock<16>.unpack(source, into: target)
    case 17: unsafe PackedBlock<17>.unpack(source, into: target)
    case 18: unsafe PackedBlock<18>.unpack(source, into: target)
    case 19: unsafe PackedBlock<19>.unpack(source, into: target)
    case 20: unsafe PackedBlock<20>.unpack(source, into: target)
    case 21: unsafe PackedBlock<21>.unpack(source, into: target)
    case 22: unsafe PackedBlock<22>.unpack(source, into: target)
    case 23: unsafe PackedBlock<23>.unpack(source, into: target)
    case 24: unsafe PackedBlock<24>.unpack(source, into: target)
    case 25: unsafe PackedBlock<25>.unpack(source, into: target)
    case 26: unsafe PackedBlock<26>.unpack(source, into: target)
    case 27: unsafe PackedBlock<27>.unpack(source, into: target)
    case 28: unsafe PackedBlock<28>.unpack(source, into: target)
    case 29: unsafe PackedBlock<29>.unpack(source, into: target)
    case 30: unsafe PackedBlock<30>.unpack(source, into: target)
    case 31: unsafe PackedBlock<31>.unpack(source, into: target)
    case 32: unsafe PackedBlock<32>.unpack(source, into: target)
    default:
      for index in 0..<128 { unsafe target[index] = 0 }
    }
  }

  /// Unpacks a whole block of gaps less one into rising numbers after `previous`
  /// (`UInt32.max` before the first).
  ///
  /// In two passes: in one, the compiler takes the vectors apart, and 26 ns become 52.
  ///
  /// SAFETY: as for ``unpackBlock(_:bits:into:)``.
  package static func unpackRising(
    _ source: UnsafeRawPointer, bits: Int, after previous: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) {
    unsafe unpackBlock(source, bits: bits, into: target)
    if WideVectors.areThere { return unsafe cvector_rising(target, previous) }
    accumulate(unsafe Cells(base: target, count: 128), count: 128, after: previous)
  }

  /// Packs the lowest `bits` bits of a whole block of 128 numbers.
  package static func packBlock(_ numbers: Cells<UInt32>, bits: Int, into bytes: inout [UInt8]) {
    guard bits > 0 else { return }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 16 * bits))
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      // SAFETY: 16 × `bits` bytes were appended just now; every row ends inside them.
      let target = unsafe base + start
      var pending = SIMD4<UInt32>(repeating: 0)
      var filled = 0
      var word = 0
      let mask = SIMD4<UInt32>(repeating: bits >= 32 ? ~0 : (1 << UInt32(bits)) &- 1)
      for row in 0..<32 {
        let value =
          unsafe UnsafeRawPointer(numbers.base + row * 4).loadUnaligned(as: SIMD4<UInt32>.self) & mask
        pending |= value &<< SIMD4(repeating: UInt32(filled))
        filled += bits
        if filled >= 32 {
          unsafe target.storeBytes(of: pending, toByteOffset: word * 16, as: SIMD4<UInt32>.self)
          word += 1
          filled -= 32
          let used = UInt32(bits - filled)
          pending = filled == 0 ? SIMD4(repeating: 0) : value &>> SIMD4(repeating: used)
        }
      }
    }
  }

  /// Bytes that `count` numbers of `bits` bits take as a tail.
  @inline(__always)
  package static func tailByteCount(_ count: Int, bits: Int) -> Int { (count * bits + 7) >> 3 }

  /// Unpacks fewer than 128 numbers, packed one after another from the lowest bit on.
  ///
  /// SAFETY: `source` holds ``tailByteCount(_:bits:)`` bytes, of `available` that may be read.
  package static func unpackTail(
    _ source: UnsafeRawPointer, available: Int, count: Int, bits: Int,
    into target: UnsafeMutablePointer<UInt32>
  ) {
    guard bits > 0 else {
      for index in 0..<count { unsafe target[index] = 0 }
      return
    }
    let mask: UInt64 = (1 << UInt64(bits)) &- 1
    var bit = 0
    for index in 0..<count {
      let byte = bit >> 3
      var word: UInt64
      if byte + 8 <= available {
        word = unsafe source.loadUnaligned(fromByteOffset: byte, as: UInt64.self)
      } else {
        word = 0
        for next in byte..<min(available, byte + 8) {
          word |=
            UInt64(unsafe source.load(fromByteOffset: next, as: UInt8.self)) << UInt64((next - byte) * 8)
        }
      }
      unsafe target[index] = UInt32(truncatingIfNeeded: (word >> UInt64(bit & 7)) & mask)
      bit += bits
    }
  }

  /// Packs the lowest `bits` bits of fewer than 128 numbers.
  package static func packTail(_ numbers: Cells<UInt32>, count: Int, bits: Int, into bytes: inout [UInt8]) {
    var pending: UInt64 = 0
    var filled = 0
    let mask: UInt64 = (1 << UInt64(bits)) &- 1
    for index in 0..<count {
      pending |= (UInt64(numbers[index]) & mask) << UInt64(filled)
      filled += bits
      while filled >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        filled -= 8
      }
    }
    if filled > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
  }

  /// The bits that the largest of `count` numbers needs.
  package static func bits(of numbers: Cells<UInt32>, count: Int) -> Int {
    var all: UInt32 = 0
    for index in 0..<count { all |= numbers[index] }
    return 32 - all.leadingZeroBitCount
  }
}

extension Packing {
  /// Turns gaps less one into rising numbers after `previous` (`UInt32.max` before the first).
  ///
  /// Only the addition of the carry waits for the row before: 20 ns for 128 numbers
  /// (`Benchmarks bench unpack-sum`, less `unpack`).
  package static func accumulate(_ numbers: Cells<UInt32>, count: Int, after previous: UInt32) {
    var carry = SIMD4<UInt32>(repeating: previous)
    let one = SIMD4<UInt32>(repeating: 1)
    var index = 0
    // SAFETY: all cells up to `count` rounded up to four exist: buffers hold 128.
    while index < count {
      let pointer = unsafe UnsafeMutableRawPointer(numbers.base + index)
      var value = unsafe pointer.loadUnaligned(as: SIMD4<UInt32>.self) &+ one
      value = value &+ SIMD4(0, value[0], value[1], value[2])
      value = value &+ SIMD4(0, 0, value[0], value[1])
      unsafe pointer.storeBytes(of: value &+ carry, as: SIMD4<UInt32>.self)
      carry = carry &+ SIMD4(repeating: value[3])
      index &+= 4
    }
  }
}
