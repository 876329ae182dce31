internal import ICU

/// Folds the letters of one spelling that readers take for the same, script by script.
enum ScriptFolding {
  /// Takes marks and letter forms away from a word that is case folded already.
  ///
  /// Latin and Greek lose their accents. Cyrillic keeps й, ї, ў, which are letters, and loses stress
  /// marks; ё counts as е, ґ as г. Arabic loses tashkeel and tatweel; the forms of alef, yeh, kaf and
  /// teh marbuta become one. Hebrew loses its points and the forms at the end of words. Kana, Hangul and the scripts of India keep all
  /// marks: in them a mark makes another letter.
  static func folded(_ word: [UInt16]) -> [UInt16] {
    guard word.contains(where: { $0 >= 0x80 }) else { return word }
    if !word.contains(where: { ($0 >= 0x0300 && $0 < 0x0400) || $0 >= 0x0400 }) { return latin(word) }
    var result: [UInt16] = []
    result.reserveCapacity(word.count)
    var needsLatin = false
    for (index, unit) in word.enumerated() {
      switch unit {
      case 0x0300...0x036F:
        // Marks on Cyrillic й and ї are part of composed letters; what stands alone is stress.
        needsLatin = needsLatin || (result.last.map { $0 < 0x0400 } ?? false)
        if needsLatin { result.append(unit) }
      case 0x0400...0x052F: result.append(cyrillic(unit))
      case 0x0591...0x05C7: if unit == 0x05BE { result.append(unit) }
      case 0x05DA, 0x05DD, 0x05DF, 0x05E3, 0x05E5: result.append(unit + 1)  // the forms at the end of a word
      case 0x0E2F, 0x0E46: break  // Thai marks of abbreviation and repetition
      case 0x0600...0x06FF: if let letter = arabic(unit) { result.append(letter) }
      case 0x0900...0x097F:
        if let letter = devanagari(unit, at: index, of: word) { result.append(letter) }
      case 0x1F00...0x1FFF, 0x0370...0x03FF, 0x80...0x24F, 0x1E00...0x1EFF:
        needsLatin = true
        result.append(unit)
      default: result.append(unit)
      }
    }
    return needsLatin ? latin(result) : result
  }

  private static func latin(_ word: [UInt16]) -> [UInt16] {
    (try? Folder.accentless(word)) ?? word
  }

  private static func cyrillic(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x0451: 0x0435  // ё
    case 0x0450: 0x0435  // ѐ
    case 0x045D: 0x0438  // ѝ
    case 0x0491: 0x0433  // ґ
    default: unit
    }
  }

  /// Spellings that writers of Hindi mix: long and short vowels, candrabindu and anusvara; nukta and virama
  /// are left out (L. Larkey, M. Connell, N. Abduljaleel, "Hindi CLIR in thirty days", 2003).
  ///
  /// A nasal before a stop of its row counts as anusvara (हिन्दी, हिंदी), -ये and -यी at the end as -ए and -ई.
  private static func devanagari(_ unit: UInt16, at index: Int, of word: [UInt16]) -> UInt16? {
    if let row = rowOfNasal(unit), index + 2 < word.count, word[index + 1] == 0x094D, row ~= word[index + 2] {
      return 0x0902
    }
    if index > 0, index == word.count - 2, unit == 0x092F {
      if word[index + 1] == 0x0947 { return 0x090F }
      if word[index + 1] == 0x0940 { return 0x0907 }
    }
    if index > 1, index == word.count - 1, unit == 0x0947 || unit == 0x0940, word[index - 1] == 0x092F {
      return nil
    }
    return devanagari(unit)
  }

  /// The stops before which a nasal is written as anusvara as well.
  private static func rowOfNasal(_ unit: UInt16) -> ClosedRange<UInt16>? {
    switch unit {
    case 0x0919: 0x0915...0x0918
    case 0x091E: 0x091A...0x091D
    case 0x0923: 0x091F...0x0922
    case 0x0928: 0x0924...0x0927
    case 0x092E: 0x092A...0x092D
    default: nil
    }
  }

  private static func devanagari(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x093C, 0x094D: nil  // nukta, virama
    case 0x0901: 0x0902  // candrabindu
    case 0x0911, 0x0912: 0x0913
    case 0x090D, 0x090E: 0x090F
    case 0x0945, 0x0946: 0x0947
    case 0x0949, 0x094A: 0x094B
    case 0x0906: 0x0905
    case 0x0908: 0x0907
    case 0x090A: 0x0909
    case 0x0910: 0x090F
    case 0x0914: 0x0913
    case 0x0940: 0x093F
    case 0x0942: 0x0941
    case 0x0948: 0x0947
    case 0x094C: 0x094B
    default: unit
    }
  }

  private static func arabic(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x0640: nil
    case 0x0622, 0x0623, 0x0625, 0x0671...0x0673, 0x0675: 0x0627  // آ أ إ ٱ
    case 0x0649, 0x06CC, 0x06CD, 0x06D0, 0x0678: 0x064A  // ى ی ې
    case 0x0629, 0x06C0...0x06C3, 0x06D5: 0x0647  // ة ۀ ہ ۃ
    case 0x06A9, 0x06AA: 0x0643  // ک
    default: unit
    }
  }
}
