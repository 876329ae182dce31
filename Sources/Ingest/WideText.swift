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
}
