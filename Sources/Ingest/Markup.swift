/// Plain text out of the HTML that feeds put into titles and texts.
struct Markup {
  private let bytes: [UInt8]
  private var position = 0
  private var result: [UInt8] = []
  /// Whether nothing was said yet on the line.
  private var isAtBreak = true

  /// What a title or text says, without the markup in it.
  ///
  /// Where it holds a tag of HTML, tags are taken out; those of blocks become line breaks, with the white space
  /// around them, and scripts, styles, drawings and comments go with all that is in them. Else nothing is taken out.
  /// References to characters are decoded, once, where they are whole.
  ///
  /// - Complexity: O(n), also where tags, scripts, comments and references do not end.
  static func plain(_ text: String) -> String {
    var markup = Markup(bytes: Array(text.utf8))
    if markup.holdsTag { markup.strip() } else { markup.decode() }
    return String(decoding: markup.result, as: UTF8.self)
  }

  /// What a text says that begins with a tag of HTML, blanks aside; any other is as it is.
  static func plain(ifMarkedUp text: String) -> String {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { !HTMLTag.isBlank($0) }), bytes[start] == UInt8(ascii: "<"),
      HTMLTag(bytes, at: start) != nil
    else { return text }
    return plain(text)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private var holdsTag: Bool {
    bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && HTMLTag(bytes, at: $0) != nil }
  }

  /// Decodes references and leaves all else as it is.
  private mutating func decode() {
    while position < bytes.count {
      if let (scalar, end) = reference() {
        result += String(scalar).utf8
        position = end
      } else {
        let run = nextRun()
        result += run
      }
    }
  }

  private mutating func strip() {
    while position < bytes.count {
      if let tag = tag() {
        take(tag)
      } else if let end = endOfRemark() {
        position = end
      } else if let (scalar, end) = reference() {
        append(Array(String(scalar).utf8)[...])
        position = end
      } else {
        let run = nextRun()
        append(run)
      }
    }
    trimEnd()
  }

  private func tag() -> HTMLTag? {
    bytes[position] == UInt8(ascii: "<") ? HTMLTag(bytes, at: position) : nil
  }

  private func reference() -> (scalar: Unicode.Scalar, end: Int)? {
    bytes[position] == UInt8(ascii: "&") ? CharacterReference.decode(bytes, at: position) : nil
  }

  /// The next byte, and what follows before anything that may be markup.
  private mutating func nextRun() -> ArraySlice<UInt8> {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<"), bytes[position] != UInt8(ascii: "&") {
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func take(_ tag: HTMLTag) {
    position = tag.end
    switch tag.role {
    case .inline: break
    case .block:
      trimEnd()
      isAtBreak = true
    case .hidden:
      if !tag.isClosing, !tag.isSelfClosing { position = end(ofContentOf: tag.name) }
    }
  }

  /// The position behind the closing tag of an element that begins here; the text's end where it has none.
  private func end(ofContentOf name: String) -> Int {
    var start = position
    while let found = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      start = found + 1
      if start < bytes.count, bytes[start] == UInt8(ascii: "/"), let tag = HTMLTag(bytes, at: found),
        tag.name == name
      {
        return tag.end
      }
    }
    return bytes.count
  }

  /// The position behind the comment or document type that begins here; the text's end where it has none.
  private func endOfRemark() -> Int? {
    let rest = bytes[position...]
    if rest.starts(with: "<!--".utf8) {
      // `<!-->` is one, too.
      var start = position + 2
      while let found = bytes[start...].firstIndex(of: UInt8(ascii: "-")) {
        if bytes[found...].starts(with: "-->".utf8) { return found + 3 }
        start = found + 1
      }
      return bytes.count
    }
    guard rest.starts(with: "<!".utf8),
      rest.prefix(9).map({ $0 | 0x20 }).elementsEqual("<!doctype".utf8)
    else { return nil }
    return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
  }

  /// Appends text, of which white space that begins a line is left out.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    var text = text
    if isAtBreak {
      while let first = text.first {
        if HTMLTag.isBlank(first) {
          text = text.dropFirst()
        } else if text.starts(with: Markup.hardBlank) {
          text = text.dropFirst(Markup.hardBlank.count)
        } else {
          break
        }
      }
      if text.isEmpty { return }
      if !result.isEmpty { result.append(0x0a) }
      isAtBreak = false
    }
    result += text
  }

  private mutating func trimEnd() {
    while let last = result.last {
      if HTMLTag.isBlank(last) {
        result.removeLast()
      } else if result.suffix(2) == Markup.hardBlank[...] {
        result.removeLast(2)
      } else {
        break
      }
    }
  }

  /// U+00A0, which editors put into paragraphs without text.
  private static let hardBlank: [UInt8] = [0xc2, 0xa0]
}
