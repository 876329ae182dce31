import Testing

@testable import Text

@Suite struct TermListTests {
  @Test(arguments: ["a", "é", "漢", "😀"]) func aLongTermIsCutBetweenCharacters(letter: String) {
    let size = letter.utf8.count
    for lead in ["", "x", "xy", "xyz"] {
      let word = Array((lead + String(repeating: letter, count: 300)).utf8)
      var list = TermList()
      list.add(utf8: word, .main)
      let kept = lead.utf8.count + (255 - lead.utf8.count) / size * size
      #expect(list.bytes.count == TermList.headerCount + kept)
      #expect(list.bytes[1] == UInt8(kept))
      #expect(Array(list.bytes[TermList.headerCount...]) == Array(word[..<kept]))
    }
  }
}
