internal import CICU

/// Reads bytes of one character encoding. Not thread-safe: one for each thread.
@safe package final class Converter {
  private let handle: OpaquePointer

  /// Opens an encoding by any of the names that ICU knows for it ("windows-1256", "big5", "koi8-r").
  package init(_ encoding: String) throws(ICUError) {
    // SAFETY: the name is copied by ICU.
    let opened = unsafe try icu("ucnv_open") { status in unsafe ucnv_open(encoding, &status) }
    guard let opened = unsafe opened else {
      throw ICUError.failed(function: "ucnv_open", name: encoding)
    }
    unsafe handle = opened
  }

  deinit {
    unsafe ucnv_close(handle)
  }

  /// ICU's own name of the encoding.
  package var name: String {
    var status = U_ZERO_ERROR
    // SAFETY: the name belongs to the open converter.
    return unsafe ucnv_getName(handle, &status).map { unsafe String(cString: $0) } ?? ""
  }

  /// The text of `bytes`; what does not decode becomes U+FFFD.
  package func decode(_ bytes: [UInt8]) throws(ICUError) -> String {
    let signed = bytes.map { CChar(bitPattern: $0) }
    let units = try utf16Output("ucnv_toUChars", capacity: bytes.count + 16) { buffer, capacity, status in
      // SAFETY: both buffers are as long as the lengths say.
      unsafe ucnv_toUChars(handle, &buffer, capacity, signed, Int32(signed.count), &status)
    }
    return string(units)
  }
}
