internal import CICU

/// What a locale calls the days beside today: yesterday, the day after tomorrow. Not thread-safe: made where it is used.
@safe final class RelativeDays {
  private let handle: OpaquePointer

  init?(locale: String) {
    // SAFETY: no number format is handed over, so that ICU takes the locale's own.
    let opened = unsafe try? icu("ureldatefmt_open") { status in
      unsafe ureldatefmt_open(locale, nil, UDAT_STYLE_LONG, UDISPCTX_CAPITALIZATION_NONE, &status)
    }
    guard let opened = unsafe opened ?? nil else { return nil }
    unsafe handle = opened
  }

  deinit {
    unsafe ureldatefmt_close(handle)
  }

  /// The name of the day so many days from today; where there is none, a phrase with the number.
  func name(_ offset: Int) -> String? {
    // SAFETY: buffer and capacity agree.
    let name = try? utf16Output("ureldatefmt_format", capacity: 64) { buffer, capacity, status in
      unsafe ureldatefmt_format(handle, Double(offset), UDAT_REL_UNIT_DAY, &buffer, capacity, &status)
    }
    return name.map { string($0) }
  }
}
