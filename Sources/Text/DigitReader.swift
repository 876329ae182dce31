/// Reads numbers, times of day and zones out of ASCII.
struct DigitReader {
  let bytes: [UInt8]
  var offset = 0

  var atEnd: Bool { offset == bytes.count }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func skip(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  mutating func skipBlanks() -> Bool {
    let start = offset
    while skip(UInt8(ascii: " ")) {}
    return offset > start
  }

  /// A number of so many digits.
  mutating func number(digits: Int) -> Int? {
    guard offset + digits <= bytes.count else { return nil }
    var value = 0
    for index in offset..<offset + digits {
      guard DigitReader.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 48)
    }
    offset += digits
    return value
  }

  /// A number of two digits, or of one behind which none follows.
  mutating func shortNumber() -> Int? { number(digits: 2) ?? number(digits: 1) }

  mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, DigitReader.isDigit(bytes[offset]) { offset += 1 }
    return offset > start
  }

  /// The seconds of the day at a time such as `9:00`, `09:00:00` and `09:00:00.5`.
  mutating func time() -> Int? {
    guard let hour = shortNumber(), hour < 24, skip(UInt8(ascii: ":")), let minute = number(digits: 2),
      minute < 60
    else { return nil }
    var seconds = hour * 3_600 + minute * 60
    if skip(UInt8(ascii: ":")) {
      guard let second = number(digits: 2), second <= 60, skipFraction() else { return nil }
      seconds += second
    }
    return seconds
  }

  /// The seconds of the day at a time of the basic form of ISO 8601: `0900`, and `090000` with a fraction or none.
  mutating func basicTime() -> Int? {
    guard let hour = number(digits: 2), hour < 24, let minute = number(digits: 2), minute < 60 else {
      return nil
    }
    guard let second = number(digits: 2) else { return hour * 3_600 + minute * 60 }
    return second <= 60 && skipFraction() ? hour * 3_600 + minute * 60 + second : nil
  }

  /// Passes over a fraction behind a full stop or a comma, both of which ISO 8601 knows; `false` for the mark alone.
  private mutating func skipFraction() -> Bool {
    skip(UInt8(ascii: ".")) || skip(UInt8(ascii: ",")) ? skipDigits() : true
  }

  /// The seconds by which a zone's clocks are ahead of UTC: `Z`, `+09:00`, `+0900`, `+09`, or a name; the whole rest.
  mutating func zone() -> Int? {
    if skip(UInt8(ascii: "Z")) || skip(UInt8(ascii: "z")) { return atEnd ? 0 : nil }
    if let seconds = DigitReader.zones[String(decoding: bytes[offset...], as: UTF8.self).uppercased()] {
      offset = bytes.count
      return seconds
    }
    // As JavaScript writes it: GMT+0900.
    _ = skip("GMT") || skip("UTC")
    let sign: Int
    if skip(UInt8(ascii: "+")) {
      sign = 1
    } else if skip(UInt8(ascii: "-")) {
      sign = -1
    } else {
      return nil
    }
    guard let hours = number(digits: 2), hours < 24 else { return nil }
    if atEnd { return sign * hours * 3_600 }
    _ = skip(UInt8(ascii: ":"))
    guard let minutes = number(digits: 2), minutes < 60, atEnd else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }

  /// The names of zones of RFC 822, section 5, but for the single letters, which that got wrong (RFC 5322, section 4.3);
  /// and names that stand for one zone only.
  private static let zones: [String: Int] = [
    "UT": 0, "UTC": 0, "GMT": 0, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7,
    "PDT": -7, "PST": -8,
    "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9,
  ].mapValues { $0 * 3_600 }
}
