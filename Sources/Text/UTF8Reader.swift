/// Reads scalars out of bytes that ought to be UTF-8.
enum UTF8Reader {
  /// The scalar at `position` and its length; U+FFFD and 1 where the bytes are no UTF-8.
  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[position])
    if lead < 0x80 { return (lead, 1) }
    if lead >= 0xC2, lead < 0xE0, position + 1 < bytes.count {
      let second = UInt32(bytes[position + 1])
      if second & 0xC0 == 0x80 { return ((lead & 0x1F) << 6 | second & 0x3F, 2) }
    } else if lead >= 0xE0, lead < 0xF0, position + 2 < bytes.count {
      let second = UInt32(bytes[position + 1])
      let third = UInt32(bytes[position + 2])
      let scalar = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80, scalar >= 0x800, scalar & 0xF800 != 0xD800 {
        return (scalar, 3)
      }
    } else if lead >= 0xF0, lead < 0xF5, position + 3 < bytes.count {
      let second = UInt32(bytes[position + 1])
      let third = UInt32(bytes[position + 2])
      let fourth = UInt32(bytes[position + 3])
      let scalar = (lead & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | fourth & 0x3F
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80, scalar >= 0x10000,
        scalar < 0x110000
      {
        return (scalar, 4)
      }
    }
    return (0xFFFD, 1)
  }
}
