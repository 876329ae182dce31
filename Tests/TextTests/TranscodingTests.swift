import Testing

@testable import Text

/// Words between UTF-8 and UTF-16 against the standard library.
@Suite struct TranscodingTests {
  @Test(arguments: 0..<4) func agreesWithTheStandardLibrary(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 500))
    for _ in 0..<4_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        let limit: UInt32 = [0x80, 0x800, 0x10000, 0x110000].randomElement(using: &generator) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
          text.append(scalar)
        }
      }
      let string = String(text)
      #expect(Transcoding.utf16(Array(string.utf8)) == Array(string.utf16), "seed \(seed): \(string)")
      #expect(Transcoding.utf8(Array(string.utf16)) == Array(string.utf8), "seed \(seed): \(string)")
    }
  }

  @Test func surrogatesAloneAreReplaced() {
    #expect(Transcoding.utf8([0xD800, 0x61, 0xDC00]) == Array("\u{FFFD}a\u{FFFD}".utf8))
    #expect(Transcoding.utf16([0x61, 0xFF]) == [0x61, 0xFFFD])
  }
}
