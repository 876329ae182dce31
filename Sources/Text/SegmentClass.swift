/// The classes of ICU's `WordBreakTable` under short names, as constants that this module's loops can
/// fold into their code; a test checks that they are ICU's.
enum SegmentClass {
  static let other: UInt8 = 0
  static let letter: UInt8 = 1
  static let hebrewLetter: UInt8 = 2
  static let numeric: UInt8 = 3
  static let extendNumLet: UInt8 = 4
  static let midLetter: UInt8 = 5
  static let midNum: UInt8 = 6
  static let midNumLet: UInt8 = 7
  static let singleQuote: UInt8 = 8
  static let doubleQuote: UInt8 = 9
  static let extend: UInt8 = 10
  static let format: UInt8 = 11
  static let zwj: UInt8 = 12
  static let carriageReturn: UInt8 = 13
  static let lineFeed: UInt8 = 14
  static let newline: UInt8 = 15
  static let regionalIndicator: UInt8 = 16
  static let blank: UInt8 = 17
  static let dictionary: UInt8 = 18
  static let ideograph: UInt8 = 19
  /// Set beside the class of characters that may be an emoji's base.
  static let pictographic: UInt8 = 0x40
  /// Takes ``pictographic`` away.
  static let mask: UInt8 = 0x3F
}
