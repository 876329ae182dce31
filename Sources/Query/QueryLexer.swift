/// A word of a question after analysis: where it stands, and the terms that it may be.
package struct AnalyzedWord: Hashable, Sendable {
  /// Where the word begins and ends, in bytes of what was analysed.
  package var start: Int
  package var end: Int
  /// The word's place in the sequence of words.
  package var position: UInt32
  /// The terms, field byte first; the first is the likeliest.
  package var alternatives: [WeightedTerm]

  package init(start: Int, end: Int, position: UInt32, alternatives: [WeightedTerm]) {
    self.start = start
    self.end = end
    self.position = position
    self.alternatives = alternatives
  }
}

/// The marks of the query language.
enum QueryToken: Equatable {
  case open
  case close
  case plus
  case minus
  case and
  case or
  case not
  /// A word; `isTitle` when `title:` stood before it, the suffix `*` or `~` taken off.
  case word([UInt8], isTitle: Bool, suffix: Suffix)
  /// A phrase in quotes; `distance` when `~n` stood behind it.
  case phrase([UInt8], distance: Int?)
  /// A quote that does not end.
  case openQuote
  /// `title:` right before a phrase or a group.
  case titleMark

  /// The word that an operator is spelled like.
  var asWord: QueryToken? {
    switch self {
    case .and: .word(Array("AND".utf8), isTitle: false, suffix: .none)
    case .or: .word(Array("OR".utf8), isTitle: false, suffix: .none)
    case .not: .word(Array("NOT".utf8), isTitle: false, suffix: .none)
    default: nil
    }
  }

  enum Suffix: Equatable {
    case none
    case prefix
    case fuzzy(Int)
  }
}

/// Splits a question into words and marks. Nothing in a question is an error here.
struct QueryLexer {
  private let bytes: [UInt8]
  private var offset = 0
  /// What was read otherwise than it looks, one line each.
  private(set) var remarks: [String] = []

  /// Whether AND, OR and NOT are words like others: in a headline of capitals.
  private let isHeadline: Bool

  init(_ text: String) {
    bytes = Array(text.utf8)
    isHeadline =
      !bytes.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0) })
      && bytes.split(whereSeparator: QueryLexer.isSpace).count >= QueryLexer.leastHeadline
  }

  /// Shorter questions of capitals only are taken for abbreviations and operators: NATO AND EU.
  private static let leastHeadline = 5

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  /// All words and marks.
  mutating func tokens() -> [QueryToken] {
    var list: [QueryToken] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if QueryLexer.isSpace(byte) {
        offset += 1
        continue
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
      case UInt8(ascii: ")"):
        list.append(.close)
        offset += 1
      // +5 is a number.
      case UInt8(ascii: "+") where isAtStart && !(48...57).contains(bytes[offset + 1]):
        list.append(.plus)
        offset += 1
      // Several dashes are punctuation.
      case UInt8(ascii: "-") where isAtStart && bytes[offset + 1] != UInt8(ascii: "-"):
        list.append(.minus)
        offset += 1
      case UInt8(ascii: "\""): list.append(phrase())
      default: list.append(word())
      }
    }
    // What joins nothing is a word: "the operator AND".
    if let last = list.last, let word = last.asWord {
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

  private mutating func remark(_ text: String) {
    if !remarks.contains(text) { remarks.append(text) }
  }

  private mutating func phrase() -> QueryToken {
    offset += 1
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\"")) else { return .openQuote }
    let text = Array(bytes[offset..<end])
    offset = end + 1
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "~") else {
      return .phrase(text, distance: nil)
    }
    var digits = offset + 1
    var distance = 0
    while digits < bytes.count, (48...57).contains(bytes[digits]), distance < 100_000 {
      distance = distance * 10 + Int(bytes[digits] - 48)
      digits += 1
    }
    guard digits > offset + 1 else {
      remark("~ behind a phrase takes a number of words, \"a b\"~5; what stands there was read as a word")
      return .phrase(text, distance: nil)
    }
    offset = digits
    return .phrase(text, distance: distance)
  }

  private mutating func word() -> QueryToken {
    let start = offset
    while offset < bytes.count, !QueryLexer.isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: "\""),
      bytes[offset] != UInt8(ascii: "("), bytes[offset] != UInt8(ascii: ")")
    { offset += 1 }
    var text = bytes[start..<offset]
    if !isHeadline {
      if text.elementsEqual("AND".utf8) { return .and }
      if text.elementsEqual("OR".utf8) { return .or }
      if text.elementsEqual("NOT".utf8) { return .not }
    }
    let isTitle = hasTitleMark(text)
    if isTitle {
      text = text.dropFirst(6)
      if text.isEmpty, isBeforePhraseOrGroup { return .titleMark }
    } else {
      remarkUnknownField(text)
    }
    remarkForeignMarks(text)
    if text.last == UInt8(ascii: "*") {
      while text.last == UInt8(ascii: "*") { text = text.dropLast() }
      return .word(Array(text), isTitle: isTitle, suffix: .prefix)
    }
    if text.count > 1, text.last == UInt8(ascii: "~") {
      return .word(Array(text.dropLast()), isTitle: isTitle, suffix: .fuzzy(0))
    }
    if text.count > 2, text[text.endIndex - 2] == UInt8(ascii: "~"), let digit = text.last,
      digit == 49 || digit == 50
    {
      return .word(Array(text.dropLast(2)), isTitle: isTitle, suffix: .fuzzy(Int(digit) - 48))
    }
    if let tilde = text.lastIndex(of: UInt8(ascii: "~")), tilde > text.startIndex, tilde + 1 < text.endIndex,
      text[(tilde + 1)...].allSatisfy({ (48...57).contains($0) })
    {
      remark("a fuzzy word takes ~, ~1 or ~2; \(shown(text)) was read as words")
    }
    return .word(Array(text), isTitle: isTitle, suffix: .none)
  }

  private var isBeforePhraseOrGroup: Bool {
    offset < bytes.count && [UInt8(ascii: "\""), UInt8(ascii: "(")].contains(bytes[offset])
  }

  /// Whether a word begins with `title:`; in capitals only right before something, and not in a headline of capitals.
  private func hasTitleMark(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: "title:".utf8) { return true }
    guard !isHeadline, text.prefix(6).elementsEqual("title:".utf8, by: { $0 | 0x20 == $1 }) else {
      return false
    }
    return text.count > 6 || isBeforePhraseOrGroup
  }

  /// Tells of a star elsewhere than at the end of a word, and of a weight as in `word^2`: other query languages have them.
  private mutating func remarkForeignMarks(_ text: ArraySlice<UInt8>) {
    let star = UInt8(ascii: "*")
    if let end = text.lastIndex(where: { $0 != star }), text[..<end].contains(star) {
      remark("a * stands at the end of a word only; \(shown(text)) was read as words")
    }
    guard let caret = text.lastIndex(of: UInt8(ascii: "^")), caret + 1 < text.endIndex,
      (48...57).contains(text[caret + 1]),
      text[(caret + 1)...].allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") })
    else { return }
    // Behind a word, a phrase or a group.
    let marks = [UInt8(ascii: "\""), UInt8(ascii: ")")]
    if caret > text.startIndex || caret > 0 && marks.contains(bytes[caret - 1]) {
      remark("^ gives no weight; \(shown(text)) was read as words")
    }
  }

  /// Tells of `foo:word`, which looks like a field and is none; an address is not meant.
  private mutating func remarkUnknownField(_ text: ArraySlice<UInt8>) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon - text.startIndex > 1,
      text[..<colon].allSatisfy({ (97...122).contains($0) })
    else { return }
    let rest = text[(colon + 1)...]
    if rest.first.map({ !(48...57).contains($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") })
      ?? (offset < bytes.count && !QueryLexer.isSpace(bytes[offset]))
    {
      remark("title: is the only field; \(shown(text)) was read as words")
    }
  }

  private func shown(_ text: ArraySlice<UInt8>) -> String { String(decoding: text.prefix(80), as: UTF8.self) }
}
