internal import Lexicon

/// A line of a page as its words are compared: small letters, no accents, one blank between words, no marks before the
/// first.
struct PageLine {
  /// The line with its marks.
  private var text: [UInt8] = []
  /// Its letters alone, one blank for whatever stands between them.
  private var letters: [UInt8] = []
  private var wordCount = 0
  /// Whether it is a whole sentence: it ends as one does and has six words or more.
  private(set) var isSentence = false

  /// The widest line that tells the reader what to do with the page.
  static let longest = 160
  /// The widest that opens with what is not unmistakable, and the most words of a credit.
  private static let longestLabel = 110
  private static let mostCreditWords = 8

  init(_ bytes: Span<UInt8>) {
    text.reserveCapacity(bytes.count)
    var offset = 0
    var inWord = false
    var unspaced = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, offset)
      offset += length
      let plain = PageLine.plain(scalar)
      if plain == 0x20 {
        inWord = false
        PageLine.addBlank(to: &text)
        PageLine.addBlank(to: &letters)
        continue
      }
      let start = text.count
      foldScalar(plain, keepsMarks: false, into: &text)
      if text.count == start { continue }
      let script = ScriptClass(plain)
      if script == .none {
        inWord = false
        PageLine.addBlank(to: &letters)
        // `[Photo: AP]`, `▶ Read also`; the sign of copyright says something.
        if start == 0, plain != 0xA9 {
          text.removeAll(keepingCapacity: true)
        } else if plain == 0x3A || plain == 0x2F, start > 0, text[start - 1] == 0x20 {
          text.remove(at: start - 1)
        }
        continue
      }
      if script == .digit {
        PageLine.addBlank(to: &letters)
      } else {
        letters += text[start...]
      }
      if script.isUnspaced {
        unspaced += script == .thai ? 1 : 2
      } else if !inWord, script != .mark {
        wordCount += 1
      }
      inWord = true
    }
    while text.last == 0x20 { text.removeLast() }
    while letters.last == 0x20 { letters.removeLast() }
    wordCount += unspaced / 4
    isSentence = wordCount >= 6 && PageLine.closesSentence(bytes)
  }

  /// Letters of a line, those of East Asia for three: they say more.
  static func width(_ bytes: Span<UInt8>) -> Int {
    var width = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      width += (0xE3...0xED).contains(bytes[index]) ? 3 : 1
    }
    return width
  }

  /// Whether it says one thing of the page and no more, but for a number: `Share`, `Kommentare (12)`, `12 комментариев`.
  var isSign: Bool {
    if letters.isEmpty { return false }
    if PageWords.signs.contains(letters) { return true }
    return letters.split(separator: 0x20).allSatisfy { PageWords.networks.contains(Array($0)) }
  }

  /// Whether it tells the reader where to go on, beyond doubt.
  var isCall: Bool { PageWords.calls.opens(text) || PageWords.notices.standsIn(text) }

  /// Whether it asks for leave to set cookies.
  var isCookieWall: Bool { PageWords.cookieWalls.standsIn(text) }

  /// Whether it opens as what stands beside an article does: `Photo: AP`, `Автор: …`, `Follow us on …`.
  var isLabel: Bool {
    if PageLine.width(text.span) > PageLine.longestLabel { return false }
    if PageWords.openings.opens(text) { return true }
    return wordCount <= PageLine.mostCreditWords && (PageWords.credits.opens(text) || isReporter)
  }

  /// `記者王小明／台北報導`, `记者 张三`.
  private var isReporter: Bool {
    guard let rest = PageWords.reporters.rest(of: text) else { return false }
    return rest.first == 0x20 || PageWords.reports.contains { rest.suffix($0.count).elementsEqual($0) }
  }

  /// `Home | Politics | Sport`: three and more items of a word each, or four and more of at most three; two of them are
  /// sections, or it tells what an article is about: `AFP | Reuters | Tripoli`.
  var isMenu: Bool {
    guard letters.split(separator: 0x20).count(where: { PageWords.sections.contains(Array($0)) }) >= 2 else {
      return false
    }
    var items = 0
    var longest = 0
    var words = 0
    var unspaced = 0
    var inWord = false
    var offset = 0
    let span = text.span
    while offset < span.count {
      let (scalar, length) = decodeScalar(span, offset)
      offset += length
      switch scalar {
      case 0x7C, 0x2022, 0xB7, 0xBB, 0x203A:
        if words == 0 { return false }
        items += 1
        longest = max(longest, words)
        words = 0
        unspaced = 0
        inWord = false
      case 0x20, 0x26, 0x2D, 0x2F: inWord = false
      default:
        let script = ScriptClass(scalar)
        // Scores, dates and what people said.
        if script == .none || script == .digit { return false }
        if script.isUnspaced {
          if unspaced.isMultiple(of: 6) { words += 1 }
          unspaced += 1
        } else if !inWord, script != .mark {
          words += 1
        }
        inWord = true
      }
    }
    if words > 0 {
      items += 1
      longest = max(longest, words)
    }
    return (items >= 3 && longest == 1) || (items >= 4 && longest <= 3)
  }

  /// Whether it is a few words with an address for mail.
  func isAddress(_ bytes: Span<UInt8>) -> Bool {
    guard wordCount <= PageLine.mostCreditWords,
      let sign = bytes.indices.first(where: { bytes[$0] == 0x40 }), sign > 0, isName(bytes[sign - 1])
    else { return false }
    var end = sign + 1
    while end < bytes.count, isName(bytes[end]) { end += 1 }
    return end > sign + 1 && end + 1 < bytes.count && bytes[end] == 0x2E && isName(bytes[end + 1])
  }

  private func isName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
  }

  private static func addBlank(to bytes: inout [UInt8]) {
    if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
  }

  /// One form of signs that are written in two widths, and of blanks.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
    case 0x200B, 0x200E, 0x200F, 0xFEFF: 0x200D
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: scalar
    }
  }

  /// Whether a line ends as a sentence does, quotation marks and brackets behind it aside.
  private static func closesSentence(_ bytes: Span<UInt8>) -> Bool {
    var end = bytes.count
    while end > 0 {
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      switch decodeScalar(bytes, start).scalar {
      case 0x21, 0x2E, 0x3F, 0x589, 0x61F, 0x6D4, 0x964, 0x1362, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F,
        0xFF61:
        return true
      case 0x20, 0x09, 0x0D, 0x22, 0x27, 0x29, 0x5D, 0xA0, 0xAB, 0xBB, 0x2018...0x201F, 0x200B...0x200F,
        0x300B, 0x300D, 0x300F, 0x3011, 0xFF02, 0xFF09, 0xFF63:
        end = start
      default: return false
      }
    }
    return false
  }
}
