internal import ICU

/// One word found in a text.
struct WordRange: Hashable {
  var start: Int
  var end: Int
}

/// Finds the words of UTF-8 text exactly where ICU's word rules find them, and emoji besides.
///
/// Scripts without dictionaries go through a table-driven form of UAX #29 here; what lies between two
/// blanks and holds a character that ICU cuts by dictionary is left to ICU.
struct WordSplitter {
  private var table = WordBreakTable()
  private var dictionaries = DictionarySplitter()

  /// Appends the words of `utf8`; each byte that is not valid UTF-8 stands for U+FFFD.
  mutating func words(of utf8: [UInt8], into words: inout [WordRange]) {
    let short = table.short
    let bytes = utf8.span
    let classes = short.span
    var chunkStart = 0
    var firstOfChunk = words.count
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        switch classes[Int(byte)] {
        case WordBreakClass.letter, WordBreakClass.numeric, WordBreakClass.extendNumLet: break
        case WordBreakClass.blank, WordBreakClass.lineFeed:
          position += 1
          chunkStart = position
          firstOfChunk = words.count
          continue
        default:
          // Other ASCII is a segment of its own unless an invisible character follows.
          if position + 1 < bytes.count, bytes[position + 1] < 0x80 {
            position += 1
            continue
          }
        }
        let end = Self.endOfPlainWord(bytes, classes, from: position)
        if end > position {
          words.append(WordRange(start: position, end: end))
          position = end
          continue
        }
      }
      var segment = Segment(start: position)
      segment.scan(bytes, &table)
      if segment.needsDictionary {
        words.removeLast(words.count - firstOfChunk)
        position = Self.endOfChunk(bytes, from: position)
        dictionaries.words(of: bytes, from: chunkStart, to: position, into: &words)
        continue
      }
      if segment.isWord { words.append(WordRange(start: segment.start, end: segment.end)) }
      position = segment.end
    }
  }

  /// The end of a word of ASCII and other short letters and digits that nothing can prolong, or
  /// `start` when the full rules are needed to tell.
  @inline(__always)
  private static func endOfPlainWord(_ bytes: Span<UInt8>, _ classes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let wordClass = classes[Int(byte)]
        if wordClass == WordBreakClass.letter || wordClass == WordBreakClass.numeric {
          position += 1
          continue
        }
        switch wordClass {
        case WordBreakClass.blank, WordBreakClass.lineFeed, WordBreakClass.other: return position
        case WordBreakClass.midNum, WordBreakClass.midNumLet, WordBreakClass.midLetter:
          // A full stop or comma before a blank ends the word.
          if position + 1 < bytes.count, bytes[position + 1] < 0x80,
            classes[Int(bytes[position + 1])] != WordBreakClass.letter,
            classes[Int(bytes[position + 1])] != WordBreakClass.numeric
          {
            return position
          }
          return start
        default: return start
        }
      }
      return start
    }
    return position
  }

  /// Where the next ASCII blank or line end stands.
  private static func endOfChunk(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != 0x20, bytes[position] != 0x0A { position += 1 }
    return position
  }
}
