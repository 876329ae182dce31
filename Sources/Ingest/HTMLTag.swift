/// A tag of HTML in a text.
///
/// Only an element that HTML has makes one, so that `a < b`, `<3` and `List<String>` are none.
struct HTMLTag {
  /// What becomes of an element in a plain text.
  enum Role {
    /// Its tags go.
    case inline
    /// Its tags end lines.
    case block
    /// It goes with all that is in it.
    case hidden
  }

  let name: String
  let role: Role
  let isClosing: Bool
  let isSelfClosing: Bool
  /// The position behind it.
  let end: Int

  /// Reads the tag whose `<` stands at a position; `nil` where none stands.
  init?(_ bytes: [UInt8], at start: Int) {
    var position = start + 1
    isClosing = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isClosing { position += 1 }
    let letters = bytes[position...].prefix(HTMLTag.longestName + 1).prefix { HTMLTag.isOfName($0) }
    if letters.isEmpty { return nil }
    name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    guard let role = HTMLTag.roles[name] else { return nil }
    self.role = role
    var rest = Rest(bytes: bytes, position: letters.endIndex)
    guard rest.isReadToItsEnd(isClosing: isClosing) else { return nil }
    if !isClosing, !rest.hasValue {
      // `Map<Object>` names a type, and `a <b and c> d` compares.
      if HTMLTag.words.contains(name) || (rest.hasAttribute && name.utf8.count == 1) { return nil }
    }
    isSelfClosing = rest.endsWithSlash
    end = rest.position
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Whether a byte is white space of HTML.
  static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0a, 0x0c, 0x0d: true
    default: false
    }
  }

  /// What stands between the name of a tag and its end.
  ///
  /// Quotation marks stand around values and nowhere else, and `<` within them alone. So of the tags that begin
  /// in each other at most three go on at any place (in double marks, in single ones, in none), and reading all
  /// that begin in a text takes linear time, whether they end or not.
  private struct Rest {
    let bytes: [UInt8]
    var position: Int
    var hasAttribute = false
    var hasValue = false
    var endsWithSlash = false

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Reads on behind the `>`; whether there is one, and nothing before it that no tag has.
    mutating func isReadToItsEnd(isClosing: Bool) -> Bool {
      guard let first = next,
        HTMLTag.isBlank(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: ">")
      else { return false }
      while let byte = next {
        if byte == UInt8(ascii: ">") {
          position += 1
          return true
        } else if HTMLTag.isBlank(byte) {
          position += 1
        } else if isClosing {
          return false
        } else if byte == UInt8(ascii: "/") {
          endsWithSlash = true
          position += 1
        } else if !isAttributeRead() {
          return false
        }
      }
      return false
    }

    /// Reads a name, and a value when it has one.
    private mutating func isAttributeRead() -> Bool {
      let start = position
      while let byte = next, !HTMLTag.isBlank(byte), !Rest.isMark(byte), byte != UInt8(ascii: "/") {
        position += 1
      }
      if position == start { return false }
      hasAttribute = true
      endsWithSlash = false
      skipBlanks()
      guard next == UInt8(ascii: "=") else { return true }
      position += 1
      skipBlanks()
      hasValue = true
      guard let quote = next else { return false }
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let close = bytes[(position + 1)...].firstIndex(of: quote) else { return false }
        position = close + 1
        return true
      }
      while let byte = next, !HTMLTag.isBlank(byte), byte == UInt8(ascii: "=") || !Rest.isMark(byte) {
        position += 1
      }
      return true
    }

    private mutating func skipBlanks() {
      while let byte = next, HTMLTag.isBlank(byte) { position += 1 }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        true
      default: false
      }
    }
  }
}

extension HTMLTag {
  private static let longestName = 10

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    let lists: [(names: String, role: Role)] = [(inline, .inline), (block, .block), (hidden, .hidden)]
    for (names, role) in lists {
      for name in names.split(whereSeparator: \.isWhitespace) { roles[String(name)] = role }
    }
    return roles
  }()

  private static let inline = """
    a abbr acronym applet area audio b base basefont bdi bdo big button canvas cite code col colgroup
    data datalist del dfn em embed font frame i iframe img input ins kbd label link map mark marquee
    meta meter nobr noframes object option output param picture progress q rb rp rt rtc ruby s samp
    select slot small source span strike strong sub sup textarea time track tt u var video wbr
    """

  private static let block = """
    address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main
    menu nav ol optgroup p pre search section summary table tbody td tfoot th thead title tr ul
    """

  private static let hidden = "noscript script style svg template"

  /// Elements whose names stand in angle brackets for other things, too: their tags have values, or close.
  private static let words: Set<String> = [
    "base", "data", "dir", "input", "label", "link", "map", "menu", "object", "option", "output", "param",
    "search", "slot", "source", "track", "var",
  ]
}
