/// Dates with the English name of their month, as e-mail, RSS and logs have them.
///
/// The form of RFC 822, section 5, and RFC 5322, section 3.3: `Fri, 20 Mar 2026 12:00:00 +0900`; the weekday, the seconds
/// and the zone may be absent, the time too, and comments stand in parentheses behind all. A year of two digits is one of
/// 1950 to 2049 (RFC 5322, section 4.3), and stands behind a day and its month only. With a year of four digits the parts
/// may stand otherwise, too: `March 20, 2026`, `Fri Mar 20 12:00:00 2026`. A weekday that is not that of the date is passed over: the
/// date says more.
enum NamedMonthDate {
  /// The moment that it means, in seconds since 1970; `nil` when it is no such date.
  static func seconds(_ bytes: [UInt8]) -> Int64? {
    let words = bytes.prefix { $0 != UInt8(ascii: "(") }.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    guard (3...7).contains(words.count) else { return nil }
    var date = NamedMonthDate.Parts()
    for (place, word) in words.enumerated() {
      if place == 0, name(word, among: weekdays) != nil { continue }
      guard date.take(word) else { return nil }
    }
    return date.seconds
  }

  private struct Parts {
    var year: Int?
    var month: Int?
    var day: Int?
    var time: Int?
    var zone: Int?
    var isDayFirst = false

    var seconds: Int64? {
      guard let year, let month, let day, let date = CivilDate(year: year, month: month, day: day) else {
        return nil
      }
      return Int64(date.dayNumber) * 86_400 + Int64((time ?? 0) - (zone ?? 0))
    }

    /// Takes in the next word; `false` where it has no place.
    mutating func take(_ word: ArraySlice<UInt8>) -> Bool {
      if word.allSatisfy({ DigitReader.isDigit($0) }) { return takeNumber(word) }
      var reader = DigitReader(bytes: Array(word))
      if word.contains(UInt8(ascii: ":")), time == nil {
        time = reader.time()
        return time != nil && reader.atEnd
      }
      if month == nil, let found = name(word, among: months) {
        month = found + 1
        return true
      }
      guard time != nil, zone == nil else { return false }
      zone = reader.zone()
      return zone != nil
    }

    private mutating func takeNumber(_ word: ArraySlice<UInt8>) -> Bool {
      guard let value = Int(String(decoding: word, as: UTF8.self)) else { return false }
      switch word.count {
      case 1...2 where day == nil:
        day = value
        isDayFirst = month == nil
      case 2 where year == nil && isDayFirst && month != nil && time == nil:
        year = value < 50 ? 2_000 + value : 1_900 + value
      case 4 where year == nil: year = value
      default: return false
      }
      return true
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The place of a name, whole or its first three letters, with a full stop or none.
  private static func name(_ word: ArraySlice<UInt8>, among names: [String]) -> Int? {
    var text = String(decoding: word, as: UTF8.self).lowercased()
    if text.hasSuffix(".") { text.removeLast() }
    if text == "sept" { text = "sep" }
    return names.firstIndex { $0 == text || (text.utf8.count == 3 && $0.hasPrefix(text)) }
  }
}
