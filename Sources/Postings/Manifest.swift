package import Bytes

/// What an index consists of after a commit: its segments, their removals, versions, attachments.
///
/// Each commit writes a file of its own; the one with the highest generation is the index.
package struct Manifest: Equatable, Sendable {
  /// A segment and the removals in it.
  package struct Entry: Equatable, Sendable {
    /// The segment's folder inside the index.
    package var name: String
    /// Lengths and checksums of its files.
    package var summary: SegmentSummary
    /// The file of removed articles inside the index; empty when none were removed.
    package var removals: String
    /// Removed articles.
    package var removedCount: Int
    /// Words of the removed articles.
    package var removedTokenCount: UInt64

    package init(
      name: String, summary: SegmentSummary, removals: String = "", removedCount: Int = 0,
      removedTokenCount: UInt64 = 0
    ) {
      self.name = name
      self.summary = summary
      self.removals = removals
      self.removedCount = removedCount
      self.removedTokenCount = removedTokenCount
    }
  }

  /// The number of the commit.
  package var generation: UInt64 = 0
  /// What decided the terms.
  package var versions = IndexVersions()
  /// The highest sequence number given out.
  package var lastSequence: UInt64 = 0
  /// The number in the next segment's name.
  package var nextSegment: UInt64 = 1
  /// The segments, oldest first.
  package var entries: [Entry] = []
  /// Small values that upper floors keep with the index.
  package var attachments: [String: [UInt8]] = [:]

  package init() {}

  /// What no counter of an index comes near: a manifest with a larger one is damaged, and sums with smaller
  /// ones do not overflow.
  package static let largestCounter: UInt64 = 1 << 62

  /// Articles that were not removed.
  package var documentCount: Int { entries.reduce(0) { $0 + $1.summary.documentCount - $1.removedCount } }
  /// Words of the articles that were not removed.
  package var tokenCount: UInt64 {
    entries.reduce(0) { $0.addingClamped($1.summary.tokenCount - $1.removedTokenCount) }
  }
  /// Bytes of all segments.
  package var byteCount: Int { entries.reduce(0) { $0 + $1.summary.byteCount } }

  /// The highest generation in a folder, or `nil` when there is no index.
  ///
  /// Generation 0 is an index without a commit, see ``begin(_:in:)``.
  package static func newest(_ folder: String, in fileSystem: some FileSystem) throws(BytesError) -> UInt64? {
    var names: [String] = []
    // While a folder is read, a manifest may take the place of another: then both are missed.
    for _ in 0..<3 {
      names = try fileSystem.list(folder)
      if let newest = names.compactMap(FileNames.generation(ofManifest:)).max() { return newest }
      if !names.contains(where: FileNames.isPart) { return nil }
    }
    let part = names.first(where: FileNames.isPart) ?? ""
    throw .corrupt(path: folder, offset: 0, reason: "\(part) is there, but no manifest")
  }

  /// Writes the manifest of an index without a commit.
  ///
  /// It comes before the first segment, so that segments without a manifest are always damage, never
  /// what a writer left that died before its first commit.
  package static func begin(_ folder: String, in fileSystem: some FileSystem) throws(BytesError) {
    try Manifest().write(folder, in: fileSystem)
  }

  private func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendInteger(generation)
    for text in [versions.icu, versions.unicode, versions.analyzer, versions.lexicon] {
      bytes.appendCounted(text.utf8)
    }
    bytes.appendVarInt(lastSequence)
    bytes.appendVarInt(nextSegment)
    bytes.appendVarInt(entries.count)
    for entry in entries {
      bytes.appendCounted(entry.name.utf8)
      entry.summary.encode(into: &bytes)
      bytes.appendCounted(entry.removals.utf8)
      bytes.appendVarInt(entry.removedCount)
      bytes.appendVarInt(entry.removedTokenCount)
    }
    bytes.appendVarInt(attachments.count)
    for (name, value) in attachments.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      bytes.appendCounted(name.utf8)
      bytes.appendCounted(value)
    }
    // Records of kinds that later versions add: none yet.
    bytes.appendVarInt(0)
    return bytes
  }

  /// Writes the manifest of this generation: temporary name, sync, rename, sync of the folder.
  package func write(_ folder: String, in fileSystem: some FileSystem) throws(BytesError) {
    let temporary = folder + "/" + FileNames.newManifest
    do throws(BytesError) { try fileSystem.remove(temporary) } catch {
      // What a writer left that died is not there as a rule.
      guard error.isMissingFile else { throw error }
    }
    let file = try CheckedFileWriter(temporary, kind: FileKind.manifest, in: fileSystem)
    try file.append(encoded())
    try file.finish()
    try fileSystem.rename(temporary, to: folder + "/" + FileNames.manifest(generation))
    try fileSystem.syncDirectory(folder)
  }

  /// Reads the manifest of a generation, all of it checked.
  package static func read(
    _ folder: String, generation: UInt64, in fileSystem: some FileSystem
  ) throws(BytesError) -> Manifest {
    let path = folder + "/" + FileNames.manifest(generation)
    let file = try CheckedFile(path, kind: FileKind.manifest, in: fileSystem)
    let body = try file.copy(FileFrame.headerByteCount, count: file.bodyByteCount - FileFrame.headerByteCount)
    var reader = ByteReader(body, path: path)
    var manifest = Manifest()
    manifest.generation = try reader.integer(UInt64.self)
    guard manifest.generation == generation, generation <= Manifest.largestCounter else {
      throw reader.corrupt("the manifest of another generation")
    }
    manifest.versions = IndexVersions(
      icu: try reader.string(), unicode: try reader.string(), analyzer: try reader.string(),
      lexicon: try reader.string())
    manifest.lastSequence = try reader.counter()
    manifest.nextSegment = try reader.counter()
    for _ in 0..<(try reader.count(atMost: 1 << 20)) {
      var entry = Entry(name: try reader.string(), summary: try SegmentSummary(&reader))
      entry.removals = try reader.string()
      // They become parts of paths, which must not lead out of the index.
      guard FileNames.number(ofSegment: entry.name) != nil,
        entry.removals.isEmpty || FileNames.isRemovals(entry.removals)
      else { throw reader.corrupt("a name that no segment has") }
      entry.removedCount = try reader.count(atMost: entry.summary.documentCount)
      entry.removedTokenCount = try reader.counter()
      guard entry.removedTokenCount <= entry.summary.tokenCount else {
        throw reader.corrupt("more words removed than there were")
      }
      manifest.entries.append(entry)
    }
    for _ in 0..<(try reader.count(atMost: 1 << 20)) {
      let name = try reader.string()
      manifest.attachments[name] = try reader.counted()
    }
    guard try reader.varInt() == 0 else { throw reader.corrupt("records from a later version") }
    return manifest
  }
}

extension ByteReader {
  /// The next number, which counts something in an index.
  mutating func counter() throws(BytesError) -> UInt64 {
    let value = try varInt()
    guard value <= Manifest.largestCounter else { throw corrupt("a count of \(value)") }
    return value
  }
}
