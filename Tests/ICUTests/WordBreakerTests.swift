import ICU
import Testing

@Suite struct WordBreakerTests {
  private func words(_ text: String) throws -> [String] {
    let units = Array(text.utf16)
    var boundaries: [TextBoundary] = []
    try WordBreaker().boundaries(of: units, into: &boundaries)
    var start = 0
    return boundaries.compactMap { boundary in
      defer { start = boundary.end }
      guard boundary.status >= WordStatus.none else { return nil }
      return String(decoding: units[start..<boundary.end], as: UTF16.self)
    }
  }

  @Test func splitsByDictionaryWhereThereAreNoBlanks() throws {
    #expect(try words("モロッコは防衛協定に署名した").contains("協定"))
    #expect(try words("ປະເທດລາວ") == ["ປະເທດ", "ລາວ"])
    #expect(try words("the U.S. army's 3.14") == ["the", "U.S", "army's", "3.14"])
  }

  @Test func splitsNothing() throws {
    #expect(try words("") == [])
  }
}
