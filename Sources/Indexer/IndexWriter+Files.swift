internal import Bytes
internal import Postings
internal import Synchronization

extension IndexWriter {
  /// Counts terms that were too long.
  func noteCutTerms(_ count: Int) { state.withLock { $0.cutTerms += count } }

  /// The folder that a folder lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
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
