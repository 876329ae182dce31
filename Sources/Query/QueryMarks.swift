/// Typographic and full-width marks of a question as the plain ones that the query language has.
///
/// Quotes of every language count where they are closed by their partner; a lone one is passed over. Blanks of any width part
/// words. A full-width plus or minus, or a minus sign, counts before a word; a dash does not.
enum QueryMarks {
  /// The marks that end what a quote begins.
  private static let closing: [UInt32: [UInt32]] = [
    0x22: [0x22, 0xFF02], 0xFF02: [0x22, 0xFF02],
    // “ ” and “ “, „ “ and „ ”, ” ”
    0x201C: [0x201D, 0x201C], 0x201E: [0x201C, 0x201D], 0x201D: [0x201D],
    // « », » «
    0xAB: [0xBB], 0xBB: [0xAB],
    // 「」『』
    0x300C: [0x300D], 0x300E: [0x300F],
  ]
  /// Quotes that are lone and begin nothing.
  private static let lone: Set<UInt32> = [0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D, 0x300E, 0x300F]
  /// Quotes that end words of some languages, or stand in them, and begin something before a word only.
  private static let beforeWords: Set<UInt32> = [0x201D, 0xBB]
  private static let minuses: Set<UInt32> = [0x2D, 0xFF0D, 0x2212]

  /// The text in UTF-8 with plain marks.
  static func plain(_ text: String) -> [UInt8] {
    let utf8 = Array(text.utf8)
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8 }
    let scalars = text.unicodeScalars.map(\.value)
    var lastPlaces: [UInt32: Int] = [:]
    for (place, value) in scalars.enumerated() where closing[value] != nil || lone.contains(value) {
      lastPlaces[value] = place
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(utf8.count)
    var hasLoneQuote = false
    var place = 0
    while place < scalars.count {
      let value = scalars[place]
      if let partners = closing[value], !beforeWords.contains(value) || isStart(plain.last),
        partners.contains(where: { lastPlaces[$0].map { $0 > place } ?? false })
      {
        plain.append(UInt8(ascii: "\""))
        place += 1
        while place < scalars.count, !partners.contains(scalars[place]) {
          // A straight quote inside other ones would end the phrase.
          append(scalars[place] == 0x22 || scalars[place] == 0xFF02 ? 0x20 : scalars[place], to: &plain)
          place += 1
        }
        plain.append(UInt8(ascii: "\""))
        place += 1
        continue
      }
      let isLoneQuote = value == 0x22 || value == 0xFF02
      hasLoneQuote = hasLoneQuote || isLoneQuote
      let next = place + 1 < scalars.count ? scalars[place + 1] : 0x20
      append(isLoneQuote ? 0x20 : mark(value, behind: plain.last, before: next), to: &plain)
      place += 1
    }
    // Where it stood it would begin a phrase with a quote of another kind.
    if hasLoneQuote { plain.append(contentsOf: " \"".utf8) }
    return plain
  }

  /// What a character outside of phrases counts as.
  private static func mark(_ value: UInt32, behind last: UInt8?, before next: UInt32) -> UInt32 {
    if value < 0x80 { return value }
    let opensWord = (last.map { QueryLexer.isSpace($0) || $0 == UInt8(ascii: "(") } ?? true) && !isBlank(next)
    switch value {
    case 0xFF08: return 0x28
    case 0xFF09: return 0x29
    case 0xFF0B where opensWord: return 0x2B
    case 0xFF0D, 0x2212: return opensWord && !minuses.contains(next) ? 0x2D : value
    default:
      if lone.contains(value) { return 0x20 }
      // Narrow blanks part the digits of one number.
      let isInNumber = (0x30...0x39).contains(next) && (last.map { (0x30...0x39).contains($0) } ?? false)
      return isBlank(value) && !isInNumber ? 0x20 : value
    }
  }

  /// Whether something may begin behind a byte: a word, or what stands before words.
  private static func isStart(_ last: UInt8?) -> Bool {
    guard let last else { return true }
    return QueryLexer.isSpace(last) || "(+-:".utf8.contains(last)
  }

  /// The blanks of Unicode, the ends of its lines and paragraphs, and what is less than a character.
  private static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
      bytes.append(contentsOf: encoded)
    }
  }
}
