/// Numbers as readers write them: 1,000 and 1.000 and 1000.
enum NumberForms {
  /// Adds the terms of a word that has digits in it.
  static func add(_ word: [UInt16], to terms: inout TermList) {
    if let joined = withoutGrouping(word) {
      terms.add(joined, .main)
      terms.add(word, .variant)
      return
    }
    if let decimal = decimal(word) {
      terms.add(decimal, .main)
      terms.add(word, .variant)
      return
    }
    terms.add(ScriptFolding.folded(word), .main)
    if let number = numberBeforeUnit(word) {
      terms.add(withoutGrouping(number) ?? decimal(number) ?? number, .variant)
      return
    }
    if isPlural(word) { terms.add(Array(word.dropLast()), .variant) }
    if word.contains(where: { $0 == 0x2E || $0 == 0x5F }),
      !word.allSatisfy({ WordForms.isDigit($0) || $0 == 0x2E })
    {
      for part in WordForms.parts(word) { terms.add(ScriptFolding.folded(part), .variant) }
    }
  }

  /// Whether a word is the plural of a name with digits or of a year, as languages in Latin letters write it:
  /// MP3s, E2Fs, 1990s.
  private static func isPlural(_ word: [UInt16]) -> Bool {
    guard word.count >= 4, word.last == 0x73 else { return false }
    let name = word.dropLast()
    return WordForms.isPlainLetter(word[0])
      ? name.allSatisfy { WordForms.isPlainLetter($0) || WordForms.isDigit($0) }
      : name.count == 4 && name.allSatisfy(WordForms.isDigit)
  }

  /// A decimal fraction with a point, and without separators of thousands: 1.234,5 and 1,234.5 are 1234.5.
  private static func decimal(_ word: [UInt16]) -> [UInt16]? {
    guard word.allSatisfy({ WordForms.isDigit($0) || $0 == 0x2C || $0 == 0x2E }),
      let mark = word.lastIndex(where: { !WordForms.isDigit($0) }), mark > 0, mark + 1 < word.count
    else { return nil }
    let whole = Array(word[..<mark])
    guard let digits = whole.allSatisfy(WordForms.isDigit) ? whole : withoutGrouping(whole),
      !whole.contains(word[mark])
    else { return nil }
    return digits + [0x2E] + word[(mark + 1)...]
  }

  /// The number of a word that is one with a unit written close to it: 10km, 1.5bn.
  private static func numberBeforeUnit(_ word: [UInt16]) -> [UInt16]? {
    guard let end = word.firstIndex(where: { !(WordForms.isDigit($0) || $0 == 0x2C || $0 == 0x2E) }), end > 0,
      WordForms.isDigit(word[end - 1]), word.count - end <= 3,
      word[end...].allSatisfy(WordForms.isPlainLetter)
    else { return nil }
    return ordinalEndings.contains(String(decoding: word[end...], as: UTF16.self)) ? nil : Array(word[..<end])
  }

  /// What makes a number an ordinal, in languages of Latin letters: 4th, 1er, 3e, 2a.
  private static let ordinalEndings = [
    "st", "nd", "rd", "th", "er", "re", "e", "me", "o", "a", "s", "de", "ste", "te", "ten",
  ]

  /// The digits of a number whose separators stand between groups of three, else `nil`.
  static func withoutGrouping(_ word: [UInt16]) -> [UInt16]? {
    let isSeparator: (UInt16) -> Bool = {
      $0 == 0x2C || $0 == 0x2E || $0 == 0x27 || $0 == 0x066C || $0 == 0x60C
    }
    guard word.contains(where: isSeparator), word.allSatisfy({ WordForms.isDigit($0) || isSeparator($0) })
    else { return nil }
    let groups = word.split(whereSeparator: isSeparator)
    guard groups.count > 1, let first = groups.first, first.count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.flatMap { Array($0) }
  }
}
