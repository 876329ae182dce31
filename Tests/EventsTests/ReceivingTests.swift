import Events
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

  /// Whoever leads the group: a text that another brought before is a copy, the text that was there first is none.
  @Test func aCopyOfAnyMemberIsOne() throws {
    let home = try TemporaryFolder()
    let long =
      Self.quake + " " + String(repeating: "The army sent tents to the villages in the mountains. ", count: 6)
    _ = try receive(
      [
        Self.line(
          "lead", "Marrakesh: fort séisme",
          "Un fort séisme de magnitude 6,4 a secoué Marrakech au Maroc mercredi. Les secours cherchent des survivants dans les "
            + "ruines d'Amizmiz, et le roi Mohammed VI a décrété trois jours de deuil. Les hôpitaux soignent 214 blessés. "
            + String(
              repeating: "L'armée a envoyé des tentes dans les villages de montagne du Haut Atlas. ",
              count: 12)),
        Self.line("first", "Earthquake shakes Marrakesh", long),
        Self.line("second", "Earthquake shakes Marrakesh", long),
      ], home, "feed.jsonl")
    let groups = try NewsIndex(folder: home.path + "/Index").groups(
      includingSingles: false, filter: ArticleFilter())
    let members = Dictionary(groups.flatMap(\.members).map { ($0.article.id, $0.relation) }) { first, _ in
      first
    }
    #expect(members.count == 3)
    #expect(members["first"] == .sameEvent && members["second"] == .copy)
  }

  /// A group keeps its name when the article that began it comes again.
  @Test func aGroupKeepsItsNameAfterAnUpdate() throws {
    let home = try TemporaryFolder()
    let verdicts = try receive(
      [
        Self.line("a", "Earthquake shakes Marrakesh", Self.quake),
        Self.line("b", "Strong quake near Marrakesh", Self.quake + " Aid came from Spain."),
        Self.line("a", "Earthquake shakes Marrakesh, 300 injured", Self.quake),
      ], home, "feed.jsonl")
    let groups = try NewsIndex(folder: home.path + "/Index").groups(
      includingSingles: false, filter: ArticleFilter())
    #expect(groups.map(\.name) == [verdicts[0].group] && verdicts[2].group == verdicts[0].group)
  }

  @Test func aChangeOfDateSourceAddressOrLanguageIsAnUpdate() throws {
    let home = try TemporaryFolder()
    let title = "Earthquake shakes Marrakesh"
    let address = ",\"source\":\"X\",\"url\":\"https://example.org/a\""
    let verdicts = try receive(
      [
        Self.line("a", title, Self.quake), Self.line("a", title, Self.quake),
        Self.line("a", title, Self.quake, ",\"source\":\"X\""), Self.line("a", title, Self.quake, address),
        Self.line("a", title, Self.quake, address),
        Self.line("a", title, Self.quake, address + ",\"language\":\"en-GB\""),
        Self.line("a", title, Self.quake, address + ",\"language\":\"en-GB\"")
          .replacing("2024-05-01", with: "2024-05-02"),
      ], home, "feed.jsonl")
    #expect(verdicts.map(\.verdict) == [.new, .new, .update, .update, .update, .update, .update])
    #expect(verdicts.map(\.changed) == [[], [], ["source"], ["url"], [], ["language"], ["published"]])
    #expect(verdicts.map(\.sequence) == [1, 1, 2, 3, 3, 4, 5])
    #expect(verdicts.allSatisfy { $0.lead == "a" })
    let stored = try NewsIndex(folder: home.path + "/Index").article(id: "a")?.article
    #expect(stored?.source == "X" && stored?.url == "https://example.org/a" && stored?.language == "en-GB")
  }

  /// The index keeps today's tag of a language, and a guess for what names none: neither is a change.
  @Test(arguments: ["eng", "EN", "English", " "]) func aLanguageIsNoChangeOfItself(language: String) throws {
    let home = try TemporaryFolder()
    let line = Self.line("a", "Earthquake shakes Marrakesh", Self.quake, ",\"language\":\"\(language)\"")
    let verdicts = try receive([line, line], home, "feed.jsonl")
    #expect(verdicts.map(\.verdict) == [.new, .new] && verdicts.map(\.isSeen) == [false, true])
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
    #expect(first.map(\.isSeen) == [false, false])
    #expect(again.map(\.isSeen) == [true, true, false])
    for (one, other) in zip(first, again) {
      #expect(one.verdict == other.verdict && one.group == other.group && one.sequence == other.sequence)
      #expect(one.lead == other.lead && one.partner == other.partner && one.score == other.score)
    }
    #expect(try NewsIndex(folder: home.path + "/Index").status().articleCount == 3)
  }

  /// Versions of an article are one, and what was there before is told apart.
  @Test func articlesOfAStreamAreCountedOnce() throws {
    let home = try TemporaryFolder()
    func report(_ lines: [String], _ name: String) throws -> ReceivingReport {
      let file = try home.write(name, lines.joined())
      return try NewsIndex.receive(path: file, into: home.path + "/Index", onProblem: { _ in }) { _ in }
    }
    let lines = [
      Self.line("a", "Earthquake", Self.quake), Self.line("a", "Earthquake, 300 injured", Self.quake),
      Self.line("b", "Rates", "The Bank of Japan kept its rate."),
      Self.line("b", "Rates", "The Bank of Japan kept its rate."),
    ]
    let first = try report(lines, "first.jsonl")
    #expect(first.added == 2 && !first.hasKnown)
    let again = try report(lines, "again.jsonl")
    #expect(again.added == 1 && again.hasKnown)
    let none = try report([], "none.jsonl")
    #expect(none.added == 0 && !none.hasKnown)
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

  /// A feed that gives its site as the address of each article does not make all of them updates of the first.
  @Test func theAddressOfASiteIsNoArticle() throws {
    let url = ",\"url\":\"https://example.org/\""
    let rates = "The Bank of Japan kept its interest rate at 0.1 percent in Tokyo."
    let lines = [
      Self.line("a", "Earthquake shakes Marrakesh", Self.quake, url), Self.line("b", "Rates", rates, url),
    ]
    let verdicts = try receive(lines, try TemporaryFolder(), "feed.jsonl")
    #expect(verdicts.map(\.verdict) == [.new, .new] && verdicts.map(\.lead) == ["a", "b"])
  }

  /// A stream that is cut and goes on in another process is told what it would have been told.
  @Test func aCutStreamIsToldTheSame() throws {
    let all = SourceTree.text(of: "Tests/EventsTests/Stories/families.jsonl").split(separator: "\n")
    let lines = all.suffix(120).reversed().map { String($0) + "\n" }
    let whole = try receive(lines, try TemporaryFolder(), "whole.jsonl")
    let home = try TemporaryFolder()
    var pieces: [IncomingVerdict] = []
    // Each piece repeats the end of the one before.
    for (number, range) in [0..<37, 30..<70, 70..<71, 60..<120].enumerated() {
      let told = try receive(Array(lines[range]), home, "piece\(number).jsonl")
      for verdict in told where verdict.sequence <= UInt64(pieces.count) {
        let first = pieces[Int(verdict.sequence) - 1]
        #expect(verdict.group == first.group && verdict.moved == first.moved && verdict.score == first.score)
      }
      pieces += told.filter { $0.sequence > UInt64(pieces.count) }
    }
    #expect(whole.count == 120 && pieces.count == 120)
    #expect(whole.contains { !$0.moved.isEmpty })
    for (one, other) in zip(whole, pieces) {
      #expect(one.id == other.id && one.verdict == other.verdict && one.group == other.group)
      #expect(
        one.moved == other.moved && one.partner == other.partner && one.score == other.score, "\(one.id)")
    }
  }

  /// The same where articles come again with another text: what is counted of them, and what they said of others.
  @Test func aCutStreamOfUpdatesIsToldTheSame() throws {
    let all = SourceTree.text(of: "Tests/EventsTests/Stories/families.jsonl").split(separator: "\n")
    var lines: [String] = []
    for (number, line) in all.suffix(120).reversed().enumerated() {
      lines.append(String(line) + "\n")
      if number % 5 == 4 {
        lines.append(lines[lines.count - 1].replacing("\"text\": \"", with: "\"text\": \"Correction. "))
      }
    }
    let whole = try receive(lines, try TemporaryFolder(), "whole.jsonl")
    #expect(whole.count { $0.verdict == .update } >= 24)
    let home = try TemporaryFolder()
    var pieces: [IncomingVerdict] = []
    for (number, range) in [0..<37, 37..<70, 70..<71, 71..<lines.count].enumerated() {
      pieces += try receive(Array(lines[range]), home, "piece\(number).jsonl")
    }
    #expect(whole.count == lines.count && pieces.count == lines.count)
    for (one, other) in zip(whole, pieces) {
      #expect(one.id == other.id && one.verdict == other.verdict && one.group == other.group)
      #expect(
        one.moved == other.moved && one.partner == other.partner && one.score == other.score, "\(one.id)")
    }
  }

  /// An article that came by `index` is told of what was there before it alone, and never of itself.
  @Test func whatWasIndexedIsToldOfWhatCameBefore() throws {
    let lines = SourceTree.text(of: "Tests/EventsTests/Stories/families.jsonl").split(separator: "\n")
      .map { String($0) + "\n" }
    let indexed = lines.indices.filter { $0 % 2 == 0 }.map { lines[$0] }
    let home = try TemporaryFolder()
    _ = try NewsIndex.add(
      paths: [try home.write("indexed.jsonl", indexed.joined())], to: home.path + "/Index",
      options: IndexingOptions(), onProblem: { _ in }, onProgress: { _ in })
    let rest = lines.indices.filter { $0 % 2 == 1 }.map { lines[$0] }
    let told = try receive(rest, home, "rest.jsonl")
    #expect(told.contains { !$0.moved.isEmpty })
    let again = try receive(indexed, home, "again.jsonl")
    let places = Dictionary(uniqueKeysWithValues: again.map { ($0.id, $0.sequence) })
    for verdict in again {
      #expect(verdict.isSeen && verdict.moved.isEmpty, "\(verdict.id)")
      if let partner = verdict.partner {
        #expect(places[partner].map { $0 < verdict.sequence } == true, "\(verdict.id) of \(partner)")
      }
    }
  }

  /// What is remembered against all that was said, gone through anew each time.
  @Test func toldGroupsFollowTheLatestVerdicts() {
    var generator = SeededRandom(seed: 0x701d)
    let mostArrivals: UInt64 = 40
    var groups = ToldGroups(mostArrivals: mostArrivals)
    var said: [(sequence: UInt64, id: String, founder: String)] = []
    for sequence in UInt64(1)...400 {
      let id = "a\(sequence)"
      let founder =
        Bool.random(using: &generator) ? id : "a\(UInt64.random(in: 1...sequence, using: &generator))"
      var moved: [(id: String, lead: String)] = []
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let other = "a\(UInt64.random(in: 1...sequence, using: &generator))"
        if other != id, !moved.contains(where: { $0.id == other }) { moved.append((other, founder)) }
      }
      groups.note(id, of: founder, moved: moved, sequence: sequence)
      said.append((sequence, id, founder))
      said += moved.map { (sequence, $0.id, $0.lead) }
      var expected: [String: String] = [:]
      for item in said where item.sequence + mostArrivals > sequence { expected[item.id] = item.founder }
      let asked = "a\(UInt64.random(in: 1...sequence, using: &generator))"
      #expect(groups.founder(of: asked) == expected[asked])
      #expect(groups.members(of: founder) == expected.filter { $0.value == founder }.map(\.key).sorted())
    }
  }

  /// Two ways to write `é` are two ids, as they are in the index.
  @Test func groupsAreToldOfIDsByTheirBytes() {
    let ids = ["caf\u{e9}", "cafe\u{301}"]
    var groups = ToldGroups()
    for (number, id) in ids.enumerated() {
      groups.note(id, of: id, moved: [(ids[1 - number], "x")], sequence: UInt64(number + 1))
    }
    #expect(groups.founder(of: ids[0]) == "x")
    #expect(groups.founder(of: ids[1]).map { Array($0.utf8) } == Array(ids[1].utf8))
    #expect(groups.members(of: ids[1]).count == 1 && groups.members(of: ids[0]).isEmpty)
    #expect(groups.standing(2, except: ids[1]).map(\.lead) == ["x"])
  }

  @Test func epochsFollowFromSequenceNumbers() {
    var start: UInt64 = 0
    var next: UInt64 = 1
    for sequence in UInt64(0)..<40_000 {
      if sequence == next {
        start = next
        next = start + max(1, start > 32_768 ? start / 64 : min(512, start / 16))
      }
      #expect(StreamEpoch.start(sequence) == start)
    }
    #expect(StreamEpoch.start(.max) > .max - 4_096)
  }
}
