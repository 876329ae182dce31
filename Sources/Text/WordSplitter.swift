internal import ICU

/// One word found in a text.
struct WordRange: Hashable {
  private let first: UInt32
  private let last: UInt32

  init(start: Int, end: Int) {
    first = UInt32(truncatingIfNeeded: start)
    last = UInt32(truncatingIfNeeded: end)
  }

  /// Where the word begins, in bytes.
  var start: Int { Int(first) }
  /// Where the word ends.
  var end: Int { Int(last) }
}

/// Finds the words of UTF-8 text exactly where ICU's word rules find them, and emoji besides.
///
/// Scripts without dictionaries go through a table-driven form of UAX #29 here; what lies between two
/// blanks and holds a character that ICU cuts by dictionary is left to ICU.
struct WordSplitter {
  private var table = WordBreakTable()
  private var dictionaries = DictionarySplitter()

  /// The words found last, and room behind them.
  private var found: [WordRange] = []
  /// Words that ICU found.
  private var pieces: [WordRange] = []

  /// Where the text has line ends: how many words stood before each; for paragraphs.
  private(set) var lineEnds: [Int] = []

  /// Finds the words of `utf8`; each byte that is not valid UTF-8 stands for U+FFFD.
  ///
  /// - Returns: How many there are, in ``words``.
  mutating func split(_ utf8: [UInt8]) -> Int {
    // A word of one byte never stands next to another.
    let room = utf8.count / 2 + 2
    var buffer: [WordRange] = []
    swap(&buffer, &found)
    defer { swap(&buffer, &found) }
    if buffer.count < room {
      buffer.append(contentsOf: repeatElement(WordRange(start: 0, end: 0), count: room - buffer.count))
    }
    lineEnds.removeAll(keepingCapacity: true)
    let bytes = utf8.span
    let plain = PlainWords.roles
    let roles = plain.span
    var words = buffer.mutableSpan
    var count = 0
    var chunkStart = 0
    var firstOfChunk = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80, roles[Int(byte)] > PlainWords.digit, byte != 0x5F {
        if byte == 0x20 || byte == 0x0A {
          position += 1
          chunkStart = position
          firstOfChunk = count
          if byte == 0x0A { lineEnds.append(count) }
          continue
        }
        // Other ASCII is a segment of its own unless an invisible character follows.
        if position + 1 < bytes.count, bytes[position + 1] < 0x80 {
          position += 1
          continue
        }
      }
      let end = PlainWords.end(bytes, roles, from: position)
      if end > position {
        words[count] = WordRange(start: position, end: end)
        count += 1
        position = end
        if position < bytes.count, bytes[position] == 0x20 {
          position += 1
          chunkStart = position
          firstOfChunk = count
        }
        continue
      }
      var segment = Segment(start: position)
      segment.scan(bytes, &table)
      if segment.needsDictionary {
        count = firstOfChunk
        position = Self.endOfChunk(bytes, from: position)
        pieces.removeAll(keepingCapacity: true)
        dictionaries.words(of: bytes, from: chunkStart, to: position, into: &pieces)
        for piece in pieces {
          words[count] = piece
          count += 1
        }
        continue
      }
      if segment.isWord {
        words[count] = WordRange(start: segment.start, end: segment.end)
        count += 1
      }
      position = segment.end
    }
    return count
  }

  /// The words found last, `count` as ``split(_:)`` said.
  @_lifetime(borrow self)
  func words(_ count: Int) -> Span<WordRange> {
    found.span.extracting(0..<count)
  }

  /// From the first to the last byte of some of the words found last.
  func extent(of range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : found[range.lowerBound].start..<found[range.upperBound - 1].end
  }

  /// Appends the words of `utf8`.
  mutating func words(of utf8: [UInt8], into words: inout [WordRange]) {
    words.append(contentsOf: found[..<split(utf8)])
  }

  /// Where an ASCII blank or line end stands behind which the text goes on in another kind of script.
  ///
  /// ICU takes a microsecond to begin with a text, as long as it takes for a few words: so it gets many
  /// lines at once.
  private static func endOfChunk(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while true {
      while position + 8 <= bytes.count, !hasBlank(bytes.raw.eightBytes(at: position)) { position += 8 }
      while position < bytes.count, bytes[position] != 0x20, bytes[position] != 0x0A { position += 1 }
      var next = position
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A { next += 1 }
      guard next < bytes.count, next - start < largestChunk, isLikelyDictionary(bytes, at: next) else {
        return position
      }
      position = next
    }
  }

  /// Whether one of eight bytes is a blank or line end.
  @inline(__always)
  private static func hasBlank(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let blanks = bytes ^ (ones &* 0x20)
    let lineEnds = bytes ^ (ones &* 0x0A)
    return ((blanks &- ones) & ~blanks | (lineEnds &- ones) & ~lineEnds) & (ones &* 0x80) != 0
  }

  /// So many bytes go to ICU at once, and what is left of the word at their end.
  private static let largestChunk = 1 << 15

  /// Whether a character of the scripts that ICU cuts begins at `position`, as far as two bytes tell: Thai
  /// and Lao, Burmese and Khmer, kana, Han, full-width forms.
  private static func isLikelyDictionary(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    let lead = bytes[position]
    if lead == 0xE0 { return position + 1 < bytes.count && 0xB8...0xBB ~= bytes[position + 1] }
    return lead == 0xE1 || 0xE3...0xE9 ~= lead || lead == 0xEF
  }
}
