/// A stream of UTF-16, which its byte order mark tells, as UTF-8.
struct WideText {
  private let isBigEndian: Bool
  /// Bytes of a character that is not whole yet.
  private var rest: [UInt8] = []

  /// - Parameter head: the first bytes of a stream; the mark is two of them.
  init?(head: [UInt8]) {
    isBigEndian = head.starts(with: [0xfe, 0xff])
    if !isBigEndian, !head.starts(with: [0xff, 0xfe]) { return nil }
  }

  /// Appends the next bytes to a text; half of a surrogate pair waits for the other.
  mutating func append(_ bytes: [UInt8], isLast: Bool, to text: inout [UInt8]) {
    rest += bytes
    var end = rest.count / 2 * 2
    if !isLast, end > 0, unit(at: end - 2) & 0xfc00 == 0xd800 { end -= 2 }
    let units = stride(from: 0, to: end, by: 2).map { unit(at: $0) }
    rest.removeFirst(end)
    text += String(decoding: units, as: UTF16.self).utf8
  }

  private func unit(at index: Int) -> UInt16 {
    let (first, second) = (UInt16(rest[index]), UInt16(rest[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  /// Text of UTF-16 that no mark tells, and the name of its order of bytes; `nil` where the bytes are no such text.
  ///
  /// It has a blank or a line feed of two bytes, one of them zero, which text of one byte a character never has, and
  /// nothing that text does not have: no control characters, halves of characters or what Unicode knows no use for.
  static func unmarked(_ bytes: [UInt8]) -> (text: String, encoding: String)? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    for (encoding, high, low) in [("UTF-16LE", 1, 0), ("UTF-16BE", 0, 1)] {
      let units = stride(from: 0, to: bytes.count, by: 2).map { index in
        UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
      }
      guard units.contains(where: { $0 == 0x20 || $0 == 0x0a }),
        let text = String(validating: units, as: UTF16.self), text.unicodeScalars.allSatisfy(isOfText)
      else { continue }
      return (text, encoding)
    }
    return nil
  }

  private static func isOfText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\n" || scalar == "\r" || scalar == "\t"
    case .unassigned, .privateUse, .surrogate: false
    default: true
    }
  }
}
