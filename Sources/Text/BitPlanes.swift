internal import CVector

/// Sixty-four bytes of text laid out by bits: the first word holds the lowest bit of every byte, the first
/// byte's lowest, and so on. What kind of character each byte belongs to is then told for all of them by a
/// few operations on words (R. Cameron, K. Herdy and D. Lin, "High performance XML parsing using parallel
/// bit stream technology", 2008).
struct BitPlanes {
  static let byteCount = 64

  let bit0: UInt64
  let bit1: UInt64
  let bit2: UInt64
  let bit3: UInt64
  let bit4: UInt64
  let bit5: UInt64
  let bit6: UInt64
  let bit7: UInt64

  /// Lays out the bytes from `offset`, all of which must lie in the text.
  @inline(__always)
  init(_ text: RawSpan, at offset: Int) {
    var vectors = (
      text.sixteenBytes(at: offset), text.sixteenBytes(at: offset + 16), text.sixteenBytes(at: offset + 32),
      text.sixteenBytes(at: offset + 48)
    )
    bit7 = BitPlanes.next(&vectors)
    bit6 = BitPlanes.next(&vectors)
    bit5 = BitPlanes.next(&vectors)
    bit4 = BitPlanes.next(&vectors)
    bit3 = BitPlanes.next(&vectors)
    bit2 = BitPlanes.next(&vectors)
    bit1 = BitPlanes.next(&vectors)
    bit0 = BitPlanes.next(&vectors)
  }

  private typealias Vectors = (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>)

  /// The highest bits, and the next ones moved to their place.
  @inline(__always)
  private static func next(_ vectors: inout Vectors) -> UInt64 {
    let bits =
      cvector_highest_bits(vectors.0) | cvector_highest_bits(vectors.1) << 16
      | cvector_highest_bits(vectors.2) << 32 | cvector_highest_bits(vectors.3) << 48
    vectors = (
      vectors.0 &+ vectors.0, vectors.1 &+ vectors.1, vectors.2 &+ vectors.2, vectors.3 &+ vectors.3
    )
    return bits
  }

  /// Which bytes have a value in their lowest four bits.
  @inline(__always)
  func low(_ value: UInt8) -> UInt64 {
    (value & 1 != 0 ? bit0 : ~bit0) & (value & 2 != 0 ? bit1 : ~bit1) & (value & 4 != 0 ? bit2 : ~bit2)
      & (value & 8 != 0 ? bit3 : ~bit3)
  }

  /// Which bytes have a value in their highest four bits.
  @inline(__always)
  func high(_ value: UInt8) -> UInt64 {
    (value & 1 != 0 ? bit4 : ~bit4) & (value & 2 != 0 ? bit5 : ~bit5) & (value & 4 != 0 ? bit6 : ~bit6)
      & (value & 8 != 0 ? bit7 : ~bit7)
  }

  /// Which bytes have a value.
  @inline(__always)
  func equal(_ value: UInt8) -> UInt64 { high(value >> 4) & low(value & 0x0F) }

  /// Which bytes have at most nine in their lowest four bits.
  @inline(__always)
  var lowUpTo9: UInt64 { ~(bit3 & (bit2 | bit1)) }

  /// Which bytes have at most ten in their lowest four bits.
  @inline(__always)
  var lowUpToA: UInt64 { ~(bit3 & (bit2 | bit1 & bit0)) }
}
