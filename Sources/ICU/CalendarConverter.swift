internal import CICU

/// Days of another calendar as days since 1 January 1970, and back. Not thread-safe: one for each thread.
@safe package final class CalendarConverter {
  private let handle: UnsafeMutablePointer<UCalendar?>

  /// Opens a calendar by its CLDR name: "persian", "islamic-umalqura", "islamic-civil", "hebrew",
  /// "buddhist", "japanese", "roc", "ethiopic", "coptic", "indian", "chinese".
  package init(_ calendar: String) throws(ICUError) {
    let zone = utf16("UTC")
    // SAFETY: the zone is as long as said; ICU copies all it is given.
    let opened = unsafe try icu("ucal_open") { status in
      unsafe ucal_open(zone, Int32(zone.count), "en@calendar=\(calendar)", UCAL_DEFAULT, &status)
    }
    guard let opened = unsafe opened else {
      throw ICUError.failed(function: "ucal_open", name: calendar)
    }
    unsafe handle = opened
    unsafe ucal_setAttribute(handle, UCAL_LENIENT, 0)
  }

  deinit {
    unsafe ucal_close(handle)
  }

  /// The day number of a date (month from 1), or `nil` when the calendar has no such day.
  ///
  /// - Parameter era: ICU's number of the era, for the Japanese calendar; the current one when absent.
  package func dayNumber(year: Int, month: Int, day: Int, era: Int? = nil) -> Int? {
    guard (1...100_000).contains(year), (1...13).contains(month), (1...32).contains(day) else { return nil }
    // SAFETY: plain calls on an open calendar.
    unsafe ucal_clear(handle)
    if let era { unsafe ucal_set(handle, UCAL_ERA, Int32(clamping: era)) }
    unsafe ucal_set(handle, UCAL_YEAR, Int32(year))
    unsafe ucal_set(handle, UCAL_MONTH, Int32(month - 1))
    unsafe ucal_set(handle, UCAL_DATE, Int32(day))
    guard let milliseconds = try? icu("ucal_getMillis", { status in unsafe ucal_getMillis(handle, &status) })
    else { return nil }
    // Midnight of a day is a whole multiple of a day's length.
    return Int(milliseconds / 86_400_000)
  }

  /// Year, month (from 1) and day of a day number.
  package func components(ofDay dayNumber: Int) -> (year: Int, month: Int, day: Int)? {
    var status = U_ZERO_ERROR
    // SAFETY: plain calls on an open calendar.
    unsafe ucal_setMillis(handle, Double(dayNumber) * 86_400_000, &status)
    let year = unsafe ucal_get(handle, UCAL_YEAR, &status)
    let month = unsafe ucal_get(handle, UCAL_MONTH, &status)
    let day = unsafe ucal_get(handle, UCAL_DATE, &status)
    guard status.rawValue <= 0 else { return nil }
    return (Int(year), Int(month) + 1, Int(day))
  }
}
