internal import CJansson
internal import Glibc
internal import Text

/// Why a JSON text is no article.
package enum JSONArticleError: Error, Equatable {
  /// The parser's message with its place.
  case syntax(String)
  case notAnObject
  case noText
}

/// Articles out of JSON objects, read by libjansson.
///
/// This file speaks to a C library; every pointer in it is a jansson value that the enclosing
/// `decode` owns and frees, and strings are copied before that.
package enum JSONArticle {
  /// Reads one object; long key names win over short ones, which go to `extra` as unknown keys do where they differ.
  ///
  /// - Returns: the article and remarks about values that were not understood.
  /// - Throws: ``JSONArticleError``.
  package static func decode(_ bytes: [UInt8]) throws(JSONArticleError) -> (Article, [String]) {
    var failure = json_error_t()
    let root = unsafe load(bytes, flags: JSON_ALLOW_NUL | JSON_DECODE_ANY, &failure)
    guard let root = unsafe root else {
      throw .syntax("\(message(of: &failure)) (column \(failure.column))")
    }
    // SAFETY: `root` is ours; no value read from it outlives this call.
    defer { unsafe json_decref(root) }
    guard unsafe root.pointee.type == JSON_OBJECT else { throw .notAnObject }
    return try unsafe article(from: root)
  }

  /// Reads a whole file that is one object or an array of objects; `nil` when it is not one JSON text.
  package static func decodeDocument(_ bytes: [UInt8]) -> [Result<(Article, [String]), JSONArticleError>]? {
    var failure = json_error_t()
    let root = unsafe load(bytes, flags: JSON_ALLOW_NUL, &failure)
    guard let root = unsafe root else { return nil }
    // SAFETY: as in `decode`; elements of the array are borrowed from `root`.
    defer { unsafe json_decref(root) }
    guard unsafe root.pointee.type == JSON_ARRAY else { return [unsafe result(of: root)] }
    var results: [Result<(Article, [String]), JSONArticleError>] = []
    for index in 0..<(unsafe json_array_size(root)) {
      guard let element = unsafe json_array_get(root, index) else { continue }
      results.append(unsafe result(of: element))
    }
    return results
  }

  /// Whether a line is a JSON array, or the first line of one.
  static func beginsArray(_ line: [UInt8]) -> Bool {
    guard line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "[") else { return false }
    var failure = json_error_t()
    if let root = unsafe load(line, flags: JSON_ALLOW_NUL, &failure) {
      unsafe json_decref(root)
      return true
    }
    if code(of: &failure) == json_error_premature_end_of_input.rawValue { return true }
    return PlainText.converted(line).map { beginsArray(Array($0.text.utf8)) } ?? false
  }

  /// Whether the first line of a text is a JSON object, as in JSON Lines.
  static func beginsObject(_ text: [UInt8]) -> Bool {
    let body = text.starts(with: [0xef, 0xbb, 0xbf]) ? text.dropFirst(3) : text[...]
    let line = body.prefix { $0 != 0x0a }
    guard line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "{") else { return false }
    do throws(JSONArticleError) {
      _ = try decode(Array(line))
      return true
    } catch {
      return error == .noText
    }
  }

  /// Whether a text is no JSON because of bytes that are not UTF-8.
  static func breaksAtEncoding(_ bytes: [UInt8]) -> Bool {
    var failure = json_error_t()
    if let root = unsafe load(bytes, flags: JSON_ALLOW_NUL, &failure) {
      unsafe json_decref(root)
      return false
    }
    return code(of: &failure) == json_error_invalid_utf8.rawValue
  }

  /// Parses a JSON text; `nil` and the parser's message when it is none.
  private static func load(_ bytes: [UInt8], flags: Int32, _ failure: inout json_error_t)
    -> UnsafeMutablePointer<json_t>?
  {
    // A byte order mark, as Windows writes it before a file, is none of the text.
    let bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    func parse(_ bytes: [UInt8]) -> UnsafeMutablePointer<json_t>? {
      unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return nil }
        return unsafe json_loadb(
          base.assumingMemoryBound(to: CChar.self), buffer.count, size_t(flags), &failure)
      }
    }
    if let root = unsafe parse(bytes) { return unsafe root }
    var text = bytes
    // Two things that JSON allows and the parser does not; a text may have both.
    for _ in 0..<2 {
      if code(of: &failure) == json_error_numeric_overflow.rawValue {
        text = JSONNumbers.quotingLarge(text)
      } else if message(of: &failure).hasPrefix("invalid Unicode") {
        text = JSONHalves.replacing(text)
      } else {
        return nil
      }
      if let root = unsafe parse(text) { return unsafe root }
    }
    return nil
  }

  private static func result(of value: UnsafeMutablePointer<json_t>) -> Result<
    (Article, [String]), JSONArticleError
  > {
    guard unsafe value.pointee.type == JSON_OBJECT else { return .failure(.notAnObject) }
    do throws(JSONArticleError) {
      return .success(try unsafe article(from: value))
    } catch {
      return .failure(error)
    }
  }

  /// The names of the text, the long one first.
  private static let textKeys = ["text", "body", "content"]

  private static func article(from root: UnsafeMutablePointer<json_t>) throws(JSONArticleError) -> (
    Article, [String]
  ) {
    let wasGuessed = unsafe takeMarks(from: root)
    // What `show` writes is plain already.
    let isFeed = wasGuessed == nil
    let given = unsafe take(textKeys, from: root, mayHoldMarkup: isFeed, mayBeList: true)
    let title = unsafe take(["title", "headline"], from: root, mayHoldMarkup: isFeed) ?? ""
    // A headline may come alone; what stands in the place of a text and is none is not passed over.
    let isAlone = textKeys.allSatisfy { key in unsafe json_object_get(root, key) == nil }
    guard let text = given ?? (isAlone ? "" : nil), !text.isBlank || !title.isBlank else { throw .noText }
    let (published, remark) = Article.moment(of: unsafe take(["published", "date"], from: root))
    let language = unsafe take(["language", "lang"], from: root)
    let source = unsafe take(["source"], from: root)
    let url = unsafe take(["url", "link"], from: root)
    let givenID = unsafe take(["id"], from: root)
    if !isFeed { unsafe spreadOther(in: root) }
    let id =
      givenID.flatMap { $0.isEmpty ? nil : $0 }
      ?? Article.defaultID(title: title, text: text, source: source, published: published, url: url)
    return (
      Article(
        id: id, title: title, text: text, language: wasGuessed == true ? nil : language,
        published: published, source: source, url: url, extra: unsafe dump(root)), remark.map { [$0] } ?? []
    )
  }

  /// Whether the language was guessed of an article that `show` wrote, which loses what `show` adds; `nil` when it did
  /// not write it.
  private static func takeMarks(from root: UnsafeMutablePointer<json_t>) -> Bool? {
    guard let guessed = unsafe json_object_get(root, "guessed") else { return nil }
    let isTrue = unsafe guessed.pointee.type == JSON_TRUE
    let isFalse = unsafe guessed.pointee.type == JSON_FALSE
    guard isTrue || isFalse else { return nil }
    unsafe json_object_del(root, "guessed")
    for (key, type) in [
      ("seq", JSON_INTEGER), ("features", JSON_ARRAY), ("leftOut", JSON_ARRAY), ("terms", JSON_ARRAY),
    ] {
      if let value = unsafe json_object_get(root, key), unsafe value.pointee.type == type {
        unsafe json_object_del(root, key)
      }
    }
    return isTrue
  }

  /// Puts the keys that `show` writes as those that it does not know back into their place.
  private static func spreadOther(in root: UnsafeMutablePointer<json_t>) {
    guard let other = unsafe json_object_get(root, "other"), unsafe other.pointee.type == JSON_OBJECT else {
      return
    }
    // SAFETY: held beyond its place in `root`, which it leaves first since one of its keys may have its name.
    unsafe json_incref(other)
    defer { unsafe json_decref(other) }
    unsafe json_object_del(root, "other")
    unsafe json_object_update_missing(root, other)
  }

  /// Removes from the object the first of the keys that has a string or number, others that say the same and those
  /// that say nothing; one of white space only wins where no other key has more.
  ///
  /// - Parameters:
  ///   - mayHoldMarkup: whether strings are HTML where they look like it.
  ///   - mayBeList: whether a list of strings, as of paragraphs, is one, too, its parts a line each.
  private static func take(
    _ keys: [String], from root: UnsafeMutablePointer<json_t>, mayHoldMarkup: Bool = false,
    mayBeList: Bool = false
  ) -> String? {
    var found: String?
    for key in keys {
      guard let value = unsafe json_object_get(root, key) else { continue }
      if unsafe value.pointee.type != JSON_NULL {
        let whole = unsafe string(of: value, mayHoldMarkup: mayHoldMarkup)
        let list = unsafe mayBeList ? lines(of: value, mayHoldMarkup: mayHoldMarkup) : nil
        guard let text = whole ?? list else { continue }
        if let found, !found.isBlank, found != text, !text.isBlank { continue }
        if found?.isBlank ?? true, found == nil || !text.isBlank { found = text }
      }
      unsafe json_object_del(root, key)
    }
    return found
  }

  /// The strings of a list, a line each; `nil` for all else.
  private static func lines(of value: UnsafeMutablePointer<json_t>, mayHoldMarkup: Bool) -> String? {
    guard unsafe value.pointee.type == JSON_ARRAY else { return nil }
    var lines: [String] = []
    for index in 0..<(unsafe json_array_size(value)) {
      guard let element = unsafe json_array_get(value, index),
        unsafe element.pointee.type == JSON_STRING,
        let line = unsafe string(of: element, mayHoldMarkup: mayHoldMarkup)
      else { return nil }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// A string or number as text; `nil` for all else.
  private static func string(of value: UnsafeMutablePointer<json_t>, mayHoldMarkup: Bool) -> String? {
    switch unsafe value.pointee.type {
    case JSON_STRING:
      guard let start = unsafe json_string_value(value) else { return nil }
      let length = unsafe json_string_length(value)
      // SAFETY: jansson's strings are valid UTF-8 of that length and live as long as their root.
      let text = JSONNumbers.unmarked(
        unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self))
      if !mayHoldMarkup { return text }
      // SAFETY: as above. Most texts have neither.
      let hasTag = unsafe memchr(start, 0x3c, length) != nil
      let hasReference = unsafe memchr(start, 0x26, length) != nil
      return hasTag || hasReference ? Markup.plain(text) : text
    case JSON_INTEGER: return String(unsafe json_integer_value(value))
    case JSON_REAL: return String(unsafe json_real_value(value))
    default: return nil
    }
  }

  /// The rest of the object as compact JSON, `nil` when nothing is left.
  private static func dump(_ root: UnsafeMutablePointer<json_t>) -> String? {
    guard unsafe json_object_size(root) > 0, let text = unsafe json_dumps(root, size_t(JSON_COMPACT)) else {
      return nil
    }
    // SAFETY: json_dumps returns a NUL-terminated string from malloc that is ours to free.
    defer { unsafe free(text) }
    return JSONNumbers.shorteningFractions(JSONNumbers.unquotingLarge(unsafe String(cString: text)))
  }

  /// The kind of a failure, which jansson keeps in the last byte of its message.
  private static func code(of failure: inout json_error_t) -> UInt32 {
    unsafe withUnsafeBytes(of: &failure.text) { buffer in unsafe UInt32(buffer.last ?? 0) }
  }

  private static func message(of failure: inout json_error_t) -> String {
    unsafe withUnsafeBytes(of: &failure.text) { buffer in
      unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension String {
  /// Whether there is nothing but white space.
  package var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
