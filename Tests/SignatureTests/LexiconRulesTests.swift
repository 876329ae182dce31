import Lexicon
import Signature
import Testing

/// A table that breaks a rule is told so, and one that keeps it is not.
@Suite struct LexiconRulesTests {
  private func table(_ text: String, file: String = "Lexicon/concepts/x.txt") -> [LexiconReader] {
    var reader = LexiconReader()
    reader.read(file: file, text: text)
    return [reader]
  }

  private static let scriptProblem = "is not written in the language's script"

  @Test(arguments: [
    ("a-b | thing", "a line is: id | class | language: form, form | …"),
    ("A B | thing | en: quake", "‘A B’ is no id"), ("a-b | thingy | en: quake", "‘thingy’ is no class"),
    ("a-b | thing 5000 | en: quake", "a number from 1 to 4096"),
    ("a-b | thing MA | en: quake", "a number from 1 to 4096"),
    ("a-b | place ma | en: Quake", "the code of its country"),
    ("a-b | thing | quake", "‘quake’ names no language"),
    ("a-b | thing | xx: quake", "‘xx’ is no language of the tables"), ("a-b | thing | en: ,", "no forms"),
    ("a-b | thing | en: quake~much", "the weight after ~ is a number between 0 and 1"),
    ("a-b | thing | en: quake~1.5", "has a weight beyond 0 and 1"),
    ("a-b | thing | en: quake~0", "has a weight beyond 0 and 1"),
    ("a-b | thing | en: quake (big)", "a form holds the word alone"),
    ("a-b | thing | en: quake, tremor, quake", "‘quake’ stands twice under en"),
    ("a-b | thing | en: !?", "holds no letter"), ("a-b | thing | ru: quake", LexiconRulesTests.scriptProblem),
    ("a-b | thing | en: αθήνα", LexiconRulesTests.scriptProblem),
    ("a-b | thing | el: flash mob", scriptProblem),
    ("a-b | thing | el: επίθεση με drone", LexiconRulesTests.scriptProblem),
    ("a-b | thing | ko: 地震", scriptProblem),
    ("a-b | place | he: Дерна", LexiconRulesTests.scriptProblem),
    ("a-b | thing | ru: з\u{65}мля", scriptProblem),
    ("a-b | place | ru: \u{43}очи", LexiconRulesTests.scriptProblem),
    ("a-b | thing | sr: з\u{65}мља", scriptProblem),
    ("a-b | thing | en: because", "is a function word"), ("a-b | thing | el: θα", "is a function word"),
  ])
  func aBadLineIsTold(line: String, complaint: String) {
    let complaints = LexiconRules.malformed(table(line))
    #expect(complaints.contains { $0.contains(complaint) }, "\(complaints)")
  }

  /// The same is told of a user's own lines, which are taken as far as they can be read.
  @Test func badLinesOfAUserAreTold() {
    let text = """
      zork | person | en: Zork | ru: Zork
      quux | thing | ru: quux, квукс | en: because, quux~1.5
      bare | person
      """
    let (lineCount, leftOutCount, remarks, warnings) = UserNames.check(text, file: "mine")
    #expect(lineCount == 2 && leftOutCount == 1)
    #expect(remarks == ["mine:3: a line is: id | class | language: form, form | …"])
    #expect(
      warnings == [
        "mine:2: ru: ‘quux’ is not written in the language's script",
        "mine:2: en: ‘because’ is a function word", "mine:2: en: ‘quux’ has a weight beyond 0 and 1",
      ])
  }

  @Test(arguments: [
    "a-b | thing 64 | en: quake~0.5, tremor", "a-b | place MA | en: Derna", "a-b | thing | el: =flash mob",
    "a-b | thing | el: =επίθεση με drone", "a-b | organisation | ru: Fitch",
    "a-b | thing | ru: NATO, ИТ-отдел",
    "a-b | thing | sr: земља, zemlja", "a-b | organisation | en: WHO", "a-b | event | ja: 9.11",
  ])
  func aGoodLineIsNot(line: String) {
    #expect(LexiconRules.malformed(table(line)) == [])
  }

  @Test func whatIsMarkedAsForeignIsReadWithoutTheMark() {
    let forms = table("a-b | thing | el: =flash mob~0.5, φλας μομπ")[0].lines.first?.forms ?? []
    #expect(forms.map(\.text) == ["flash mob", "φλας μομπ"])
    #expect(forms.map(\.isForeign) == [true, false])
    #expect(forms.map(\.weight) == [0.5, nil])
  }

  @Test(arguments: [
    ("thing", "concepts", "ko"), ("role", "concepts", "zt"), ("event", "concepts", "nl"),
    ("event", "concepts", "sw"), ("stage", "concepts", "bn"), ("person", "names", "th"),
    ("place", "names", "uk"),
  ])
  func aMissingLanguageIsTold(kind: String, folder: String, cell: String) {
    let all = LexiconRules.conceptCells.union(LexiconRules.happeningCells).union(LexiconRules.nameCells)
    func complaints(_ cells: Set<String>) -> [String] {
      let text = "a-b | \(kind)" + cells.sorted().map { " | \($0): x" }.joined()
      return LexiconRules.incomplete(table(text, file: "Lexicon/\(folder)/x.txt"))
    }
    #expect(complaints(all) == [])
    #expect(complaints(all.subtracting([cell])) == ["Lexicon/\(folder)/x.txt:1: a-b lacks \(cell)"])
  }

  @Test(arguments: [
    ("a-b | thing | en: spring\nc-d | thing | en: Spring~0.5", 1),
    ("a-b | thing | en: spring\nc-d | thing | en: spring", 2),
    ("a-b | thing | en: spring~0.4\nc-d | thing | en: spring~0.6", 0),
    ("a-b | thing | en: spring\na-b | thing | en: spring", 0),
    ("a-b | thing | en: gift\nc-d | thing | de: Gift", 0),
  ])
  func aWordUnderTwoIdsWithoutWeightsIsTold(text: String, count: Int) {
    let complaints = LexiconRules.ambiguous(table(text))
    #expect(complaints.count == count)
    #expect(complaints.allSatisfy { $0.contains("‘en:spring’ stands under two ids and has no weight") })
  }
}
