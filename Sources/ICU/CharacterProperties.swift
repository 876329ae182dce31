internal import CICU

/// Single properties of a scalar, by ICU's version of Unicode.
package enum CharacterProperties {
  /// The value 0 to 9 of a decimal digit of any numbering system, or `nil`.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    let value = u_charDigitValue(UChar32(bitPattern: scalar.value))
    return value < 0 ? nil : Int(value)
  }

  /// The numeric value of a scalar (Ⅷ is 8, 萬 10,000, ½ 0.5), or `nil`.
  package static func number(_ scalar: Unicode.Scalar) -> Double? {
    let value = u_getNumericValue(UChar32(bitPattern: scalar.value))
    return value == -123456789 ? nil : value
  }

  /// Whether the scalar may be an emoji's base (Extended_Pictographic).
  package static func isPictographic(_ scalar: Unicode.Scalar) -> Bool {
    u_hasBinaryProperty(UChar32(bitPattern: scalar.value), UCHAR_EXTENDED_PICTOGRAPHIC) != 0
  }

  /// Whether the scalar is an upper-case letter of a script that has two cases.
  package static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    u_hasBinaryProperty(UChar32(bitPattern: scalar.value), UCHAR_UPPERCASE) != 0
  }

  /// The scalar's simple lower case.
  package static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bitPattern: u_tolower(UChar32(bitPattern: scalar.value)))) ?? scalar
  }
}
