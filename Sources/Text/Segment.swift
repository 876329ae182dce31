internal import ICU

/// One segment of UAX #29, found by the rules WB3 to WB999 with the tailoring of ICU's root locale.
struct Segment {
  let start: Int
  /// Where the segment ends, once scanned.
  private(set) var end: Int
  /// Whether ICU would call it a word, or it is an emoji.
  private(set) var isWord = false
  /// Whether a character came up that a dictionary must judge; the rest is void then.
  private(set) var needsDictionary = false

  init(start: Int) {
    self.start = start
    end = start
  }

  /// Finds the end of the segment that begins at `start`.
  mutating func scan(_ bytes: Span<UInt8>, _ table: inout WordBreakTable) {
    let (first, length) = Segment.next(bytes, at: start, &table)
    end = start + length
    let firstClass = first & SegmentClass.mask
    switch firstClass {
    case SegmentClass.carriageReturn:
      if end < bytes.count, bytes[end] == 0x0A { end += 1 }
      return
    case SegmentClass.lineFeed, SegmentClass.newline: return
    case SegmentClass.dictionary, SegmentClass.ideograph:
      needsDictionary = true
      return
    case SegmentClass.blank:
      while end < bytes.count {
        let (following, length) = Segment.next(bytes, at: end, &table)
        guard following == SegmentClass.blank else { break }
        end += length
      }
    case SegmentClass.letter, SegmentClass.hebrewLetter, SegmentClass.numeric: isWord = true
    default: break
    }
    join(bytes, after: firstClass, &table)
    if first & SegmentClass.pictographic != 0 { isWord = true }
  }

  /// Prolongs the segment as long as a rule forbids a break.
  private mutating func join(_ bytes: Span<UInt8>, after first: UInt8, _ table: inout WordBreakTable) {
    typealias Class = SegmentClass
    var previous = first
    var flagCount = first == Class.regionalIndicator ? 1 : 0
    while end < bytes.count {
      let startsWithJoiner = previous == Class.zwj && end == start + 3
      let before = end
      let endsInJoiner = absorb(bytes, startsWithJoiner, &table)
      // ICU gives a word that ends in a low line or geresh and an invisible character the status of none.
      if end > before, previous == Class.extendNumLet || previous == Class.singleQuote && !acrossMark {
        isWord = false
      }
      guard end < bytes.count else { return }
      let (following, length) = Segment.next(bytes, at: end, &table)
      let next = following & Class.mask
      if endsInJoiner, following & Class.pictographic != 0 {
        // WB3c
        previous = next
        end += length
        isWord = next == Class.letter || next == Class.numeric
        continue
      }
      if next == Class.dictionary, previous == Class.other,
        ThaiSplitter.isLetter(UTF8Reader.scalar(bytes, at: end).scalar)
      {
        return
      }
      if next == Class.dictionary || next == Class.ideograph && previous == Class.extendNumLet {
        needsDictionary = true
        return
      }
      switch (previous, next) {
      case (Class.letter, Class.letter), (Class.letter, Class.hebrewLetter),
        (Class.hebrewLetter, Class.letter),
        (Class.hebrewLetter, Class.hebrewLetter), (Class.letter, Class.numeric),
        (Class.hebrewLetter, Class.numeric), (Class.numeric, Class.letter),
        (Class.numeric, Class.hebrewLetter),
        (Class.numeric, Class.numeric), (Class.extendNumLet, Class.letter),
        (Class.extendNumLet, Class.hebrewLetter), (Class.extendNumLet, Class.numeric),
        (Class.letter, Class.extendNumLet), (Class.hebrewLetter, Class.extendNumLet),
        (Class.numeric, Class.extendNumLet), (Class.extendNumLet, Class.extendNumLet):
        // WB5, WB8 to WB10, WB13a, WB13b
        isWord = true
      case (Class.letter, Class.midLetter), (Class.letter, Class.midNumLet),
        (Class.letter, Class.singleQuote),
        (Class.hebrewLetter, Class.midLetter), (Class.hebrewLetter, Class.midNumLet),
        (Class.hebrewLetter, Class.singleQuote):
        // WB6, WB7, WB7a
        if !joinsAcross(bytes, end + length, [Class.letter, Class.hebrewLetter], &table) {
          guard previous == Class.hebrewLetter, next == Class.singleQuote else { return }
        }
      case (Class.hebrewLetter, Class.doubleQuote):
        // WB7b, WB7c
        guard joinsAcross(bytes, end + length, [Class.hebrewLetter], &table) else { return }
      case (Class.numeric, Class.midNum), (Class.numeric, Class.midNumLet),
        (Class.numeric, Class.singleQuote):
        // WB11, WB12
        guard joinsAcross(bytes, end + length, [Class.numeric], &table) else { return }
      case (Class.regionalIndicator, Class.regionalIndicator) where flagCount == 1:
        // WB15, WB16
        flagCount = 2
        isWord = true
      case (Class.midLetter, Class.letter), (Class.midLetter, Class.hebrewLetter),
        (Class.midNumLet, Class.letter), (Class.midNumLet, Class.hebrewLetter),
        (Class.midNumLet, Class.numeric),
        (Class.midNum, Class.numeric), (Class.singleQuote, Class.letter),
        (Class.singleQuote, Class.hebrewLetter),
        (Class.singleQuote, Class.numeric), (Class.doubleQuote, Class.hebrewLetter):
        // The second half of a join across a mark; the mark stood inside, so end > start.
        guard acrossMark else { return }
      default: return
      }
      acrossMark = SegmentClass.midLetter...SegmentClass.doubleQuote ~= next && marksJoin
      marksJoin = false
      previous = next
      end += length
    }
  }

  /// Whether the last character joined is a mark that WB7, WB7c or WB12 joins to the next.
  private var acrossMark = false
  private var marksJoin = false

  /// Whether behind a mark, invisible characters aside, stands one of `classes`.
  private mutating func joinsAcross(
    _ bytes: Span<UInt8>, _ mark: Int, _ classes: [UInt8], _ table: inout WordBreakTable
  ) -> Bool {
    var position = mark
    while position < bytes.count {
      let (following, length) = Segment.next(bytes, at: position, &table)
      switch following & SegmentClass.mask {
      case SegmentClass.extend, SegmentClass.format, SegmentClass.zwj: position += length
      case let other:
        if other == SegmentClass.dictionary { needsDictionary = true }
        marksJoin = classes.contains(other)
        return marksJoin
      }
    }
    return false
  }

  /// WB4: takes invisible characters along; tells whether the last was a zero-width joiner.
  private mutating func absorb(
    _ bytes: Span<UInt8>, _ startsWithJoiner: Bool, _ table: inout WordBreakTable
  ) -> Bool {
    var endsInJoiner = startsWithJoiner
    while end < bytes.count, bytes[end] >= 0x80 {
      let (following, length) = Segment.next(bytes, at: end, &table)
      switch following & SegmentClass.mask {
      case SegmentClass.extend, SegmentClass.format: endsInJoiner = false
      case SegmentClass.zwj: endsInJoiner = true
      default: return endsInJoiner
      }
      end += length
    }
    return endsInJoiner
  }

  /// The class of the character at `position` and its length in bytes.
  @inline(__always)
  static func next(_ bytes: Span<UInt8>, at position: Int, _ table: inout WordBreakTable) -> (UInt8, Int) {
    let (scalar, length) = UTF8Reader.scalar(bytes, at: position)
    return (scalar < 0x800 ? table.short[Int(scalar)] : table.wordBreakClass(of: scalar), length)
  }
}
