internal import Bytes
internal import Postings
internal import Synchronization

extension IndexWriter {
  /// Counts terms that were too long.
  func noteCutTerms(_ count: Int) { state.withLock { $0.cutTerms += count } }

  /// A path without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.unicodeScalars.removeLast() }
    return path
  }

  /// The folder that a folder lies in.
  static func parent(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : trimmed(String(path[..<slash]))
  }

  /// Makes a folder and those that it lies in, and makes the names of these durable; its own name is left to the caller.
  static func makeFolder(_ path: String, in fileSystem: any FileSystem) throws(BytesError) {
    do throws(BytesError) {
      try makeOneFolder(path, in: fileSystem)
    } catch {
      let parent = IndexWriter.parent(of: path)
      guard error.isMissingFile, parent != path, parent != "." else { throw error }
      try makeFolder(parent, in: fileSystem)
      try fileSystem.syncDirectory(IndexWriter.parent(of: parent))
      try makeOneFolder(path, in: fileSystem)
    }
  }

  /// Makes a folder in one that exists, if there is none yet.
  private static func makeOneFolder(_ path: String, in fileSystem: any FileSystem) throws(BytesError) {
    do throws(BytesError) { try fileSystem.makeNewDirectory(path) } catch {
      guard error.isExistingFile else { throw error }
    }
  }

  /// Removes older manifests, and files that no manifest names: of older commits and of writers that died.
  ///
  /// A commit that fails late may leave a manifest newer than the one that is kept, and a reader takes that one:
  /// what any manifest in the folder names stays. Without the lock they are another writer's.
  func removeUnused(keeping manifest: Manifest) {
    guard (try? lock.check()) != nil, let names = try? fileSystem.list(folder) else { return }
    var entries = manifest.entries + state.withLock { $0.pending }
    for name in names {
      guard let generation = FileNames.generation(ofManifest: name), generation != manifest.generation else {
        continue
      }
      if generation < manifest.generation, (try? fileSystem.remove(folder + "/" + name)) != nil { continue }
      guard let other = try? Manifest.read(folder, generation: generation, in: fileSystem) else { return }
      entries += other.entries
    }
    let used = Set(entries.map(\.name) + entries.map(\.removals))
    for name in names where !used.contains(name) {
      let path = folder + "/" + name
      if FileNames.number(ofSegment: name) != nil {
        for file in SegmentWriter.fileNames { try? fileSystem.remove(path + "/" + file) }
        try? fileSystem.removeDirectory(path)
      } else if FileNames.isRemovals(name) || name == FileNames.newManifest {
        try? fileSystem.remove(path)
      }
    }
  }
}
