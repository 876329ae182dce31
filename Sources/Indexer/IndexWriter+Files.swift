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

  /// Removes files that no manifest names: of older commits and of writers that died.
  ///
  /// Without the lock they are another writer's.
  func removeUnused(keeping manifest: Manifest) {
    guard (try? lock.check()) != nil, let names = try? fileSystem.list(folder) else { return }
    var used = Set<String>()
    for entry in manifest.entries {
      used.insert(entry.name)
      used.insert(entry.removals)
    }
    for entry in state.withLock({ $0.pending }) { used.insert(entry.name) }
    for name in names where !used.contains(name) {
      let path = folder + "/" + name
      if let generation = FileNames.generation(ofManifest: name) {
        if generation < manifest.generation { try? fileSystem.remove(path) }
      } else if FileNames.number(ofSegment: name) != nil {
        for file in SegmentWriter.fileNames { try? fileSystem.remove(path + "/" + file) }
        try? fileSystem.removeDirectory(path)
      } else if FileNames.isRemovals(name) || name == FileNames.newManifest {
        try? fileSystem.remove(path)
      }
    }
  }
}
