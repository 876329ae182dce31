/// Lists of other reports that a page puts before its article: `- 16:00 Storm`, `• 14:22 Quake`.
enum Teasers {
  /// Lines in which the title is looked for.
  private static let mostLines = 30
  /// Characters of a line that may stand between teasers.
  private static let shortLine = 60
  /// Those that begin speech or a subtraction as well, and those that begin items of lists alone.
  private static let dashes: Set<Character> = ["-", "–", "—", "*"]
  private static let bullets: Set<Character> = ["•", "·", "▪", "■", "●", "◦", "‣", "►", "▶"]

  /// The title behind a list with which a text begins; `nil` when there is no list, or no title behind it.
  ///
  /// It is the first line behind the last teaser that is no sentence and has text behind it; a longer one above a
  /// paragraph goes before it.
  static func title(behindListOf text: Substring) -> Substring? {
    var rest = text
    var found: Substring?
    var isSure = false
    for number in 0..<mostLines {
      guard let line = nextLine(of: &rest) else { break }
      if let teaser = Teaser(line) {
        found = nil
        // A dash alone may begin a headline that quotes; two do not.
        isSure = isSure || number > 0 || teaser.isSure
        continue
      }
      if !isSure { return nil }
      if isSentence(line) || line.count > 200 { break }
      if line.count > shortLine {
        // What is short may be a call to follow; a headline stands above a paragraph, a line of wrapped text does not.
        var behind = rest
        if found == nil || nextLine(of: &behind)?.count ?? 0 > 200 { found = line }
        break
      }
      found = found ?? line
    }
    guard let title = found, text[title.endIndex...].contains(where: { !$0.isWhitespace }) else { return nil }
    return title
  }

  private struct Teaser {
    /// Whether it alone makes a list.
    let isSure: Bool

    init?(_ line: Substring) {
      var mark: Character?
      if let first = line.first, Teasers.dashes.contains(first) || Teasers.bullets.contains(first) {
        mark = first
      }
      let text = mark == nil ? line : line.dropFirst().drop { $0.isWhitespace }
      if let behind = Teasers.behindClock(text) {
        if behind.allSatisfy({ $0.isWhitespace }) { return nil }
        isSure = true
      } else {
        guard let mark, !text.isEmpty, !Teasers.isSentence(text) else { return nil }
        isSure = Teasers.bullets.contains(mark)
        if !isSure, text.startIndex == line.index(after: line.startIndex) { return nil }
      }
    }
  }

  /// Takes the next line with something on it.
  private static func nextLine(of rest: inout Substring) -> Substring? {
    rest = rest.drop { $0.isWhitespace }
    if rest.isEmpty { return nil }
    var line = rest.prefix { !$0.isNewline }
    rest = rest[line.endIndex...]
    while line.last?.isWhitespace == true { line = line.dropLast() }
    return line
  }

  /// What follows a time of day such as `7:05` or `16:00`; `nil` when a text begins with none.
  private static func behindClock(_ text: Substring) -> Substring? {
    let hour = text.prefix { $0.wholeNumberValue != nil }
    let rest = text[hour.endIndex...]
    guard (1...2).contains(hour.count), rest.first == ":" else { return nil }
    let minute = rest.dropFirst().prefix { $0.wholeNumberValue != nil }
    let behind = rest[minute.endIndex...]
    guard minute.count == 2, number(hour) <= 24, number(minute) < 60, behind.first != ":" else { return nil }
    return behind
  }

  private static func number(_ digits: Substring) -> Int {
    digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
  }

  /// Whether a line ends as a sentence does, quotation marks and brackets aside.
  private static func isSentence(_ line: Substring) -> Bool {
    var text = line
    while let last = text.last, "\"'”’“»«)]」』".contains(last) { text = text.dropLast() }
    return text.last.map { ".!?…。！？؟۔।॥։።".contains($0) } ?? false
  }
}
