import Bytes
import FoundationEssentials
import Postings
import TestSupport
import Testing

@testable import Indexer

/// A writer neither changes nor removes what is not, or is no longer, its own.
@Suite struct OwnershipTests {
  private func add(_ writer: IndexWriter, _ lane: IndexLane, _ id: String) throws {
    try lane.begin(DocumentInput(id: Array(id.utf8), stored: Array("record".utf8)))
    lane.add(term: try lane.termID(for: [TermField.words] + Array("word".utf8)), position: 0)
    try lane.end(tokenCount: 1, titleTokenCount: 0)
    try writer.commit()
  }

  private func open(_ folder: String, in disk: any FileSystem = LocalFileSystem()) throws -> IndexWriter {
    try IndexWriter(folder, in: disk, versions: IndexVersions())
  }

  private func isDisplaced(_ error: any Error) -> Bool {
    if case .bytes(.displaced) = error as? IndexerError { return true }
    return false
  }

  private func expectDisplaced(_ body: () throws -> Void) {
    do {
      try body()
      Issue.record("wrote to a folder that is not its own")
    } catch {
      #expect(isDisplaced(error), "\(error)")
    }
  }

  private func ids(_ folder: String) throws -> [String] {
    let snapshot = try IndexSnapshot.open(folder)
    return try snapshot.liveAddressesBySequence().map {
      String(decoding: try snapshot.id(of: $0), as: UTF8.self)
    }
  }

  @Test func segmentsWithoutAManifestAreDamage() throws {
    let home = try TemporaryFolder()
    let folder = home.path + "/index"
    let writer = try open(folder)
    try add(writer, writer.makeLane(), "a")
    writer.close()
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder) where name.hasPrefix("manifest-") {
      try files.removeItem(atPath: folder + "/" + name)
    }
    let before = try files.subpathsOfDirectory(atPath: folder).sorted()
    for _ in 0..<2 {
      #expect(throws: IndexerError.self) { try open(folder) }
      #expect(throws: PostingsError.self) { try IndexSnapshot.open(folder) }
    }
    #expect(try files.subpathsOfDirectory(atPath: folder).sorted() == before)
  }

  /// What stopped before its first commit is an index without articles, not damage.
  @Test func aWriterThatDiedBeforeItsFirstCommitLeavesNoDamage() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let first = try open("root/index", in: disk)
    let lane = first.makeLane()
    try lane.begin(DocumentInput(id: [1], stored: []))
    try lane.end(tokenCount: 0, titleTokenCount: 0)
    try lane.flush()
    #expect(throws: PostingsError.self) { try IndexSnapshot.open("root/index", in: disk) }
    let second = try open("root/index", in: disk)
    #expect(!disk.directories.contains { $0.hasPrefix("root/index/segment-") })
    try add(second, second.makeLane(), "b")
    #expect(try IndexSnapshot.open("root/index", in: disk).documentCount == 1)
  }

  @Test func aFolderThatWasMovedAndMadeAnewIsLeftAlone() throws {
    let home = try TemporaryFolder()
    let folder = home.path + "/index"
    let moved = home.path + "/moved"
    let writer = try open(folder)
    let lane = writer.makeLane()
    try add(writer, lane, "a")
    try FileManager.default.moveItem(atPath: folder, toPath: moved)
    let other = try open(folder)
    try add(other, other.makeLane(), "b")
    expectDisplaced { try add(writer, lane, "c") }
    #expect(throws: IndexerError.self) { try writer.compact() }
    writer.close()
    #expect(try ids(folder) == ["b"])
    #expect(try ids(moved) == ["a"])
    try add(other, other.makeLane(), "d")
    other.close()
    #expect(try ids(folder) == ["b", "d"])
  }

  @Test func aLockThatWasRemovedStopsItsHolder() throws {
    let home = try TemporaryFolder()
    let folder = home.path + "/index"
    let writer = try open(folder)
    let lane = writer.makeLane()
    // Its segment is begun while the lock is its own, and has the name that the other's gets, too.
    try lane.begin(DocumentInput(id: [1], stored: []))
    try lane.end(tokenCount: 0, titleTokenCount: 0)
    try FileManager.default.removeItem(atPath: folder + "/lock")
    let other = try open(folder)
    try add(other, other.makeLane(), "b")
    expectDisplaced { try writer.commit() }
    writer.close()
    other.close()
    #expect(try ids(folder) == ["b"])
  }

  @Test func aFolderThatWasRemovedIsNotMadeAgain() throws {
    let home = try TemporaryFolder()
    let folder = home.path + "/index"
    let writer = try open(folder)
    let lane = writer.makeLane()
    try add(writer, lane, "a")
    try FileManager.default.removeItem(atPath: folder)
    expectDisplaced { try add(writer, lane, "b") }
    writer.close()
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func noManifestAndNoSegmentIsReplaced() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try open("root/index", in: disk)
    try add(writer, writer.makeLane(), "a")
    let snapshot = try IndexSnapshot.open("root/index", in: disk)
    let before = disk.files
    #expect(throws: BytesError.self) { try snapshot.manifest.write("root/index", in: disk) }
    #expect(throws: BytesError.self) {
      try SegmentWriter("root/index/" + snapshot.segments[0].name, in: disk)
    }
    for (path, bytes) in before { #expect(disk.files[path] == bytes) }
    disk.removeLock(of: "root/index")
    expectDisplaced { try writer.compact() }
    for (path, bytes) in before { #expect(disk.files[path] == bytes) }
  }

  /// Only names that an index gives are removed from its folder, to the letter.
  @Test func otherFilesStay() throws {
    let disk = MemoryFileSystem(directories: ["root", "root/index", "root/index/segment-notes"])
    let names = [
      "removals-notes.txt", "removals-00000001", "removals-00000001-G", "removals-1-1", "segment-1",
      "manifest",
      "manifest-+000000000000001", "manifest.txt", "segment-notes/articles", "segment-0000000A",
    ]
    for name in names { _ = try disk.create("root/index/" + name) }
    let writer = try open("root/index", in: disk)
    try add(writer, writer.makeLane(), "a")
    try add(writer, writer.makeLane(), "a")
    writer.close()
    for name in names { #expect(disk.files["root/index/" + name] != nil, "\(name)") }
    #expect(disk.files.keys.filter { $0.hasPrefix("root/index/manifest-0") }.count == 1)
  }
}
