import TestSupport
import Testing
import Tidings

/// Twenty families of invented stories in 29 languages: an event told by four newsrooms, a copy, a look-alike with
/// other actors, and a later event of the story.
///
/// The bounds stand well below what was measured, so that a change shows that loses what readers would miss.
@Suite struct StoryTests {
  private func index(_ home: TemporaryFolder) throws -> NewsIndex {
    _ = try NewsIndex.add(
      paths: [SourceTree.root + "/Tests/EventsTests/Stories/families.jsonl"], to: home.path + "/Index",
      options: IndexingOptions(), onProblem: { _ in }, onProgress: { _ in })
    return try NewsIndex(folder: home.path + "/Index")
  }

  @Test func reportsOfOneEventAreOneGroup() throws {
    let home = try TemporaryFolder()
    let index = try index(home)
    let labels = try index.complete(
      EventLabel.parse(SourceTree.text(of: "Tests/EventsTests/Stories/events.tsv")))
    #expect(labels.count == 220)
    let dated = try index.evaluate(labels: labels, selection: .strict, usesDates: true)
    #expect(dated.rows[0].pairs.averagePrecision > 0.93)
    #expect(dated.rows[0].pairs.f1AtHalf > 0.85)
    #expect((dated.groups?.precision ?? 0) > 0.95)
    #expect((dated.groups?.f1 ?? 0) > 0.93)
    let undated = try index.evaluate(labels: labels, selection: .strict, usesDates: false)
    #expect(undated.rows[0].pairs.averagePrecision > 0.6)
  }

  @Test func copiesAreToldAsCopies() throws {
    let home = try TemporaryFolder()
    let index = try index(home)
    var originals: [String: String] = [:]
    for line in SourceTree.text(of: "Tests/EventsTests/Stories/families.jsonl").split(separator: "\n") {
      guard let id = field("id", in: line), let original = field("copy_of", in: line) else { continue }
      originals[id] = original
    }
    #expect(originals.count == 20)
    for (copy, original) in originals {
      let hits = try index.related(to: copy, limit: 20, filter: ArticleFilter()).1
      let hit = hits.first { $0.article.id == original }
      #expect(hit?.relation == .copy, "\(copy) of \(original)")
      for other in hits where other.article.id != original { #expect(other.relation != .copy, "\(copy)") }
    }
  }

  /// A field of a line whose ids hold no quotes.
  private func field(_ name: String, in line: Substring) -> String? {
    guard let key = line.firstRange(of: "\"\(name)\": \"") else { return nil }
    return String(line[key.upperBound...].prefix { $0 != "\"" })
  }
}
