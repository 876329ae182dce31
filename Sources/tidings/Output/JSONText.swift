/// One line of JSON, its keys in the order in which they are added.
struct JSONObject {
  private(set) var text = "{"

  /// The finished object.
  var closed: String { text + "}" }

  mutating func add(_ key: String, _ value: String) {
    begin(key)
    text += quoted(value)
  }

  /// Adds nothing when there is no value.
  mutating func add(_ key: String, _ value: String?) {
    if let value { add(key, value) }
  }

  mutating func add(_ key: String, _ value: Int) {
    begin(key)
    text += String(value)
  }

  mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  /// Adds a number with so many decimals; what is no number is `null`.
  mutating func add(_ key: String, _ value: Double, decimals: Int) {
    begin(key)
    text += value.isFinite ? decimal(value, decimals) : "null"
  }

  mutating func add(_ key: String, _ values: [String]) {
    add(key, raw: "[" + values.map(quoted).joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, _ values: [JSONObject]) {
    add(key, raw: "[" + values.map(\.closed).joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, _ value: JSONObject) {
    add(key, raw: value.closed)
  }

  /// Adds JSON text as it stands.
  mutating func add(_ key: String, raw value: String) {
    begin(key)
    text += value
  }

  /// Adds an object that came from elsewhere, its text escaped as ours is.
  mutating func add(_ key: String, foreign value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars { escaped.appendEscaping(scalar) }
    add(key, raw: escaped)
  }

  private mutating func begin(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    text += quoted(key)
    text += ":"
  }
}

extension String {
  /// Appends a character, those that control a terminal or the direction of writing as `\\uXXXX`.
  fileprivate mutating func appendEscaping(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16)
      self += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: unicodeScalars.append(scalar)
    }
  }
}

/// A JSON string (RFC 8259): quotes, backslashes, control characters and bidirectional controls escaped, all else as
/// UTF-8.
func quoted(_ string: String) -> String {
  var result = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default: result.appendEscaping(scalar)
    }
  }
  return result + "\""
}

/// A number with a fixed count of decimals, rounded half away from zero.
func decimal(_ value: Double, _ decimals: Int) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let scaled = (abs(value) * scale).rounded()
  guard scaled < 9e15 else { return "\(value)" }
  let sign = value < 0 && scaled > 0 ? "-" : ""
  let (whole, part) = Int64(scaled).quotientAndRemainder(dividingBy: Int64(scale))
  guard decimals > 0 else { return "\(sign)\(whole)" }
  let digits = String(part)
  return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.utf8.count) + digits
}

/// A whole number with a comma every three digits.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude).utf8)
  var result: [UInt8] = number < 0 ? [0x2D] : []
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result.append(0x2C) }
    result.append(digit)
  }
  return String(decoding: result, as: UTF8.self)
}

/// A count and what is counted: `1 article`, `1,200 articles`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}
