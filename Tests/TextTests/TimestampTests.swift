import Testing
import Text

/// Moments are written as RFC 3339 and read back, and none ends the process.
@Suite struct TimestampTests {
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31T23:59:59Z", -1), ("2024-02-29T12:30:00Z", 1_709_209_800),
      ("0001-01-01", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Int64)])
  func isWrittenAndReadBack(text: String, seconds: Int64) {
    #expect(Timestamp(seconds: seconds).description == text)
    #expect(Timestamp(rfc3339: text)?.seconds == seconds)
  }

  @Test func momentsBeyondEverythingAreTheNearest() {
    #expect(Timestamp(seconds: .min).description == "0001-01-01")
    #expect(Timestamp(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(Timestamp(seconds: .min).date == CivilDate(year: 1, month: 1, day: 1))
    #expect(Timestamp(seconds: .max).date == CivilDate(year: 9999, month: 12, day: 31))
  }

  /// What its zone takes into the year 0 or 10000 no column of dates would keep.
  @Test func momentsThatTheirZoneTakesTooFarAreNone() {
    #expect(Timestamp(rfc3339: "0001-01-01T00:30:00+01:00") == nil)
    #expect(Timestamp(rfc3339: "9999-12-31T23:30:00-01:00") == nil)
    #expect(Timestamp(rfc3339: "0001-01-01T00:30:00-01:00")?.description == "0001-01-01T01:30:00Z")
  }
}
