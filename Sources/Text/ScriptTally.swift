/// Counts the letters of a text by script, from the lead bytes of UTF-8, and finds the words in it.
struct ScriptTally {
  /// The letters of each script; ``single`` and those behind it are one language's each.
  private(set) var counts = InlineArray<32, UInt32>(repeating: 0)
  /// How many letters were counted, of all scripts.
  private(set) var total = 0

  // The places of ``counts``.
  private static let latin = 0
  private static let han = 1
  private static let kana = 2
  private static let hangul = 3
  /// Scripts whose words are told by votes: Cyrillic, Arabic, Hebrew, Devanagari, Bengali, Ethiopic.
  private static let voting = 4
  /// Scripts that one language of today's news uses, in the order of ``singleLanguages``.
  private static let single = 5
  /// What is no letter or of no matter.
  static let none = 30

  private static let singleLanguages: [LanguageTag] = [
    "el", "hy", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "th", "lo", "bo", "my", "ka", "km",
  ]

  /// Whether a language has a script to itself: paragraphs of others go by their own scripts then.
  static func isTold(byScript language: LanguageTag) -> Bool {
    let base = language.base
    return base == .chinese || base == .japanese || base == .korean || singleLanguages.contains(base)
  }

  /// What first bytes tell of characters: the place in ``counts`` in the lower five bits, then whether they
  /// belong to words; the length less one in the upper two bits. The next byte must be looked at, too, where
  /// all lower bits are set.
  static let leads: [UInt8] = (0..<256).map { lead in
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    func entry(_ place: Int, _ isLetter: Bool = true) -> UInt8 {
      UInt8(place | (isLetter ? 0x20 : 0) | (length - 1) << 6)
    }
    switch lead {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: return entry(latin)
    case 0x27, 0xCA...0xCD, 0xDC...0xDF: return entry(none)
    case 0xCE, 0xCF: return entry(single)
    case 0xD4, 0xD5: return entry(single + 1)
    case 0xD0...0xD3, 0xD6, 0xD7, 0xD9, 0xDA: return entry(voting)
    case 0xD8, 0xDB, 0xE0, 0xE1, 0xE3: return entry(31)
    case 0xE4...0xE9: return entry(han)
    case 0xEA...0xED: return entry(hangul)
    default: return entry(none, false)
    }
  }

  /// Counts the character at `position`; returns its length and whether it belongs to a word.
  ///
  /// - Parameter leads: ``leads``, which takes time to get.
  @inline(__always)
  mutating func count(
    _ text: RawSpan, at position: Int, limit: Int, _ leads: Span<UInt8>
  ) -> (length: Int, isLetter: Bool) {
    let lead = text.byte(at: position)
    let entry = leads[Int(lead)]
    let place = Int(entry & 31)
    if place == 31 {
      return countByTwo(lead, position + 1 < limit ? text.byte(at: position + 1) : 0, text, position, limit)
    }
    counts[place] &+= 1
    total &+= place == ScriptTally.none ? 0 : 1
    return (Int(entry >> 6) + 1, entry & 0x20 != 0)
  }

  /// Counts a character of which the first byte does not tell enough.
  private mutating func countByTwo(
    _ lead: UInt8, _ second: UInt8, _ text: RawSpan, _ position: Int, _ limit: Int
  ) -> (length: Int, isLetter: Bool) {
    var length = 3
    var isLetter = true
    let place: Int
    switch (lead, second) {
    case (0xD8, _), (0xDB, _):
      // The comma, semicolon, question mark and full stop of Arabic
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)
      if scalar == 0x060C || scalar == 0x061B || scalar == 0x061F || scalar == 0x06D4 { return (2, false) }
      place = ScriptTally.voting
      length = 2
    case (0xE0, ..<0xA8):
      // The danda ends a sentence.
      isLetter = !(second == 0xA5 && position + 2 < limit && text.byte(at: position + 2) & 0xFE == 0xA4)
      place = ScriptTally.voting
    case (0xE0, _): place = ScriptTally.single + min(12, 2 + Int(second - 0xA8) >> 1)
    case (0xE1, 0x80...0x82): place = ScriptTally.single + 13
    case (0xE1, 0x83): place = ScriptTally.single + 14
    case (0xE1, 0x88...0x8D): place = ScriptTally.voting
    case (0xE1, 0x9E...0x9F): place = ScriptTally.single + 15
    case (0xE1, 0xB8...0xBB): place = ScriptTally.latin
    case (0xE3, 0x81...0x83): place = ScriptTally.kana
    default: return (3, false)
    }
    counts[place] &+= 1
    total &+= 1
    return (length, isLetter)
  }

  /// The language that the scripts alone tell, or `nil`; Han characters without kana are Chinese, though Japanese may
  /// be written so.
  ///
  /// - Parameter isWhole: whether what was counted is all of the text: then a few Han characters are enough.
  func language(isWhole: Bool) -> LanguageTag? {
    let count = total
    guard count >= 2 else { return nil }
    let (han, kana) = (Int(counts[ScriptTally.han]), Int(counts[ScriptTally.kana]))
    if (han + kana) * 5 > count * 3 {
      if kana * 12 >= han { return kana >= 2 ? .japanese : nil }
      return kana == 0 && (isWhole || han >= 8) ? .chinese : nil
    }
    if Int(counts[ScriptTally.hangul]) * 5 > count * 3 { return .korean }
    let many = Int(counts[ScriptTally.latin]) + Int(counts[ScriptTally.voting])
    if many * 5 >= count * 2 { return nil }
    for index in ScriptTally.singleLanguages.indices
    where Int(counts[ScriptTally.single + index]) * 5 > count * 3 {
      return ScriptTally.singleLanguages[index]
    }
    return nil
  }

  /// Counts the characters that begin in the first `limit` bytes of a block, at most ``blockLimit``.
  ///
  /// - Returns: Which bytes belong to words, and how many bytes the characters have; `nil`, with nothing
  ///   counted, when there are others than ASCII, characters of two bytes and the most common of three.
  @inline(__always)
  mutating func count(_ planes: BitPlanes, limit: Int) -> (letters: UInt64, length: Int)? {
    let inside: UInt64 = (1 << UInt64(limit)) &- 1
    let isInAlphabet =
      (planes.bit4 | ~planes.low(0))
      & ~(planes.bit4 & planes.bit3 & (planes.bit2 | planes.bit1 & planes.bit0))
    let ascii = planes.bit6 & ~planes.bit7 & isInAlphabet & inside
    let apostrophes = planes.equal(0x27) & inside
    guard planes.bit7 & inside != 0 else {
      add(ascii, to: ScriptTally.latin)
      return (ascii | apostrophes, limit)
    }
    let following = planes.bit7 & ~planes.bit6
    let two = planes.bit7 & planes.bit6 & ~planes.bit5 & inside
    let additional =
      planes.equal(0xE1) & (planes.bit5 & planes.bit4 & planes.bit3 & ~planes.bit2) >> 1 & inside
    let three = planes.equal(0xE2) & inside | additional
    let expected = two << 1 | three << 1 | three << 2
    guard two | three == planes.bit7 & planes.bit6 & inside, expected & inside == following & inside,
      expected & ~following == 0
    else { return nil }
    let rowC = two & ~planes.bit4
    let latin =
      rowC & (planes.bit3 ^ planes.bit2 | ~planes.bit3 & planes.bit1 & planes.bit0)
      & (~planes.bit3 | ~planes.bit1)
    let greek = rowC & planes.bit3 & planes.bit2 & planes.bit1
    let rowD = two & planes.bit4
    let armenian = rowD & ~planes.bit3 & planes.bit2 & ~planes.bit1
    let marks =
      planes.equal(0xD8) & (planes.equal(0x8C) | planes.equal(0x9B) | planes.equal(0x9F)) >> 1
      | planes.equal(0xDB) & planes.equal(0x94) >> 1
    add(ascii | latin | additional, to: ScriptTally.latin)
    if greek != 0 { add(greek, to: ScriptTally.single) }
    if rowD != 0 {
      add(armenian, to: ScriptTally.single + 1)
      add(rowD & ~armenian & ~(planes.bit3 & planes.bit2) & ~marks, to: ScriptTally.voting)
    }
    let pairs = two & ~(rowC & ~planes.bit3 & ~planes.bit2 & ~(planes.bit1 & planes.bit0)) & ~(rowD & marks)
    let letters = ascii | apostrophes | pairs | pairs << 1 | additional | additional << 1 | additional << 2
    return (letters, limit + (~(expected >> UInt64(limit))).trailingZeroBitCount)
  }

  /// How many bytes of a block are looked at: where the last character ends must be seen.
  static let blockLimit = BitPlanes.byteCount - 3

  @inline(__always)
  private mutating func add(_ characters: UInt64, to place: Int) {
    let count = characters.nonzeroBitCount
    counts[place] &+= UInt32(truncatingIfNeeded: count)
    total &+= count
  }
}
