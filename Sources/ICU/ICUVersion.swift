internal import CICU

/// The versions of the data that decide where words begin and how they fold.
package enum ICUVersion {
  /// The library's version, for example "72.1".
  package static let library = unsafe versionString { version in unsafe u_getVersion(version) }

  /// The version of the Unicode character database, for example "15.0".
  package static let unicode = unsafe versionString { version in unsafe u_getUnicodeVersion(version) }

  /// The version of the locale data, for example "42.0".
  package static let cldr = unsafe versionString { version in
    var status = U_ZERO_ERROR
    unsafe ulocdata_getCLDRVersion(version, &status)
  }

  private static func versionString(_ read: (UnsafeMutablePointer<UInt8>) -> Void) -> String {
    var numbers: [UInt8] = [0, 0, 0, 0]
    // SAFETY: a UVersionInfo is four bytes, and ICU writes exactly those.
    unsafe numbers.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { unsafe read(base) }
    }
    while numbers.count > 2, numbers.last == 0 { numbers.removeLast() }
    var text = String(numbers[0])
    for number in numbers.dropFirst() { text += "." + String(number) }
    return text
  }
}
