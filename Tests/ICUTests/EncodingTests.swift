import ICU
import Testing

@Suite struct EncodingTests {
  @Test func findsAndDecodesWindowsArabic() throws {
    // "وقع المغرب وأذربيجان اتفاقية" in windows-1256, thrice.
    let phrase: [UInt8] = [
      0xE6, 0xDE, 0xDA, 0x20, 0xC7, 0xE1, 0xE3, 0xDB, 0xD1, 0xC8, 0x20, 0xE6, 0xC3, 0xD0, 0xD1, 0xC8, 0xED,
      0xCC,
      0xC7, 0xE4, 0x20, 0xC7, 0xCA, 0xDD, 0xC7, 0xDE, 0xED, 0xC9, 0x20,
    ]
    let bytes = phrase + phrase + phrase
    let guess = try #require(try EncodingDetector().detect(bytes))
    #expect(guess.encoding == "windows-1256")
    #expect(try Converter(guess.encoding).decode(bytes).hasPrefix("وقع المغرب وأذربيجان اتفاقية"))
  }

  /// Bytes that read two by two are letters of some script, in which nothing is a blank, a line feed or a digit.
  @Test func textWithoutZeroBytesIsNotWide() throws {
    let thai: [UInt8] = [
      0xE0, 0xAA, 0xD5, 0xC2, 0xA7, 0xE3, 0xCB, 0xC1, 0xE8, 0xA8, 0xD1, 0xB4, 0xA7, 0xD2, 0xB9, 0xC5, 0xCD,
      0xC2, 0xA1, 0xC3, 0xD0, 0xB7, 0xA7, 0x20, 0xB9, 0xD1, 0xA1, 0xB7, 0xE8, 0xCD,
    ]
    for count in 2...thai.count {
      let guess = try EncodingDetector().detect(Array(thai[..<count]))
      #expect(guess?.encoding.hasPrefix("UTF-16") != true, "\(count)")
    }
    let wide = "Hej världen, hur är det?".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try EncodingDetector().detect(wide)?.encoding == "UTF-16BE")
  }

  @Test func replacesWhatDoesNotDecode() throws {
    #expect(try Converter("utf-8").decode([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
    #expect(try Converter("utf-8").decode([]) == "")
    #expect(throws: ICUError.self) { try Converter("no such encoding") }
  }
}
