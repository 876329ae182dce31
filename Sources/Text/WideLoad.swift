extension RawSpan {
  /// The eight bytes at `offset`, the first one lowest.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    // SAFETY: every bit pattern is an integer; the load traps beyond the span's end.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The eight bytes at `offset`, all of which must lie in the span.
  @unsafe
  @inline(__always)
  func eightBytes(atUnchecked offset: Int) -> UInt64 {
    // SAFETY: every bit pattern is an integer; the caller has compared the offset with the span's end.
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// At most eight bytes from `offset`, the first one lowest, zeros above.
  @inline(__always)
  func upToEightBytes(at offset: Int, count: Int) -> UInt64 {
    if offset + 8 <= byteCount {
      return count == 8 ? eightBytes(at: offset) : eightBytes(at: offset) & (1 << (8 * UInt64(count)) - 1)
    }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(byte(at: offset + index)) << (8 * UInt64(index)) }
    return value
  }

  /// The sixteen bytes at `offset`.
  @inline(__always)
  func sixteenBytes(at offset: Int) -> SIMD16<UInt8> {
    // SAFETY: every bit pattern is a vector of integers; the load traps beyond the span's end.
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The byte at `offset`.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    // SAFETY: every bit pattern is an integer; the load traps beyond the span's end.
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// The byte at `offset`, which must lie in the span.
  @unsafe
  @inline(__always)
  func byte(atUnchecked offset: Int) -> UInt8 {
    // SAFETY: every bit pattern is an integer; the caller has compared the offset with the span's end.
    unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }
}

extension Span<UInt8> {
  /// The same bytes for wide loads.
  var raw: RawSpan {
    // SAFETY: bytes have no padding, so all of them are initialised.
    @_lifetime(copy self)
    @inline(__always)
    get { unsafe bytes }
  }
}
