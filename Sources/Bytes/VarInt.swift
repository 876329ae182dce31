/// Numbers in seven-bit groups, lowest first; the high bit says that another byte follows.
///
/// 2 ns a number (`Benchmarks bench varint`).
public enum VarInt {
  /// Reads a number at `offset` and moves past it; `nil` when it does not end before `end`.
  ///
  /// SAFETY: `source` may be read for `end` bytes.
  @inlinable @inline(__always)
  public static func decode(_ source: UnsafeRawPointer, at offset: inout Int, end: Int) -> UInt64? {
    guard offset < end else { return nil }
    // Most numbers take one byte.
    let first = unsafe source.load(fromByteOffset: offset, as: UInt8.self)
    offset += 1
    if first < 0x80 { return UInt64(first) }
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while offset < end, shift < 64 {
      let byte = unsafe source.load(fromByteOffset: offset, as: UInt8.self)
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}

extension [UInt8] {
  /// Appends a number in seven-bit groups.
  @inlinable @inline(__always)
  public mutating func appendVarInt(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends a number in seven-bit groups.
  @inlinable @inline(__always)
  public mutating func appendVarInt(_ value: Int) { appendVarInt(UInt64(value)) }

  /// Appends a fixed-width number, lowest byte first.
  @inlinable @inline(__always)
  public mutating func appendInteger<Number: FixedWidthInteger>(_ value: Number) {
    var rest = value
    for _ in 0..<(Number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= (Number.bitWidth > 8 ? 8 : 0)
    }
  }

  /// Appends the length of `bytes` and the bytes.
  public mutating func appendCounted(_ bytes: some Collection<UInt8>) {
    appendVarInt(bytes.count)
    append(contentsOf: bytes)
  }
}
