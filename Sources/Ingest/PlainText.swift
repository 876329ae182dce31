internal import ICU
internal import Text

/// Why bytes are no text.
package enum PlainTextError: Error, Equatable {
  /// NUL bytes where no text has them.
  case binary
  /// No encoding fits.
  case unknownEncoding
}

/// Bytes of a file as text, whatever their encoding.
package enum PlainText {
  /// Text in UTF-8, and the name of the encoding it was converted from (`nil` when it was UTF-8 already).
  ///
  /// A byte order mark decides, and where there is none and zero bytes, ``WideText``; else valid UTF-8 is UTF-8, and so is what has more valid characters beyond ASCII than
  /// bytes that are wrong; else ``ThaiBytes``, and behind them ICU's detector, guess from the bytes.
  package static func decode(_ bytes: [UInt8]) throws(PlainTextError) -> (
    text: String, convertedFrom: String?
  ) {
    let body = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
    if body.count < bytes.count, let text = validated(body) { return (text, nil) }
    let isUTF16 = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    if !isUTF16 {
      if bytes.prefix(1 << 16).contains(0) {
        if let (text, encoding) = WideText.unmarked(bytes) { return (text, encoding) }
        throw .binary
      }
      if let text = validated(body) { return (text, nil) }
      if let text = repaired(body) { return (text, "UTF-8") }
    }
    do throws(ICUError) {
      let name: String
      if isUTF16 {
        name = "UTF-16"
      } else if let thai = ThaiBytes.encoding(of: bytes) {
        // Of the two the one that has all that the other has.
        return (try Converter("windows-874").decode(bytes), thai)
      } else if let guess = try EncodingDetector().detect(bytes) {
        name = guess.encoding
      } else {
        throw .failed(function: "ucsdet_detect", name: "no match")
      }
      return (try Converter(name).decode(bytes), name)
    } catch {
      throw .unknownEncoding
    }
  }

  /// Text that is not UTF-8, converted; `nil` when it is UTF-8, or no text.
  static func converted(_ bytes: [UInt8]) -> (text: String, encoding: String)? {
    guard let found = try? decode(bytes), let encoding = found.convertedFrom else { return nil }
    return (found.text, encoding)
  }

  /// How a conversion is told.
  static func remark(onConversionFrom encoding: String) -> String {
    encoding == "UTF-8"
      ? "some bytes are not UTF-8; they became U+FFFD" : "not UTF-8; read as \(encoding) and converted"
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    var right = 0
    var wrong = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{fffd}" { wrong += 1 } else { right += 1 }
    }
    return right > wrong ? text : nil
  }

  private static func validated(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  /// A text file as an article: what its front matter says of it, and the rest as ``article(id:content:)`` splits it.
  ///
  /// - Parameters:
  ///   - id: its id where the front matter has none; `nil` for one made from what it says, as of JSON without an id.
  ///   - isMarkdown: whether the marks of a heading are no part of a title.
  /// - Returns: the article, and what to say of a date that is none.
  static func read(id: String?, content: String, isMarkdown: Bool) -> (article: Article, remark: String?) {
    let matter = FrontMatter(content)
    var article: Article
    let body = Markup.plain(ifMarkedUp: matter.map { String($0.body) } ?? content)
    if let title = matter?.value(of: "title") {
      article = Article(id: "", title: title, text: body.trimmed)
    } else {
      article = PlainText.article(id: "", content: body)
      if isMarkdown { article.title = withoutHeadingMarks(article.title) }
    }
    let (published, remark) = Article.moment(of: matter?.value(of: "published", "date"))
    article.published = published
    article.language = matter?.value(of: "language", "lang")
    article.source = matter?.value(of: "source", "site", "author")
    article.url = matter?.value(of: "url", "link")
    article.id =
      matter?.value(of: "id") ?? id
      ?? Article.defaultID(
        title: article.title, text: article.text, source: article.source, published: published,
        url: article.url)
    return (article, remark)
  }

  /// The text of a Markdown heading such as `# Storm` or `## Storm ##`; any other line as it is.
  private static func withoutHeadingMarks(_ line: String) -> String {
    let marks = line.prefix { $0 == "#" }
    let rest = line[marks.endIndex...]
    guard (1...6).contains(marks.count), rest.first?.isWhitespace == true else { return line }
    let text = String(rest).trimmed
    let end = text.lastIndex { $0 != "#" }.map { text.index(after: $0) } ?? text.startIndex
    guard text[..<end].last?.isWhitespace == true else { return text }
    return String(text[..<end]).trimmed
  }

  /// A text without the lines of three and more marks that stand before anything else.
  private static func withoutRules(_ text: Substring) -> Substring {
    var rest = text
    while let mark = rest.first, "-=*_".contains(mark) {
      let line = rest.prefix { !$0.isNewline }
      let marks = String(line).trimmed
      let behind = rest[line.endIndex...].drop { $0.isWhitespace }
      guard marks.count > 2, marks.allSatisfy({ $0 == mark }), !behind.isEmpty else { break }
      rest = behind
    }
    return rest
  }

  /// Splits a text file: the first line with something on it is the title when it has at most 200
  /// characters; where it is the only one, there is no text. Where a list of other headlines stands first, the line
  /// behind it is; a rule such as `---` above it is none.
  package static func article(id: String, content: String) -> Article {
    let body = withoutRules(content.drop { $0.isWhitespace })
    if let title = Teasers.title(behindListOf: body) {
      let teasers = String(body[..<title.startIndex]).trimmed
      let text = String(body[title.endIndex...]).trimmed
      return Article(id: id, title: String(title), text: teasers + "\n\n" + text)
    }
    let line = body.prefix { !$0.isNewline }
    let rest = body[line.endIndex...]
    let title = String(line).trimmed
    if title.count <= 200 {
      return Article(id: id, title: title, text: String(rest).trimmed)
    }
    return Article(id: id, title: "", text: String(body).trimmed)
  }
}

extension String {
  /// Without white space at both ends.
  package var trimmed: String {
    let head = drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
