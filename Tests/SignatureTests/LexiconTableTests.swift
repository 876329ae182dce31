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

  /// Languages in which every concept, and every name, has a form.
  private static let conceptCells: Set<String> = [
    "en", "fr", "de", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "ar", "fa", "he", "hi", "id", "zh",
    "zt",
    "ja", "ko",
  ]
  private static let nameCells: Set<String> = [
    "en", "zh", "zt", "ja", "ko", "ar", "fa", "he", "hi", "th", "ru", "uk",
  ]

  @Test func linesAreWellFormed() {
    for table in Self.tables {
      for remark in table.remarks { Issue.record("\(remark)") }
      for line in table.lines {
        for form in line.forms {
          if let problem = LexiconChecks.problem(form) {
            Issue.record("\(line.file):\(line.number): \(form.cell): ‘\(form.text)’ \(problem)")
          }
        }
      }
    }
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
    for table in Self.tables {
      for line in table.lines where line.kind != .nothing {
        let wanted = line.file.contains("/names/") ? Self.nameCells : Self.conceptCells
        let missing = wanted.subtracting(line.forms.map(\.cell))
        #expect(missing.isEmpty, "\(line.file):\(line.number): \(line.id) lacks \(missing.sorted())")
      }
    }
  }

  @Test func aWordUnderTwoIdsIsMarked() {
    struct Use { var id: String, isWeighted: Bool, place: String }
    var uses: [String: [Use]] = [:]
    for line in Self.tables.flatMap(\.lines) {
      for form in line.forms {
        uses[form.cell + ":" + form.text.lowercased(), default: []].append(
          Use(id: line.id, isWeighted: form.weight != nil, place: "\(line.file):\(line.number)"))
      }
    }
    for (form, list) in uses where Set(list.map(\.id)).count > 1 {
      let bare = list.filter { !$0.isWeighted }
      #expect(bare.isEmpty, "‘\(form)’ stands under two ids and has no weight at \(bare.map(\.place))")
    }
  }

  @Test func theLexiconIsAsLargeAsItSays() {
    let lines = Self.tables.flatMap(\.lines)
    func count(_ kinds: Set<LexiconClass>) -> Int {
      Set(lines.filter { kinds.contains($0.kind) }.map(\.id)).count
    }
    #expect(count([.event, .stage]) >= 700)
    #expect(count([.event, .stage, .thing, .role]) >= 4_000)
    #expect(count([.person]) >= 1_800)
    let names: Set<LexiconClass> = [
      .place, .people, .organisation, .media, .office, .competition, .treaty, .mission, .disease, .product,
      .work,
    ]
    #expect(count(names) >= 2_200)
  }
}
