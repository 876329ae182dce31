internal import CVector
internal import ICU

/// Finds words 64 bytes a step by tables of classes, on processors that look up a hundred and twenty-eight
/// bytes in one instruction; elsewhere ``WordBlock`` does.
///
/// The tables have the scripts without dictionaries whose letters take two bytes, and of those that take three
/// the ones of India, Georgian, Ethiopic, the rest of Latin and Greek, and common signs. Hangul, which ICU
/// joins with nothing else, needs no table.
///
/// With them English is analyzed at 319 MB/s instead of 267, Arabic at 549 instead of 420, Hindi, which took the
/// full rules before, at 635 instead of 245, and Korean at 191 instead of 80 (`Benchmarks analysis FILE` on a
/// Zen 4, the best of four runs each).
struct BlockTables {
  /// Whether this processor has the instructions.
  static let areUseful = cvector_finds_words() != 0

  /// A `cvector_classes`.
  private let classes: [UInt8] = BlockTables.all

  /// Whether a character of the scripts understood may begin with a byte.
  @inline(__always)
  static func mayBegin(with lead: UInt8) -> Bool { lead < 0xE3 || 0xEA...0xED ~= lead }

  /// Adds the words from `position` on, where no rule forbids a break, as far as the classes tell them.
  ///
  /// - Parameter words: with sixteen free cells behind the words that the text may have.
  /// - Returns: How far: to the end of the text, or to behind a blank, or `position` itself.
  @inline(__always)
  func addWords(
    of bytes: Span<UInt8>, from position: Int, to words: inout MutableSpan<WordRange>, _ count: inout Int,
    _ lineEnds: inout LineEnds
  ) -> Int {
    lineEnds.makeRoom(for: 2 * BitPlanes.byteCount)
    var progress = cvector_progress(position: position, words: count, lines: lineEnds.count)
    // SAFETY: no byte behind the text is read, nor more than sixteen cells behind its words are written: a
    // range is two numbers of 32 bits. Lines are written while there is room.
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe words.withUnsafeMutableBytes { words in
        unsafe classes.withUnsafeBytes { classes in
          unsafe lineEnds.write { cells, lineCount in
            unsafe cvector_words(
              bytes.baseAddress, bytes.count, classes.baseAddress, &progress, words.baseAddress,
              cells.baseAddress, cells.count)
            lineCount = progress.lines
          }
        }
      }
    }
    count = progress.words
    return progress.position
  }

  /// The first characters of the tables of three bytes: blocks of 128.
  private static let triples =
    Array(stride(from: UInt32(0x800), to: 0xE00, by: 128)) + [
      0x1080, 0x1200, 0x1280, 0x1300, 0x1380, 0x1E00, 0x1E80, 0x1F00, 0x1F80, 0x2000, 0x2080, 0x2100, 0x2180,
      0x2200, 0x2580,
    ]

  private static let all: [UInt8] = {
    var table = WordBreakTable()
    func classes(_ first: UInt32, length: Int) -> [UInt8] {
      (first..<first + 128).map { scalar in
        let wordClass = scalar < 0xE00 ? PlainWords.classes[Int(scalar)] : table.wordBreakClass(of: scalar)
        return blockClass(of: wordClass, length: length)
      }
    }
    let uncertain = UInt8(CVECTOR_UNCERTAIN)
    var places = [UInt8](repeating: 0, count: 16 << 5)
    // C0 and C1 begin no character.
    var tables = [UInt8](repeating: uncertain, count: 128)
    for first in stride(from: UInt32(0x80), to: 0x800, by: 128) { tables += classes(first, length: 2) }
    for first in triples {
      places[Int(first >> 7)] = UInt8(tables.count >> 7)
      tables += classes(first, length: 3)
    }
    tables += repeatElement(uncertain, count: (Int(CVECTOR_TABLE_COUNT) << 7) - tables.count)
    return classes(0, length: 1) + places + tables
  }()

  /// What blocks make of a class of UAX #29 when its character takes `length` bytes.
  private static func blockClass(of wordClass: UInt8, length: Int) -> UInt8 {
    // Pictures are words of their own kind, and go on behind joiners.
    guard wordClass & SegmentClass.pictographic == 0 else { return UInt8(CVECTOR_UNCERTAIN) }
    switch wordClass {
    case SegmentClass.letter: return UInt8(CVECTOR_LETTER)
    case SegmentClass.hebrewLetter: return UInt8(CVECTOR_LETTER | CVECTOR_HEBREW)
    case SegmentClass.numeric: return UInt8(CVECTOR_DIGIT)
    case SegmentClass.extend, SegmentClass.format, SegmentClass.zwj: return UInt8(CVECTOR_MARK)
    case SegmentClass.midNumLet where length != 2, SegmentClass.singleQuote: return UInt8(CVECTOR_JOINT)
    case SegmentClass.midNum where length != 3: return UInt8(CVECTOR_DIGIT_JOINT)
    case SegmentClass.other, SegmentClass.blank, SegmentClass.doubleQuote, SegmentClass.carriageReturn,
      SegmentClass.lineFeed, SegmentClass.newline:
      return 0
    default: return UInt8(CVECTOR_UNCERTAIN)
    }
  }
}
