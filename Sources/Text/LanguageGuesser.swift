internal import CCLD2
internal import ICU

/// Guesses the language of a text: by script where the script decides, else by CLD2.
package struct LanguageGuesser: Sendable {
  /// How many bytes of a long text are looked at.
  static let sampleSize = 2_048

  package init() {}

  /// The language of most of the text, or ``LanguageTag/undetermined`` when unsure.
  package func guess(_ utf8: [UInt8]) -> LanguageTag {
    let guess = detect(sample(of: utf8))
    return guess.isReliable ? guess.language : .undetermined
  }

  /// The likeliest language even when unsure; undetermined only for a text without letters.
  package func bestGuess(_ utf8: [UInt8]) -> LanguageTag {
    detect(sample(of: utf8)).language
  }

  private func sample(of utf8: [UInt8]) -> [UInt8] {
    guard utf8.count > LanguageGuesser.sampleSize else { return utf8 }
    var end = LanguageGuesser.sampleSize
    while end > 0, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(utf8[..<end])
  }

  private func detect(_ sample: [UInt8]) -> (language: LanguageTag, isReliable: Bool) {
    var guesses = unsafe [CCLD2Guess](repeating: CCLD2Guess(), count: 3)
    let signed = sample.map { CChar(bitPattern: $0) }
    // SAFETY: three guesses of room; the codes are static strings; the length is the array's.
    let isReliable = unsafe ccld2_detect(signed, Int32(signed.count), &guesses)
    guard let code = unsafe guesses[0].code else { return (.undetermined, false) }
    return (LanguageTag(unsafe String(cString: code)), isReliable)
  }
}
