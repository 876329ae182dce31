internal import Lexicon

/// Sums of money and shares of a hundred: numbers and the signs, codes and words beside them.
extension SignatureExtractor {
  /// The last number and the last unit that were read, as long as the one may still meet the other.
  struct OpenUnit {
    /// A number without a unit, and where it stands.
    var number: (feature: Int32, range: Range<Int>)?
    /// A unit without a number, and where it stands.
    var unit: (unit: NumberUnit, range: Range<Int>)?
  }

  /// Between a number and the word for its unit, in bytes: `50 млн американских долларов`.
  private static let widestGap = 32

  /// Adds what a word or phrase means, and gives its unit to the number before it.
  func addMeaning(_ feature: Int32, weight: Float, at place: SignatureBuilder.Place, surface: Range<Int>) {
    builder.add(feature, weight: weight, at: place, surface: surface)
    guard let unit = vocabulary.units[Int(feature)] else { return }
    // A run of Chinese is read from its scales on, which the number has taken.
    if let number = open.number, number.range.upperBound <= surface.lowerBound,
      mayMeet(number.range.upperBound..<surface.lowerBound)
    {
      builder.setUnit(
        unit, of: number.feature, at: number.range, written: number.range.lowerBound..<surface.upperBound)
      open.number = nil
    } else {
      open.unit = (unit, surface)
    }
  }

  /// The unit of a number where a sign, a code or a word before it says it, and where both stand.
  func unit(beside range: Range<Int>, from index: Int, words count: Int, language: String) -> (
    unit: NumberUnit, written: Range<Int>
  )? {
    if let found = sign(beside: range, language) ?? code(beside: range, from: index, words: count) {
      return found
    }
    guard let (unit, place) = open.unit, place.upperBound <= range.lowerBound,
      range.lowerBound - place.upperBound <= 3,
      article[place.upperBound..<range.lowerBound].allSatisfy(isBlank)
    else { return nil }
    return (unit, place.lowerBound..<range.upperBound)
  }

  /// Blanks, also the parts of no-break and narrow ones.
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0xC2 || byte == 0xA0 || byte == 0xE2 || byte == 0x80 || byte == 0xAF
  }

  /// Whether nothing parts a number from a unit behind it: no mark, no line, no other number.
  private func mayMeet(_ gap: Range<Int>) -> Bool {
    guard gap.count <= SignatureExtractor.widestGap else { return false }
    var isFirst = true
    for index in gap {
      let byte = article[index]
      if isFirst, byte == UInt8(ascii: ".") { return false }
      isFirst = false
      switch byte {
      case 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
        UInt8(ascii: "?"),
        UInt8(ascii: "("), UInt8(ascii: ")"), 0x30...0x39:
        return false
      default: break
      }
    }
    return true
  }

  /// `$50 million`, `50 €`, `12 %`, Turkish `%2`.
  private func sign(beside range: Range<Int>, _ language: String) -> (unit: NumberUnit, written: Range<Int>)?
  {
    var end = range.upperBound
    var blanks = 0
    while end < article.count, blanks < 2 {
      let (scalar, length) = letter(at: end)
      if isPercentSign(scalar) { return (.percent, range.lowerBound..<end + length) }
      if let unit = NumberUnit(sign: scalar, letters: "", language: language) {
        return (unit, range.lowerBound..<end + length)
      }
      guard scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F else { break }
      end += length
      blanks += 1
    }
    var start = range.lowerBound
    guard var before = letter(endingAt: start) else { return nil }
    if before.scalar == 0x20 || before.scalar == 0xA0 {
      start = before.start
      guard let next = letter(endingAt: start) else { return nil }
      before = next
    }
    if before.scalar == 0x25, start == range.lowerBound { return (.percent, before.start..<range.upperBound) }
    start = before.start
    while start > 0, (0x41...0x5A).contains(article[start - 1]), before.start - start < 2 { start -= 1 }
    let letters = String(decoding: article[start..<before.start], as: UTF8.self)
    guard let unit = NumberUnit(sign: before.scalar, letters: letters[...], language: language) else {
      return nil
    }
    return (unit, start..<range.upperBound)
  }

  private func letter(endingAt end: Int) -> (scalar: UInt32, start: Int)? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, article[start] & 0xC0 == 0x80 { start -= 1 }
    return (letter(at: start).scalar, start)
  }

  /// Whether a percent sign stands at a byte, or behind one blank.
  func isPercent(_ offset: Int) -> Bool {
    guard offset < article.count else { return false }
    let (scalar, length) = letter(at: offset)
    if isPercentSign(scalar) { return true }
    guard scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F, offset + length < article.count else {
      return false
    }
    return isPercentSign(letter(at: offset + length).scalar)
  }

  private func isPercentSign(_ scalar: UInt32) -> Bool {
    scalar == 0x25 || scalar == 0x66A || scalar == 0xFF05
  }

  /// `USD 50 million`, `50 million EUR`.
  private func code(beside range: Range<Int>, from index: Int, words count: Int) -> (
    unit: NumberUnit, written: Range<Int>
  )? {
    for word in [scanned(at: index - 1), scanned(at: index + count)] {
      guard let word, word.end - word.start == 3, word.sentence == words[index].sentence,
        word.end + 2 >= range.lowerBound, word.start <= range.upperBound + 2,
        let unit = NumberUnit(code: String(decoding: article[word.start..<word.end], as: UTF8.self))
      else { continue }
      return (unit, min(word.start, range.lowerBound)..<max(word.end, range.upperBound))
    }
    return nil
  }
}
