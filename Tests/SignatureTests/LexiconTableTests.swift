import Lexicon
import TestSupport
import Testing

/// What every table of the lexicon has to keep to.
@Suite struct LexiconTableTests {
  private static let tables: [LexiconReader] = SourceTree.files(
    below: "Sources/Signature/Lexicon", extension: "txt"
  ).map { file in
    var reader = LexiconReader()
    reader.read(file: file, text: SourceTree.text(of: file))
    return reader
  }

  @Test func linesAreWellFormed() {
    for complaint in LexiconRules.malformed(Self.tables) { Issue.record("\(complaint)") }
  }

  /// A table of a user may come from an editor of another system.
  @Test(arguments: ["\n", "\r\n", "\r"]) func linesEndInAnyWay(end: String) {
    var reader = LexiconReader()
    let lines = ["# mine", "", "a-b | person | en: A B", "c-d | place | en: C", "e"]
    reader.read(file: "names", text: lines.joined(separator: end) + end)
    #expect(reader.lines.map(\.id) == ["a-b", "c-d"])
    #expect(reader.lines.map(\.number) == [3, 4])
    #expect(reader.remarks.map(\.line) == [5])
  }

  @Test func everyEntryHasItsLanguages() {
    for complaint in LexiconRules.incomplete(Self.tables) { Issue.record("\(complaint)") }
  }

  @Test func aWordUnderTwoIdsIsMarked() {
    for complaint in LexiconRules.ambiguous(Self.tables) { Issue.record("\(complaint)") }
  }

  @Test func theLexiconIsAsLargeAsItSays() {
    let lines = Self.tables.flatMap(\.lines)
    func count(_ kinds: Set<LexiconClass>) -> Int {
      Set(lines.filter { kinds.contains($0.kind) }.map(\.id)).count
    }
    #expect(count([.event, .stage]) >= 1_500)
    #expect(count([.event, .stage, .thing, .role]) >= 6_150)
    #expect(count([.person]) >= 2_200)
    let names: Set<LexiconClass> = [
      .place, .people, .organisation, .media, .office, .competition, .treaty, .mission, .disease, .product,
      .work,
    ]
    #expect(count(names) >= 3_800)
  }
}
