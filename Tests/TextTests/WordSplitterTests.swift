import Glibc
import ICU
import Testing

@testable import Text

/// The splitter's own rules against ICU's on the same text.
@Suite struct WordSplitterTests {
  /// What ICU alone finds.
  static func reference(_ utf8: [UInt8]) -> [WordRange] {
    var words: [WordRange] = []
    var splitter = DictionarySplitter()
    splitter.words(of: utf8.span, from: 0, to: utf8.count, into: &words)
    return words
  }

  static func ours(_ utf8: [UInt8], _ splitter: inout WordSplitter) -> [WordRange] {
    var words: [WordRange] = []
    splitter.words(of: utf8, into: &words)
    return words
  }

  /// Some characters of every class that the rules tell apart, and of scripts with dictionaries.
  static let alphabet: [Unicode.Scalar] = Array(
    "aZé1٣_‿:·.'’,;\"אש״\u{301}\u{AD}\u{200D}\u{FE0F}\r\n\u{B}\u{2028} \u{A0}\u{2003}\u{3000}😀👍🏽❤©Ⓜ🇲🇦ℹ!?-/@#$%+Жйαбقद्ि한국漢字かカーｶﾞไทยລາວខ្មမ１２：ﹾ、。١٬٫Ａ＿"
      .unicodeScalars)

  @Test(arguments: 0..<8) func agreesOnRandomText(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed))
    var splitter = WordSplitter()
    for _ in 0..<4_000 {
      var text = String.UnicodeScalarView()
      // Half of the texts have no dictionary characters, so that our own rules do the work.
      let limit = Bool.random(using: &generator) ? Self.alphabet.count : Self.alphabet.count - 38
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        text.append(Self.alphabet[Int.random(in: 0..<limit, using: &generator)])
      }
      let utf8 = Array(String(text).utf8)
      #expect(
        Self.ours(utf8, &splitter) == Self.reference(utf8),
        "seed \(seed): \(text.map { String($0.value, radix: 16) })")
    }
  }

  /// Plain words of two-byte scripts with what may stand in and behind them.
  @Test(arguments: 0..<8) func agreesOnRandomWords(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 400))
    var splitter = WordSplitter()
    let letters: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0x30...0x39, 0xC0...0x17F, 0x386...0x3CE, 0x410...0x452, 0x530...0x560, 0x5D0...0x5EA,
      0x61F...0x66A, 0x6A0...0x6D6, 0x900...0x970, 0xC80...0xD7F, 0xAC00...0xD7A3,
    ]
    let marks = Array(" .,;:'’‘“”–-…·_@/!?،؛\u{301}\u{64E}\u{200D}\u{AD}\n".unicodeScalars)
    for _ in 0..<6_000 {
      var text = String.UnicodeScalarView()
      let range = letters.randomElement(using: &generator) ?? 0x61...0x7A
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: text.append(marks.randomElement(using: &generator) ?? " ")
        case 1:
          let other = letters.randomElement(using: &generator) ?? range
          if let scalar = Unicode.Scalar(UInt32.random(in: other, using: &generator)) { text.append(scalar) }
        default:
          if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
        }
      }
      let utf8 = Array(String(text).utf8)
      #expect(
        Self.ours(utf8, &splitter) == Self.reference(utf8),
        "seed \(seed): \(text.map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: 0..<4) func agreesOnAnyScalars(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 100))
    var splitter = WordSplitter()
    for _ in 0..<4_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 {
        let limit: UInt32 = [0x80, 0x800, 0x3000, 0x20000, 0x110000].randomElement(using: &generator) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
          text.append(scalar)
        }
      }
      let utf8 = Array(String(text).utf8)
      #expect(
        Self.ours(utf8, &splitter) == Self.reference(utf8),
        "seed \(seed): \(text.map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: 0..<2) func agreesOnBytesThatAreNoUTF8(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 200))
    var splitter = WordSplitter()
    for _ in 0..<4_000 {
      let utf8 = (0..<12).map { _ in
        [UInt8.random(in: 0...255, using: &generator), 0x61, 0x20, 0xE4, 0xB8, 0x80].randomElement(
          using: &generator) ?? 0
      }
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "seed \(seed): \(utf8)")
    }
  }

  @Test(.enabled(if: TextFile.isReadable(unicodeTest), "needs Debian’s unicode-data"))
  func agreesOnUnicodesOwnTests() throws {
    var splitter = WordSplitter()
    var count = 0
    for line in try TextFile.lines(unicodeTest) {
      let codes = line.prefix { $0 != "#" }.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      guard !codes.isEmpty else { continue }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: codes.compactMap { Unicode.Scalar($0) })
      let utf8 = Array(String(text).utf8)
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "\(line)")
      count += 1
    }
    #expect(count > 1_800)
  }
}

/// Where Debian's package unicode-data puts Unicode's word-break tests.
private let unicodeTest = "/usr/share/unicode/auxiliary/WordBreakTest.txt"
