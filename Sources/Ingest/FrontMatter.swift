/// What Markdown files say of themselves before their text: lines such as `title: Storm` between two of `---`.
struct FrontMatter {
  /// Values as written, by their keys in small letters.
  private var values: [String: String] = [:]
  /// What follows it.
  let body: Substring

  /// Lines that it may have, the first one aside.
  private static let mostLines = 100
  /// How a value begins whose text stands on the lines below.
  private static let blocks: Set<String> = [">", ">-", ">+", "|", "|-", "|+"]

  /// Reads the front matter that a text begins with; `nil` when there is none, or anything that has no place in one.
  ///
  /// Where nothing ends it, it ends at the first blank line, if it has a title.
  init?(_ content: String) {
    if let closed = FrontMatter(content, isClosed: true) {
      self = closed
    } else {
      guard content.hasPrefix("---"), !FrontMatter.holdsEnd(content),
        let open = FrontMatter(content, isClosed: false), open.value(of: "title") != nil
      else { return nil }
      self = open
    }
  }

  private init?(_ content: String, isClosed: Bool) {
    guard content.hasPrefix("---") else { return nil }
    var rest = content[...]
    guard let first = FrontMatter.nextLine(of: &rest), String(first).trimmed == "---" else { return nil }
    var key: String?
    for _ in 0..<FrontMatter.mostLines {
      guard let line = FrontMatter.nextLine(of: &rest) else { return nil }
      let text = String(line).trimmed
      let isIndented = line.first?.isWhitespace == true
      if isClosed ? !isIndented && FrontMatter.isEnd(text) : text.isEmpty {
        if values.isEmpty { return nil }
        body = rest
        return
      }
      if text.isEmpty || text.hasPrefix("#") { continue }
      if isIndented {
        // A value goes on, unless it is a list or has keys of its own.
        if let key, let value = values[key], !value.isEmpty { values[key] = value + " " + text }
        continue
      }
      if text == "-" || text.hasPrefix("- ") { continue }
      guard let field = FrontMatter.field(text) else { return nil }
      key = field.key
      if values[field.key] == nil { values[field.key] = field.value }
    }
    return nil
  }

  private static func isEnd(_ line: String) -> Bool { line == "---" || line == "..." }

  /// Whether a line of a text, the first one aside, could end front matter.
  private static func holdsEnd(_ content: String) -> Bool {
    content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst().contains {
      isEnd(String($0).trimmed)
    }
  }

  /// The value of the first key that has one, without quotation marks; `nil` for lists and the like.
  func value(of keys: String...) -> String? {
    for key in keys {
      guard let value = values[key].map(FrontMatter.plain), !value.isEmpty else { continue }
      return value
    }
    return nil
  }

  private static func plain(_ value: String) -> String {
    var text = value
    if let mark = text.split(separator: " ").first, blocks.contains(String(mark)) {
      text = String(text.dropFirst(mark.count)).trimmed
    } else if let first = text.first, let last = text.last, text.count > 1 {
      switch (first, last) {
      case ("\"", "\""): return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"")
      case ("'", "'"): return String(text.dropFirst().dropLast()).replacing("''", with: "'")
      case ("[", "]"), ("{", "}"): return ""
      default: break
      }
    }
    return text
  }

  /// A line such as `key: value`, or `key:` alone.
  private static func field(_ line: String) -> (key: String, value: String)? {
    let name = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    let rest = line[name.endIndex...]
    guard !name.isEmpty, rest.first == ":", rest.dropFirst().first?.isWhitespace ?? true else { return nil }
    return (name.lowercased(), String(rest.dropFirst()).trimmed)
  }

  private static func nextLine(of rest: inout Substring) -> Substring? {
    if rest.isEmpty { return nil }
    let line = rest.prefix { !$0.isNewline }
    rest = rest[line.endIndex...].dropFirst()
    return line
  }
}
