internal import CICU

/// One of Unicode's normalisation forms (UAX #15), or the case folding built on it.
@safe package struct Normalizer: @unchecked Sendable {
  // SAFETY: unorm2_get…Instance returns an immutable singleton that ICU never frees and
  // declares thread-safe.
  private let instance: OpaquePointer?

  private init(
    _ function: StaticString, _ get: (UnsafeMutablePointer<UErrorCode>) -> OpaquePointer?
  ) {
    var status = U_ZERO_ERROR
    unsafe instance = unsafe get(&status)
  }

  /// Canonical composition: é as one scalar.
  package static let nfc = unsafe Normalizer("unorm2_getNFCInstance") { unsafe unorm2_getNFCInstance($0) }
  /// Canonical decomposition: é as e and an accent.
  package static let nfd = unsafe Normalizer("unorm2_getNFDInstance") { unsafe unorm2_getNFDInstance($0) }
  /// Compatibility composition, full case folding, and default-ignorable scalars removed (NFKC_Casefold).
  package static let nfkcCasefold = unsafe Normalizer("unorm2_getNFKCCasefoldInstance") {
    unsafe unorm2_getNFKCCasefoldInstance($0)
  }

  /// The text in this form.
  package func normalize(_ text: [UInt16]) throws(ICUError) -> [UInt16] {
    try utf16Output("unorm2_normalize", capacity: text.count + text.count / 2 + 8) {
      buffer, capacity, status in
      // SAFETY: both buffers are as long as the lengths say.
      unsafe unorm2_normalize(instance, text, Int32(text.count), &buffer, capacity, &status)
    }
  }

  /// The text in this form.
  package func normalize(_ text: String) throws(ICUError) -> String {
    string(try normalize(utf16(text)))
  }

  /// Whether the text already is in this form.
  package func isNormalized(_ text: [UInt16]) throws(ICUError) -> Bool {
    // SAFETY: the length is the array's.
    try icu("unorm2_isNormalized") { status in
      unsafe unorm2_isNormalized(instance, text, Int32(text.count), &status)
    } != 0
  }
}
