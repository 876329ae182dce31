import Testing

@testable import Text

/// The blocks by tables against the plain rules, and against ICU, on what they may stumble over.
@Suite(.enabled(if: BlockTables.areUseful, "needs AVX-512 VBMI"))
struct BlockTablesTests {
  /// Both ways, and whether they find the same words and line ends, and those words that ICU finds.
  private struct Both {
    var tables = WordSplitter(usingTables: true)
    var plain = WordSplitter(usingTables: false)

    /// - Parameter asksICU: not where many texts differ by little, which would take minutes.
    mutating func compare(_ utf8: [UInt8], asksICU: Bool = true, _ comment: @autoclosure () -> String) {
      let words = WordSplitterTests.ours(utf8, &tables)
      let agree = words == WordSplitterTests.ours(utf8, &plain) && tables.lineEnds == plain.lineEnds
      #expect(agree, "\(comment())")
      if asksICU { #expect(words == WordSplitterTests.reference(utf8), "\(comment())") }
    }
  }

  private static let letters: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0xC0...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x530...0x58F, 0x5D0...0x5EA, 0x5B0...0x5F4,
    0x620...0x6D3, 0x700...0x7FF, 0x800...0x8FF, 0x900...0x97F, 0x905...0x94D, 0x980...0x9FF, 0xA00...0xAFF,
    0xB80...0xBFF, 0xC00...0xDFF, 0x1080...0x10FF, 0x1200...0x13FF, 0x1E00...0x1FFF,
    0xAC00...0xD7A3,
  ]
  private static let rare: [ClosedRange<UInt32>] = [
    0x0...0x7F, 0x80...0xBF, 0x300...0x36F, 0x660...0x669, 0x966...0x96F, 0xE00...0xE7F, 0x1000...0x109F,
    0x2000...0x206F, 0x2070...0x22FF, 0x2580...0x25FF, 0x3000...0x30FF, 0x4E00...0x4E40, 0xA980...0xAC40,
    0xD780...0xD7FF,
    0xFE00...0xFEFF, 0x1F1E6...0x1F1FF, 0x1F600...0x1F64F, 0xE000...0x10FFFF,
  ]
  private static let signs = Array(
    ".,;:'’‘“”\"–…·_@/!?«»()،؛٬؟٪۔״׳।॥\u{301}\u{64E}\u{94D}\u{93C}\u{5B7}\u{200B}\u{200C}\u{200D}\u{200E}\u{AD}\u{A0}\u{202F}\u{2024}\u{37E}1٣५©™"
      .unicodeScalars)

  /// A few words of one or two scripts, with what may stand in and between them.
  private static func text(_ generator: inout RepeatableGenerator, count: Int) -> [UInt8] {
    var text = String.UnicodeScalarView()
    let few = (0..<2).map { _ in letters.randomElement(using: &generator) ?? 0x61...0x7A }
    let strangeness = [1, 4, 30].randomElement(using: &generator) ?? 4
    for _ in 0..<count {
      var range = few[Int.random(in: 0..<8, using: &generator) / 7]
      switch Int.random(in: 0..<100, using: &generator) {
      case ..<strangeness:
        range = rare.randomElement(using: &generator) ?? range
      case ..<(2 * strangeness):
        text.append(signs.randomElement(using: &generator) ?? ".")
        continue
      case 80...: range = 0x20...0x20
      case 78...: range = 0x0A...0x0A
      default: break
      }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }

  @Test(arguments: 0..<8) func agreeOnRandomMixes(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 1_100))
    var both = Both()
    for _ in 0..<3_000 {
      var utf8 = Self.text(&generator, count: Int.random(in: 1...200, using: &generator))
      if Int.random(in: 0..<4, using: &generator) == 0 {
        for _ in 0..<3 where !utf8.isEmpty {
          utf8[Int.random(in: 0..<utf8.count, using: &generator)] = UInt8.random(
            in: 0...255, using: &generator)
        }
      }
      both.compare(utf8, "seed \(seed): \(utf8)")
    }
  }

  @Test(arguments: 0..<4) func agreeOnRandomBytes(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 1_200))
    var both = Both()
    for _ in 0..<4_000 {
      // Bytes of few kinds make characters more often.
      let kinds =
        (0..<4).map { _ in UInt8.random(in: 0...255, using: &generator) } + [0x20, 0x61, 0xE0, 0xA4]
      let utf8 = (0..<Int.random(in: 1...200, using: &generator)).map { _ in
        Int.random(in: 0..<10, using: &generator) == 0
          ? UInt8.random(in: 0...255, using: &generator) : kinds.randomElement(using: &generator) ?? 0
      }
      both.compare(utf8, "seed \(seed): \(utf8)")
    }
  }

  /// What a rule looks at, at every place of a block; and texts that end at every place.
  @Test(arguments: 0..<4) func agreeAtEveryPlace(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 1_300))
    var both = Both()
    for _ in 0..<60 {
      let utf8 = Self.text(&generator, count: 60)
      let script = Self.letters.randomElement(using: &generator) ?? 0x61...0x7A
      let filler = Array(String(Character(Unicode.Scalar(script.lowerBound + 5) ?? "a")).utf8)
      for place in 0...130 {
        let before = (0..<place).map { $0 % 7 == 6 ? 0x20 : 0x61 as UInt8 }
        let text = before + utf8
        both.compare(text, asksICU: false, "seed \(seed): \(text)")
        let filled: [UInt8] = before.map { $0 == 0x20 ? [$0] : filler }.joined() + utf8
        both.compare(filled, asksICU: false, "seed \(seed)")
        if place <= utf8.count {
          both.compare(Array(utf8[..<place]), asksICU: false, "seed \(seed): \(utf8)")
        }
      }
    }
  }

  /// Marks between a Hebrew letter and a quotation mark that goes on with it, or does not.
  @Test func agreeOnHebrew() {
    var both = Both()
    for letter in ["א", "ж", "א1", "ײ", "יִ"] {
      for mark in ["", "\u{5B7}", "\u{301}", "\u{64E}", "\u{200D}", "\u{200F}", "\u{5B7}\u{301}"] {
        for quote in ["\"", "'", "’", "״", "׳", "”", ".", ","] {
          for next in ["א", "b", "1", " ", "\u{301}א", ""] {
            for filler in [2, 30] {
              let utf8 = Array(
                (String(repeating: "בג ", count: filler) + letter + mark + quote + next + " בג" + letter
                  + mark + quote + next + String(repeating: " בג", count: filler) + letter + mark + quote
                  + next).utf8)
              both.compare(utf8, "\(utf8)")
            }
          }
        }
      }
    }
  }

  /// Hangul and what stands beside it, in lines some of which begin in scripts with dictionaries.
  @Test(arguments: 0..<4) func agreeOnHangul(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 1_400))
    var both = Both()
    let pieces = [
      "한국", "년", "가힣", "은", "247", "LG", "a", "漢字", "ไทย", "カ", "é", "ж", "क", "ế", "\u{1100}\u{1161}",
      "\u{301}",
      "\u{200D}", "_", "👍",
    ]
    let signs = ["(", ")", ".", ",", "'", "’", "“", "”", "\"", "-", "·", "…", "%", "~", "\r", "\u{A0}"]
    for _ in 0..<4_000 {
      var text = ""
      let strange = Int.random(in: 6...pieces.count, using: &generator)
      for _ in 0..<Int.random(in: 1...50, using: &generator) {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: text += " "
        case 3: text += "\n"
        case 4: text += signs.randomElement(using: &generator) ?? "."
        default:
          text +=
            pieces[
              min(
                Int.random(in: 0..<strange, using: &generator), Int.random(in: 0..<strange, using: &generator)
              )]
        }
      }
      let utf8 = Array(text.utf8)
      both.compare(utf8, "seed \(seed): \(text)")
    }
  }

  /// More lines than there is room for at first, and more words than one step writes.
  @Test func haveRoom() {
    var both = Both()
    for text in ["\n", "a\n", "a ", "\n\n\na b\n", "क ", "ж\n"] {
      for count in [1, 31, 32, 33, 64, 5_000] {
        let utf8 = Array(String(repeating: text, count: count).utf8)
        both.compare(utf8, asksICU: false, "\(text) \(count) times")
      }
    }
  }
}
