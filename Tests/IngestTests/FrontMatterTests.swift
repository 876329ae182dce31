import TestSupport
import Testing
import Text

@testable import Ingest

/// What Markdown files say of themselves before their text.
@Suite struct FrontMatterTests {
  private func article(_ content: String, isMarkdown: Bool = false) -> Article {
    PlainText.read(id: "a", content: content, isMarkdown: isMarkdown).article
  }

  @Test func everyKeyIsTaken() {
    let content = """
      ---
      # Written by hand
      title: "Storm: the \\"worst\\" in years"
      date: 2025-01-10T09:30:00+01:00
      lang: nl
      author: A. Writer
      site: Maas

      tags:
        - weather
      - coast
      link: 'https://x.org/1'
      id: storm-1
      Layout: post
      ---

      # Storm

      It blows.
      """
    let expected = Article(
      id: "storm-1", title: "Storm: the \"worst\" in years", text: "# Storm\n\nIt blows.", language: "nl",
      published: Timestamp(seconds: 1_736_497_800), source: "Maas", url: "https://x.org/1")
    #expect(article(content, isMarkdown: true) == expected)
    let windows = content.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(article(windows).title == expected.title && article(windows).url == expected.url)
  }

  @Test func longNamesWinAndListsAreNone() {
    let found = article(
      """
      ---
      date: 2024-01-01
      published: 2025-01-01
      lang: en
      LANGUAGE: tr
      source: [A, B]
      author:
        name: C
      ...
      Storm
      It blows.
      """)
    #expect(found.published == Timestamp(rfc3339: "2025-01-01"))
    #expect(found.language == "tr" && found.source == nil && found.id == "a")
    #expect(found.title == "Storm" && found.text == "It blows.")
  }

  @Test(arguments: [
    ("title: 'It''s blowing'", "It's blowing"), ("title: >-\n  It is\n  blowing", "It is blowing"),
    ("title: It is\n  blowing", "It is blowing"), ("title: |\n  Storm", "Storm"), ("title: \"", "\""),
    ("title: [Update] Storm", "[Update] Storm"), ("TITLE:Storm\ntitle: Rain", "TITLE:Storm"),
    ("title:", "Line"),
    ("title: ''\nlayout: post", "Line"),
  ])
  func valuesAreRead(lines: String, title: String) {
    let found = article("---\n\(lines)\n---\nLine\nMore")
    #expect(found.title == title)
  }

  @Test(arguments: [
    "---\nStorm\n---\nIt blows.", "---\n---\nStorm", "---\n\n# Storm\n---\nIt blows.",
    "---\ntitle: Storm\nIt blows.", "\n---\ntitle: Storm\n---\nIt blows.", "----\ntitle: Storm\n----\n",
    "---\ntitle: Storm\nHe said: no.\n---\nEnd", "---", "",
  ])
  func allElseIsText(content: String) {
    #expect(FrontMatter(content) == nil)
    #expect(article(content) == PlainText.article(id: "a", content: content))
  }

  /// What nobody closed ends at the first blank line, if it has a title.
  @Test func anOpenOneEndsAtABlankLine() {
    let found = article("---\ntitle: Storm\ndate: 2025-01-10\n\n# Rain\nIt blows.")
    #expect(found.title == "Storm" && found.text == "# Rain\nIt blows.")
    #expect(found.published == Timestamp(rfc3339: "2025-01-10"))
    #expect(article("---\ndate: 2025-01-10\n\nStorm").published == nil)
    #expect(article("---\ntitle: Storm\n\nRain\n---\nIt blows.").title == "title: Storm")
  }

  @Test(arguments: [
    ("---\nStorm\nIt blows.", "Storm"), ("---\n\n***\nStorm\nIt blows.", "Storm"), ("--\nStorm", "--"),
    ("Storm\n---\nIt blows.", "Storm"), ("---", "---"), ("-=-\nStorm", "-=-"),
  ])
  func aRuleIsNoTitle(content: String, title: String) {
    #expect(article(content).title == title)
  }

  @Test(arguments: [99, 100]) func aHundredLinesAreRead(count: Int) {
    let matter = FrontMatter("---\ntitle: Storm" + String(repeating: "\n", count: count) + "---\nIt blows.")
    #expect(matter?.value(of: "title") == (count < 100 ? "Storm" : nil))
    #expect(matter.map { String($0.body) } == (count < 100 ? "It blows." : nil))
  }

  @Test(arguments: [
    ("# Storm\nIt blows.", "Storm"), ("### Storm ##\nIt blows.", "Storm"), ("# C#\nIt blows.", "C#"),
    ("#Storm\nIt blows.", "#Storm"), ("####### Storm\nIt blows.", "####### Storm"), ("#\nIt blows.", "#"),
    ("---\nlayout: post\n---\n\n# Storm\n\nIt blows.", "Storm"), ("Storm # 1\nIt blows.", "Storm # 1"),
  ])
  func headingsOfMarkdownLoseTheirMarks(content: String, title: String) {
    let found = article(content, isMarkdown: true)
    #expect(found.title == title && found.text == "It blows.")
    let line = content.split(separator: "\n").first { $0.contains(title) }
    #expect(article(content).title == line.map(String.init))
  }

  @Test func datesAreJudgedAsThoseOfJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "---\ndate: last week\n---\n# Storm\nIt blows.")
    try folder.write("b.md", "---\ntitle: Rain\n---\n")
    try folder.write("c.txt", "---\nlayout: post\n---\n")
    var articles: [Article] = []
    var problems: [InputProblem] = []
    var reader = ArticleReader { event in
      switch event {
      case .article(let article, _, _): articles.append(article)
      case .problem(let problem): problems.append(problem)
      }
    }
    try reader.read(path: folder.path)
    #expect(articles.map(\.title) == ["Storm", "Rain"] && articles.map(\.text) == ["It blows.", ""])
    #expect(problems.map(\.kind) == [.badDate, .empty] && problems.map(\.skipped) == [false, true])
    let json = try JSONArticle.decode(Array(#"{"id":"a","text":"x","date":"last week"}"#.utf8)).1
    #expect(problems.first?.message == json.first)
  }
}
