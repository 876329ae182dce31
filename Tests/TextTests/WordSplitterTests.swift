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

  /// As many words as a text can have, with a splitter that has no room of earlier texts.
  @Test(arguments: 0..<4) func hasRoomForEveryWord(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 300))
    let alphabet = Array("a1©®©® #*字👍".unicodeScalars)
    for count in 1...120 {
      var text = String.UnicodeScalarView()
      let limit = Bool.random(using: &generator) ? 4 : alphabet.count
      for place in 0..<count {
        text.append(
          seed == 0 ? alphabet[place % 2 * 2] : alphabet[Int.random(in: 0..<limit, using: &generator)])
      }
      let utf8 = Array(String(text).utf8)
      var splitter = WordSplitter()
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "seed \(seed): \(String(text))")
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

  /// Long texts of many words, which the splitter takes in blocks of 64 bytes.
  @Test(arguments: 0..<8) func agreesOnLongRandomText(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 500))
    var splitter = WordSplitter()
    let scripts: [[ClosedRange<UInt32>]] = [
      [0x61...0x7A], [0x61...0x7A, 0xC0...0x24F], [0x61...0x7A, 0x1E00...0x1EFF], [0x386...0x3CE],
      [0x410...0x4FF],
      [0x5B0...0x5EA], [0x61F...0x66A], [0x621...0x65F], [0x660...0x6F9], [0x370...0x52F, 0x5D0...0x6FF],
    ]
    let marks = Array(
      " .,;:'’‘“”–…·_@/!?«»،؛؟٪۔\"״׳\u{301}\u{64E}\u{200C}\u{200D}\u{200F}\u{AD}\u{A0}\n-1٣۵ﾞ漢ไ한🇲👍"
        .unicodeScalars)
    for _ in 0..<1_500 {
      var text = String.UnicodeScalarView()
      let letters = scripts.randomElement(using: &generator) ?? []
      // Some texts have a strange character a line, others one a word.
      let strangeness = [2, 20, 100].randomElement(using: &generator) ?? 20
      for _ in 0..<Int.random(in: 20...300, using: &generator) {
        if Int.random(in: 0..<200, using: &generator) < strangeness {
          text.append(marks.randomElement(using: &generator) ?? " ")
        } else if Int.random(in: 0..<6, using: &generator) == 0 {
          text.append(" ")
        } else if let range = letters.randomElement(using: &generator),
          let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator))
        {
          text.append(scalar)
        }
      }
      let utf8 = Array(String(text).utf8)
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "seed \(seed): \(String(text))")
    }
  }

  /// Every character that takes up to three bytes, between, behind and before letters and digits, in the
  /// middle of a long text.
  @Test(arguments: 0..<52) func agreesOnEveryCharacter(part: UInt32) {
    var splitter = WordSplitter()
    let plain = Array("some plain words that fill a block of text and then some more of them".utf8)
    for value in part * 0x500..<min(0x10000, (part + 1) * 0x500) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let c = Character(scalar)
      let utf8 =
        plain + Array(" a\(c) \(c)a \(c)\(c) ж\(c)ж 1\(c)2 ٣\(c)٣ א\(c)א \(c) a\(c)1 e\u{301}\(c)b ".utf8)
        + plain
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "U+\(String(value, radix: 16))")
    }
  }

  /// Runs of Han characters and kana, of common ones above all, with what may stand between them.
  @Test(arguments: 0..<8) func agreesOnRandomIdeographs(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 800))
    var splitter = WordSplitter()
    let common = Array(
      "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后日本東京経済大学生活動物園長的な新聞社会主義者数々は行われたことがあるスーパーマーケットテレビアメリカのコンピューター"
        .unicodeScalars)
    let ranges: [ClosedRange<UInt32>] = [
      0x3041...0x3096, 0x30A1...0x30FE, 0x3005...0x3007, 0x3400...0x3420, 0x4E00...0x9FFF, 0x3040...0x30FF,
      0xFF00...0xFF9F, 0x3000...0x303F, 0x2E80...0x2FDF, 0xF900...0xFAFF, 0xAC00...0xAC20, 0x20000...0x20020,
    ]
    let marks = Array("，。、「」（）・：！？ 1a_.'\"-ー\n\u{301}\u{3099}\u{FE00}\u{200D}\u{20E3}年".unicodeScalars)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...60, using: &generator) {
        switch Int.random(in: 0..<40, using: &generator) {
        case 0, 1, 2: text.append(marks.randomElement(using: &generator) ?? " ")
        case 3...8:
          let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
          if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
        default: text.append(common.randomElement(using: &generator) ?? " ")
        }
      }
      let utf8 = Array(String(text).utf8)
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "seed \(seed): \(String(text))")
    }
  }

  /// Thai of likely syllables and of any characters, with what may stand between them.
  @Test(arguments: 0..<8) func agreesOnRandomThai(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 900))
    var splitter = WordSplitter()
    let syllables = [
      "การ", "ที่", "ของ", "ใน", "และ", "เป็น", "ไม่", "ประเทศ", "ไทย", "คน", "ว่า", "มี", "ได้", "ๆ", "ฯ", "ฯลฯ",
      "กรุงเทพฯ",
      "ต่างๆ", "เรา", "แม่น้ำ", "ตากลม", "มา", "ตา", "กลม", "ก", "ข", "ฮฺ", "เก๊ก", "ซัง", "รัฐบาล", "นายก", "รัฐมนตรี",
      "ัก", "็", "เ",
    ]
    let marks = Array(" ().,:;'\"“”-1a๑฿\n๏ກ漢\u{200B}\u{200D}\u{301}_".unicodeScalars)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...25, using: &generator) {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: text.append(marks.randomElement(using: &generator) ?? " ")
        case 1...3:
          if let scalar = Unicode.Scalar(UInt32.random(in: 0xE01...0xE5B, using: &generator)) {
            text.append(scalar)
          }
        default: text.append(contentsOf: (syllables.randomElement(using: &generator) ?? "").unicodeScalars)
        }
      }
      let utf8 = Array(String(text).utf8)
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "seed \(seed): \(String(text))")
    }
  }

  /// Long runs of one script, katakana above all, which ICU weighs by length.
  @Test func agreesOnLongRuns() {
    var splitter = WordSplitter()
    for scalar in "カーのァ々一漢あ〇ヽゝ".unicodeScalars {
      for count in 1...45 {
        let run = String(String.UnicodeScalarView(repeatElement(scalar, count: count)))
        for text in [run, "あ" + run + "漢", "テレビ" + run, run + "スーパー。" + run] {
          let utf8 = Array(text.utf8)
          #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "\(text)")
        }
      }
    }
  }

  /// Bytes that are no UTF-8 inside of blocks.
  @Test(arguments: 0..<4) func agreesOnLongTextThatIsNoUTF8(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 600))
    var splitter = WordSplitter()
    let plain = Array("слово word λέξη كلمة mot “déjà” ".utf8)
    for _ in 0..<2_000 {
      var utf8: [UInt8] = []
      for _ in 0..<8 { utf8 += plain }
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<utf8.count, using: &generator)
        utf8[place] = UInt8.random(in: 0...255, using: &generator)
      }
      #expect(Self.ours(utf8, &splitter) == Self.reference(utf8), "seed \(seed): \(utf8)")
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
