internal import CJansson

/// One line of JSON Lines whose values are strings.
@safe final class JSONLine {
  private let object: UnsafeMutablePointer<json_t>

  /// Parses a line.
  init(_ bytes: UnsafeRawBufferPointer) throws {
    // SAFETY: jansson reads exactly the bytes given and keeps none of them.
    let parsed = unsafe json_loadb(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, 0, nil)
    guard let parsed = unsafe parsed else { throw BenchmarkError(description: "a line is no JSON") }
    unsafe object = parsed
  }

  deinit { unsafe json_decref(object) }

  /// The bytes of a string, none when it is missing.
  func value(_ key: String) -> [UInt8] {
    guard let item = unsafe json_object_get(object, key), let start = unsafe json_string_value(item) else {
      return []
    }
    // SAFETY: the string lives as long as the object, and is copied here.
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: json_string_length(item)))
  }

  /// The title, a line feed and the text, or the text alone.
  var titleAndText: [UInt8] {
    let title = value("title")
    return title.isEmpty ? value("text") : title + [10] + value("text")
  }
}
