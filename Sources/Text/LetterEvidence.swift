internal import CVector
internal import Letters

/// What the threes of letters in the words of a text say for each of ``LetterTriples/languages``.
///
/// Words are looked at that no language has among its function words: those vote (``FunctionWords``).
struct LetterEvidence {
  /// How many threes were looked at.
  private(set) var count = 0
  /// How many words they stand in: one alone is never sure.
  private var wordCount = 0
  /// How many letters stand in words of other scripts.
  private(set) var otherCount = 0
  /// For each language the weights of all threes.
  private(set) var weights = Sums()
  /// The same, where a word counts against a language no more than ``mostPerWord`` beyond the likeliest: names
  /// are written by the rules of other languages.
  private(set) var limited = Sums()
  /// Which of ``LetterProofs/letters`` were seen.
  private(set) var marks: UInt64 = 0
  /// From here on no word was added.
  private var position = 0

  /// Adds the words of a text that were not added before and end before `end`, or with the text.
  ///
  /// - Parameter isVote: whether the word between two places is one of the function words.
  mutating func add(_ text: Span<UInt8>, to end: Int, _ tables: LetterTables, isVote: (Int, Int) -> Bool) {
    let known = tables.entries
    let entries = known.span
    var next = position
    while next < end {
      var (entry, size) = character(of: text, at: next, entries)
      if entry == 0 {
        next &+= size
        continue
      }
      let start = next
      var word = Word()
      repeat {
        word.add(entry)
        next &+= size
        if next >= end { break }
        (entry, size) = character(of: text, at: next, entries)
      } while entry != 0
      if entry != 0, next < text.count {
        // It may go on.
        position = start
        return
      }
      if !isVote(start, next) { add(&word) }
      if entry == 0 { next &+= size }
    }
    position = next
  }

  /// What ``LetterTables`` says of the character at a place, and its length; counts those of other scripts.
  @inline(__always)
  private mutating func character(
    of text: Span<UInt8>, at place: Int, _ entries: Span<UInt32>
  ) -> (entry: UInt32, size: Int) {
    let byte = text[place]
    if byte < 0x80 { return (entries[Int(byte)], 1) }
    guard 0xC2...0xDB ~= byte, place + 1 < text.count, text[place + 1] & 0xC0 == 0x80 else {
      return rareCharacter(of: text, at: place)
    }
    let entry = entries[Int(byte & 0x1F) << 6 | Int(text[place + 1] & 0x3F)]
    if entry == 0, byte >= 0xCD { otherCount &+= 1 }
    return (entry, 2)
  }

  private mutating func rareCharacter(of text: Span<UInt8>, at place: Int) -> (entry: UInt32, size: Int) {
    let (scalar, length) = UTF8Reader.scalar(text, at: place)
    let entry = LetterTables.entry(scalar)
    if entry == 0, !(0x2000...0x20FF ~= scalar) { otherCount &+= 1 }
    return (entry, length)
  }

  /// The letters of a word, added up as they come.
  private struct Word {
    private(set) var length = 0
    /// The last three letters, the latest in the upper bits.
    private var letters = UInt64(LetterTriples.edge) << 32 | UInt64(LetterTriples.edge) << 16
    private(set) var marks: UInt64 = 0
    /// The weights for the first and the second half of the languages.
    private(set) var low = SIMD16<UInt8>()
    private(set) var high = SIMD16<UInt8>()

    /// Adds what ``LetterTables`` says of a letter.
    @inline(__always)
    mutating func add(_ entry: UInt32) {
      let letter = entry & 0xFFFF
      guard letter != LetterTriples.mark, length < LetterTriples.longestWord else { return }
      letters = letters >> 16 | UInt64(letter) << 32
      if length > 0 { addWeights() }
      length &+= 1
      marks |= 1 &<< UInt64(entry >> 16)
    }

    @inline(__always)
    mutating func finish() {
      letters = letters >> 16 | UInt64(LetterTriples.edge) << 32
      addWeights()
    }

    @inline(__always)
    private mutating func addWeights() {
      let bucket = LetterTriples.bucket(
        UInt32(letters & 0xFFFF), UInt32(letters >> 16 & 0xFFFF), UInt32(truncatingIfNeeded: letters >> 32))
      let row = LetterTables.row(bucket)
      low &+= row & SIMD16(repeating: LetterTriples.heaviest)
      high &+= row &>> SIMD16(repeating: UInt8(LetterTriples.weightBits))
    }
  }

  @inline(__always)
  private mutating func add(_ word: inout Word) {
    // Marks alone are no word.
    guard word.length > 0 else { return }
    word.finish()
    let most = SIMD16(repeating: LetterEvidence.mostPerWord)
    let least = SIMD16(repeating: cvector_least_of_all(cvector_least(word.low, word.high)))
    weights.add(word.low, word.high)
    limited.add(cvector_least(word.low &- least, most), cvector_least(word.high &- least, most))
    count &+= word.length
    wordCount &+= 1
    marks |= word.marks
  }

  /// A sum for each language.
  struct Sums {
    private var low = SIMD16<UInt16>()
    private var high = SIMD16<UInt16>()

    @inline(__always)
    mutating func add(_ low: SIMD16<UInt8>, _ high: SIMD16<UInt8>) {
      self.low &+= cvector_widened(low)
      self.high &+= cvector_widened(high)
    }

    subscript(_ lane: Int) -> Int { Int(lane < 16 ? low[lane] : high[lane - 16]) }

    /// All of them, in memory: a lane of a vector is not to be had by its number.
    var all: InlineArray<32, UInt16> {
      @inline(__always)
      get { InlineArray { $0 < 16 ? low[$0] : high[$0 - 16] } }
    }
  }

  static let mostPerWord: UInt8 = 10

  /// A step weighs half of what it says, since the threes of a word depend on each other; a function word that one
  /// language alone has weighs 2.4 natural logarithms. In seventieths of one:
  static let stepShare = 25
  static let voteShare = 14
  static let unit = 70

  /// Threes of running text weigh 1.2 steps each in its language, and 2 in the likeliest of these languages when
  /// it is written in another: tenths of a step. Other scripts than Latin have fewer languages, and those have
  /// letters of their own.
  private static let heaviestText = 17
  private static let heaviestElsewhere = 20
  private static let heaviestBesideRelatives = 12

  /// The language that letters and votes tell, or `nil`.
  ///
  /// - Parameter lead: how far ahead of all others it must be, in natural logarithms.
  func winner(
    _ votes: FunctionWords.Votes, _ table: FunctionWords, _ tables: LetterTables, lead: Int
  ) -> LanguageTag? {
    guard wordCount >= 2, otherCount * 8 <= count else { return nil }
    var best = (lane: 0, loss: Int.max)
    var second = Int.max
    let limited = limited.all
    for lane in tables.numbers.indices {
      let loss =
        Int(limited[lane]) * LetterEvidence.stepShare
        - Int(table.weight(tables.numbers[lane], votes)) * LetterEvidence.voteShare
      if loss < best.loss {
        second = best.loss
        best = (lane, loss)
      } else {
        second = min(second, loss)
      }
    }
    guard second - best.loss >= lead * LetterEvidence.unit,
      weights[best.lane] * 10 <= count
        * (best.lane < LetterTriples.latinCount
          ? LetterEvidence.heaviestText : LetterEvidence.heaviestElsewhere),
      LetterProofs.allow(best.lane, marks),
      !LetterProofs.hasUnknownRelatives(best.lane) || table.weight(tables.numbers[best.lane], votes) > 0
        || weights[best.lane] * 10 <= count * LetterEvidence.heaviestBesideRelatives,
      table.leadsOverOthers(tables.numbers[best.lane], votes)
    else { return nil }
    return tables.languages[best.lane]
  }
}

/// What is known of letters and of the languages that they tell.
final class LetterTables: Sendable {
  static let all = LetterTables()

  /// ``LetterTriples/languages``, and their numbers among the function words.
  let languages = LetterTriples.languages.map { LanguageTag($0) }
  let numbers: [Int]
  /// For each character below U+0700 what ``entry(_:)`` says.
  let entries: [UInt32]

  private init() {
    numbers = languages.map { FunctionWords.all.languages.firstIndex(of: $0) ?? 0 }
    entries = (0..<0x700).map { LetterTables.entry($0) }
  }

  /// What ``LetterTriples/letter(_:)`` makes of a character, and above it the number of its bit in
  /// ``LetterProofs``; 0 for what belongs to no word.
  static func entry(_ scalar: UInt32) -> UInt32 {
    let letter = LetterTriples.letter(scalar)
    return letter == 0 ? 0 : letter | UInt32(LetterProofs.bit(of: letter)) << 16
  }

  /// The weights of a bucket for each language, as ``LetterTriples/rowLength`` says.
  @inline(__always)
  static func row(_ bucket: Int) -> SIMD16<UInt8> {
    let offset = bucket &* LetterTriples.rowLength
    precondition(offset >= 0 && offset &+ LetterTriples.rowLength <= letterWeights.utf8CodeUnitCount)
    // SAFETY: the offset was compared with the literal's length.
    return unsafe UnsafeRawPointer(letterWeights.utf8Start + offset).loadUnaligned(as: SIMD16<UInt8>.self)
  }
}
