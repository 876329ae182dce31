/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
///
/// The conversions are those of Howard Hinnant's "chrono-compatible low-level date algorithms".
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day of a year, month (1...12) and day of month, or `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1...12) and day of month.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Day of the week, 0 for Monday to 6 for Sunday.
  package var weekday: Int {
    let remainder = (dayNumber + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Number of days in a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The seconds of the years 1 to 9999, which RFC 3339 can write and an index keeps.
  package static var years: ClosedRange<Int64> { -62_135_596_800...253_402_300_799 }

  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Reads an RFC 3339 date or date-time; a blank may stand for the `T`, seconds and zone may be absent (then UTC).
  ///
  /// A moment that its zone takes out of the years 1 to 9999 is none.
  package init?(rfc3339 text: String) {
    var reader = DigitReader(bytes: Array(text.utf8))
    guard let year = reader.number(digits: 4), reader.skip(UInt8(ascii: "-")),
      let month = reader.number(digits: 2), reader.skip(UInt8(ascii: "-")),
      let day = reader.number(digits: 2), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var seconds = Int64(date.dayNumber) * 86_400
    if reader.atEnd {
      self.seconds = seconds
      return
    }
    guard reader.skip(UInt8(ascii: "T")) || reader.skip(UInt8(ascii: "t")) || reader.skip(UInt8(ascii: " ")),
      let hour = reader.number(digits: 2), hour < 24, reader.skip(UInt8(ascii: ":")),
      let minute = reader.number(digits: 2), minute < 60
    else { return nil }
    seconds += Int64(hour * 3_600 + minute * 60)
    if reader.skip(UInt8(ascii: ":")) {
      guard let second = reader.number(digits: 2), second <= 60 else { return nil }
      seconds += Int64(second)
      if reader.skip(UInt8(ascii: ".")) { guard reader.skipDigits() else { return nil } }
    }
    if reader.skip(UInt8(ascii: "Z")) || reader.skip(UInt8(ascii: "z")) || reader.atEnd {
      guard reader.atEnd else { return nil }
    } else {
      let sign: Int64
      if reader.skip(UInt8(ascii: "+")) {
        sign = -1
      } else if reader.skip(UInt8(ascii: "-")) {
        sign = 1
      } else {
        return nil
      }
      guard let hours = reader.number(digits: 2), hours < 24 else { return nil }
      _ = reader.skip(UInt8(ascii: ":"))
      guard let minutes = reader.number(digits: 2), minutes < 60, reader.atEnd else { return nil }
      seconds += sign * Int64(hours * 3_600 + minutes * 60)
    }
    guard Timestamp.years.contains(seconds) else { return nil }
    self.seconds = seconds
  }

  /// The moment itself, or the nearest one that can be written.
  private var clamped: Int64 { min(max(seconds, Timestamp.years.lowerBound), Timestamp.years.upperBound) }

  /// The UTC day; of moments outside the years 1 to 9999, the nearest in them.
  package var date: CivilDate {
    let seconds = clamped
    return CivilDate(dayNumber: Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
  }

  /// RFC 3339 in UTC; the bare date at midnight. Of moments outside the years 1 to 9999, the nearest in them.
  package var description: String {
    let date = date
    let rest = Int(clamped) - date.dayNumber * 86_400
    if rest == 0 { return date.description }
    return
      "\(date)T\(padded(rest / 3_600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
