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

  @Test func replacesWhatDoesNotDecode() throws {
    #expect(try Converter("utf-8").decode([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
    #expect(try Converter("utf-8").decode([]) == "")
    #expect(throws: ICUError.self) { try Converter("no such encoding") }
  }
}
