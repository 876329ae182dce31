/// Reads numbers and byte strings one after another out of bytes that may be wrong.
///
/// Everything that does not fit throws ``BytesError/corrupt(path:offset:reason:)``.
package struct ByteReader {
  private let bytes: [UInt8]
  private let path: String
  /// Where the next read begins.
  package private(set) var offset: Int
  private let end: Int

  /// Reads `bytes` (all of them unless a range is given); `path` is for messages.
  package init(_ bytes: [UInt8], path: String, in range: Range<Int>? = nil) {
    self.bytes = bytes
    self.path = path
    offset = range?.lowerBound ?? 0
    end = min(range?.upperBound ?? bytes.count, bytes.count)
  }

  /// Whether all bytes were read.
  package var isAtEnd: Bool { offset >= end }

  /// The error for something that does not fit here.
  package func corrupt(_ reason: String) -> BytesError {
    .corrupt(path: path, offset: offset, reason: reason)
  }

  /// The next fixed-width number.
  package mutating func integer<Number: FixedWidthInteger>(_: Number.Type) throws(BytesError) -> Number {
    let width = Number.bitWidth / 8
    guard end - offset >= width else { throw corrupt("ends inside a number") }
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(bytes[offset + index]) << UInt64(index * 8) }
    offset += width
    return Number(truncatingIfNeeded: value)
  }

  /// The next number in seven-bit groups.
  package mutating func varInt() throws(BytesError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw corrupt("a number does not end")
  }

  /// The next number, which must not exceed `limit`.
  package mutating func count(atMost limit: Int) throws(BytesError) -> Int {
    let value = try varInt()
    guard value <= UInt64(limit) else { throw corrupt("a count of \(value) where \(limit) is the most") }
    return Int(value)
  }

  /// The next byte string.
  package mutating func counted() throws(BytesError) -> [UInt8] {
    let value = try varInt()
    // What is left is counted behind the number itself.
    guard value <= UInt64(end - offset) else {
      throw corrupt("a string of \(value) bytes where \(end - offset) are left")
    }
    let length = Int(value)
    defer { offset += length }
    return Array(bytes[offset..<(offset + length)])
  }

  /// The next byte string as text.
  package mutating func string() throws(BytesError) -> String {
    String(decoding: try counted(), as: UTF8.self)
  }
}
