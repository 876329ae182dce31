/// Escapes of one half of a character, `\ud83d` alone: what is left where a program cut a text in UTF-16.
enum JSONHalves {
  /// The text with `\ufffd` for each of them, so that none costs an article.
  static func replacing(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let first = unit(of: bytes, at: index), first & 0xf800 == 0xd800 else {
        // The second character of another escape begins none.
        index += 2
        continue
      }
      if first < 0xdc00, let second = unit(of: bytes, at: index + 6), second & 0xfc00 == 0xdc00 {
        index += 12
        continue
      }
      result.replaceSubrange(index + 2..<index + 6, with: "fffd".utf8)
      index += 6
    }
    return result
  }

  /// The unit of UTF-16 for which an escape at a place stands.
  private static func unit(of bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
