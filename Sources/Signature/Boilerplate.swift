internal import Lexicon

/// Finds the lines of a page that are not the article: teasers of other articles, menus, calls to follow or to
/// subscribe, cookie walls, counts of comments, who wrote it and who took the picture. Which lines a source prints in all
/// its articles the caller knows.
enum Boilerplate {
  /// The byte ranges of the lines to keep, in order.
  ///
  /// - Parameters:
  ///   - language: of the article, as its tag says.
  ///   - repeated: numbers of other lines to leave out, from 1, rising.
  static func keptLines(
    _ bytes: Span<UInt8>, language: String, leavingOut repeated: [Int] = []
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var number = 0
    var next = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      number += 1
      while next < repeated.count, repeated[next] < number { next += 1 }
      let isRepeated = next < repeated.count && repeated[next] == number
      if index > start, !isRepeated { lines.append(start..<index) }
      start = index + 1
    }
    var keep = lines.indices.map { number in
      let mayBeByline = number < 4 || number >= lines.count - 3
      return !isTeaser(bytes, lines[number])
        && !isOfThePage(bytes.extracting(lines[number]), bylineIn: mayBeByline ? language : nil)
    }
    dropHeadlineRuns(bytes, lines, &keep)
    let kept = zip(lines, keep).filter(\.1).map(\.0)
    return kept.isEmpty ? lines : kept
  }

  /// `- 16:00Headline`, `• 14:22 Headline`: a list of what else is new.
  static func isTeaser(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var offset = line.lowerBound
    while offset < line.upperBound, isBullet(bytes, &offset) {}
    guard offset > line.lowerBound || startsWithDigit(bytes, offset) else { return false }
    var digits = 0
    while offset < line.upperBound, (0x30...0x39).contains(bytes[offset]) {
      digits += 1
      offset += 1
    }
    guard (1...2).contains(digits), offset + 2 < line.upperBound, bytes[offset] == 0x3A,
      (0x30...0x39).contains(bytes[offset + 1]), (0x30...0x39).contains(bytes[offset + 2])
    else { return false }
    return line.count < 300
  }

  /// A line that may stand above an article: short, and no sentence.
  static func isHeadline(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count < 200 && !endsSentence(bytes, line)
  }

  private static func startsWithDigit(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && (0x30...0x39).contains(bytes[offset])
  }

  private static func isBullet(_ bytes: Span<UInt8>, _ offset: inout Int) -> Bool {
    guard offset < bytes.count else { return false }
    let (scalar, length) = decodeScalar(bytes, offset)
    switch scalar {
    case 0x20, 0x09, 0x2D, 0x2A, 0x2022, 0xB7, 0x2013, 0x2014, 0x25CF, 0x25A0, 0x25BA:
      offset += length
      return true
    default: return false
    }
  }

  /// Whether a line belongs to the page around an article.
  ///
  /// - Parameter bylineIn: the language whose bylines are looked for; `nil` where none stands.
  static func isOfThePage(_ bytes: Span<UInt8>, bylineIn language: String?) -> Bool {
    let width = PageLine.width(bytes)
    if width > PageLine.longest {
      return width <= PageWords.longestNotice && PageWords.mentionsCookies(bytes)
        && PageLine(bytes).isCookieWall
    }
    let line = PageLine(bytes)
    if line.isSign || line.isCall || line.isCookieWall { return true }
    // What may be news as well is, when it is a whole sentence.
    if line.isSentence { return false }
    return line.isLabel || line.isMenu || line.isAddress(bytes)
      || language.map { Byline.isByline(copy(bytes), language: $0) } ?? false
  }

  private static func copy(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }

  /// Five and more short lines without an end of sentence, one after the other, are other articles' headlines, when
  /// there is a text beside them: all but the first of the page and the last before the text.
  private static func dropHeadlineRuns(_ bytes: Span<UInt8>, _ lines: [Range<Int>], _ keep: inout [Bool]) {
    let long = lines.indices.filter { lines[$0].count > 200 }
    guard long.count >= 3 else { return }
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, lines[end].count < 140, !endsSentence(bytes, lines[end]) { end += 1 }
      if end - index >= 5 {
        // The last one before the text begins is its own.
        let opensText = end == long[0]
        for line in max(index, index == 0 ? 1 : index)..<(opensText ? end - 1 : end) { keep[line] = false }
      }
      index = max(end, index + 1)
    }
  }

  private static func endsSentence(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x22 { end -= 1 }
    guard end > line.lowerBound else { return false }
    if [0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains(bytes[end - 1]) { return true }
    guard end - line.lowerBound >= 3 else { return false }
    let tail = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
    switch tail {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4), (0xE2, 0x80, 0x9D),
      (0xE3, 0x80, 0x8D), (0xE2, 0x80, 0xA6):
      return true
    default: return tail.1 == 0xDB && tail.2 == 0x94 || tail.1 == 0xC2 && tail.2 == 0xBB
    }
  }
}
