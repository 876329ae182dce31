import Bytes
import Indexer
import Postings
import TestSupport
import Testing

@testable import Query

/// Questions to an index whose bytes are wrong under right checksums: each is answered or throws; none ends the process.
@Suite struct SealedDamageTests {
  private static let words = 40

  private func build(_ disk: MemoryFileSystem) throws {
    var random = SeededRandom(seed: 3)
    let writer = try IndexWriter("root/index", in: disk, versions: RandomIndex.versions)
    let lane = writer.makeLane()
    for number in 0..<420 {
      try lane.begin(
        DocumentInput(
          id: Array("d\(number)".utf8), language: number % 3 == 0 ? "nl" : "en",
          published: number % 9 == 0 ? nil : Int64(number) * 86_400, source: "s\(number % 4)"))
      for position in 0..<UInt32.random(in: 3...14, using: &random) {
        let share = Double.random(in: 0..<1, using: &random)
        let word = Int(share * share * Double(SealedDamageTests.words))
        lane.add(term: try lane.termID(for: RandomIndex.term(word)), position: position)
      }
      try lane.end(tokenCount: 14, titleTokenCount: 2)
      if number == 350 { try writer.commit() }
    }
    writer.remove(id: Array("d3".utf8))
    try writer.commit()
    writer.close()
  }

  private func word(_ number: Int) -> QueryNode { .word([WeightedTerm(term: RandomIndex.term(number))]) }

  private var questions: [QueryNode] {
    let phrase = [0, 1, 2].map {
      PhraseWord(offset: UInt32($0), alternatives: [WeightedTerm(term: RandomIndex.term($0))])
    }
    return [
      word(0), word(30), .group(must: [], should: [word(0), word(1), word(25)], mustNot: []),
      .group(must: [word(0), word(2)], should: [word(5)], mustNot: [word(9)]),
      .phrase(Array(phrase[..<2])), .phrase(phrase), .near(phrase, distance: 3),
      .title([WeightedTerm(term: RandomIndex.term(1))]), .prefix(RandomIndex.term(1)),
      .fuzzy(RandomIndex.term(12), distance: 1), .everything,
    ]
  }

  private func ask(_ disk: MemoryFileSystem) throws {
    let snapshot = try IndexSnapshot.open("root/index", in: disk, versions: RandomIndex.versions)
    let searcher = Searcher(snapshot)
    var dates = SearchFilter()
    dates.since = 40 * 86_400
    dates.until = .max
    for question in questions {
      let query = Query(root: question)
      _ = try? searcher.search(query, limit: 10, countAll: true)
      _ = try? searcher.search(query, limit: 5, ranking: .tfidf)
      _ = try? searcher.search(query, limit: 5, filter: dates, sort: .newest)
      _ = try? searcher.search(query, limit: 5, filter: SearchFilter(languages: ["nl"]), sort: .oldest)
      _ = try? searcher.count(query)
    }
    _ = try? searcher.topTerms([WeightedTerm(term: RandomIndex.term(0))], filter: dates, limit: 5)
    _ = try? snapshot.languages()
    _ = try? snapshot.sources()
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func isAnsweredOrThrows(seed: UInt64) throws {
    let disk = MemoryFileSystem(directories: ["root"])
    try build(disk)
    try ask(disk)
    let paths = disk.files.keys.sorted()
    var random = SeededRandom(seed: seed)
    for trial in 0..<36 {
      let files = Resealing.changed(disk.files, paths[trial % paths.count], random: &random)
      try? ask(MemoryFileSystem(files: files, directories: disk.directories))
    }
  }

  /// Lengths that no text has count as some length: every article that has a word scores above nothing.
  @Test func lengthsBeyondEverythingAreScored() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter("root/index", in: disk, versions: RandomIndex.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for number in 0..<300 {
      try lane.begin(DocumentInput(id: Array("d\(number)".utf8)))
      for part in 0..<3 where part == 0 || number % (part + 1) == 0 {
        lane.add(term: try lane.termID(for: RandomIndex.term(part)), position: UInt32(part))
      }
      try lane.end(tokenCount: number % 3 == 0 ? UInt32.max - UInt32(number) : 5, titleTokenCount: 0)
    }
    try writer.commit()
    let searcher = Searcher(writer.snapshot)
    let either = QueryNode.group(must: [], should: [word(0), word(1), word(2)], mustNot: [])
    for question in [word(0), word(1), either] {
      let found = try searcher.search(Query(root: question), limit: 1_000, countAll: true)
      #expect(found.total == found.hits.count && found.hits.count >= 150)
      #expect(found.hits.allSatisfy { $0.score > 0 })
    }
  }

  /// Numbers of articles beyond any list do not overflow.
  @Test func pagesBeyondEverythingAreEmpty() throws {
    let index = try RandomIndex(seed: 8, articleCount: 40, wordCount: 10)
    let searcher = Searcher(index.snapshot)
    #expect(try searcher.search(Query(root: word(0)), limit: 10, offset: .max).hits.isEmpty)
    #expect(try !searcher.search(Query(root: word(0)), limit: .max, offset: 1).hits.isEmpty)
    var filter = SearchFilter()
    filter.until = .max
    #expect(try !searcher.search(Query(root: word(0)), limit: .max, filter: filter).hits.isEmpty)
  }
}
