/// Unpacks 128 numbers of `bits` bits each.
///
/// Number *i* lies in lane *i* mod 4, row *i* / 4 of four interleaved streams of 32-bit words
/// (the layout of Lemire and Boytsov, "Decoding billions of integers per second through
/// vectorization", doi:10.1002/spe.2203), so a block takes 16 × `bits` bytes.
///
/// The rows are written out and the high part is masked before it is shifted because only then
/// does the compiler keep everything in vector registers: 10 ns a block against 32 ns for the loop.
enum PackedBlock<let bits: Int> {
  @inline(__always)
  private static func value(_ index: Int, _ source: UnsafeRawPointer) -> SIMD4<UInt32> {
    let bit = index * bits
    let word = bit / 32
    let shift = UInt32(truncatingIfNeeded: bit % 32)
    let mask: UInt32 = bits >= 32 ? ~0 : (1 << UInt32(truncatingIfNeeded: bits)) &- 1
    var value =
      unsafe source.loadUnaligned(fromByteOffset: word * 16, as: SIMD4<UInt32>.self)
      &>> SIMD4(repeating: shift)
    let have = 32 - bit % 32
    if have < bits {
      let highMask: UInt32 = (1 << UInt32(truncatingIfNeeded: bits - have)) &- 1
      let high = unsafe source.loadUnaligned(fromByteOffset: word * 16 + 16, as: SIMD4<UInt32>.self)
      value |= (high & SIMD4(repeating: highMask)) &<< SIMD4(repeating: UInt32(truncatingIfNeeded: have))
    }
    return value & SIMD4(repeating: mask)
  }

  @inline(__always)
  private static func row(_ index: Int, _ source: UnsafeRawPointer, _ target: UnsafeMutablePointer<UInt32>) {
    let value = unsafe value(index, source)
    unsafe UnsafeMutableRawPointer(target + index * 4).storeBytes(of: value, as: SIMD4<UInt32>.self)
  }

  /// One row of gaps less one, summed up; only the addition of the carry waits for the row before.
  @inline(__always)
  private static func sum(
    _ index: Int, _ source: UnsafeRawPointer, _ target: UnsafeMutablePointer<UInt32>,
    _ carry: inout SIMD4<UInt32>
  ) {
    var value = unsafe value(index, source) &+ SIMD4(repeating: 1)
    value = value &+ SIMD4(0, value[0], value[1], value[2])
    value = value &+ SIMD4(0, 0, value[0], value[1])
    unsafe UnsafeMutableRawPointer(target + index * 4).storeBytes(of: value &+ carry, as: SIMD4<UInt32>.self)
    carry = carry &+ SIMD4(repeating: value[3])
  }

  @inline(__always)
  private static func sums(
    _ index: Int, _ source: UnsafeRawPointer, _ target: UnsafeMutablePointer<UInt32>,
    _ carry: inout SIMD4<UInt32>
  ) {
    unsafe sum(index, source, target, &carry)
    unsafe sum(index + 1, source, target, &carry)
    unsafe sum(index + 2, source, target, &carry)
    unsafe sum(index + 3, source, target, &carry)
  }

  /// Unpacks gaps less one and turns them into rising numbers after `previous`.
  ///
  /// SAFETY: as for ``unpack(_:into:)``.
  @inline(never)
  static func unpackRising(
    _ source: UnsafeRawPointer, after previous: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) {
    var carry = SIMD4<UInt32>(repeating: previous)
    unsafe sums(0, source, target, &carry)
    unsafe sums(4, source, target, &carry)
    unsafe sums(8, source, target, &carry)
    unsafe sums(12, source, target, &carry)
    unsafe sums(16, source, target, &carry)
    unsafe sums(20, source, target, &carry)
    unsafe sums(24, source, target, &carry)
    unsafe sums(28, source, target, &carry)
  }

  @inline(__always)
  private static func rows(_ index: Int, _ source: UnsafeRawPointer, _ target: UnsafeMutablePointer<UInt32>) {
    unsafe row(index, source, target)
    unsafe row(index + 1, source, target)
    unsafe row(index + 2, source, target)
    unsafe row(index + 3, source, target)
  }

  /// SAFETY: `source` holds 16 × `bits` bytes, `target` has room for 128 numbers.
  @inline(never)
  static func unpack(_ source: UnsafeRawPointer, into target: UnsafeMutablePointer<UInt32>) {
    unsafe rows(0, source, target)
    unsafe rows(4, source, target)
    unsafe rows(8, source, target)
    unsafe rows(12, source, target)
    unsafe rows(16, source, target)
    unsafe rows(20, source, target)
    unsafe rows(24, source, target)
    unsafe rows(28, source, target)
  }
}
