internal import CICU

/// What kind of character a scalar is, by ICU's version of Unicode.
package struct GeneralCategory: RawRepresentable, Hashable, Sendable {
  /// ICU's number of the category.
  package let rawValue: Int8

  package init(rawValue: Int8) {
    self.rawValue = rawValue
  }

  /// The category of a scalar.
  package init(of scalar: Unicode.Scalar) {
    rawValue = u_charType(UChar32(bitPattern: scalar.value))
  }

  private init(_ category: UCharCategory) {
    rawValue = Int8(truncatingIfNeeded: category.rawValue)
  }

  package static let uppercaseLetter = GeneralCategory(U_UPPERCASE_LETTER)
  package static let lowercaseLetter = GeneralCategory(U_LOWERCASE_LETTER)
  package static let titlecaseLetter = GeneralCategory(U_TITLECASE_LETTER)
  package static let modifierLetter = GeneralCategory(U_MODIFIER_LETTER)
  package static let otherLetter = GeneralCategory(U_OTHER_LETTER)
  package static let nonspacingMark = GeneralCategory(U_NON_SPACING_MARK)
  package static let enclosingMark = GeneralCategory(U_ENCLOSING_MARK)
  package static let spacingMark = GeneralCategory(U_COMBINING_SPACING_MARK)
  package static let decimalDigit = GeneralCategory(U_DECIMAL_DIGIT_NUMBER)
  package static let letterNumber = GeneralCategory(U_LETTER_NUMBER)
  package static let otherNumber = GeneralCategory(U_OTHER_NUMBER)
  package static let format = GeneralCategory(U_FORMAT_CHAR)
  package static let currencySymbol = GeneralCategory(U_CURRENCY_SYMBOL)
  package static let otherSymbol = GeneralCategory(U_OTHER_SYMBOL)
  package static let lineSeparator = GeneralCategory(U_LINE_SEPARATOR)
  package static let paragraphSeparator = GeneralCategory(U_PARAGRAPH_SEPARATOR)

  /// Whether this is one of the five kinds of letters.
  package var isLetter: Bool {
    (1...5).contains(rawValue)
  }

  /// Whether this is one of the three kinds of marks.
  package var isMark: Bool {
    (6...8).contains(rawValue)
  }
}
