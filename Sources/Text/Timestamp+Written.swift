extension Timestamp {
  /// The years that eight digits may begin with to be a date.
  private static let compactYears = 1600...2199

  /// Reads a date as programs write it, in any form that means one day only.
  ///
  /// Beside RFC 3339 these are:
  /// - a year, a month and a day in numbers, with a time and a zone or none: `2026/04/01`, `2026.4.1`, `2026年4月1日`,
  ///   `2026-04-01 09:00:00 +0900`, and of ISO 8601 `2026-04-01T09:00:00,5+09`, `20260401`, `20260401T090000Z`;
  /// - a date with the English name of its month, as in e-mail and RSS (RFC 822, RFC 5322), see ``NamedMonthDate``;
  /// - seconds since 1970 in nine or ten digits (1973 to 2286), milliseconds in thirteen.
  ///
  /// `03/04/2026` is a day of March or of April, and none here. Without a zone a time is one of UTC.
  package init?(written text: String) {
    if let moment = Timestamp(rfc3339: text) {
      self = moment
      return
    }
    let bytes = Timestamp.withoutBlanks(Array(text.utf8))
    guard bytes.count <= 64,
      let seconds = Timestamp.sinceEpoch(bytes) ?? Timestamp.yearFirst(bytes)
        ?? NamedMonthDate.seconds(bytes),
      Timestamp.years.contains(seconds)
    else { return nil }
    self.init(seconds: seconds)
  }

  private static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] {
    let head = bytes.drop { $0 <= 0x20 }
    guard let last = head.lastIndex(where: { $0 > 0x20 }) else { return [] }
    return Array(head[...last])
  }

  /// Seconds or milliseconds since 1970, with a fraction or none.
  private static func sinceEpoch(_ bytes: [UInt8]) -> Int64? {
    let whole = bytes.prefix { DigitReader.isDigit($0) }
    let fraction = bytes.dropFirst(whole.count)
    guard whole.first != UInt8(ascii: "0"),
      fraction.isEmpty
        || (fraction.first == UInt8(ascii: ".") && fraction.count > 1
          && fraction.dropFirst().allSatisfy { DigitReader.isDigit($0) }),
      let value = Int64(String(decoding: whole, as: UTF8.self))
    else { return nil }
    switch whole.count {
    case 9, 10: return value
    case 13: return value / 1_000
    default: return nil
    }
  }

  /// The moment of a date that begins with its year.
  private static func yearFirst(_ bytes: [UInt8]) -> Int64? {
    var reader = DigitReader(bytes: bytes)
    guard let (date, isCompact) = yearFirstDate(&reader) else { return nil }
    let midnight = Int64(date.dayNumber) * 86_400
    if reader.atEnd { return midnight }
    let hasMark =
      reader.skip(UInt8(ascii: "T")) || reader.skip(UInt8(ascii: "t")) || reader.skipBlanks()
    // Twelve digits may be milliseconds as well.
    if !hasMark, !isCompact || bytes.count < 14 { return nil }
    var basic = reader
    var time = reader.time()
    if time == nil, isCompact {
      time = basic.basicTime()
      reader = basic
    }
    guard let time else { return nil }
    _ = reader.skipBlanks()
    if reader.atEnd { return midnight + Int64(time) }
    return reader.zone().map { midnight + Int64(time - $0) }
  }

  private static func yearFirstDate(_ reader: inout DigitReader) -> (date: CivilDate, isCompact: Bool)? {
    guard let year = reader.number(digits: 4) else { return nil }
    var month: Int?
    var day: Int?
    var isWhole = true
    var isCompact = false
    if let mark = "-/.".utf8.first(where: { reader.skip($0) }) {
      month = reader.shortNumber()
      isWhole = reader.skip(mark)
      day = reader.shortNumber()
    } else if reader.skip("年") {
      month = reader.shortNumber()
      isWhole = reader.skip("月")
      day = reader.shortNumber()
      isWhole = isWhole && reader.skip("日")
    } else {
      isCompact = true
      isWhole = compactYears.contains(year)
      month = reader.number(digits: 2)
      day = reader.number(digits: 2)
    }
    guard isWhole, let month, let day, let date = CivilDate(year: year, month: month, day: day) else {
      return nil
    }
    return (date, isCompact)
  }
}
