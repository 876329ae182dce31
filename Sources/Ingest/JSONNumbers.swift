/// Numbers in JSON texts.
enum JSONNumbers {
  /// What a string begins with that stands for a large number: U+FDD0, which is no character.
  private static let mark: [UInt8] = [0xef, 0xb7, 0x90]

  /// The text with each number that JSON allows and no machine number holds as a string of the same characters behind
  /// a mark, so that none costs an article: counters of unsigned 64 bits, ids of 30 digits, `1e400`.
  static func quotingLarge(_ bytes: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return replacing(in: bytes) { number in
      if !isLarge(number) { return nil }
      var string = [quote]
      string += mark
      string += number
      string.append(quote)
      return string
    }
  }

  /// The text with the strings that ``quotingLarge(_:)`` made as the numbers that they were.
  static func unquotingLarge(_ json: String) -> String {
    let quote = UInt8(ascii: "\"")
    let bytes = Array(json.utf8)
    guard bytes.contains(mark[0]) else { return json }
    let opening = [quote] + mark
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == quote, bytes[index...].starts(with: opening) {
        let start = index + opening.count
        let end = bytes[start...].firstIndex { !isNumeric($0) } ?? bytes.count
        // A number is no key.
        if end + 1 < bytes.count, bytes[end] == quote, bytes[end + 1] != UInt8(ascii: ":"),
          isLarge(bytes[start..<end])
        {
          result += bytes[start..<end]
          index = end + 1
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The characters of a number that ``quotingLarge(_:)`` made a string; any other text as it is.
  static func unmarked(_ text: String) -> String {
    guard text.utf8.first == mark[0], text.utf8.starts(with: mark) else { return text }
    let number = Array(text.utf8.dropFirst(mark.count))
    return isLarge(number[...]) ? String(decoding: number, as: UTF8.self) : text
  }

  /// The text with its fractions as short as they can be written: `1.1` for jansson's `1.1000000000000001`.
  static func shorteningFractions(_ json: String) -> String {
    let bytes = replacing(in: Array(json.utf8)) { number in
      // Letters of `true` and the like are no numbers, and whole ones have no fraction.
      guard number.contains(where: isDigit), let last = number.last, isDigit(last),
        !number.dropFirst().allSatisfy(isDigit),
        let value = Double(String(decoding: number, as: UTF8.self)), value.isFinite
      else { return nil }
      return Array("\(value)".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with other bytes for some of its numbers; those that stand in strings are none.
  private static func replacing(in bytes: [UInt8], _ change: (ArraySlice<UInt8>) -> [UInt8]?) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    var isInString = false
    while index < bytes.count {
      let byte = bytes[index]
      if isInString || !isNumeric(byte) {
        if byte == UInt8(ascii: "\"") { isInString.toggle() }
        result.append(byte)
        index += 1
        if isInString, byte == UInt8(ascii: "\\"), index < bytes.count {
          result.append(bytes[index])
          index += 1
        }
        continue
      }
      let end = bytes[index...].firstIndex { !isNumeric($0) } ?? bytes.count
      let number = bytes[index..<end]
      index = end
      if let changed = change(number) { result += changed } else { result += number }
    }
    return result
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isLarge(_ number: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: number, as: UTF8.self)
    let digits = number.first == UInt8(ascii: "-") ? number.dropFirst() : number
    guard let first = digits.first, isDigit(first) else { return false }
    if digits.allSatisfy(isDigit) {
      return first != UInt8(ascii: "0") && Int64(text) == nil
    }
    return Double(text)?.isInfinite ?? false
  }
}
