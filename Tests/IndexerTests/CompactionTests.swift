import Bytes
import Postings
import TestSupport
import Testing

@testable import Indexer

/// Compacted indexes of the same articles are equal byte for byte.
@Suite struct CompactionTests {
  private func add(_ number: Int, to lane: IndexLane) throws {
    var random = SeededRandom(seed: UInt64(number))
    let words = (0..<Int.random(in: 1...30, using: &random)).map { _ -> Int in
      let share = Double.random(in: 0..<1, using: &random)
      return Int(share * share * 60)
    }
    try lane.begin(
      DocumentInput(
        id: Array("d\(number)".utf8), alternateKey: Array("k\(number % 50)".utf8),
        sequence: UInt64(number + 1),
        language: ["en", "ar", "ja"][number % 3], published: number % 7 == 0 ? nil : Int64(number) * 60,
        source: "s\(number % 4)", stored: Array("record \(number)".utf8), signature: [UInt8(number & 0xFF)]))
    for (position, word) in words.enumerated() {
      let term = [TermField.words] + Array("w\(word)".utf8)
      lane.add(term: try lane.termID(for: term), position: UInt32(position))
    }
    let name = try lane.termID(for: [TermField.signature] + Array("Q\(number % 11)".utf8))
    lane.add(term: name, frequency: UInt32(1 + number % 3))
    try lane.end(tokenCount: UInt32(words.count), titleTokenCount: 1)
  }

  /// 300 articles through some lanes with some commits, others removed again; then compacted.
  private func compacted(seed: UInt64) throws -> [String: [UInt8]] {
    var random = SeededRandom(seed: seed)
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter(
      "root/index", in: disk, versions: IndexVersions(),
      options: WriterOptions(mergeFactor: Int.random(in: 2...5, using: &random)))
    let lanes = (0..<Int.random(in: 1...4, using: &random)).map { _ in writer.makeLane() }
    for number in 0..<300 {
      try add(number, to: lanes[Int.random(in: 0..<lanes.count, using: &random)])
      if Int.random(in: 0..<40, using: &random) == 0 { try writer.commit() }
    }
    // Articles that come and go leave nothing behind.
    for number in 1_000..<1_000 + Int.random(in: 0...20, using: &random) { try add(number, to: lanes[0]) }
    try writer.commit()
    for number in 1_000..<1_020 { writer.remove(id: Array("d\(number)".utf8)) }
    for number in stride(from: 0, to: 300, by: 9) { writer.remove(id: Array("d\(number)".utf8)) }
    try writer.commit()
    let digest = try writer.snapshot.contentDigest()
    try writer.compact()
    #expect(try writer.snapshot.contentDigest() == digest)
    #expect(writer.snapshot.segments.count == 1)
    let folder = "root/index/" + writer.snapshot.segments[0].name + "/"
    writer.close()
    return Dictionary(
      uniqueKeysWithValues: disk.files.filter { $0.key.hasPrefix(folder) }.map {
        (String($0.key.dropFirst(folder.count)), $0.value)
      })
  }

  @Test func bytesDependOnTheArticlesAlone() throws {
    let first = try compacted(seed: 1)
    #expect(first.keys.sorted() == SegmentWriter.fileNames)
    for seed in 2...8 as ClosedRange<UInt64> {
      let other = try compacted(seed: seed)
      for name in SegmentWriter.fileNames { #expect(first[name] == other[name], "seed \(seed): \(name)") }
    }
  }

  /// A removed article leaves no spelling of its source behind, nor decides another's.
  @Test func sourcesAreToldApartByTheirBytes() throws {
    let sources = ["Caf\u{E9}", "Cafe\u{301}"]
    var columns: [[UInt8]?] = []
    for first in [0, 1] {
      let disk = MemoryFileSystem(directories: ["root"])
      let writer = try IndexWriter("root/index", in: disk, versions: IndexVersions())
      let lane = writer.makeLane()
      for number in first...1 {
        try lane.begin(
          DocumentInput(id: [UInt8(number)], sequence: UInt64(number + 1), source: sources[number]))
        try lane.end(tokenCount: 0, titleTokenCount: 0)
      }
      try writer.commit()
      writer.remove(id: [0])
      try writer.compact()
      let segment = try #require(writer.snapshot.segments.first)
      #expect(segment.sourceNames.map { Array($0.utf8) } == [Array(sources[1].utf8)])
      columns.append(disk.files["root/index/" + segment.name + "/columns"])
      writer.close()
    }
    #expect(columns[0] != nil && columns[0] == columns[1])
  }

  @Test func longWordsAreCutAtACharacterAndCounted() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter("root/index", in: disk, versions: IndexVersions())
    let lane = writer.makeLane()
    try lane.begin(DocumentInput(id: Array("a".utf8)))
    let spellings = [
      String(repeating: "a", count: 255), String(repeating: "b", count: 256),
      String(repeating: "é", count: 128),
      String(repeating: "字", count: 400_000), "x" + String(repeating: "🌍", count: 70),
    ]
    for (position, spelling) in spellings.enumerated() {
      lane.add(
        term: try lane.termID(for: [TermField.words] + Array(spelling.utf8)), position: UInt32(position))
    }
    try lane.end(tokenCount: 5, titleTokenCount: 0)
    #expect(try writer.commit().cutTerms == 4)
    let kept = [
      String(repeating: "a", count: 255), String(repeating: "b", count: 255),
      String(repeating: "é", count: 127),
      String(repeating: "字", count: 85), "x" + String(repeating: "🌍", count: 63),
    ]
    for (spelling, whole) in zip(kept, spellings) {
      #expect(
        TermField.cut([TermField.words] + Array(whole.utf8)) == [TermField.words] + Array(spelling.utf8))
      #expect(try writer.snapshot.documentFrequency(of: [TermField.words] + Array(spelling.utf8)) == 1)
    }
    #expect(writer.snapshot.segments[0].terms.termCount == 5)
    writer.close()
  }
}
