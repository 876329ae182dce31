import TestSupport
import Testing

@testable import Ingest

/// Streams of all kinds: what is an article in them stays one, whatever stands beside it.
@Suite struct StreamTests {
  private final class Result {
    var articles: [Article] = []
    var problems: [InputProblem] = []
    var ids: [String] { articles.map(\.id) }
  }

  private func read(_ text: String, expectsJSON: Bool = false, longestLine: Int? = nil) throws -> Result {
    let folder = try TemporaryFolder()
    let path = try folder.write("stream", text)
    let result = Result()
    var reader = ArticleReader(expectsJSON: expectsJSON) { event in
      switch event {
      case .article(let article, _, _): result.articles.append(article)
      case .problem(let problem): result.problems.append(problem)
      }
    }
    if let longestLine { reader.longestLine = longestLine }
    try reader.readStream(InputStream(path: path), name: "-")
    return result
  }

  private static let one = #"{"id":"a","text":"one"}"#
  private static let two = #"{"id":"b","text":"two"}"#

  @Test(arguments: [false, true]) func oneBadLineLosesNothingBehindIt(expectsJSON: Bool) throws {
    let result = try read("\(Self.one)\nnot json\n\n[1,2]\n\(Self.two)\n", expectsJSON: expectsJSON)
    #expect(result.ids == ["a", "b"])
    #expect(result.problems.map(\.kind) == [.json, .json])
    #expect(result.problems.map(\.line) == [2, 4])
  }

  @Test(arguments: [false, true]) func strayLinesBeforeArticlesAreTold(expectsJSON: Bool) throws {
    let result = try read("\n# export\n\nof today\n\(Self.one)\n\(Self.two)", expectsJSON: expectsJSON)
    #expect(result.ids == ["a", "b"])
    #expect(result.problems.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    "[\(one),\(two)]\n", "[\n  \(one),\n  \(two)\n]\n", "\n[\(one)\n,\n\(two)]", "\u{FEFF}[\(one),\(two)]",
  ])
  func anArrayIsReadAsFilesAcceptIt(text: String) throws {
    for expectsJSON in [false, true] {
      let result = try read(text, expectsJSON: expectsJSON)
      #expect(result.ids == ["a", "b"])
      #expect(result.problems.isEmpty)
    }
  }

  @Test(arguments: [
    "[Update] Storm\n\nIt blows.", "Code\n{\n  \"a\": 1\n}\nis no article", "[12:00] Storm\nIt blows",
  ])
  func whatHoldsNoArticleIsOneText(text: String) throws {
    let result = try read(text)
    #expect(result.ids.map(\.utf8.count) == [16])
    #expect(result.problems.isEmpty)
    #expect(
      result.articles.first.map { $0.title + $0.text }?.filter { $0 != "\n" } == text.filter { $0 != "\n" })
  }

  /// As of JSON Lines without id and address.
  @Test func anIDIsMadeOfWhatATextSays() throws {
    let storm = try read("Storm\n\nIt blows.").ids
    #expect(try read("Rain\n\nIt blows.").ids != storm)
    #expect(try read("Storm\nIt still blows.").ids == storm)
    #expect(try read(#"{"title":"Storm","text":"x"}"#).ids == storm)
    #expect(try read("---\nurl: https://x.org/1\n---\nStorm\n\nIt blows.").ids == ["https://x.org/1"])
  }

  @Test func aLogLineBeforeAStreamIsNoArray() throws {
    let result = try read("[2026-11-27 12:00] starting\n\(Self.one)\n", expectsJSON: true)
    #expect(result.ids == ["a"])
    #expect(result.problems.map(\.line) == [1])
  }

  @Test(arguments: [0, 1, 2]) func aLineThatIsTooLongLosesNothingBehindIt(place: Int) throws {
    var lines = ["# export", Self.one, Self.two]
    lines.insert(#"{"id":"c","text":"\#(String(repeating: "x", count: 500))"}"#, at: place)
    let result = try read(lines.joined(separator: "\n"), longestLine: 200)
    #expect(result.ids == ["a", "b"])
    #expect(Set(result.problems.map(\.kind)) == [.json, .tooLong])
    #expect(result.problems.first { $0.kind == .tooLong }?.line == place + 1)
  }

  @Test func aTextThatIsTooLongIsRefusedAsAFileIs() throws {
    let line = String(repeating: "word ", count: 200_000) + "\n"
    let result = try read(String(repeating: line, count: 18))
    #expect(result.articles.isEmpty)
    #expect(result.problems.map(\.kind) == [.tooLong])
    #expect(result.problems.allSatisfy { $0.skipped })
  }
}
