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
  /// - Parameter declared: what the document or its transport says, a hint only.
  package func detect(_ bytes: [UInt8], declared: String? = nil) throws(ICUError) -> Guess? {
    var guess: Guess?
    let signed = bytes.map { CChar(bitPattern: $0) }
    var status = U_ZERO_ERROR
    // SAFETY: the detector keeps a pointer to the bytes, which live until the closure ends; the
    // match it returns belongs to it and is read before then.
    unsafe signed.withUnsafeBufferPointer { buffer in
      if let declared {
        unsafe ucsdet_setDeclaredEncoding(handle, declared, Int32(declared.utf8.count), &status)
      }
      unsafe ucsdet_setText(handle, buffer.baseAddress, Int32(buffer.count), &status)
      if let match = unsafe ucsdet_detect(handle, &status), status.rawValue <= 0 {
        guess = Guess(
          encoding: unsafe String(cString: ucsdet_getName(match, &status)),
          confidence: Int(unsafe ucsdet_getConfidence(match, &status)),
          language: unsafe String(cString: ucsdet_getLanguage(match, &status)))
      }
      unsafe ucsdet_setText(handle, "", 0, &status)
    }
    let result = status
    _ = try icu("ucsdet_detect") { status in status = result }
    return guess
  }
}
