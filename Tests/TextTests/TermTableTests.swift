import FoundationEssentials
import TestSupport
import Testing

@testable import Text

/// The table of tricky cases in the documentation.
///
/// `TIDINGS_WRITE_GOLDEN=1 swift test --filter TermTableTests` writes it anew.
@Suite struct TermTableTests {
  static let cases = [splittingCases, matchingCases, inflectionCases].flatMap(TermCase.parse)
  static let page = "Sources/Text/Text.docc/WhatIsATerm.md"
  static let begin = "<!-- table: written by TermTableTests -->\n"

  @Test func coversEnough() {
    #expect(Self.cases.count(where: { $0.heading == nil }) >= 120)
    #expect(!Self.cases.contains { $0.heading?.hasPrefix("unreadable") == true })
  }

  @Test(arguments: cases.filter { $0.heading == nil })
  func isFoundAsAReaderExpects(_ item: TermCase) {
    let result = TermCaseResult(item)
    for question in item.found {
      #expect(result.isFound(by: question, in: item.language), "\(item.text): \(question) of \(result.words)")
    }
    for question in item.missed {
      #expect(
        !result.isFound(by: question, in: item.language), "\(item.text): \(question) of \(result.words)")
    }
  }

  @Test func isInTheDocumentation() throws {
    let text = SourceTree.text(of: Self.page)
    let parts = text.split(separator: Self.begin, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "no place for the table in \(Self.page)")
    guard let intro = parts.first else { return }
    let table = Self.table()
    if ProcessInfo.processInfo.environment["TIDINGS_WRITE_GOLDEN"] != nil {
      try Data((intro + Self.begin + table).utf8).write(to: URL(filePath: SourceTree.root + "/" + Self.page))
    } else {
      #expect(parts.count == 2 && String(parts[1]) == table, "the table is not what the analysis does")
    }
  }

  private static func table() -> String {
    var lines: [String] = []
    for item in cases {
      if let heading = item.heading {
        lines += ["", "### \(heading)", ""]
        lines += [
          "| text | in | terms | found by | not by | because |", "| --- | --- | --- | --- | --- | --- |",
        ]
        continue
      }
      let cells = [
        TermCaseResult.visible(item.text), item.language.description,
        TermCaseResult(item).words.joined(separator: " · "),
        item.found.map(TermCaseResult.visible).joined(separator: ", "), item.missed.joined(separator: ", "),
        item.expectation,
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
