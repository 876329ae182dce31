/// Numbers in JSON texts.
enum JSONNumbers {
  /// The text with each number that JSON allows and no machine number holds as a string of the same characters, so
  /// that none costs an article: counters of unsigned 64 bits, ids of 30 digits, `1e400`.
  static func quotingLarge(_ bytes: [UInt8]) -> [UInt8] {
    replacing(in: bytes) { number in
      isLarge(number) ? Array("\"\(String(decoding: number, as: UTF8.self))\"".utf8) : nil
    }
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
