/// Where the words of 64 bytes lie, as bits, the first byte's the lowest: UAX #29 for the scripts whose
/// letters take one or two bytes, all words of a block at once and without a branch on any of them.
///
/// Whatever is not certain (marks that follow no letter, scripts with other rules, bytes that are no UTF-8)
/// is left to the full rules: the block then reaches no further than the last blank before it.
struct WordBlock {
  /// How many bytes were understood; behind them begins a word or nothing. 0 where the first word is uncertain.
  let length: Int
  /// Which of these bytes belong to words.
  let words: UInt64
  /// Which of these bytes are line feeds.
  let lineEnds: UInt64

  /// Looks at a block that begins where no rule forbids a break: at the text's start, or after a blank.
  @inline(__always)
  init(_ planes: BitPlanes) {
    let feeds = planes.equal(0x0A)
    let blanks = planes.equal(0x20) | feeds
    // What stands behind the last blank is looked at with the next block.
    let known = WordBlock.through(blanks)
    var classes = Classes(planes)
    if planes.bit7 & known != 0 { classes.addLetters(planes, known) }
    let uncertain = (classes.uncertain | planes.bit7 & ~classes.understood) & known
    let reached = blanks & (uncertain & (0 &- uncertain) &- 1)
    let inside = WordBlock.through(reached)
    length = 64 - reached.leadingZeroBitCount
    words = classes.words & inside
    lineEnds = feeds & inside
  }

  /// Whether a character of the scripts understood may begin with a byte.
  @inline(__always)
  static func mayBegin(with lead: UInt8) -> Bool {
    lead < 0xD5 || 0xD6...0xDB ~= lead || lead == 0xE1 || lead == 0xE2
  }

  /// All bits up to the highest that is set.
  @inline(__always)
  private static func through(_ bits: UInt64) -> UInt64 {
    bits == 0 ? 0 : UInt64.max &>> UInt64(truncatingIfNeeded: bits.leadingZeroBitCount)
  }
}

extension WordBlock {
  /// The classes of the characters of a block, told for every byte of a character.
  fileprivate struct Classes {
    var letters: UInt64
    var digits: UInt64
    /// Apostrophes and full stops, which join two letters or two digits.
    let joints: UInt64
    /// Commas and semicolons, which join two digits.
    let digitJoints: UInt64
    /// Single quotation marks, which are joints of three bytes: the first of these.
    var wideJoints: UInt64 = 0
    /// What only the full rules can tell.
    var uncertain: UInt64
    /// Bytes of characters beyond ASCII whose class is known.
    var understood: UInt64 = 0

    @inline(__always)
    init(_ planes: BitPlanes) {
      let upper = planes.bit6 & ~planes.bit7
      // From 1 to 26 in the lowest five bits
      let isInAlphabet =
        (planes.bit4 | ~planes.low(0))
        & ~(planes.bit4 & planes.bit3 & (planes.bit2 | planes.bit1 & planes.bit0))
      letters = upper & isInAlphabet
      digits = planes.high(3) & planes.lowUpTo9
      joints = planes.equal(0x2E) | planes.equal(0x27)
      digitJoints = planes.equal(0x2C) | planes.equal(0x3B)
      // The low line joins, and ICU counts @ among the letters; brackets and their like are as rare.
      uncertain = upper & ~isInAlphabet
    }

    /// The words: letters, digits, and what joins them (WB6, WB7, WB11, WB12).
    @inline(__always)
    var words: UInt64 {
      let letterJoined = letters << 1 & letters >> 1
      let digitJoined = digits << 1 & digits >> 1
      let wide = wideJoints & (letters << 1 & letters >> 3 | digits << 1 & digits >> 3)
      return letters | digits | joints & (letterJoined | digitJoined) | digitJoints & digitJoined
        | wide | wide << 1 | wide << 2
    }

    /// Adds what takes more than one byte; each script only where it is used, as few are in one text.
    @inline(__always)
    mutating func addLetters(_ planes: BitPlanes, _ known: UInt64) {
      let second = (planes.bit7 & ~planes.bit6) >> 1
      let leads = planes.bit7 & planes.bit6 & known
      let rowC = leads & ~planes.bit5 & ~planes.bit4
      let greek = rowC & planes.bit3 & planes.bit2 & planes.bit1
      let rowD = leads & ~planes.bit5 & planes.bit4
      let cyrillic = rowD & ~planes.bit3 & ~(planes.bit2 & planes.bit1)
      let wide = leads & planes.bit5
      var marks: UInt64 = 0
      if cyrillic != 0 { addCyrillic(planes, cyrillic, second) }
      if greek != 0 { addGreek(planes, greek, second) }
      if rowC & ~greek != 0 { marks |= addLatin(planes, second) }
      if rowD & planes.bit3 != 0 { marks |= addArabic(planes, second) }
      var hebrew: UInt64 = 0
      if rowD & ~planes.bit3 & ~cyrillic != 0 {
        hebrew = addHebrew(planes, second)
        marks |= hebrew & ~letters
      }
      if wide != 0 { marks |= addWide(planes, second) }
      if hebrew != 0 {
        let quotes = planes.equal(0x22) | planes.equal(0x27) | planes.equal(0xE2)
        uncertain |= quotes & (hebrew | marks) << 1
      }
      // WB4: marks belong to the letter that they follow. After anything else the full rules tell.
      understood |= marks
      uncertain |= marks & ~(marks << 1) & ~(letters << 1)
      letters |= marks
    }

    /// Adds letters of two bytes each, by their first bytes.
    @inline(__always)
    private mutating func addPairs(letters pairs: UInt64) {
      letters |= pairs | pairs << 1
      understood |= pairs | pairs << 1
    }

    /// U+00A0 to U+036F; returns the marks.
    @inline(__always)
    private mutating func addLatin(_ planes: BitPlanes, _ second: UInt64) -> UInt64 {
      let row = planes.high(0xC) & second
      // C4 to CA, and C3 but for × and ÷
      let signs = (planes.bit4 & planes.low(7)) >> 1
      let extended = (planes.bit3 ^ planes.bit2) & (planes.bit2 | planes.lowUpToA)
      addPairs(letters: row & (extended | planes.low(3) & ~signs))
      // No-break space and degree sign, « and »
      let other = planes.bit5 & (planes.low(0) | planes.low(0x0B))
      let breaks = row & planes.low(2) & other >> 1
      understood |= breaks | breaks << 1
      let marks = row & (planes.low(0x0C) | planes.low(0x0D) & ~((planes.bit5 & planes.bit4) >> 1))
      return marks | marks << 1
    }

    /// U+0386 to U+03FF, but for the points and gaps among them.
    @inline(__always)
    private mutating func addGreek(_ planes: BitPlanes, _ rows: UInt64, _ second: UInt64) {
      let quarter0 = ~planes.bit5 & ~planes.bit4
      let gaps = quarter0 & (planes.low(0x0B) | planes.low(0x0D)) | planes.bit5 & ~planes.bit4 & planes.low(2)
      let accented = planes.bit5 | planes.bit4 | planes.bit3 | planes.low(6)
      let symbol = planes.bit5 & planes.bit4 & planes.low(6)
      addPairs(
        letters: rows & second
          & (~planes.bit0 & (accented & ~gaps) >> 1 | planes.bit0 & ~(symbol >> 1)))
    }

    /// U+0400 to U+052F, but for the signs for thousands and their like.
    @inline(__always)
    private mutating func addCyrillic(_ planes: BitPlanes, _ rows: UInt64, _ second: UInt64) {
      let basic = rows & ~planes.bit2 & ~planes.bit1
      addPairs(letters: basic & second)
      guard rows != basic else { return }
      let behindSigns = (planes.bit5 | planes.bit4 | planes.bit3 & (planes.bit2 | planes.bit1)) >> 1
      let supplement = ~((planes.bit5 & planes.bit4) >> 1)
      addPairs(
        letters: rows & second
          & (planes.low(3) | planes.low(2) & behindSigns | planes.low(4) & supplement))
    }

    /// U+05D0 to U+05EA with points, and returns all of them; an apostrophe or quotation mark behind them, or
    /// behind marks that follow them, is for the full rules.
    @inline(__always)
    private mutating func addHebrew(_ planes: BitPlanes, _ second: UInt64) -> UInt64 {
      let alphabet = ~planes.bit5 & planes.bit4 | planes.bit5 & ~planes.bit4 & planes.lowUpToA
      let pairs = planes.equal(0xD7) & second & alphabet >> 1
      addPairs(letters: pairs)
      let vowels = planes.bit5 & planes.bit4 & ~(planes.bit3 & planes.bit2 & planes.bit1)
      let points = planes.equal(0xD6) & second & vowels >> 1
      return pairs | pairs << 1 | points | points << 1
    }

    /// U+0600 to U+06FF, but for what is rare; returns the marks.
    @inline(__always)
    private mutating func addArabic(_ planes: BitPlanes, _ second: UInt64) -> UInt64 {
      let row = planes.high(0xD) & planes.bit3 & ~planes.bit2 & second
      let row60 = row & ~planes.bit1 & ~planes.bit0
      let row64 = row & ~planes.bit1 & planes.bit0
      let row68 = row & planes.bit1 & ~planes.bit0
      let row6C = row & planes.bit1 & planes.bit0
      // The fourths of a row of 64, and where a second byte lies in its fourth
      let (quarter0, quarter1) = (~planes.bit5 & ~planes.bit4, ~planes.bit5 & planes.bit4)
      let (quarter2, quarter3) = (planes.bit5 & ~planes.bit4, planes.bit5 & planes.bit4)
      let point = quarter3 & planes.low(0)
      let letters64 =
        quarter0 & planes.lowUpToA | quarter2 & planes.bit3 & planes.bit2 & planes.bit1
        | quarter3 & ~point
      let letters6C = quarter0 | quarter1 & ~planes.bit3 & (~planes.bit2 | planes.low(5))
      // In the second quarter: 0 to 3 and 5
      let isFifth = quarter1 & ~planes.bit3 & planes.bit2 & ~planes.low(5)
      addPairs(
        letters: row60 & planes.bit5 >> 1 | row64 & letters64 >> 1 | row68 | row6C & (letters6C & ~isFifth)
          >> 1)
      let numbers =
        row64 & (quarter2 & planes.lowUpTo9) >> 1 | row6C & (quarter3 & planes.lowUpTo9) >> 1
      digits |= numbers | numbers << 1
      // Comma; semicolon and question mark; percent sign; full stop of Urdu
      let comma = row60 & (quarter0 & planes.low(0x0C)) >> 1
      let breaks =
        comma | row60 & (quarter1 & planes.bit3 & planes.bit1 & planes.bit0) >> 1
        | row64 & (quarter2 & planes.low(0x0A)) >> 1 | row6C & (quarter1 & planes.low(4)) >> 1
      uncertain |= comma & digits << 1 & digits >> 2
      understood |= numbers | numbers << 1 | breaks | breaks << 1
      let marks = row64 & (quarter0 & ~planes.lowUpToA | quarter1 | point) >> 1
      return marks | marks << 1
    }

    /// Quotation marks and dashes, letters of Vietnamese; returns the marks that join nothing.
    @inline(__always)
    private mutating func addWide(_ planes: BitPlanes, _ second: UInt64) -> UInt64 {
      let third = second >> 1
      let additional = (planes.bit5 & planes.bit4 & planes.bit3 & ~planes.bit2) >> 1
      let pairs = planes.equal(0xE1) & second & third & additional
      letters |= pairs | pairs << 1 | pairs << 2
      let general = planes.equal(0xE2) & planes.equal(0x80) >> 1 & third
      let quarter1 = ~planes.bit5 & planes.bit4
      wideJoints = general & (quarter1 & planes.bit3 & ~planes.bit2 & ~planes.bit1) >> 2
      let dashes = quarter1 & ~planes.bit3 & ~(planes.bit2 & planes.bit1)
      let quotes = quarter1 & planes.bit3 & planes.bit2
      let ellipsis = planes.bit5 & ~planes.bit4 & planes.low(6)
      let breaks = general & (dashes | quotes | ellipsis) >> 2
      let known = pairs | breaks | wideJoints
      understood |= known | known << 1 | known << 2
      // Zero-width non-joiner, marks of direction
      let marks =
        general & (~planes.bit5 & ~planes.bit4 & planes.bit3 & planes.bit2 & (planes.bit1 | ~planes.bit0))
        >> 2
      return marks | marks << 1 | marks << 2
    }
  }
}
