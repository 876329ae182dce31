internal import CICU

/// How ICU's word rules see a character: the Word_Break classes of UAX #29, and what ICU cuts by dictionary.
package enum WordBreakClass {
  @inlinable package static var other: UInt8 { 0 }
  @inlinable package static var letter: UInt8 { 1 }
  @inlinable package static var hebrewLetter: UInt8 { 2 }
  @inlinable package static var numeric: UInt8 { 3 }
  @inlinable package static var extendNumLet: UInt8 { 4 }
  @inlinable package static var midLetter: UInt8 { 5 }
  @inlinable package static var midNum: UInt8 { 6 }
  @inlinable package static var midNumLet: UInt8 { 7 }
  @inlinable package static var singleQuote: UInt8 { 8 }
  @inlinable package static var doubleQuote: UInt8 { 9 }
  @inlinable package static var extend: UInt8 { 10 }
  @inlinable package static var format: UInt8 { 11 }
  @inlinable package static var zwj: UInt8 { 12 }
  @inlinable package static var carriageReturn: UInt8 { 13 }
  @inlinable package static var lineFeed: UInt8 { 14 }
  @inlinable package static var newline: UInt8 { 15 }
  @inlinable package static var regionalIndicator: UInt8 { 16 }
  @inlinable package static var blank: UInt8 { 17 }
  /// Characters whose runs ICU cuts by a dictionary, and Hangul, for which it has rules of its own.
  @inlinable package static var dictionary: UInt8 { 18 }
  /// Of these the Han characters and kana of the basic plane that NFKC leaves as they are: nothing joins
  /// them to other characters but a low line, and marks.
  @inlinable package static var ideograph: UInt8 { 19 }
  /// Set beside the class of characters that may be an emoji's base.
  @inlinable package static var pictographic: UInt8 { 0x40 }
  /// Takes ``pictographic`` away.
  @inlinable package static var mask: UInt8 { 0x3F }
}

/// The ``WordBreakClass`` of every scalar, asked of ICU in blocks when first needed.
package struct WordBreakTable {
  /// The classes of U+0000 to U+07FF: what UTF-8 writes in one or two bytes.
  package let short: [UInt8]
  private var blockOfPage: [UInt16]
  private var classes: [UInt8] = []

  package init() {
    short = (0..<0x800).map { WordBreakTable.wordBreakClass(of: UInt32($0)) }
    blockOfPage = Array(repeating: 0, count: 0x110000 >> 7)
  }

  /// The class of any scalar.
  package mutating func wordBreakClass(of scalar: UInt32) -> UInt8 {
    let page = Int(scalar >> 7)
    guard page < blockOfPage.count else { return WordBreakClass.other }
    if blockOfPage[page] == 0 {
      let first = scalar & ~127
      for offset in 0..<UInt32(128) { classes.append(WordBreakTable.wordBreakClass(of: first + offset)) }
      blockOfPage[page] = UInt16(classes.count >> 7)
    }
    return classes[(Int(blockOfPage[page]) - 1) << 7 | Int(scalar & 127)]
  }

  private static func wordBreakClass(of scalar: UInt32) -> UInt8 {
    let point = UChar32(bitPattern: scalar)
    // Below U+2000 only the signs of copyright and trade marks are pictures.
    guard point >= 0x2000 || point == 0xA9 || point == 0xAE,
      u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0
    else { return plainClass(of: point) }
    return plainClass(of: point) | WordBreakClass.pictographic
  }

  /// ICU's rules differ from the property in four places: a colon is no MidLetter in its root locale,
  /// `@` is a letter, full-width digits are numbers, and what a dictionary cuts is a class of its own.
  private static func plainClass(of point: UChar32) -> UInt8 {
    if isIdeograph(point) { return WordBreakClass.ideograph }
    if isDictionary(point) { return WordBreakClass.dictionary }
    if point == 0x3A || point == 0xFE55 || point == 0xFF1A { return WordBreakClass.other }
    if (0xFF10...0xFF19).contains(point) { return WordBreakClass.numeric }
    if point == 0x40 { return WordBreakClass.letter }
    switch UWordBreakValues(rawValue: UInt32(u_getIntPropertyValue(point, UCHAR_WORD_BREAK))) {
    case U_WB_ALETTER: return WordBreakClass.letter
    case U_WB_HEBREW_LETTER: return WordBreakClass.hebrewLetter
    case U_WB_NUMERIC: return WordBreakClass.numeric
    case U_WB_EXTENDNUMLET: return WordBreakClass.extendNumLet
    case U_WB_MIDLETTER: return WordBreakClass.midLetter
    case U_WB_MIDNUM: return WordBreakClass.midNum
    case U_WB_MIDNUMLET: return WordBreakClass.midNumLet
    case U_WB_SINGLE_QUOTE: return WordBreakClass.singleQuote
    case U_WB_DOUBLE_QUOTE: return WordBreakClass.doubleQuote
    case U_WB_EXTEND: return WordBreakClass.extend
    case U_WB_FORMAT: return WordBreakClass.format
    case U_WB_ZWJ: return WordBreakClass.zwj
    case U_WB_CR: return WordBreakClass.carriageReturn
    case U_WB_LF: return WordBreakClass.lineFeed
    case U_WB_NEWLINE: return WordBreakClass.newline
    case U_WB_REGIONAL_INDICATOR: return WordBreakClass.regionalIndicator
    case U_WB_WSEGSPACE: return WordBreakClass.blank
    default: return WordBreakClass.other
    }
  }

  private static func isIdeograph(_ point: UChar32) -> Bool {
    switch point {
    case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309E, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3400...0x4DBF,
      0x4E00...0x9FFF:
      true
    default: false
    }
  }

  private static func isDictionary(_ point: UChar32) -> Bool {
    if point < 0x0E00 { return false }
    // 〆, an ideograph of no script
    if point == 0x3006 { return true }
    if u_getIntPropertyValue(point, UCHAR_LINE_BREAK) == Int32(U_LB_COMPLEX_CONTEXT.rawValue) { return true }
    if u_getIntPropertyValue(point, UCHAR_WORD_BREAK) == Int32(U_WB_KATAKANA.rawValue) { return true }
    // Tangut and Nüshu
    if (0x16FE0...0x18DFF).contains(point) || (0x1B170...0x1B2FF).contains(point) { return true }
    var status = U_ZERO_ERROR
    // SAFETY: takes a code point and a status.
    switch unsafe uscript_getScript(point, &status) {
    case USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA: return true
    default: return (0xAC00...0xD7A3).contains(point)
    }
  }
}
