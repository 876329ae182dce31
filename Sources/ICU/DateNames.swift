internal import CICU

/// The symbols and formats of one locale's dates. Not thread-safe: made where it is used.
@safe final class DateNames {
  private let handle: UnsafeMutablePointer<UDateFormat?>

  init?(locale: String, pattern: String = "MMMM") {
    let zone = utf16("UTC")
    let pattern = utf16(pattern)
    // SAFETY: zone and pattern are as long as said and copied by ICU.
    let opened = unsafe try? icu("udat_open") { status in
      unsafe udat_open(
        UDAT_PATTERN, UDAT_PATTERN, locale, zone, Int32(zone.count), pattern, Int32(pattern.count), &status)
    }
    guard let opened = unsafe opened ?? nil else { return nil }
    unsafe handle = opened
  }

  deinit {
    unsafe udat_close(handle)
  }

  /// The names of one kind, from ICU's index `first` on.
  func symbols(_ kind: UDateFormatSymbolType, from first: Int32) -> [String] {
    let count = unsafe udat_countSymbols(handle, kind)
    guard count > first else { return [] }
    return (first..<count).compactMap { index in
      // SAFETY: buffer and capacity agree.
      let name = try? utf16Output("udat_getSymbols", capacity: 64) { buffer, capacity, status in
        unsafe udat_getSymbols(handle, kind, index, &buffer, capacity, &status)
      }
      return name.map { string($0) }
    }
  }

  /// A moment in the pattern given, in a calendar's time zone.
  func format(_ calendar: ZoneCalendar) -> String? {
    // SAFETY: buffer and capacity agree; no field position is asked for; the calendar is open.
    let text = try? utf16Output("udat_formatCalendar", capacity: 64) { buffer, capacity, status in
      unsafe udat_formatCalendar(handle, calendar.handle, &buffer, capacity, nil, &status)
    }
    return text.map { string($0) }
  }
}

/// A calendar whose time zone changes, which costs far less than a date format for each zone.
@safe final class ZoneCalendar {
  fileprivate let handle: UnsafeMutablePointer<UCalendar?>

  init?(locale: String) {
    // SAFETY: ICU copies what it is given; no zone means the default one.
    let opened = unsafe try? icu("ucal_open") { status in
      unsafe ucal_open(nil, 0, locale, UCAL_DEFAULT, &status)
    }
    guard let opened = unsafe opened ?? nil else { return nil }
    unsafe handle = opened
  }

  deinit {
    unsafe ucal_close(handle)
  }

  /// Goes to another zone; `false` when ICU does not take it.
  func setZone(_ zone: String) -> Bool {
    let zone = utf16(zone)
    // SAFETY: the zone is as long as said and copied by ICU.
    return
      (try? icu("ucal_setTimeZone") { status in
        unsafe ucal_setTimeZone(handle, zone, Int32(zone.count), &status)
      }) != nil
  }
}
