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
  /// A byte order mark decides; else valid UTF-8 is UTF-8; else ICU's detector guesses from the bytes.
  package static func decode(_ bytes: [UInt8]) throws(PlainTextError) -> (
    text: String, convertedFrom: String?
  ) {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]), let text = validated(bytes.dropFirst(3)) {
      return (text, nil)
    }
    let isUTF16 = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    if !isUTF16 {
      if bytes.prefix(1 << 16).contains(0) { throw .binary }
      if let text = validated(bytes[...]) { return (text, nil) }
    }
    do throws(ICUError) {
      let name: String
      if isUTF16 {
        name = "UTF-16"
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

  private static func validated(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  /// Splits a text file: the first line with something on it is the title when it has at most 200
  /// characters and more text follows.
  package static func article(id: String, content: String) -> Article {
    let body = content.drop { $0.isWhitespace }
    let line = body.prefix { !$0.isNewline }
    let rest = body[line.endIndex...]
    let title = String(line).trimmed
    if title.count <= 200, !String(rest).isBlank {
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
