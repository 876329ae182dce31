import Bytes
import FoundationEssentials
import Indexer
import TestSupport
import Testing

@testable import Postings

/// No flipped bit changes an answer in silence, and none crashes.
@Suite struct CorruptionTests {
  private static let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")

  private func makeIndex(_ folder: String) throws {
    var random = SeededRandom(seed: 5)
    let writer = try IndexWriter(folder, versions: CorruptionTests.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for number in 0..<300 {
      try lane.begin(
        DocumentInput(
          id: Array("d\(number)".utf8), language: "en", published: Int64(number), source: "s\(number % 7)",
          stored: Array("record \(number)".utf8), signature: Array("blob \(number)".utf8)))
      for position in 0..<20 {
        // One article of two has the first word: sets of bits.
        let word = position == 0 && Bool.random(using: &random) ? 0 : Int.random(in: 0..<200, using: &random)
        lane.add(
          term: try lane.termID(for: [TermField.words] + Array("w\(word)".utf8)), position: UInt32(position))
      }
      try lane.end(tokenCount: 20, titleTokenCount: 2)
    }
    try writer.commit()
  }

  /// Everything that can be read, as text.
  private func contents(_ folder: String) throws -> [String] {
    let snapshot = try IndexSnapshot.open(folder, versions: CorruptionTests.versions)
    var lines: [String] = []
    for address in try snapshot.liveAddressesBySequence() {
      lines.append(
        "\(try snapshot.id(of: address)) \(try snapshot.stored(address)) \(try snapshot.signature(address)) "
          + "\(try snapshot.language(address)) \(try snapshot.source(address)) \(String(describing: try snapshot.published(address)))"
      )
    }
    for word in 0..<200 {
      let term = [TermField.words] + Array("w\(word)".utf8)
      for segment in snapshot.segments {
        guard let entry = try segment.lookup(term) else { continue }
        lines.append("\(word): \(entry.documentFrequency)")
        let postings = try segment.postings(of: entry)
        let memory = Memory<UInt32>(count: 144, repeating: 0)
        for chunk in 0..<postings.chunkCount {
          _ = try postings.decodeDocuments(of: chunk, into: memory.cells)
          for index in 0..<postings.count(of: chunk) { lines.append("\(memory.cells[index])") }
        }
      }
    }
    for segment in snapshot.segments { try segment.verifyPages() }
    return lines
  }

  @Test func everyDamagedFileIsNamed() throws {
    let home = try TemporaryFolder()
    let folder = home.path + "/index"
    try makeIndex(folder)
    #expect(try IndexSnapshot.damage(in: folder, versions: CorruptionTests.versions).isEmpty)
    let segment = folder + "/" + (try IndexSnapshot.open(folder).segments[0].name)
    try FileManager.default.removeItem(atPath: segment + "/terms")
    var bytes = try Data(contentsOf: URL(filePath: segment + "/postings"))
    bytes[40] ^= 1
    try bytes.write(to: URL(filePath: segment + "/postings"))
    let found = try IndexSnapshot.damage(in: folder, versions: CorruptionTests.versions)
    #expect(found.count == 2)
    #expect(found.contains { $0.isMissingFile && "\($0)".contains("/terms") })
    #expect(found.contains { "\($0)".contains("/postings: damaged") })
    #expect(throws: PostingsError.self) { try IndexSnapshot.damage(in: home.path + "/none") }
  }

  @Test func flippedBitsAreNoticed() throws {
    let home = try TemporaryFolder()
    let good = home.path + "/good"
    try makeIndex(good)
    let wanted = try contents(good)
    #expect(wanted.count > 1_000)
    var random = SeededRandom(seed: 9)
    let files = FileManager.default
    let names = try files.subpathsOfDirectory(atPath: good).filter { name in
      var isFolder = false
      return files.fileExists(atPath: good + "/" + name, isDirectory: &isFolder) && !isFolder
        && name != "lock"
    }
    var noticed = 0
    for trial in 0..<150 {
      let bad = home.path + "/bad"
      try? files.removeItem(atPath: bad)
      try files.copyItem(atPath: good, toPath: bad)
      let name = names[trial % names.count]
      var bytes = try Data(contentsOf: URL(filePath: bad + "/" + name))
      guard !bytes.isEmpty else { continue }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try bytes.write(to: URL(filePath: bad + "/" + name))
      do {
        let found = try contents(bad)
        #expect(found == wanted, "\(name), byte \(place): changed in silence")
      } catch {
        noticed += 1
      }
    }
    #expect(noticed > 100)
  }

  /// Every file, at many places from end to end: so every section, table, checksum and trailer.
  @Test func noByteOfAnyFileMattersInSilence() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    try GoldenIndex.build("root/index", in: disk)
    let wanted = try everything(disk)
    var noticed = 0
    for (path, bytes) in disk.files.sorted(by: { $0.key < $1.key }) {
      let step = max(1, bytes.count / 61)
      for place in stride(from: 0, to: bytes.count, by: step) {
        var files = disk.files
        files[path]?[place] ^= 1 << UInt8(place % 8)
        do {
          let found = try everything(MemoryFileSystem(files: files, directories: disk.directories))
          #expect(found == wanted, "\(path), byte \(place): changed in silence")
        } catch { noticed += 1 }
      }
      var files = disk.files
      files[path] = Array(bytes.dropLast(1 + bytes.count / 3))
      #expect(throws: (any Error).self, "\(path), cut off") {
        try everything(MemoryFileSystem(files: files, directories: disk.directories))
      }
    }
    #expect(noticed > 500)
  }

  /// All that the golden index says, every page checked.
  private func everything(_ disk: MemoryFileSystem) throws -> [String] {
    let snapshot = try IndexSnapshot.open("root/index", in: disk, versions: GoldenIndex.versions)
    var lines = [
      "\(snapshot.documentCount) \(snapshot.tokenCount) \(snapshot.attachments) \(snapshot.lastSequence)"
    ]
    for address in try snapshot.liveAddressesBySequence() {
      lines.append(
        "\(try snapshot.id(of: address)) \(try snapshot.stored(address)) \(try snapshot.signature(address))")
    }
    for segment in snapshot.segments {
      try segment.verifyPages()
      for document in 0..<UInt32(segment.documentCount) {
        lines.append(
          "\(try segment.language(document)) \(try segment.source(document)) \(String(describing: try segment.published(document)))"
        )
      }
      var cursor = try TermCursor(segment.terms)
      while try cursor.next() {
        var postings = try segment.cursor(cursor.entry)
        while try postings.next() {
          var positions: [UInt32] = []
          try postings.positions(into: &positions)
          lines.append("\(cursor.term) \(postings.document) \(try postings.frequency()) \(positions)")
        }
      }
    }
    return lines
  }

  /// Wrong bytes under right checksums throw, or are read as they are; they end no process. `verify` tells them
  /// wherever they say anything else.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func sealedDamageCrashesNothing(seed: UInt64) throws {
    let disk = MemoryFileSystem(directories: ["root"])
    try GoldenIndex.build("root/index", in: disk)
    let wanted = try everything(disk)
    let paths = disk.files.keys.sorted()
    var random = SeededRandom(seed: seed)
    var told = 0
    for trial in 0..<200 {
      let path = paths[trial % paths.count]
      let files = Resealing.changed(disk.files, path, random: &random)
      let damaged = MemoryFileSystem(files: files, directories: disk.directories)
      let found = try? everything(damaged)
      if found != wanted { told += 1 }
      if let found, found != wanted, path.hasSuffix("/terms") || path.hasSuffix("/postings") {
        #expect(throws: (any Error).self, "seed \(seed), trial \(trial), \(path)") {
          let snapshot = try IndexSnapshot.open("root/index", in: damaged, versions: GoldenIndex.versions)
          for segment in snapshot.segments { try segment.verify() }
        }
      }
      _ = try? compacted(damaged)
    }
    #expect(told > 40)
  }

  /// A term whose only article lies outside the segment is damage, also where articles were removed.
  @Test func anArticleOutsideTheSegmentIsDamage() throws {
    let disk = MemoryFileSystem(directories: ["root"])
    try GoldenIndex.build("root/index", in: disk)
    let snapshot = try IndexSnapshot.open("root/index", in: disk, versions: GoldenIndex.versions)
    let segment = snapshot.segments[0]
    let removals = try #require(segment.removals)
    var entry = try #require(try segment.lookup([TermField.words] + Array("x12".utf8)))
    #expect(entry.documentFrequency == 1)
    #expect(try snapshot.liveFrequency(entry, in: 0) == 0)
    for document in [UInt32(segment.documentCount), 1 << 20, .max] {
      entry.document = document
      #expect(throws: BytesError.self) { try snapshot.liveFrequency(entry, in: 0) }
    }
    #expect(removals.contains(12) && !removals.contains(1 << 20) && !removals.contains(.max))
  }

  /// Names that the index would not give, as of files elsewhere, are damage.
  @Test(arguments: ["../segment-00000001", "segment-00000001/", "/etc", "segment-1", "", "."])
  func foreignNamesAreDamage(name: String) throws {
    let disk = MemoryFileSystem(directories: ["root"])
    try GoldenIndex.build("root/index", in: disk)
    let good = try IndexSnapshot.open("root/index", in: disk).manifest
    #expect(try Manifest.read("root/index", generation: good.generation, in: disk) == good)
    var manifest = good
    manifest.generation += 1
    manifest.entries[0].name = name
    try manifest.write("root/index", in: disk)
    manifest.generation += 1
    manifest.entries[0].name = good.entries[0].name
    manifest.entries[0].removals = name.isEmpty ? "removals-00000001-3/x" : name
    try manifest.write("root/index", in: disk)
    for generation in [manifest.generation - 1, manifest.generation] {
      #expect(throws: BytesError.self) {
        try Manifest.read("root/index", generation: generation, in: disk)
      }
    }
    #expect(throws: PostingsError.self) { try IndexSnapshot.open("root/index", in: disk) }
  }

  private func compacted(_ disk: MemoryFileSystem) throws {
    let writer = try IndexWriter("root/index", in: disk, versions: GoldenIndex.versions)
    defer { writer.close() }
    try writer.compact()
    _ = try everything(disk)
  }

  /// A file of another index, of the same length, is not the one that the manifest names.
  @Test func aForeignFileIsRefused() throws {
    var disks: [MemoryFileSystem] = []
    for word in ["one", "two"] {
      let disk = MemoryFileSystem(directories: ["root"])
      let writer = try IndexWriter("root/index", in: disk, versions: CorruptionTests.versions)
      let lane = writer.makeLane()
      try lane.begin(DocumentInput(id: Array("a".utf8), stored: Array(word.utf8)))
      lane.add(term: try lane.termID(for: [TermField.words] + Array(word.utf8)), position: 0)
      try lane.end(tokenCount: 1, titleTokenCount: 0)
      try writer.commit()
      writer.close()
      disks.append(disk)
    }
    for path in disks[0].files.keys where path.hasSuffix("/terms") || path.hasSuffix("/articles") {
      var files = disks[0].files
      files[path] = disks[1].files[path]
      #expect(files[path]?.count == disks[0].files[path]?.count)
      #expect(throws: PostingsError.self) {
        try IndexSnapshot.open(
          "root/index", in: MemoryFileSystem(files: files, directories: disks[0].directories))
      }
    }
  }

  @Test func otherVersionsAreRefused() throws {
    let home = try TemporaryFolder()
    try makeIndex(home.path + "/index")
    #expect(throws: PostingsError.self) {
      try IndexSnapshot.open(
        home.path + "/index", versions: IndexVersions(icu: "j", unicode: "u", analyzer: "a", lexicon: "l"))
    }
    #expect(throws: PostingsError.self) {
      try IndexSnapshot.open(home.path + "/nowhere", versions: CorruptionTests.versions)
    }
  }
}
