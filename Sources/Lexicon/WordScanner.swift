/// A word of a text, or a run of a script that puts no blanks between words.
package struct ScannedWord: Sendable {
  /// Byte offsets in the text.
  package var start: Int
  package var end: Int
  /// The script of its first letter; `digit` for a number.
  package var script: ScriptClass
  /// Begins with a capital letter.
  package var isCapitalised = false
  /// Its first two letters are capitals.
  package var isShouted = false
  /// Stands first in a sentence.
  package var opensSentence = false
  /// The number of the sentence it stands in.
  package var sentence = 0
  /// Only blanks or a hyphen part it from the word before it.
  package var followsDirectly = false

  package init(start: Int, end: Int, script: ScriptClass) {
    self.start = start
    self.end = end
    self.script = script
  }
}

/// Finds words: maximal runs of letters of one kind and their marks, cut at blanks, hyphens and apostrophes.
///
/// The lexicon's compiler and the articles' reader use the same scanner, so that the pieces of
/// `Côte-d'Ivoire` or `U.S.` are cut alike in both.
package struct WordScanner {
  package init() {}

  /// Appends the words of a text.
  package func scan(_ bytes: Span<UInt8>, into words: inout [ScannedWord]) {
    var offset = 0
    let count = bytes.count
    var sentence = 0
    var opensSentence = true
    var blanksOnly = false
    while offset < count {
      let (scalar, length) = decodeScalar(bytes, offset)
      let kind = ScriptClass(scalar)
      if kind == .none || kind == .mark {
        switch scalar {
        case 0x2E, 0x21, 0x3F:
          if offset + 1 >= count || bytes[offset + 1] <= 0x20 || bytes[offset + 1] >= 0x80
            || bytes[offset + 1] == 0x22
          {
            if !isAbbreviation(words.last, bytes, offset) { opensSentence = true }
          }
          blanksOnly = false
        case 0x0A, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964, 0x2029:
          opensSentence = true
          blanksOnly = false
        case 0x20, 0xA0, 0x2D, 0x2010, 0x2011, 0x27, 0x2019, 0x30FB, 0xFF1D, 0x200C, 0x200D, 0x200E, 0x200F,
          0x301C, 0x5BE, 0x3000:
          break
        default: blanksOnly = false
        }
        offset += length
        continue
      }
      if opensSentence {
        if !words.isEmpty { sentence += 1 }
      }
      var word = ScannedWord(start: offset, end: offset, script: kind)
      word.opensSentence = opensSentence
      word.sentence = sentence
      word.followsDirectly = blanksOnly
      offset = kind == .digit ? number(bytes, from: offset) : letters(bytes, from: offset, kind, &word)
      word.end = offset
      words.append(word)
      opensSentence = false
      blanksOnly = true
    }
  }

  /// `U.S.` or an initial: the full stop after one letter ends no sentence.
  private func isAbbreviation(_ last: ScannedWord?, _ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard let last, last.end == offset, last.isCapitalised else { return false }
    var letters = 0
    for index in last.start..<last.end where bytes[index] & 0xC0 != 0x80 { letters += 1 }
    return letters <= 1 || (letters == 2 && !last.isShouted)
  }

  private func letters(
    _ bytes: Span<UInt8>, from start: Int, _ kind: ScriptClass, _ word: inout ScannedWord
  ) -> Int {
    var offset = start
    var letters = 0
    let count = bytes.count
    while offset < count {
      let (scalar, length) = decodeScalar(bytes, offset)
      let here = ScriptClass(scalar)
      if here == kind || here == .mark
        || (here == .digit && letters > 0 && takesDigits(kind, bytes, start..<offset))
        || (kind.isUnspaced && kind != .thai && here.isUnspaced && here != .thai)
      {
        if letters < 2, kind.isCased, isUppercase(scalar) {
          if letters == 0 { word.isCapitalised = true } else { word.isShouted = word.isCapitalised }
        }
        letters += 1
        offset += length
        continue
      }
      if joins(scalar, kind, letters: letters, bytes, at: offset, length: length) {
        offset += length
        continue
      }
      break
    }
    return offset
  }

  /// Digits belong to a name, as in `G20`, but not to letters written on a number: `و27`, `Rp180`, `2만5000`.
  private func takesDigits(_ kind: ScriptClass, _ bytes: Span<UInt8>, _ letters: Range<Int>) -> Bool {
    guard kind.isCased else { return false }
    guard letters.count == 2 || letters.count == 3 else { return true }
    var packed: UInt32 = 0
    for offset in letters { packed = packed << 8 | UInt32(bytes[offset] | 0x20) }
    return !WordScanner.currencies.contains(packed)
  }

  /// Currencies that stand right before a number, packed.
  private static let currencies: Set<UInt32> = {
    let names = "rp rs tk sh rm ksh tsh ush usd eur gbp inr pkr idr kes tzs"
    return Set(names.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  }()

  /// A sign inside a word: a Ukrainian apostrophe, Hebrew gershayim, the full stops of `U.S.`, the joiners
  /// of Persian, the middle dot of a foreign name in kana.
  private func joins(
    _ scalar: UInt32, _ kind: ScriptClass, letters: Int, _ bytes: Span<UInt8>, at offset: Int, length: Int
  ) -> Bool {
    guard offset + length < bytes.count else { return false }
    switch scalar {
    case 0x27, 0x2019, 0x2BC: guard kind == .cyrillic || kind == .hebrew else { return false }
    case 0x22, 0x5F4, 0x5F3, 0x201D: guard kind == .hebrew else { return false }
    case 0x200C, 0x200D, 0x640:
      guard kind == .arabic || kind == .devanagari || kind == .bengali else { return false }
    case 0x30FB, 0xFF1D, 0xB7, 0x2027, 0x2022: guard kind == .katakana || kind == .han else { return false }
    case 0x2E:
      if letters == 2, isDoubled(bytes, at: offset - 2), isDoubled(bytes, at: offset + 1) {
        // Spanish plurals: `EE.UU.`, `CC.OO.`
        return offset + 3 >= bytes.count || ScriptClass(decodeScalar(bytes, offset + 3).scalar) == .none
      }
      guard kind.isCased, letters == 1 || isDotted(bytes, before: offset) else { return false }
      let (next, nextLength) = decodeScalar(bytes, offset + 1)
      guard isUppercase(next), ScriptClass(next) == kind else { return false }
      let after = offset + 1 + nextLength
      return after >= bytes.count || ScriptClass(decodeScalar(bytes, after).scalar) == .none
    default: return false
    }
    return ScriptClass(decodeScalar(bytes, offset + length).scalar) == kind
  }

  /// Whether a capital letter stands twice.
  private func isDoubled(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index >= 0 && index + 1 < bytes.count && (0x41...0x5A).contains(bytes[index])
      && bytes[index] == bytes[index + 1]
  }

  private func isDotted(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    var index = offset - 1
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index > 0 && bytes[index - 1] == 0x2E
  }

  /// Digits with their separators: `1,234.5`, `30.10.2024`, `16:00`.
  private func number(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, offset)
      if ScriptClass(scalar) == .digit {
        offset += length
        continue
      }
      switch scalar {
      case 0x2C, 0x2E, 0x3A, 0x2F, 0x60C, 0x66B, 0x66C, 0xFF0C, 0xFF0E:
        let next = offset + length
        guard next < bytes.count, ScriptClass(decodeScalar(bytes, next).scalar) == .digit else {
          return offset
        }
        offset = next
      default: return offset
      }
    }
    return offset
  }
}

/// Whether a scalar of a cased script is a capital.
package func isUppercase(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
  return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
}
