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
}
