import Bytes
import FoundationEssentials
import Indexer
import Postings
import TestSupport
import Testing

/// An index of each format version, kept in the source tree: it opens for ever, and what is
/// written today is what was written in this one.
///
/// `TIDINGS_GOLDEN=write swift test --filter GoldenTests` writes it anew, after a change of the
/// format that the article FileFormat describes and that a new version number announces.
@Suite struct GoldenTests {
  private static let home = SourceTree.root + "/Tests/PostingsTests/Golden/"
  private static let folder = home + "\(FileFrame.version)"
  private static let versions = FileFrame.oldestVersion...FileFrame.version

  private func files(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { continue }
      found[name] = [UInt8](try Data(contentsOf: URL(filePath: path)))
    }
    return found
  }

  @Test func whatIsWrittenIsWhatWasWritten() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    try GoldenIndex.build("root/index", in: disk)
    let fresh = Dictionary(
      uniqueKeysWithValues: disk.files.map { (String($0.key.dropFirst("root/index/".count)), $0.value) })
    if ProcessInfo.processInfo.environment["TIDINGS_GOLDEN"] == "write" {
      try? FileManager.default.removeItem(atPath: GoldenTests.folder)
      for (name, bytes) in fresh {
        let path = GoldenTests.folder + "/" + name
        try FileManager.default.createDirectory(
          atPath: MemoryFileSystem.parent(of: path), withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: path))
      }
    }
    let golden = try files(GoldenTests.folder)
    #expect(golden.count > 10)
    #expect(fresh.keys.sorted() == golden.keys.sorted())
    for (name, bytes) in golden { #expect(fresh[name] == bytes, "\(name) differs") }
  }

  /// What the article FileFormat shows of the golden index is there, byte for byte.
  @Test func theWorkedBytesAreThoseOfTheGoldenIndex() throws {
    let golden = try files(GoldenTests.folder)
    let pieces = WorkedBytes.pieces(ofFiles: Set(golden.keys)).filter { golden[$0.subject] != nil }
    #expect(Set(pieces.map(\.subject)).count > 6)
    #expect(pieces.reduce(0) { $0 + $1.bytes.count } > 600)
    for piece in pieces {
      let there = golden[piece.subject]?.dropFirst(piece.offset).prefix(piece.bytes.count) ?? []
      #expect(Array(there) == piece.bytes, "\(piece.subject) at \(piece.offset)")
    }
  }

  @Test(arguments: GoldenTests.versions)
  func theGoldenIndexAnswers(version: UInt32) throws {
    let snapshot = try IndexSnapshot.open(GoldenTests.home + "\(version)", versions: GoldenIndex.versions)
    #expect(snapshot.documentCount == GoldenIndex.articleCount - 1)
    #expect(snapshot.attachments["note"] == Array("golden".utf8))
    #expect(snapshot.segments.count == 3)
    #expect(snapshot.lastSequence == 133)
    for number in 0..<GoldenIndex.articleCount {
      let wanted = GoldenIndex.document(number)
      guard let address = try snapshot.find(wanted.id) else {
        #expect(number == 12)
        continue
      }
      #expect(try snapshot.stored(address) == wanted.stored)
      #expect(try snapshot.signature(address) == wanted.signature)
      #expect(try snapshot.language(address) == wanted.language)
      #expect(try snapshot.published(address) == wanted.published)
      #expect(try snapshot.source(address) == wanted.source)
      #expect(Int(try snapshot.tokenCount(address)) == GoldenIndex.words(of: number).count)
      #expect(try snapshot.titleTokenCount(address) == 2)
      if !wanted.alternateKey.isEmpty {
        #expect(try snapshot.find(alternateKey: wanted.alternateKey).contains(address))
      }
    }
    #expect(try snapshot.documentFrequency(of: [TermField.words] + Array("the".utf8)) == 130)
    #expect(try snapshot.documentFrequency(of: [TermField.words] + Array("x7".utf8)) == 1)
    #expect(try snapshot.documentFrequency(of: [TermField.words] + Array("x12".utf8)) == 0)
    #expect(try snapshot.documentFrequency(of: [TermField.signature] + Array("Q1".utf8)) == 9)
    for segment in snapshot.segments { try segment.verify() }
  }

  /// A term in nearly all articles, which this version keeps as a set of bits.
  @Test func theGoldenIndexHasASet() throws {
    let snapshot = try IndexSnapshot.open(GoldenTests.folder, versions: GoldenIndex.versions)
    let segment = try #require(snapshot.segments.first)
    let entry = try #require(try segment.lookup([TermField.signature] + Array("S".utf8)))
    let postings = try segment.postings(of: entry)
    let documents = Memory<UInt32>(count: 144, repeating: 0)
    _ = try postings.decodeDocuments(of: 0, into: documents.cells)
    #expect((0..<128).map { documents.cells[$0] } == (0..<130).filter { $0 != 76 && $0 != 77 })
    // 1 byte, 3 words.
    #expect(entry.documentByteCount == 25)
  }

  /// Positions as they were given, through the cursor that merges and `verify` use.
  @Test(arguments: GoldenTests.versions)
  func theGoldenIndexKnowsPositions(version: UInt32) throws {
    let snapshot = try IndexSnapshot.open(GoldenTests.home + "\(version)", versions: GoldenIndex.versions)
    for word in ["the", "quake", "w3", "of", "x64"] {
      var seen: [String: [UInt32]] = [:]
      for segment in snapshot.segments {
        guard let entry = try segment.lookup([TermField.words] + Array(word.utf8)) else { continue }
        var cursor = try segment.cursor(entry)
        while try cursor.next() {
          guard segment.isLive(cursor.document) else { continue }
          var positions: [UInt32] = []
          try cursor.positions(into: &positions)
          seen[String(decoding: try segment.id(cursor.document), as: UTF8.self)] = positions
        }
      }
      for number in 0..<GoldenIndex.articleCount where number != 12 {
        let wanted = GoldenIndex.words(of: number).enumerated().filter { $0.element == word }.map {
          UInt32($0.offset)
        }
        #expect(seen["a\(number)"] ?? [] == wanted, "\(word) in a\(number)")
      }
    }
  }
}
