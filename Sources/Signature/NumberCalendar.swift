internal import Text

/// The calendar in which a language writes years and days.
enum NumberCalendar {
  case gregorian, persian, buddhist

  /// A plain number of four digits, as a year of the Gregorian calendar if it looks like one of this calendar.
  func year(_ value: Double) -> Double {
    switch self {
    case .gregorian: value
    case .persian: (1380...1420).contains(value) ? value + 621 : value
    case .buddhist: (2500...2600).contains(value) ? value - 543 : value
    }
  }

  /// The Gregorian day and month of a day of the Persian calendar, whose year begins with spring.
  ///
  /// The year begins on 20 March in leap years of the Gregorian calendar and on the 21st in others, but for some
  /// late in the 2020s: a day that is one off is as good as none.
  static func persian(day: Int, month: Int, year: Int?) -> (day: Int, month: Int)? {
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    let spring = (year ?? 1404) + 621
    var days = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
    days += isLeap(spring) ? 20 : 21
    var gregorian = 3
    while true {
      let length = length(of: gregorian, isLeap: isLeap(gregorian < 3 ? spring + 1 : spring))
      if days <= length { return (days, gregorian) }
      days -= length
      gregorian = gregorian % 12 + 1
    }
  }

  /// The year of the Persian calendar whose month of a number, from 1, lies nearest to a moment.
  static func persianYear(ofMonth month: Int, near published: Int64) -> Int {
    let (year, gregorian, day) = Timestamp(seconds: published).date.components
    // Months since the year 0, as if all began on the 21st.
    let now = (year - 621) * 12 + gregorian - (day < 21 ? 4 : 3)
    return (now - (month - 1) + 6) / 12
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func length(of month: Int, isLeap: Bool) -> Int {
    switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
