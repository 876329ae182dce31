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
    #expect(dated.rows[0].pairs.averagePrecision > 0.97)
    #expect(dated.rows[0].pairs.f1AtHalf > 0.85)
    #expect((dated.groups?.precision ?? 0) > 0.95)
    #expect((dated.groups?.f1 ?? 0) > 0.93)
    let undated = try index.evaluate(labels: labels, selection: .strict, usesDates: false)
    #expect(undated.rows[0].pairs.averagePrecision > 0.72)
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
      for hit in hits {
        let shared = hit.evidence.filter { $0.weight > 0 }.map { [$0.here, $0.there] }
        #expect(
          Set(shared).count == shared.count && (hit.relation == .related || !shared.isEmpty),
          "a word is one piece: \(copy), \(hit.article.id)")
      }
      for other in hits where other.article.id != original { #expect(other.relation != .copy, "\(copy)") }
    }
  }

  /// Groups that a stream is told, and what later verdicts say of them, come near those of the whole index, and near each
  /// other in whatever order the articles arrive.
  @Test func aStreamIsGroupedAsItArrives() async throws {
    let lines = SourceTree.text(of: "Tests/EventsTests/Stories/families.jsonl").split(separator: "\n")
    var random = SeededRandom(seed: 7)
    let orders: [[Substring]] = [lines, lines.reversed(), lines.shuffled(using: &random)]
    var told: [Double] = []
    var now: [Double] = []
    try await withThrowingTaskGroup(of: (told: Double, now: Double).self) { group in
      for order in orders {
        group.addTask { try receive(order) }
      }
      for try await quality in group {
        told.append(quality.told)
        now.append(quality.now)
      }
    }
    #expect(told.count == 3)
    #expect((told.min() ?? 0) > 0.9, "as told: \(told)")
    #expect((now.min() ?? 0) > 0.95, "after the moves: \(now)")
    #expect((told.max() ?? 1) - (told.min() ?? 0) < 0.04, "as told: \(told)")
    #expect((now.max() ?? 1) - (now.min() ?? 0) < 0.025, "after the moves: \(now)")
  }

  /// B-cubed F1 of the groups of articles that arrive in an order: as they were told, and with the moves.
  private func receive(_ lines: [Substring]) throws -> (told: Double, now: Double) {
    let home = try TemporaryFolder()
    let file = try home.write("feed.jsonl", lines.joined(separator: "\n"))
    var told: [String: String] = [:]
    var now: [String: String] = [:]
    try NewsIndex.receive(path: file, into: home.path + "/Index", onProblem: { _ in }) { verdict in
      told[verdict.id] = verdict.group
      now[verdict.id] = verdict.group
      for moved in verdict.moved { now[moved.id] = moved.group }
    }
    var events: [String: String] = [:]
    for line in SourceTree.text(of: "Tests/EventsTests/Stories/events.tsv").split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if !line.hasPrefix("#"), cells.count > 1 { events[String(cells[0])] = String(cells[1]) }
    }
    #expect(told.count == 220 && events.count == 220)
    let groups = try NewsIndex(folder: home.path + "/Index").groups(
      includingSingles: false, filter: ArticleFilter())
    let names = Set(now.values)
    #expect(groups.filter { names.contains($0.name) }.count * 10 > groups.count * 9, "names stay")
    return (bCubed(told, events), bCubed(now, events))
  }

  /// F1 of B-cubed (Bagga and Baldwin 1998), the slow way.
  private func bCubed(_ groups: [String: String], _ events: [String: String]) -> Double {
    var precision = 0.0
    var recall = 0.0
    for (id, group) in groups {
      let together = groups.filter { $0.value == group }.map(\.key)
      let event = events.filter { $0.value == events[id] }.map(\.key)
      let both = Double(together.filter { events[$0] == events[id] }.count)
      precision += both / Double(together.count)
      recall += both / Double(event.count)
    }
    precision /= Double(groups.count)
    recall /= Double(groups.count)
    return 2 * precision * recall / (precision + recall)
  }

  /// A field of a line whose ids hold no quotes.
  private func field(_ name: String, in line: Substring) -> String? {
    guard let key = line.firstRange(of: "\"\(name)\": \"") else { return nil }
    return String(line[key.upperBound...].prefix { $0 != "\"" })
  }
}
