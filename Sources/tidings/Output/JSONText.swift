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

  private mutating func begin(_ key: String) {
    if text.utf8.count > 1 { text += "," }
    text += quoted(key)
    text += ":"
  }
}

/// A JSON string (RFC 8259): control characters, quotes and backslashes escaped, all else as UTF-8.
func quoted(_ string: String) -> String {
  var result = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{2028}", "\u{2029}": result += "\\u" + String(scalar.value, radix: 16)
    case _ where scalar.value < 0x20 || scalar.value == 0x7f:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: result.unicodeScalars.append(scalar)
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
