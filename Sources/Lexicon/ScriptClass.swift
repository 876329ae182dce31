/// What kind of letter a Unicode scalar is, as far as finding words needs to know.
package enum ScriptClass: UInt8, Sendable {
  case none, digit, latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, thai, han, hiragana, katakana
  case hangul, other
  /// A mark that continues the word before it, whatever the script.
  case mark

  /// Written without blanks between words.
  package var isUnspaced: Bool {
    switch self {
    case .han, .hiragana, .katakana, .thai: true
    default: false
    }
  }

  /// Has capital letters.
  package var isCased: Bool {
    switch self {
    case .latin, .cyrillic, .greek: true
    default: false
    }
  }

  /// The class of a scalar value.
  package init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xAA: self = .none
    default: self = ScriptClass.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> ScriptClass {
    switch scalar {
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F,
      0xA720...0xA7FF, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFB00...0xFB06:
      return .latin
    case 0x2BC, 0x300...0x36F: return .mark
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF:
      return .greek
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C8F: return .cyrillic
    case 0x483...0x489: return .mark
    case 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7: return .mark
    case 0x5D0...0x5EA, 0x5EF...0x5F2, 0xFB1D...0xFB4F: return .hebrew
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8,
      0x6EA...0x6ED:
      return .mark
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xE50...0xE59, 0xFF10...0xFF19:
      return .digit
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6E5...0x6E6, 0x6EE...0x6EF, 0x6FA...0x6FC, 0x6FF,
      0x750...0x77F, 0x8A0...0x8C7, 0xFB50...0xFDFB, 0xFE70...0xFEFC:
      return .arabic
    case 0x900...0x963, 0x970...0x97F, 0xA8E0...0xA8FF: return .devanagari
    case 0x980...0x9E3, 0x9F0...0x9F1, 0x9FC: return .bengali
    case 0xE01...0xE3A, 0xE40...0xE4E: return .thai
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return .han
    case 0x3041...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .katakana
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: return .hangul
    case 0x2000...0x206F, 0x2070...0x2BFF, 0x3000...0x3004, 0x3008...0x303F, 0xFF00...0xFF0F,
      0xFF1A...0xFF20:
      return .none
    default:
      guard let value = Unicode.Scalar(scalar) else { return .none }
      switch value.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter: return .other
      case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
      case .decimalNumber: return .digit
      default: return .none
      }
    }
  }
}

/// Reads one scalar of UTF-8; a broken sequence is U+FFFD of one byte.
@inline(__always)
package func decodeScalar(_ bytes: Span<UInt8>, _ offset: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[offset])
  if first < 0x80 { return (first, 1) }
  let left = bytes.count - offset
  func tail(_ index: Int) -> UInt32? {
    let byte = bytes[offset + index]
    return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
  }
  if first >= 0xC2, first < 0xE0, left >= 2, let second = tail(1) {
    return ((first & 0x1F) << 6 | second, 2)
  }
  if first >= 0xE0, first < 0xF0, left >= 3, let second = tail(1), let third = tail(2) {
    return ((first & 0x0F) << 12 | second << 6 | third, 3)
  }
  if first >= 0xF0, first < 0xF5, left >= 4, let second = tail(1), let third = tail(2), let fourth = tail(3) {
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }
  return (0xFFFD, 1)
}

/// Appends a scalar as UTF-8.
package func appendScalar(_ scalar: UInt32, to bytes: inout [UInt8]) {
  switch scalar {
  case 0..<0x80: bytes.append(UInt8(scalar))
  case 0x80..<0x800:
    bytes.append(UInt8(0xC0 | scalar >> 6))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  case 0x800..<0x10000:
    bytes.append(UInt8(0xE0 | scalar >> 12))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  default:
    bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
    bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}
