/// UTF-8 to UTF-16 and back for single words, many times faster than by way of `String`.
enum Transcoding {
  /// UTF-8 of UTF-16; a surrogate alone becomes U+FFFD.
  static func utf8(_ units: [UInt16]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(units, to: &bytes)
    return bytes
  }

  /// Appends UTF-8 of UTF-16; a surrogate alone becomes U+FFFD.
  static func append(_ units: [UInt16], to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: units.count * 3) { bytes in
      var index = 0
      while index < units.count {
        let scalar = scalar(units, at: &index)
        switch scalar {
        case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
        case ..<0x800:
          bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        case ..<0x10000:
          bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        default:
          bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
          bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
      }
    }
  }

  /// UTF-16 of UTF-8; each byte that is not UTF-8 becomes U+FFFD.
  static func utf16(_ bytes: [UInt8]) -> [UInt16] {
    utf16(bytes.span)
  }

  /// UTF-16 of UTF-8; each byte that is not UTF-8 becomes U+FFFD.
  static func utf16(_ text: Span<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      let (scalar, length) = UTF8Reader.scalar(text, at: position)
      append(scalar, to: &units)
      position += length
    }
    return units
  }

  /// The scalar that begins at `index`, which is moved behind it.
  @inline(__always)
  static func scalar(_ units: [UInt16], at index: inout Int) -> UInt32 {
    let unit = UInt32(units[index])
    index += 1
    guard unit & 0xF800 == 0xD800 else { return unit }
    guard unit < 0xDC00, index < units.count, units[index] & 0xFC00 == 0xDC00 else { return 0xFFFD }
    let low = UInt32(units[index])
    index += 1
    return 0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF)
  }

  /// Appends a scalar.
  @inline(__always)
  static func append(_ scalar: UInt32, to units: inout [UInt16]) {
    if scalar < 0x10000 {
      units.append(UInt16(truncatingIfNeeded: scalar))
    } else {
      units.append(UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10))
      units.append(UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF))
    }
  }
}
