import Bytes
import Postings
import TestSupport
import Testing

@testable import Indexer

@Suite struct WriterTests {
  private static let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")

  private func add(_ lane: IndexLane, _ id: String, _ words: [String]) throws {
    try lane.begin(DocumentInput(id: Array(id.utf8), stored: Array(words.joined(separator: " ").utf8)))
    for (position, word) in words.enumerated() {
      lane.add(term: try lane.termID(for: [TermField.words] + Array(word.utf8)), position: UInt32(position))
    }
    try lane.end(tokenCount: UInt32(words.count), titleTokenCount: 0)
  }

  private func stored(_ snapshot: IndexSnapshot, _ id: String) throws -> String? {
    try snapshot.find(Array(id.utf8)).map { String(decoding: try snapshot.stored($0), as: UTF8.self) }
  }

  @Test func theLaterOfTwoVersionsStays() throws {
    let home = try TemporaryFolder()
    let writer = try IndexWriter(home.path + "/index", versions: WriterTests.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    try add(lane, "a", ["one"])
    try add(lane, "a", ["two"])
    try writer.commit()
    #expect(try stored(writer.snapshot, "a") == "two")
    try add(lane, "a", ["three"])
    try add(lane, "b", ["four"])
    #expect(try stored(writer.snapshot, "a") == "two")
    let result = try writer.commit()
    #expect(result.added == 2)
    #expect(result.replaced == 1)
    #expect(writer.snapshot.documentCount == 2)
    #expect(try stored(writer.snapshot, "a") == "three")
    writer.remove(id: Array("a".utf8))
    try writer.commit()
    #expect(try stored(writer.snapshot, "a") == nil)
    #expect(writer.snapshot.documentCount == 1)
  }

  @Test func compactingKeepsContentsAndDependsOnThemAlone() throws {
    let home = try TemporaryFolder()
    var digests: Set<UInt64> = []
    for (name, step) in [("x", 1), ("y", 7)] {
      let writer = try IndexWriter(home.path + "/" + name, versions: WriterTests.versions)
      let lane = writer.makeLane()
      for number in 0..<40 {
        try add(lane, "d\(number)", ["w\(number % 5)", "v\(number)"])
        if number % step == 0 { try writer.commit() }
      }
      try writer.commit()
      let before = try writer.snapshot.contentDigest()
      try writer.compact()
      #expect(writer.snapshot.segments.count == 1)
      #expect(try writer.snapshot.contentDigest() == before)
      digests.insert(before)
      writer.close()
    }
    #expect(digests.count == 1)
  }

  @Test func aSecondWriterIsRefusedWithTheHolder() throws {
    let home = try TemporaryFolder()
    let writer = try IndexWriter(home.path + "/index", versions: WriterTests.versions)
    defer { writer.close() }
    #expect(throws: IndexerError.self) {
      try IndexWriter(home.path + "/index", versions: WriterTests.versions)
    }
  }

  @Test func rollbackForgets() throws {
    let home = try TemporaryFolder()
    let writer = try IndexWriter(home.path + "/index", versions: WriterTests.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    try add(lane, "a", ["one"])
    writer.rollback()
    try writer.commit()
    #expect(writer.snapshot.documentCount == 0)
  }
  private func add(_ lane: IndexLane, key: UInt64, _ record: String) throws {
    try lane.begin(DocumentInput(id: Colliding.key(key), stored: Array(record.utf8)))
    try lane.end(tokenCount: 0, titleTokenCount: 0)
  }

  private func stored(_ snapshot: IndexSnapshot, key: UInt64) throws -> String? {
    try snapshot.find(Colliding.key(key)).map { String(decoding: try snapshot.stored($0), as: UTF8.self) }
  }

  /// Ids whose hashes are equal cost no comparison of each with each, and are told apart.
  @Test(.timeLimit(.minutes(1)))
  func idsMadeToCollideAreToldApart() throws {
    #expect(Set((0..<100).map { StableHash.key(Colliding.key($0)) }).count == 1)
    let home = try TemporaryFolder()
    let writer = try IndexWriter(home.path + "/index", versions: WriterTests.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for key in 0..<5000 as Range<UInt64> { try add(lane, key: key, "first \(key)") }
    for key in 100..<120 as Range<UInt64> { try add(lane, key: key, "second \(key)") }
    #expect(try writer.commit().replaced == 20)
    for key in 110..<5050 as Range<UInt64> { try add(lane, key: key, "third \(key)") }
    for key in 0..<50 as Range<UInt64> { writer.remove(id: Colliding.key(key)) }
    let result = try writer.commit()
    #expect(result.replaced == 4890)
    #expect(result.removed == 50)
    #expect(writer.snapshot.documentCount == 5000)
    for (key, record) in [
      (49, nil), (50, "first 50"), (100, "second 100"), (110, "third 110"), (5049, "third 5049"), (5050, nil),
    ] as [(UInt64, String?)] {
      #expect(try stored(writer.snapshot, key: key) == record)
    }
  }

  @Test func ofManyVersionsInOneCommitTheLastStays() throws {
    let home = try TemporaryFolder()
    let writer = try IndexWriter(home.path + "/index", versions: WriterTests.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for version in 0..<40 { try add(lane, key: 7, "version \(version)") }
    #expect(try writer.commit().replaced == 39)
    #expect(try stored(writer.snapshot, key: 7) == "version 39")
    for version in 40..<60 { try add(lane, key: 7, "version \(version)") }
    #expect(try writer.commit().replaced == 20)
    #expect(try stored(writer.snapshot, key: 7) == "version 59")
    #expect(writer.snapshot.documentCount == 1)
  }
  /// Segments that commits leave unmerged stay few all the same.
  @Test func aLongStreamKeepsItsSegmentsFew() throws {
    let home = try TemporaryFolder()
    let writer = try IndexWriter(
      home.path + "/index", versions: WriterTests.versions, options: WriterOptions(inlineMergeByteCount: 0))
    defer { writer.close() }
    let lane = writer.makeLane()
    var most = 0
    var generations: UInt64 = 0
    for number in 0..<40 {
      try add(lane, "d\(number)", ["w\(number)"])
      generations = try writer.commit().generation
      most = max(most, writer.snapshot.segments.count)
      try writer.maintain(beyond: 16)
    }
    #expect(most == 17)
    #expect(writer.snapshot.segments.count < 16)
    #expect(writer.snapshot.documentCount == 40)
    #expect(try stored(writer.snapshot, "d0") == "w0")
    // Forty commits, and each of two mergings commits before and after.
    #expect(generations == 44)
  }
}
