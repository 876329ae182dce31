import Bytes
import Postings
import TestSupport
import Testing

@testable import Indexer

/// Whenever the machine stops, the index is what one of the commits left, and no acknowledged
/// commit is lost.
@Suite struct CrashTests {
  private func word(_ text: String) -> [UInt8] { [TermField.words] + Array(text.utf8) }

  private func add(_ lane: IndexLane, _ id: Int, _ words: [Int]) throws {
    try lane.begin(
      DocumentInput(id: Array("d\(id)".utf8), stored: Array("record \(id) \(words)".utf8)))
    for (position, number) in words.enumerated() {
      lane.add(term: try lane.termID(for: word("w\(number)")), position: UInt32(position))
    }
    try lane.end(tokenCount: UInt32(words.count), titleTokenCount: 1)
  }

  /// Everything an index says, as one text.
  private func contents(_ snapshot: IndexSnapshot) throws -> String {
    var lines: [String] = []
    for address in try snapshot.liveAddressesBySequence() {
      lines.append(
        "\(String(decoding: try snapshot.id(of: address), as: UTF8.self)) "
          + String(decoding: try snapshot.stored(address), as: UTF8.self))
    }
    for number in 0..<8 {
      lines.append("\(number): \(try snapshot.documentFrequency(of: word("w\(number)")))")
    }
    return lines.joined(separator: "\n")
  }

  /// Commits, replacements, removals, merges and a compaction; `acknowledge` hears of each commit.
  private func play(
    on disk: MemoryFileSystem, seed: UInt64, acknowledge: (String) throws -> Void
  ) throws {
    var random = SeededRandom(seed: seed)
    let writer = try IndexWriter(
      "root/index", in: disk, versions: IndexVersions(), options: WriterOptions(mergeFactor: 3))
    defer { writer.close() }
    let lane = writer.makeLane()
    for step in 0..<5 {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          Int.random(in: 0..<8, using: &random)
        }
        try add(lane, Int.random(in: 0..<9, using: &random), words)
      }
      if step > 1 { writer.remove(id: Array("d\(Int.random(in: 0..<9, using: &random))".utf8)) }
      try writer.commit()
      try acknowledge(try contents(writer.snapshot))
    }
    try writer.compact()
    try acknowledge(try contents(writer.snapshot))
  }

  private func found(on disk: MemoryFileSystem) throws -> String? {
    guard disk.directories.contains("root/index"), try IndexSnapshot.exists("root/index", in: disk) else {
      return nil
    }
    return try contents(try IndexSnapshot.open("root/index", in: disk))
  }

  @Test(arguments: CrashSimulator.Outcome.allCases, [1, 2] as [UInt64])
  func everyStopLeavesACommit(outcome: CrashSimulator.Outcome, seed: UInt64) throws {
    let disk = MemoryFileSystem(directories: ["root"])
    // The state after each commit, and after how many operations it was acknowledged.
    var commits: [(state: String?, operations: Int)] = [(nil, 0)]
    try play(on: disk, seed: seed) { commits.append(($0, disk.log.count)) }
    #expect(Set(commits.map(\.state)).count > 4)
    var random = SeededRandom(seed: seed &+ 77)
    for stop in 0...disk.log.count {
      let after = CrashSimulator(disk.log[..<stop], root: "root").disk(outcome, random: &random)
      let sure = commits.lastIndex { $0.operations <= stop } ?? 0
      let possible = commits[sure..<min(sure + 2, commits.count)].map(\.state)
      let state = try found(on: after)
      #expect(possible.contains(state), "seed \(seed), \(outcome), stopped after \(stop) operations")
      // The index goes on from there.
      guard stop % 16 == 0 else { continue }
      let writer = try IndexWriter("root/index", in: after, versions: IndexVersions())
      let lane = writer.makeLane()
      try add(lane, 100, [1, 2])
      try writer.commit()
      writer.close()
      let next = try #require(try found(on: after))
      #expect(next.contains("d100 record 100"), "seed \(seed), \(outcome), stopped after \(stop) operations")
    }
  }

  @Test(arguments: [(28, false, false), (28, false, true), (5, false, false), (5, true, false)])
  func aFailingDiskLosesNothing(code: Int, syncsOnly: Bool, isLasting: Bool) throws {
    let seed: UInt64 = 3
    let perfect = MemoryFileSystem(directories: ["root"])
    try play(on: perfect, seed: seed) { _ in }
    var failures = 0
    let count = syncsOnly ? syncCount(perfect.log[...]) : perfect.log.count
    for operation in stride(from: 0, to: count, by: syncsOnly ? 1 : 9) {
      let disk = MemoryFileSystem(directories: ["root"])
      disk.failure = MemoryFileSystem.Failure(
        operation: operation, code: Int32(code), syncsOnly: syncsOnly, isLasting: isLasting)
      var acknowledged: String?
      var isComplete = false
      do {
        try play(on: disk, seed: seed) { acknowledged = $0 }
        isComplete = true
      } catch {
        failures += 1
        let isKnown = error is IndexerError || error is BytesError || error is PostingsError
        #expect(isKnown, "operation \(operation): \(error)")
      }
      disk.failure = nil
      #expect(disk.retriedSyncs == 0, "operation \(operation)")
      let state = try found(on: disk)
      if isComplete {
        #expect(state == acknowledged, "operation \(operation)")
      } else if acknowledged != nil {
        // What was acknowledged is there, or the commit after it, which failed late.
        #expect(state != nil, "operation \(operation)")
      }
      let writer = try IndexWriter("root/index", in: disk, versions: IndexVersions())
      let before = try contents(writer.snapshot)
      try add(writer.makeLane(), 200, [3])
      try writer.commit()
      writer.close()
      let next = try #require(try found(on: disk))
      #expect(next.contains("d200 record 200"))
      #expect(state == nil || before == state, "operation \(operation)")
    }
    #expect(failures > 10)
  }

  /// A writer whose next commit adds a segment and removes articles of an older one.
  private func writerBeforeACommit(on disk: MemoryFileSystem) throws -> IndexWriter {
    let writer = try IndexWriter("root/index", in: disk, versions: IndexVersions())
    let lane = writer.makeLane()
    for id in 1...6 { try add(lane, id, [id]) }
    try writer.commit()
    try add(lane, 1, [4])
    writer.remove(id: Array("d2".utf8))
    return writer
  }

  private func syncCount(_ operations: ArraySlice<DiskOperation>) -> Int {
    operations.count(where: { operation in
      switch operation {
      case .sync, .syncDirectory: true
      default: false
      }
    })
  }

  /// A commit that fails when its manifest has its name is there for the next reader, whole.
  @Test(arguments: [false, true])
  func aCommitThatFailsLateLosesNothing(atTheLastSync: Bool) throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try writerBeforeACommit(on: disk)
    if atTheLastSync {
      let perfect = MemoryFileSystem(directories: ["root"])
      let other = try writerBeforeACommit(on: perfect)
      let start = perfect.log.count
      try other.commit()
      other.close()
      disk.failure = MemoryFileSystem.Failure(
        operation: syncCount(perfect.log[start...]) - 1, code: 5, syncsOnly: true)
    } else {
      disk.renamesFailLate = true
    }
    #expect(throws: IndexerError.self) { try writer.commit() }
    disk.failure = nil
    disk.renamesFailLate = false
    writer.close()
    let manifests = disk.files.keys.filter { $0.hasPrefix("root/index/manifest-0") }
    #expect(manifests.count == 2)
    let after = try #require(try found(on: disk))
    #expect(after.contains("d1 record 1 [4]"))
    #expect(!after.contains("d2 record"))
    let next = try IndexWriter("root/index", in: disk, versions: IndexVersions())
    #expect(try contents(next.snapshot) == after)
    try add(next.makeLane(), 5, [5])
    try next.commit()
    next.close()
    #expect(try #require(try found(on: disk)).contains("d5 record 5"))
    #expect(disk.files.keys.filter { $0.hasPrefix("root/index/manifest-0") }.count == 1)
  }

  /// A commit outlives a stop in folders that were made for it, and in one whose name ends in slashes.
  @Test(arguments: ["root/index/", "root/a/index", "root/a/b/c//"])
  func newFoldersAreDurable(folder: String) throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter(folder, in: disk, versions: IndexVersions())
    try add(writer.makeLane(), 1, [1])
    try writer.commit()
    writer.close()
    var random = SeededRandom(seed: 1)
    let after = CrashSimulator(disk.log[...], root: "root").disk(.durableOnly, random: &random)
    #expect(try IndexSnapshot.open(writer.folder, in: after).documentCount == 1)
  }

  @Test func aWriterThatFailedStopsForGood() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    let writer = try IndexWriter("root/index", in: disk, versions: IndexVersions())
    let lane = writer.makeLane()
    try add(lane, 1, [1])
    disk.failure = MemoryFileSystem.Failure(operation: 0, code: 5, syncsOnly: true)
    #expect(throws: IndexerError.self) { try writer.commit() }
    disk.failure = nil
    #expect(throws: IndexerError.self) { try writer.commit() }
    #expect(disk.retriedSyncs == 0)
    writer.close()
  }
}
