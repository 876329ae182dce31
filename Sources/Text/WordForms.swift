internal import ICU

/// What kind of word a spelling is, which decides how its terms are made.
enum WordShape {
  case word, number, acronym, name, emoji, ideographs, hangul
}

/// Rules for single spellings that hold in every language.
enum WordForms {
  static let apostrophe: UInt16 = 0x27
  /// The mark before the last letter of a Hebrew acronym.
  static let gershayim: UInt16 = 0x22
  /// The longest particle before an apostrophe: "dell'", "jusqu'" are known by language.
  static let longestElision = 2
  private static let dot: UInt16 = 0x2E

  /// A word in UTF-8.
  static func utf8(_ word: [UInt16]) -> [UInt8] {
    Transcoding.utf8(word)
  }

  /// NFKC case folding, with one kind of apostrophe and ASCII digits.
  ///
  /// - Parameter dotlessI: whether I is the capital of ı and İ that of i.
  static func folded(_ word: [UInt16], dotlessI: Bool) -> [UInt16] {
    if word.allSatisfy({ $0 < 0x80 }), !dotlessI || !word.contains(0x49) {
      return word.map { unit in
        if unit == 0x60 { return apostrophe }
        return unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : unit
      }
    }
    let source = dotlessI ? (try? Folder.lowercased(word, locale: "tr")) ?? word : word
    let folded = (try? Normalizer.nfkcCasefold.normalize(source)) ?? source
    var result: [UInt16] = []
    result.reserveCapacity(folded.count)
    var index = 0
    while index < folded.count {
      let scalar = Transcoding.scalar(folded, at: &index)
      switch scalar {
      case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x055A, 0x05F3, 0x2032, 0xFF07, 0x60, 0xB4:
        result.append(apostrophe)
      case 0x05F4: result.append(gershayim)
      case 0x20E3, 0xB7: continue  // the frame of a keycap, the dot of Catalan col·legi
      case 0x066B: result.append(dot)  // the decimal point of Arabic digits
      case 0x0660...:
        if let value = Unicode.Scalar(scalar), let digit = CharacterProperties.digit(value) {
          result.append(0x30 + UInt16(digit))
        } else {
          Transcoding.append(scalar, to: &result)
        }
      default: Transcoding.append(scalar, to: &result)
      }
    }
    // İ folds to i and a dot above; the dot is no letter anywhere.
    return result.contains(0x0307) ? result.filter { $0 != 0x0307 } : result
  }

  /// The script of a word's first letter.
  static func script(of word: [UInt16]) -> Script {
    var index = 0
    while index < word.count {
      let scalar = Transcoding.scalar(word, at: &index)
      if scalar < 0x80 {
        if (scalar | 0x20) &- 0x61 < 26 { return .latin }
        continue
      }
      guard let value = Unicode.Scalar(scalar) else { continue }
      let script = Script(of: value)
      if script != .common, script != .inherited, script != .unknown { return script }
    }
    return .common
  }

  /// The kind of a folded word.
  static func shape(of word: [UInt16], script: Script) -> WordShape {
    if script == .han || script == .hiragana || script == .katakana { return .ideographs }
    if script == .hangul { return .hangul }
    if word.contains(where: isDigit) { return .number }
    if word.contains(dot) { return isAcronym(word) ? .acronym : .name }
    if word.contains(0x5F) { return .name }
    if script == .common, let first = String(decoding: word, as: UTF16.self).unicodeScalars.first,
      !GeneralCategory(of: first).isLetter
    {
      return .emoji
    }
    return .word
  }

  static func isDigit(_ unit: UInt16) -> Bool {
    unit >= 0x30 && unit <= 0x39
  }

  /// Whether a unit of a folded word is a Latin letter without accents.
  static func isPlainLetter(_ unit: UInt16) -> Bool {
    unit >= 0x61 && unit <= 0x7A
  }

  /// Whether letters and dots take turns: u.s, u.s.a.
  private static func isAcronym(_ word: [UInt16]) -> Bool {
    word.indices.allSatisfy { (word[$0] == dot) == ($0 % 2 == 1) }
  }

  /// An acronym written together.
  static func withoutDots(_ word: [UInt16]) -> [UInt16] {
    word.filter { $0 != dot }
  }

  /// The pieces of a word with dots or underscores inside: a host name, a file name.
  static func parts(_ word: [UInt16]) -> [[UInt16]] {
    word.split(whereSeparator: { $0 == dot || $0 == 0x5F }).map { Array($0) }
  }

  /// An emoji without skin tone and hair style, so that 👍 finds 👍🏽.
  static func plainEmoji(_ word: [UInt16]) -> [UInt16] {
    let scalars = String(decoding: word, as: UTF16.self).unicodeScalars.filter {
      !(0x1F3FB...0x1F3FF).contains($0.value) && $0.value != 0xFE0F
    }
    return scalars.isEmpty ? word : scalars.flatMap { Array(UTF16.encode($0) ?? .init()) }
  }

  /// A word without its possessive ('s, s', 'in after a name in Turkish) and without an elided article.
  static func withoutClitics(_ word: [UInt16], _ rules: LanguageRules) -> [UInt16] {
    guard let cut = word.firstIndex(of: apostrophe) else { return word }
    if cut + 1 < word.count, !rules.elided.isEmpty,
      rules.elided.contains(String(decoding: utf8(Array(word[..<cut])), as: UTF8.self))
    {
      return Array(word[(cut + 1)...])
    }
    switch rules.language {
    case "tr", "az": return cut >= 2 ? Array(word[..<cut]) : word
    case "uk", "be", "ru": return word.filter { $0 != apostrophe }
    default:
      guard let last = word.lastIndex(of: apostrophe), last >= 2 else { return word }
      let tail = word[(last + 1)...]
      return tail.isEmpty || tail.elementsEqual([0x73]) ? Array(word[..<last]) : word
    }
  }

  /// The languages that write letters so where a keyboard or a host name lacks them.
  static let spelledOutLanguages = ["de", "lb", "da", "no", "nn", "sv"]

  /// ä, ö, ü, ø, å written ae, oe, ue, oe, aa; `nil` when there is none.
  static func withUmlautsSpelledOut(_ word: [UInt16]) -> [UInt16]? {
    guard word.contains(where: { spelledOut($0) != nil }) else { return nil }
    return word.flatMap { spelledOut($0) ?? [$0] }
  }

  private static func spelledOut(_ unit: UInt16) -> [UInt16]? {
    switch unit {
    case 0xE4: [0x61, 0x65]
    case 0xF6, 0xF8: [0x6F, 0x65]
    case 0xFC: [0x75, 0x65]
    case 0xE5: [0x61, 0x61]
    default: nil
    }
  }

  /// The pieces of a word that zero-width non-joiners part, as Persian has them, where it has some: each may
  /// as well be written as a word.
  static func partsBetweenNonJoiners(_ word: [UInt16]) -> [[UInt16]] {
    guard word.contains(0x200C) else { return [] }
    return word.split(separator: 0x200C).filter { $0.count >= 3 }.map { Array($0) }
  }

  /// A Vietnamese syllable that ends in oa, oe or uy with its tone on the first vowel: hoà as hòa. Both are in use.
  static func withToneBefore(_ word: [UInt16]) -> [UInt16] {
    guard word.count >= 2, let last = word.last, let (vowel, tone) = toned(last) else { return word }
    let first = word[word.count - 2]
    // Behind q, u is no vowel: quý.
    let isBehindQ = word.count >= 3 && word[word.count - 3] == 0x71
    guard vowel == 0x79 ? first == 0x75 && !isBehindQ : first == 0x6F, let marked = withTone[first]?[tone]
    else { return word }
    return word.dropLast(2) + [marked, vowel]
  }

  /// a, e or y below a tone: which, and the number of the tone.
  private static func toned(_ unit: UInt16) -> (vowel: UInt16, tone: Int)? {
    for (vowel, forms) in [(0x61, "àáảãạ"), (0x65, "èéẻẽẹ"), (0x79, "ỳýỷỹỵ")] as [(UInt16, String)] {
      if let tone = Array(forms.utf16).firstIndex(of: unit) { return (vowel, tone) }
    }
    return nil
  }

  /// o and u with each tone.
  private static let withTone: [UInt16: [UInt16]] = [0x6F: Array("òóỏõọ".utf16), 0x75: Array("ùúủũụ".utf16)]
}
