/// Numbers that JSON allows and no machine number holds: counters of unsigned 64 bits, ids of 30 digits, `1e400`.
enum JSONNumbers {
  /// The text with each such number as a string of the same characters, so that none costs an article.
  static func quotingLarge(_ bytes: [UInt8]) -> [UInt8] {
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
      if isLarge(number) {
        result.append(UInt8(ascii: "\""))
        result += number
        result.append(UInt8(ascii: "\""))
      } else {
        result += number
      }
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

  private static func isLarge(_ number: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: number, as: UTF8.self)
    let digits = number.first == UInt8(ascii: "-") ? number.dropFirst() : number
    guard let first = digits.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else { return false }
    if digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
      return first != UInt8(ascii: "0") && Int64(text) == nil
    }
    return Double(text)?.isInfinite ?? false
  }
}
