internal import CICU

/// Guesses the character encoding of bytes. Not thread-safe: one for each thread.
@safe package final class EncodingDetector {
  private let handle: OpaquePointer

  /// One guess.
  package struct Guess: Hashable, Sendable {
    /// The encoding's name as ``Converter`` takes it, for example "windows-1256".
    package let encoding: String
    /// ICU's confidence, 0 to 100.
    package let confidence: Int
    /// The language that the guess rests on, or "".
    package let language: String
  }

  package init() throws(ICUError) {
    // SAFETY: takes nothing but the status.
    let opened = unsafe try icu("ucsdet_open") { status in unsafe ucsdet_open(&status) }
    guard let opened = unsafe opened else {
      throw ICUError.failed(function: "ucsdet_open", name: "no detector")
    }
    unsafe handle = opened
  }

  deinit {
    unsafe ucsdet_close(handle)
  }

  /// The likeliest encoding of `bytes`, or `nil` when nothing fits.
  ///
  /// Encodings of two and four bytes a character are none of text without a zero byte, which their blanks, line feeds
  /// and digits have: of short texts the detector takes them where it knows no other.
  ///
  /// - Parameter declared: what the document or its transport says, a hint only.
  package func detect(_ bytes: [UInt8], declared: String? = nil) throws(ICUError) -> Guess? {
    var guess: Guess?
    let signed = bytes.map { CChar(bitPattern: $0) }
    let mayBeWide = bytes.contains(0)
    var status = U_ZERO_ERROR
    // SAFETY: the detector keeps a pointer to the bytes, which live until the closure ends; the
    // matches it returns, as many as it says, belong to it and are read before then.
    unsafe signed.withUnsafeBufferPointer { buffer in
      if let declared {
        unsafe ucsdet_setDeclaredEncoding(handle, declared, Int32(declared.utf8.count), &status)
      }
      unsafe ucsdet_setText(handle, buffer.baseAddress, Int32(buffer.count), &status)
      var count: Int32 = 0
      if let matches = unsafe ucsdet_detectAll(handle, &count, &status), status.rawValue <= 0 {
        for index in 0..<Int(count) {
          let match = unsafe matches[index]
          let name = unsafe String(cString: ucsdet_getName(match, &status))
          if !mayBeWide, name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") { continue }
          guess = Guess(
            encoding: name, confidence: Int(unsafe ucsdet_getConfidence(match, &status)),
            language: unsafe String(cString: ucsdet_getLanguage(match, &status)))
          break
        }
      }
      unsafe ucsdet_setText(handle, "", 0, &status)
    }
    let result = status
    _ = try icu("ucsdet_detectAll") { status in status = result }
    return guess
  }
}
