internal import ICU

/// One word found in a text.
///
/// 1.1 ns a word of English, 1.8 of German, 4.5 of Russian, 3.4 of Arabic, 5.2 of Korean (`Benchmarks bench
/// split`).
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
/// Most text goes through blocks of 64 bytes at once (``BlockTables``, ``WordBlock``). What these do not
/// understand goes word by word through ``PlainWords`` and the full rules of UAX #29 in ``Segment``; runs of Han characters, kana
/// and Thai through the same word lists that ICU uses. What is left between two blanks and holds a character
/// that ICU cuts by dictionary is given to ICU.
///
/// With all else of the analysis 470 MB/s of English, ICU's word breaker alone 84 (`Benchmarks analysis FILE`).
package struct WordSplitter {
  private var table = WordBreakTable()
  private var dictionaries = DictionarySplitter()
  private var ideographs = IdeographSplitter()
  private var thai = ThaiSplitter()

  /// The words found last, and room behind them.
  private var found: [WordRange] = []
  /// Words that ICU found.
  private var pieces: [WordRange] = []

  private var lines = LineEnds()
  /// Where the text has line ends: how many words stood before each; for paragraphs.
  var lineEnds: ArraySlice<Int> { lines.all }

  /// Where the processor has what tables need, these are how blocks are looked at.
  private let tables: BlockTables?

  /// Finds words in the way that suits the processor.
  package init() { self.init(usingTables: BlockTables.areUseful) }

  init(usingTables: Bool) {
    tables = usingTables ? BlockTables() : nil
  }

  /// Finds the words of `utf8`; each byte that is not valid UTF-8 stands for U+FFFD.
  ///
  /// - Returns: How many there are, in ``words``.
  package mutating func split(_ utf8: [UInt8]) -> Int {
    // A word of one byte never stands next to another, but between words of two: `a©a©`. Tables
    // write sixteen at once.
    let room = utf8.count * 2 / 3 + 2 + 16
    var buffer: [WordRange] = []
    swap(&buffer, &found)
    defer { swap(&buffer, &found) }
    if buffer.count < room {
      buffer.append(contentsOf: repeatElement(WordRange(start: 0, end: 0), count: room - buffer.count))
    }
    lines.removeAll()
    let bytes = utf8.span
    let plain = PlainWords.roles
    let roles = plain.span
    var words = buffer.mutableSpan
    var count = 0
    // Before both of these stands a boundary whatever stands behind: ICU is asked from the first, blocks
    // are taken from the second.
    var chunkStart = 0
    var blockStart = 0
    var firstOfChunk = 0
    // Where text began that a dictionary cuts, behind which lines that begin with more of it are one
    // paragraph; or -1.
    var dictionaryStart = -1
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if position == blockStart {
        let next = addBlocks(of: bytes, at: position, to: &words, &count)
        if next > position {
          position = next
          chunkStart = position
          // Tables go on as far as they can.
          blockStart = tables == nil ? position : -1
          firstOfChunk = count
          continue
        }
      }
      if byte < 0x80, roles[Int(byte)] > PlainWords.digit, byte != 0x5F {
        if byte == 0x20 || byte == 0x0A {
          if dictionaryStart >= 0 {
            let next = Self.endOfBlanks(bytes, from: position)
            if Self.goesOn(bytes, at: next, from: dictionaryStart) {
              position = next
              chunkStart = position
              firstOfChunk = count
              continue
            }
            dictionaryStart = -1
          }
          position += 1
          chunkStart = position
          blockStart = position
          firstOfChunk = count
          if byte == 0x0A { lines.append(count) }
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
        if dictionaryStart < 0, position < bytes.count, bytes[position] == 0x20 {
          position += 1
          chunkStart = position
          blockStart = position
          firstOfChunk = count
        }
        continue
      }
      if let end = addDictionaryWords(of: bytes, at: position, to: &words, &count) {
        if dictionaryStart < 0 { dictionaryStart = position }
        position = end
        chunkStart = position
        firstOfChunk = count
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

  /// Adds the words of what blocks understand from `position` on; returns where it ends.
  @inline(__always)
  private mutating func addBlocks(
    of bytes: Span<UInt8>, at position: Int, to words: inout MutableSpan<WordRange>, _ count: inout Int
  ) -> Int {
    let lead = bytes[position]
    if let tables {
      guard BlockTables.mayBegin(with: lead) else { return position }
      return tables.addWords(of: bytes, from: position, to: &words, &count, &lines)
    }
    guard position + BitPlanes.byteCount <= bytes.count, WordBlock.mayBegin(with: lead) else {
      return position
    }
    let block = WordBlock(BitPlanes(bytes.raw, at: position))
    if block.length > 0 { addWords(of: block, at: position, to: &words, &count) }
    return position + block.length
  }

  /// Adds the words of a run of ideographs or Thai letters that needs no ICU; returns where it ends.
  @inline(__always)
  private mutating func addDictionaryWords(
    of bytes: Span<UInt8>, at position: Int, to words: inout MutableSpan<WordRange>, _ count: inout Int
  ) -> Int? {
    switch bytes[position] {
    case 0xE3...0xE9: ideographs.addWords(of: bytes, at: position, &table, to: &words, &count)
    case 0xE0: thai.addWords(of: bytes, at: position, &table, to: &words, &count)
    default: nil
    }
  }

  @inline(__always)
  private mutating func addWords(
    of block: WordBlock, at position: Int, to words: inout MutableSpan<WordRange>, _ count: inout Int
  ) {
    var starts = block.words & ~(block.words << 1)
    var ends = ~block.words & block.words << 1
    var lineEnds = block.lineEnds
    while lineEnds != 0 {
      lines.append(count + (starts & (lineEnds & (0 &- lineEnds) &- 1)).nonzeroBitCount)
      lineEnds &= lineEnds &- 1
    }
    while starts != 0 {
      words[count] = WordRange(
        start: position &+ starts.trailingZeroBitCount, end: position &+ ends.trailingZeroBitCount)
      count &+= 1
      starts &= starts &- 1
      ends &= ends &- 1
    }
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
      let next = endOfBlanks(bytes, from: position)
      guard goesOn(bytes, at: next, from: start) else { return position }
      position = next
    }
  }

  @inline(__always)
  private static func endOfBlanks(_ bytes: Span<UInt8>, from position: Int) -> Int {
    var next = position
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A { next += 1 }
    return next
  }

  /// Whether text that began at `start` goes on behind blanks in scripts that ICU cuts by dictionary.
  @inline(__always)
  private static func goesOn(_ bytes: Span<UInt8>, at position: Int, from start: Int) -> Bool {
    position < bytes.count && position - start < largestChunk && isLikelyDictionary(bytes, at: position)
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
