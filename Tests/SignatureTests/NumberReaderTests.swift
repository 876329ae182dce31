import Lexicon
import Testing

@testable import Signature

/// What a word of digits says, whatever its length.
@Suite struct NumberReaderTests {
  private func read(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return switch NumberReader(NumberWords(LexiconLanguage(tag: "en"))).read(bytes.span) {
    case .value(let value): "\(value)"
    case .pair(let first, let second): "\(first)-\(second)"
    case .date(let day, let month): "\(day).\(month)."
    case .nothing: "-"
    }
  }

  @Test(arguments: [
    ("7", "7.0"), ("1.234", "1234.0"), ("1,5", "1.5"), ("1.234.567", "1234567.0"), ("30.10.2024", "30.10."),
    ("2024.10.30", "30.10."), ("12,34,567", "1234567.0"), ("16:00", "-"), ("٣٫٥", "3.5"), ("3:1", "3.0-1.0"),
    ("0.125", "0.125"), ("0,250", "0.25"), ("1234.567", "1234.567"), ("12345,678", "12345.678"),
  ])
  func reads(text: String, value: String) { #expect(read(text) == value) }

  @Test(arguments: [
    "1.12345678901234567890.1", "1.1.12345678901234567890", "12345678901234567890",
    "1/99999999999999999999/1",
    "1.1234567890123456", "99999999999999999999:1",
  ])
  func noGroupHasMoreThanFifteenDigits(text: String) { #expect(read(text) == "-") }

  @Test func aLargeValueIsTakenAsItIs() { #expect(read("10000000000000.000.000") == "1e+19") }

  /// Whatever stands in them, words of digits are read without a trap.
  @Test func anyWordOfDigitsIsRead() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("0123456789٣९.,:/٫٬")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 1...60, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? "0"
        })
      _ = read(text)
    }
  }
}
