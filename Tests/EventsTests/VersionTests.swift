import TestSupport
import Testing
import Tidings

/// Articles that come again, by `index` and in other versions.
@Suite struct VersionTests {
  private static func line(_ id: String, _ title: String, _ text: String, _ date: String = "2024-05-01")
    -> String
  {
    "{\"id\":\"\(id)\",\"title\":\"\(title)\",\"text\":\"\(text)\",\"published\":\"\(date)\"}\n"
  }

  private static let quake =
    "A strong earthquake of magnitude 6.4 shook Marrakesh in Morocco on Wednesday. Rescue teams searched the ruins of "
    + "Amizmiz for survivors, and King Mohammed VI declared three days of mourning. Hospitals treated 214 injured people."

  private static let pair = [
    line("a", "Earthquake shakes Marrakesh", quake),
    line("b", "Strong quake near Marrakesh", quake + " Aid came from Spain."),
  ]

  private func receive(_ lines: [String], _ home: TemporaryFolder) throws -> [IncomingVerdict] {
    let file = try home.write("incoming.jsonl", lines.joined())
    var verdicts: [IncomingVerdict] = []
    try NewsIndex.receive(path: file, into: home.path + "/Index", onProblem: { _ in }) { verdicts.append($0) }
    return verdicts
  }

  private func index(_ lines: [String], _ home: TemporaryFolder) throws {
    let file = try home.write("index.jsonl", lines.joined())
    _ = try NewsIndex.add(
      paths: [file], to: home.path + "/Index", options: IndexingOptions(), onProblem: { _ in },
      onProgress: { _ in })
  }

  @Test func whatIsIndexedAgainKeepsItsVerdict() throws {
    let home = try TemporaryFolder()
    let first = try receive(Self.pair, home)
    try index([Self.pair[0]], home)
    let again = try receive(Self.pair, home)
    #expect(again.map(\.verdict) == [.new, .copy] && again.allSatisfy(\.isSeen))
    #expect(again.map(\.sequence) == [3, 2])
    for (one, other) in zip(first, again) {
      #expect(one.group == other.group && one.lead == other.lead)
      #expect(one.partner == other.partner && one.score == other.score)
    }
  }

  @Test func whatIsIndexedChangedIsAnUpdate() throws {
    let home = try TemporaryFolder()
    _ = try receive(Self.pair, home)
    let changed = Self.pair[1].replacing("Aid came", with: "Much aid came")
    try index([changed], home)
    let again = try receive([Self.pair[0], changed], home)
    #expect(again.map(\.verdict) == [.new, .update] && again.allSatisfy(\.isSeen))
    #expect(again[1].lead == "a" && again[1].group == again[0].group && again[1].partner == "b")
  }

  /// What came by `index` was told no group: its update is in the one where the article is seen to be.
  @Test func anUpdateOfWhatWasIndexedStaysInItsGroup() throws {
    let home = try TemporaryFolder()
    try index(Self.pair, home)
    let seen = try receive(Self.pair, home)
    #expect(seen.map(\.verdict) == [.new, .copy] && seen[1].lead == "a")
    let update = try receive([Self.pair[1].replacing("Aid came", with: "Much aid came")], home)
    #expect(update.map(\.verdict) == [.update] && update[0].lead == "a" && update[0].group == seen[0].group)
    let groups = try NewsIndex(folder: home.path + "/Index").groups(
      includingSingles: false, filter: ArticleFilter())
    #expect(groups.map(\.name) == [seen[0].group])
  }

  /// A stream that is out of order does not put an older version in the place of a newer one.
  @Test(arguments: [
    ("2024-05-02", true), ("2024-05-03", false), ("2024-05-03T08:59:59Z", true),
    ("2024-05-03T12:00:00+02:00", false), ("2024-05-03T10:30:00+02:00", true), ("2024-05-04", false),
  ])
  func anOlderVersionIsToldAndLeftOut(date: String, isOlder: Bool) throws {
    let home = try TemporaryFolder()
    let newer = Self.line("a", "Earthquake shakes Marrakesh", Self.quake, "2024-05-03T09:00:00Z")
    let other = Self.line("a", "Quake shakes Marrakesh", Self.quake, date)
    let verdicts = try receive([newer, other], home)
    #expect(verdicts.map(\.isOlder) == [false, isOlder])
    #expect(verdicts[1].verdict == .update && verdicts[1].changed == ["title", "published"])
    #expect(verdicts[1].lead == "a" && verdicts[1].sequence == (isOlder ? 1 : 2))
    let kept = try NewsIndex(folder: home.path + "/Index").article(id: "a")?.article
    #expect(kept?.title == (isOlder ? "Earthquake shakes Marrakesh" : "Quake shakes Marrakesh"))
    if isOlder {
      let again = try receive([other, newer], home)
      #expect(again.map(\.isOlder) == [true, false] && again.map(\.isSeen) == [false, true])
    }
  }

  /// A date that is put right is no older version.
  @Test func anEarlierDateAloneIsAnUpdate() throws {
    let home = try TemporaryFolder()
    let verdicts = try receive(
      ["2024-05-03", "2023-05-03"].map { Self.line("a", "Earthquake shakes Marrakesh", Self.quake, $0) }, home
    )
    #expect(verdicts.map(\.isOlder) == [false, false] && verdicts[1].changed == ["published"])
    #expect(
      try NewsIndex(folder: home.path + "/Index").article(id: "a")?.article.publishedText == "2023-05-03")
  }

  /// Which group each article is in, when all is told.
  private func groups(_ verdicts: [IncomingVerdict]) -> [String: String] {
    var groups: [String: String] = [:]
    for verdict in verdicts {
      groups[verdict.id] = verdict.group
      for moved in verdict.moved { groups[moved.id] = moved.group }
    }
    return groups
  }

  /// Where later verdicts had moved articles, they stay there, though some of them are indexed again.
  @Test func groupsAreKeptWhenArticlesAreIndexedAgain() throws {
    let all = SourceTree.text(of: "Tests/EventsTests/Stories/families.jsonl").split(separator: "\n")
    let lines = all.suffix(120).prefix(48).reversed().map { String($0) + "\n" }
    let home = try TemporaryFolder()
    let first = try receive(lines, home)
    #expect(first.contains { !$0.moved.isEmpty })
    try index(stride(from: 0, to: lines.count, by: 3).map { lines[$0] }, home)
    let again = try receive(lines, home)
    #expect(again.allSatisfy(\.isSeen) && groups(again) == groups(first))
    for (one, other) in zip(first, again) {
      #expect(one.verdict == other.verdict && one.partner == other.partner && one.score == other.score)
    }
    // What comes of them later goes on from there.
    let later = lines.prefix(8).map { $0.replacing("\"text\": \"", with: "\"text\": \"Correction. ") }
    for verdict in try receive(later, home) {
      #expect(verdict.verdict == .update && verdict.group == groups(first)[verdict.id])
    }
  }
}
