/// Threes of letters that follow each other in words, by which a language is told where its function words are
/// too few, as in W. Cavnar and J. Trenkle, "N-Gram-Based Text Categorization", 1994.
///
/// Both the compiler of the weights and who reads them cut words and count threes by these rules. There are no
/// keys: threes share ``bucketCount`` buckets by their hash, and few that are common in any language collide.
/// (Public, since nothing less is compiled into the modules that use it.)
public enum LetterTriples {
  /// The languages that the lexicon knows among the scripts that many share, in the order of the weights.
  public static let languages = [
    "en", "fr", "de", "es", "pt", "it", "nl", "pl", "tr", "id", "sv", "da", "no", "fi", "cs", "sk", "hu",
    "ro",
    "hr", "vi", "sw", "ru", "uk", "bg", "sr", "ar", "fa", "ur",
  ]

  /// So many of them, the first, are written in Latin letters.
  @inlinable public static var latinCount: Int { 21 }

  @inlinable public static var bucketCount: Int { 1 << 13 }

  /// A row has so many bytes, each with the weights of two languages: of the language of that place in the lower
  /// three bits, of the sixteenth behind it in the next three.
  @inlinable public static var rowLength: Int { 16 }
  /// Bits of one weight in its byte.
  @inlinable public static var weightBits: Int { 3 }

  /// A weight says how much less likely a three is in a language than where it is likeliest: 0 to this, in
  /// steps of 5/7 of a natural logarithm.
  @inlinable public static var heaviest: UInt8 { 7 }
  /// What a weight of one stands for, in natural logarithms.
  public static let step = 5.0 / 7

  /// The letters of longer words are not looked at: so the weights of a word fit in a byte.
  @inlinable public static var longestWord: Int { 16 }

  /// What stands before the first and behind the last letter.
  @inlinable public static var edge: UInt32 { 0x20 }

  /// The place of three letters.
  @inlinable
  @inline(__always)
  public static func bucket(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int {
    let key = UInt64(first) | UInt64(second) << 16 | UInt64(third) << 32
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
  }

  /// Stands for marks above or below letters and for what draws them out: texts have them or not.
  @inlinable public static var mark: UInt32 { 1 }

  /// For each character below U+0700 the letter without its case, ``mark``, or 0 for what belongs to no word of the
  /// scripts of ``languages``: Latin, Cyrillic, Arabic; the straight apostrophe belongs to one.
  ///
  /// Case is folded as far as the blocks of Unicode tell it by a bit: rarer capitals stay as they are.
  public static let letters: [UInt16] = (0..<0x700).map { (scalar: UInt16) -> UInt16 in
    switch scalar {
    case 0x41...0x5A: scalar | 0x20
    case 0x27, 0x61...0x7A: scalar
    case 0xD7, 0xF7: 0
    case 0xC0...0xDE: scalar | 0x20
    case 0xDF...0x2AF: scalar
    case 0x300...0x36F, 0x640, 0x64B...0x65F, 0x670: UInt16(mark)
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x430...0x52F: scalar
    case 0x620...0x65F, 0x670...0x6D3, 0x6D5...0x6EF, 0x6FA...0x6FF: scalar
    default: 0
    }
  }

  /// A character without its case, or 0; those of Vietnamese lie beyond the table.
  public static func letter(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x700 { return UInt32(letters[Int(scalar)]) }
    return 0x1E00...0x1EFF ~= scalar ? scalar : 0
  }
}
