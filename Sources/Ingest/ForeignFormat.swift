/// Tells files that hold articles in a form that is not read: pages, feeds and e-mail.
enum ForeignFormat {
  private static let beginnings: [(bytes: [UInt8], name: String)] = [
    (Array("<!doctype html".utf8), "HTML"), (Array("<html".utf8), "HTML"), (Array("<?xml".utf8), "XML"),
    (Array("<rss".utf8), "an RSS feed"), (Array("<feed".utf8), "an Atom feed"),
  ]
  /// Bytes in which it shows.
  static let longestHead = 1 << 16

  /// Documents of other programs; a ZIP archive is also what word processors write.
  private static let documents: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF"), (Array("PK\u{3}\u{4}".utf8), "a ZIP archive (or .docx, .odt, .epub)"),
    (Array("{\\rtf".utf8), "RTF"),
  ]

  /// What a text is besides, told by its beginning; `nil` for one that is no more than text.
  static func name(of text: [UInt8]) -> String? {
    if let found = document(text) ?? markup(text) { return found }
    var head = MailHead()
    var rest = withoutMark(text).prefix(longestHead)
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0a }
      rest = rest.dropFirst(line.count + 1)
      if let isMail = head.isMail(with: line) { return isMail ? MailHead.name : nil }
    }
    return nil
  }

  /// The kind of document that bytes are whose first ones tell it; `nil` when there is none.
  static func document(_ bytes: [UInt8]) -> String? {
    documents.first { withoutMark(bytes).starts(with: $0.bytes) }?.name
  }

  /// The kind of markup that a text begins with, blanks aside; `nil` when there is none.
  static func markup(_ text: [UInt8]) -> String? {
    let body = withoutMark(text).drop { $0 == 0x20 || (0x09...0x0d).contains($0) }
    guard body.first == UInt8(ascii: "<") else { return nil }
    let head = body.prefix(16).map { isLetter($0) ? $0 | 0x20 : $0 }
    return beginnings.first { beginning in
      guard head.starts(with: beginning.bytes) else { return false }
      // `<feedback>` begins no feed.
      let next = head.dropFirst(beginning.bytes.count).first
      return next.map { !isLetter($0) } ?? true
    }?.name
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func withoutMark(_ text: [UInt8]) -> ArraySlice<UInt8> {
    text.starts(with: [0xef, 0xbb, 0xbf]) ? text.dropFirst(3) : text[...]
  }
}

/// The header fields that an e-mail begins with (RFC 5322), a line at a time.
struct MailHead {
  /// What to call it.
  static let name = "an e-mail"
  /// Fields that hardly another text begins with, and those that are in every e-mail, too.
  private static let sure: Set<String> = ["from", "received", "return-path", "message-id", "mime-version"]
  private static let usual: Set<String> = ["subject", "date", "to"]
  /// Lines of fields behind which none of these is looked for.
  private static let mostLines = 1_000

  private var lineCount = 0
  private var knownCount = 0
  private var hasSure = false

  /// Whether the lines so far and the next one begin an e-mail; `nil` while that is open.
  ///
  /// They do with two such fields, of which one is a sure one; `From: Rabat` above an article is one alone.
  mutating func isMail(with line: ArraySlice<UInt8>) -> Bool? {
    lineCount += 1
    if lineCount > MailHead.mostLines { return false }
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }
    if lineCount > 1, !isBlank, line.first == 0x20 || line.first == 0x09 {
      // The field goes on.
      return nil
    }
    // The postmark of a mailbox.
    if lineCount == 1, line.starts(with: "From ".utf8) { return nil }
    let field = line.prefix { MailHead.isOfName($0) }
    guard !field.isEmpty, line.dropFirst(field.count).first == UInt8(ascii: ":") else { return false }
    let name = String(decoding: field, as: UTF8.self).lowercased()
    if MailHead.sure.contains(name) {
      hasSure = true
      knownCount += 1
    } else if MailHead.usual.contains(name) {
      knownCount += 1
    }
    return hasSure && knownCount > 1 ? true : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
