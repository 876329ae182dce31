/// Splits a question into words and marks. Nothing in a question is an error here.
struct QueryLexer {
  let bytes: [UInt8]
  var offset = 0
  /// What was read otherwise than it looks.
  private(set) var remarks = Remarks()
  /// Whether words follow that were not read.
  private(set) var isCut = false

  /// Whether the question looks like a headline of capitals.
  let isHeadline: Bool
  /// Whether AND, OR and NOT are operators: in a headline of capitals they are words, unless AND or
  /// OR and NOT are both there. Headlines have each alone: read as operators, two AND or one NOT cost the headlines of
  /// hl-reuters-en .007 nDCG@10.
  let readsOperators: Bool

  init(_ text: String) {
    bytes = QueryMarks.plain(text)
    isHeadline =
      !bytes.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0) })
      && bytes.split(whereSeparator: QueryLexer.isSpace).count >= QueryLexer.leastHeadline
    let operators = isHeadline ? QueryLexer.operators(in: bytes) : (joining: 0, hasNot: false)
    readsOperators = !isHeadline || operators.joining > 0 && operators.hasNot
    if !readsOperators, operators.joining > 0 || operators.hasNot {
      remarks.add(
        "AND, OR and NOT in a question of capitals were read as words; beside words in small letters they are not"
      )
    }
  }

  /// Shorter questions of capitals only are taken for abbreviations and operators: NATO AND EU.
  private static let leastHeadline = 5

  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  /// How many AND and OR stand between words outside of phrases, and whether NOT stands before one.
  private static func operators(in bytes: [UInt8]) -> (joining: Int, hasNot: Bool) {
    let words = bytes.split { isSpace($0) || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    func joins(_ word: ArraySlice<UInt8>) -> Bool {
      word.elementsEqual("AND".utf8) || word.elementsEqual("OR".utf8)
    }
    var joining = 0
    var hasNot = false
    var isQuoted = false
    for (place, word) in words.enumerated() {
      if word.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { isQuoted.toggle() }
      if isQuoted || place + 1 == words.count { continue }
      if word.elementsEqual("NOT".utf8) { hasNot = true }
      if joins(word), place > 0, !joins(words[place - 1]), !joins(words[place + 1]) { joining += 1 }
    }
    return (joining, hasNot)
  }

  /// The words and marks, up to `limit` words.
  mutating func tokens(atMost limit: Int) -> [QueryToken] {
    var list: [QueryToken] = []
    var wordCount = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if QueryLexer.isSpace(byte) {
        offset += 1
        continue
      }
      // Nor do marks without words end.
      if list.count >= 4 * limit {
        isCut = true
        break
      }
      // A dash between blanks is punctuation of a headline, no operator.
      let isBeforeBlank = offset + 1 == bytes.count || QueryLexer.isSpace(bytes[offset + 1])
      let isAtStart =
        !isBeforeBlank
        && (offset == 0 || QueryLexer.isSpace(bytes[offset - 1]) || bytes[offset - 1] == UInt8(ascii: "("))
      switch byte {
      case UInt8(ascii: "("):
        list.append(.open)
        offset += 1
        continue
      case UInt8(ascii: ")"):
        list.append(.close)
        offset += 1
        continue
      case UInt8(ascii: "+") where isAtStart:
        list.append(.plus)
        offset += 1
        continue
      // Several dashes are punctuation.
      case UInt8(ascii: "-") where isAtStart && bytes[offset + 1] != UInt8(ascii: "-"):
        list.append(.minus)
        offset += 1
        continue
      default: break
      }
      if wordCount == limit {
        isCut = true
        break
      }
      let token = byte == UInt8(ascii: "\"") ? phrase() : word()
      if token.isText { wordCount += 1 }
      list.append(token)
    }
    if isCut {
      // What stands before words that were not read.
      while let last = list.last, !last.isText, last != .close { list.removeLast() }
    } else if let last = list.last, let word = last.asWord {
      // What joins nothing is a word: "the operator AND".
      list[list.count - 1] = word
      remarkLonely(last)
    }
    if let first = list.first, first != .not, let word = first.asWord {
      list[0] = word
      remarkLonely(first)
    }
    return list
  }

  private mutating func remarkLonely(_ mark: QueryToken) {
    guard case .word(let text, _, _)? = mark.asWord else { return }
    let name = String(decoding: text, as: UTF8.self)
    remark(
      mark == .not
        ? "NOT without a word behind it was read as a word"
        : "\(name) without a word on both sides was read as a word")
  }

  mutating func remark(_ text: String) { remarks.add(text) }

  private mutating func phrase() -> QueryToken {
    offset += 1
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\"")) else { return .openQuote }
    let text = Array(bytes[offset..<end])
    if text.contains(UInt8(ascii: "*")) { remark("* does not work inside a phrase and was left out") }
    offset = end + 1
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "~") else {
      return .phrase(text, distance: nil)
    }
    var digits = offset + 1
    var distance = 0
    while digits < bytes.count, (48...57).contains(bytes[digits]) {
      distance = min(distance * 10 + Int(bytes[digits] - 48), QueryLexer.largestDistance)
      digits += 1
    }
    guard digits > offset + 1 else {
      remark("~ behind a phrase takes a number of words, \"a b\"~5; what stands there was read as a word")
      return .phrase(text, distance: nil)
    }
    offset = digits
    return .phrase(text, distance: distance)
  }

  /// Words that are near each other are not farther apart.
  private static let largestDistance = 1_000_000
}
