internal import Glibc
internal import Text

extension Article {
  /// Seconds from now on behind which a date is told, since its year may be mistyped: a year and a day.
  private static let farAhead: Int64 = 366 * 86_400

  /// The moment that a date means, and what to say of a date that means none, or one far ahead.
  ///
  /// - Parameters:
  ///   - date: as it is given, see `Timestamp.init(written:)` in `Text` for the forms that are read.
  ///   - now: seconds since 1970 by the clock.
  static func moment(of date: String?, now: Int64 = currentSeconds) -> (
    published: Timestamp?, remark: String?
  ) {
    guard let date, !date.isEmpty else { return (nil, nil) }
    guard let published = Timestamp(written: date) else {
      return (
        nil,
        "'\(date.prefix(60))' is no date of a form that means one day only, such as 2026-03-20 (RFC 3339); kept "
          + "without date"
      )
    }
    if published.seconds - farAhead > now {
      return (published, "'\(date.prefix(60))' is more than a year ahead; kept as it is given")
    }
    return (published, nil)
  }

  static var currentSeconds: Int64 {
    Int64(time(nil))
  }
}
