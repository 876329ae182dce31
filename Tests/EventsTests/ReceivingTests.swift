import TestSupport
import Testing
import Tidings

/// A stream of articles: verdicts, groups, replay.
@Suite struct ReceivingTests {
  private static func line(_ id: String, _ title: String, _ text: String, _ extra: String = "") -> String {
    "{\"id\":\"\(id)\",\"title\":\"\(title)\",\"text\":\"\(text)\",\"published\":\"2024-05-01\"\(extra)}\n"
  }

  private static let quake =
    "A strong earthquake of magnitude 6.4 shook Marrakesh in Morocco on Wednesday. Rescue teams searched the ruins of "
    + "Amizmiz for survivors, and King Mohammed VI declared three days of mourning. Hospitals treated 214 injured people."

  private func receive(_ lines: [String], _ home: TemporaryFolder, _ name: String) throws -> [IncomingVerdict]
  {
    let file = try home.write(name, lines.joined())
    var verdicts: [IncomingVerdict] = []
    try NewsIndex.receive(path: file, into: home.path + "/Index", onProblem: { _ in }) { verdicts.append($0) }
    return verdicts
  }

  @Test func aStreamIsToldWhatItBrings() throws {
    let home = try TemporaryFolder()
    let lines = [
      Self.line("a", "Earthquake shakes Marrakesh", Self.quake),
      Self.line("b", "Strong quake near Marrakesh", Self.quake + " Aid came from Spain."),
      Self.line(
        "c", "Central bank keeps rates", "The Bank of Japan kept its interest rate at 0.1 percent in Tokyo."),
      Self.line("a", "Earthquake shakes Marrakesh, 300 injured", Self.quake),
    ]
    let verdicts = try receive(lines, home, "first.jsonl")
    #expect(verdicts.map(\.verdict) == [.new, .copy, .new, .update])
    #expect(verdicts[1].lead == "a" && verdicts[1].group == verdicts[0].group)
    #expect(verdicts[3].changed == ["title"])
    #expect(verdicts.map(\.sequence) == [1, 2, 3, 4])
  }

  @Test func aReplayedStreamIsToldTheSameAndAddsNothing() throws {
    let home = try TemporaryFolder()
    let lines = [
      Self.line("a", "Earthquake shakes Marrakesh", Self.quake),
      Self.line("b", "Strong quake near Marrakesh", Self.quake + " Aid came from Spain."),
      Self.line(
        "c", "Central bank keeps rates", "The Bank of Japan kept its interest rate at 0.1 percent in Tokyo."),
    ]
    let first = try receive(Array(lines[..<2]), home, "cut.jsonl")
    let again = try receive(lines, home, "whole.jsonl")
    for (one, other) in zip(first, again) {
      #expect(one.verdict == other.verdict && one.group == other.group && one.sequence == other.sequence)
      #expect(one.lead == other.lead && one.partner == other.partner && one.score == other.score)
    }
    #expect(try NewsIndex(folder: home.path + "/Index").status().articleCount == 3)
  }

  @Test func oneAddressIsOneArticle() throws {
    let home = try TemporaryFolder()
    let url = ",\"url\":\"https://example.org/quake?utm_source=x\""
    let other = ",\"url\":\"https://EXAMPLE.org/quake\""
    let verdicts = try receive(
      [
        Self.line("a", "Earthquake shakes Marrakesh", Self.quake, url),
        Self.line("b", "Earthquake shakes Marrakesh", Self.quake + " More soon.", other),
      ], home, "feed.jsonl")
    #expect(
      verdicts[1].verdict == .update && verdicts[1].partner == "a" && verdicts[1].changed.contains("text"))
  }
}
