import FoundationEssentials
import TestSupport
import Testing
import Tidings

/// A damaged index answers as before or says that it is damaged; it answers nothing else, and ends no process.
@Suite struct DamageTests {
  private static let places = ["Marrakesh", "Tokyo", "Rotterdam", "Lima", "Nairobi", "Oslo"]

  private func build(_ folder: TemporaryFolder) throws -> String {
    let index = folder.path + "/good"
    for part in 0..<2 {
      var lines = ""
      for number in 0..<12 {
        let place = DamageTests.places[number % 6]
        let text =
          number % 2 == 0
          ? "A strong earthquake of magnitude 6.\(number % 6) shook \(place) on Wednesday and injured \(number % 6 + 20)0 people."
          : "Een zware aardbeving met kracht 6.\(number % 6) heeft \(place) woensdag getroffen; \(number % 6 + 20)0 mensen raakten gewond."
        lines +=
          "{\"id\":\"\(part)-\(number)\",\"title\":\"\(place) \(part)\",\"text\":\"\(text)\",\"published\":\"2024-05-0\(part + 1)\",\"source\":\"s\(number % 3)\"}\n"
      }
      let file = try folder.write("part\(part).jsonl", lines)
      _ = try NewsIndex.add(
        paths: [file], to: index, options: IndexingOptions(), onProblem: { _ in }, onProgress: { _ in })
    }
    _ = try NewsIndex.remove(ids: ["0-3"], from: index, dryRun: false)
    return index
  }

  private func files(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where !name.hasSuffix("lock") {
      var isFolder = false
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { continue }
      found["/" + name] = [UInt8](try Data(contentsOf: URL(filePath: path)))
    }
    return found
  }

  private func write(_ files: [String: [UInt8]], to folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (name, bytes) in files {
      let path = folder + name
      let parent = path[..<(path.lastIndex(of: "/") ?? path.endIndex)]
      try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: path))
    }
  }

  private func related(_ folder: String) throws -> [String] {
    let index = try NewsIndex(folder: folder)
    var lines: [String] = []
    for id in ["0-0", "1-5"] {
      let (_, hits) = try index.related(to: id, limit: 8, filter: ArticleFilter())
      lines += hits.map { "\(id) \($0.article.id) \($0.score) \($0.relation) \($0.evidence)" }
    }
    return lines
  }

  @Test func aFlippedBitChangesNoRelation() throws {
    let home = try TemporaryFolder()
    let good = try files(try build(home))
    let wanted = try related(home.path + "/good")
    #expect(wanted.count > 4)
    let bad = home.path + "/bad"
    var noticed = 0
    for (name, bytes) in good.sorted(by: { $0.key < $1.key })
    where name.hasSuffix("/terms") || name.hasSuffix("/signatures") {
      for place in stride(from: 3, to: bytes.count, by: max(1, bytes.count / 12)) {
        var files = good
        files[name]?[place] ^= 1 << UInt8(place % 8)
        try write(files, to: bad)
        do {
          let found = try related(bad)
          #expect(found == wanted, "\(name), byte \(place): changed in silence")
        } catch { noticed += 1 }
      }
    }
    #expect(noticed > 10)
  }

  /// `TIDINGS_TRIALS` sets how many; each takes some tenths of a second.
  @Test func sealedDamageCrashesNothing() throws {
    let home = try TemporaryFolder()
    let good = try files(try build(home))
    let bad = home.path + "/bad"
    let trials = ProcessInfo.processInfo.environment["TIDINGS_TRIALS"].flatMap { Int($0) } ?? 40
    let paths = good.keys.sorted()
    var random = SeededRandom(seed: 7)
    for trial in 0..<trials {
      try write(Resealing.changed(good, paths[trial % paths.count], random: &random), to: bad)
      if let index = try? NewsIndex(folder: bad) {
        for query in ["earthquake Tokyo", "\"strong earthquake\"", "aard* shok~"] {
          var request = SearchRequest(query: query)
          _ = try? index.search(request)
          request.ranking = .tfidf
          request.across = true
          request.groups = true
          request.sort = trial % 2 == 0 ? .newest : .oldest
          request.filter.since = 1_714_000_000
          _ = try? index.search(request)
        }
        _ = try? index.related(to: "1-2", limit: 5, filter: ArticleFilter())
        _ = try? index.pairs(minimumScore: 0.5, crossLanguageOnly: false, filter: ArticleFilter())
        _ = try? index.status()
        _ = try? index.verify()
      }
      _ = try? NewsIndex.receive(path: home.path + "/part0.jsonl", into: bad, onProblem: { _ in }) { _ in }
      _ = try? NewsIndex.compact(folder: bad)
    }
  }

  @Test func aWholeIndexIsVerified() throws {
    let home = try TemporaryFolder()
    let index = try build(home)
    #expect(try NewsIndex(folder: index).verify().articleCount == 23)
    try NewsIndex.compact(folder: index)
    #expect(try NewsIndex(folder: index).verify().articleCount == 23)
  }
}
