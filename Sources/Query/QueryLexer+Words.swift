/// Words, their suffixes, and what looks like a mark of another query language.
extension QueryLexer {
  /// Reads a word with its suffix, or an operator.
  mutating func word() -> QueryToken {
    let start = offset
    while offset < bytes.count, !QueryLexer.isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: "\""),
      bytes[offset] != UInt8(ascii: "("), bytes[offset] != UInt8(ascii: ")")
    { offset += 1 }
    var text = bytes[start..<offset]
    if readsOperators {
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
