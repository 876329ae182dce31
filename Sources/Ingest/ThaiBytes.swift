/// Thai text in TIS-620 or Windows-874, which ICU's detector does not know.
enum ThaiBytes {
  /// Letters from which on a text can be told.
  private static let leastLetters = 20

  /// The letters of which nine tenths of Thai text consist, and a third of what two bytes a character make.
  private static let common: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte: UInt8 in [
      0xa1, 0xa4, 0xa7, 0xb4, 0xb5, 0xb7, 0xb9, 0xba, 0xbb, 0xc1, 0xc2, 0xc3, 0xc5, 0xc7, 0xca, 0xcb, 0xcd,
      0xd0, 0xd1, 0xd2, 0xd4, 0xd5, 0xe0, 0xe1, 0xe8, 0xe9,
    ] { table[Int(byte)] = true }
    return table
  }()

  /// The name of the encoding that bytes are in if they are Thai: most letters are the common ones, vowels and tones
  /// stand above and below consonants, vowels written first stand before them.
  ///
  /// Of the articles of `Corpus` in the 8-bit and the two-byte encodings of 19 languages, whole and cut after 60
  /// characters, these are the Thai ones and no others.
  static func encoding(of bytes: [UInt8]) -> String? {
    var (letters, frequent, wrong) = (0, 0, 0)
    var isPlain = true
    var previous: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      defer { previous = byte }
      switch byte {
      case ..<0x80: continue
      case 0x80, 0x85, 0x91...0x97, 0xa0: isPlain = false
      case 0xa1...0xda, 0xdf...0xfb:
        letters += 1
        if common[Int(byte)] { frequent += 1 }
        if isMark(byte), !isConsonant(previous), !isMark(previous) { wrong += 1 }
        if 0xe0...0xe4 ~= byte, index + 1 == bytes.count || !isConsonant(bytes[index + 1]) { wrong += 1 }
      default: wrong += 1
      }
    }
    guard letters >= leastLetters, frequent * 3 >= letters * 2, wrong * 50 <= letters else { return nil }
    return isPlain ? "TIS-620" : "windows-874"
  }

  private static func isConsonant(_ byte: UInt8) -> Bool { 0xa1...0xce ~= byte }

  /// Whether a byte is a vowel or a tone above or below the letter before it.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0xd1 || 0xd4...0xda ~= byte || 0xe7...0xee ~= byte
  }
}
