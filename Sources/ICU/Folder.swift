internal import CICU

/// Makes spellings comparable: case, width and accents away.
package enum Folder {
  /// NFKC_Casefold (``Normalizer/nfkcCasefold``) without the accents and vowel points of Latin, Greek, Hebrew and Arabic: "Việt" becomes "viet", "Ελλάδα" "ελλαδα".
  ///
  /// Letters whose stroke or bar is no mark of its own (ø, đ, ł, ı) are replaced by their base letter.
  package static func accentless(_ text: String) throws(ICUError) -> String {
    string(try accentless(try Normalizer.nfkcCasefold.normalize(utf16(text))))
  }

  /// The same on text that is case-folded already.
  package static func accentless(_ folded: [UInt16]) throws(ICUError) -> [UInt16] {
    if let result = AccentTable.accentless(folded) { return result }
    return try accentlessByNormalizing(folded)
  }

  /// The same by way of decomposition, for text of any kind.
  static func accentlessByNormalizing(_ folded: [UInt16]) throws(ICUError) -> [UInt16] {
    var result: [UInt16] = []
    let decomposed = try Normalizer.nfd.normalize(folded)
    result.reserveCapacity(decomposed.count)
    var isCyrillic = false
    var units = decomposed.makeIterator()
    var decoder = UTF16()
    while true {
      let scalar: Unicode.Scalar
      switch decoder.decode(&units) {
      case .scalarValue(let value): scalar = value
      case .error: scalar = "\u{FFFD}"
      case .emptyInput: return try Normalizer.nfc.normalize(result)
      }
      if scalar.isASCII {
        isCyrillic = false
        result.append(UInt16(truncatingIfNeeded: scalar.value))
        continue
      }
      if isAccent(scalar) {
        if !isCyrillic || scalar.value == 0x0300 || scalar.value == 0x0301 { continue }
      } else {
        isCyrillic = (0x0400...0x052F).contains(scalar.value)
      }
      if let base = baseLetters[scalar] {
        result.append(contentsOf: base)
      } else {
        result.append(contentsOf: UTF16.encode(scalar) ?? .init())
      }
    }
  }

  /// Whether a mark may be left out: those of Latin, Greek, Hebrew and Arabic. The marks of Cyrillic
  /// (й), kana (が) and the scripts of India make other letters.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0591...0x05BD, 0x05BF...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670,
      0x06D6...0x06ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF:
      GeneralCategory(of: scalar) == .nonspacingMark
    default: false
    }
  }

  /// Letters that Unicode does not decompose, with the letters that readers type instead.
  package static let baseLetters: [Unicode.Scalar: [UInt16]] = {
    let pairs: [(Unicode.Scalar, String)] = [
      ("ø", "o"), ("đ", "d"), ("ð", "d"), ("þ", "th"), ("ł", "l"), ("ħ", "h"), ("ŧ", "t"), ("ı", "i"),
      ("ŋ", "n"), ("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("ɓ", "b"), ("ɗ", "d"), ("ƙ", "k"),
      ("ƴ", "y"), ("ɛ", "e"), ("ɔ", "o"), ("ɖ", "d"), ("ƒ", "f"), ("ɣ", "g"), ("ʋ", "v"), ("ə", "e"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0, Array($0.1.utf16)) })
  }()

  /// Lower case by a locale's rules ("tr" makes ı of I).
  package static func lowercased(_ text: String, locale: String = "") throws(ICUError) -> String {
    string(try lowercased(utf16(text), locale: locale))
  }

  /// The same in UTF-16.
  package static func lowercased(_ units: [UInt16], locale: String) throws(ICUError) -> [UInt16] {
    try utf16Output("u_strToLower", capacity: units.count + 8) { buffer, capacity, status in
      // SAFETY: both buffers are as long as the lengths say.
      unsafe u_strToLower(&buffer, capacity, units, Int32(units.count), locale, &status)
    }
  }
}
