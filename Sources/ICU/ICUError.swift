internal import CICU

/// A call to ICU that failed, under ICU's own names.
package enum ICUError: Error, Hashable, CustomStringConvertible {
  /// `function` returned the error that ICU calls `name`.
  case failed(function: String, name: String)

  /// "ubrk_open: U_MISSING_RESOURCE_ERROR".
  package var description: String {
    switch self {
    case .failed(let function, let name): "\(function): \(name)"
    }
  }
}

/// Runs one ICU call with a status of its own and throws when it failed.
///
/// ICU's status is sticky and carries warnings below zero, so it is never shared between calls.
func icu<Result>(
  _ function: StaticString, _ call: (inout UErrorCode) -> Result
) throws(ICUError) -> Result {
  var status = U_ZERO_ERROR
  let result = call(&status)
  guard status.rawValue <= U_ZERO_ERROR.rawValue else { throw failure(function, status) }
  return result
}

/// Runs one ICU call that writes UTF-16 into a buffer, a second time if the buffer was too small.
func utf16Output(
  _ function: StaticString, capacity: Int,
  _ call: (inout [UInt16], Int32, inout UErrorCode) -> Int32
) throws(ICUError) -> [UInt16] {
  var capacity = max(capacity, 16)
  while true {
    var buffer = [UInt16](repeating: 0, count: capacity)
    var status = U_ZERO_ERROR
    let length = Int(call(&buffer, Int32(capacity), &status))
    if status == U_BUFFER_OVERFLOW_ERROR, length > capacity {
      capacity = length
      continue
    }
    guard status.rawValue <= U_ZERO_ERROR.rawValue else { throw failure(function, status) }
    buffer.removeLast(capacity - length)
    return buffer
  }
}

/// Runs one ICU call that writes a short invariant ASCII name.
func nameOutput(
  _ function: StaticString, _ call: (inout [CChar], Int32, inout UErrorCode) -> Int32
) throws(ICUError) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  var status = U_ZERO_ERROR
  let length = Int(call(&buffer, Int32(buffer.count), &status))
  guard status.rawValue <= U_ZERO_ERROR.rawValue, length <= buffer.count else {
    throw failure(function, status)
  }
  return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func failure(_ function: StaticString, _ status: UErrorCode) -> ICUError {
  // SAFETY: u_errorName returns a static string for every value.
  let name = unsafe u_errorName(status).map { unsafe String(cString: $0) }
  return .failed(function: function.description, name: name ?? "status \(status.rawValue)")
}

/// The text of a string as UTF-16, ICU's own form.
func utf16(_ text: String) -> [UInt16] {
  Array(text.utf16)
}

/// A string out of ICU's UTF-16.
func string(_ text: some Collection<UInt16>) -> String {
  String(decoding: text, as: UTF16.self)
}
