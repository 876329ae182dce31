internal import CICU

/// Writes a text in another script by ICU's rules. Not thread-safe: one for each thread.
@safe package final class Transliterator {
  private let handle: UnsafeMutablePointer<UTransliterator?>

  /// Opens a transliterator by its identifier, for example "Any-Latin; Latin-ASCII; Lower".
  ///
  /// - Complexity: opening one takes milliseconds; keep it.
  package init(_ identifier: String) throws(ICUError) {
    let id = utf16(identifier)
    // SAFETY: the identifier's length is given; no rules and no parse error are asked for.
    let opened = unsafe try icu("utrans_openU") { status in
      unsafe utrans_openU(id, Int32(id.count), UTRANS_FORWARD, nil, 0, nil, &status)
    }
    guard let opened = unsafe opened else {
      throw ICUError.failed(function: "utrans_openU", name: identifier)
    }
    unsafe handle = opened
  }

  deinit {
    unsafe utrans_close(handle)
  }

  /// Any script in lower-case ASCII letters, as far as ICU knows how.
  package static func toASCII() throws(ICUError) -> Transliterator {
    try Transliterator("Any-Latin; Latin-ASCII; Lower")
  }

  /// The text in the other script.
  package func transliterate(_ text: String) throws(ICUError) -> String {
    string(try transliterate(utf16(text)))
  }

  /// The text in the other script.
  package func transliterate(_ text: [UInt16]) throws(ICUError) -> [UInt16] {
    var capacity = text.count * 4 + 32
    while true {
      var buffer = text + [UInt16](repeating: 0, count: capacity - text.count)
      var length = Int32(text.count)
      var limit = length
      var status = U_ZERO_ERROR
      // SAFETY: the buffer holds `capacity` units, of which `length` are text.
      unsafe utrans_transUChars(handle, &buffer, &length, Int32(capacity), 0, &limit, &status)
      if status == U_BUFFER_OVERFLOW_ERROR, capacity < 1 << 26 {
        capacity = max(capacity * 2, Int(length) + 16)
        continue
      }
      let result = status
      _ = try icu("utrans_transUChars") { status in status = result }
      return Array(buffer[..<Int(length)])
    }
  }
}
