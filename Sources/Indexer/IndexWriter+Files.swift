internal import Bytes
internal import Postings
internal import Synchronization

extension IndexWriter {
  /// The folder that a folder lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Removes files that no manifest names: of older commits and of writers that died.
  func removeUnused(keeping manifest: Manifest) {
    guard let names = try? fileSystem.list(folder) else { return }
    var used = Set<String>()
    for entry in manifest.entries {
      used.insert(entry.name)
      used.insert(entry.removals)
    }
    for entry in state.withLock({ $0.pending }) { used.insert(entry.name) }
    for name in names where !used.contains(name) {
      let path = folder + "/" + name
      if let generation = Manifest.generation(of: name) {
        if generation < manifest.generation { try? fileSystem.remove(path) }
      } else if name.hasPrefix("segment-") {
        for file in SegmentWriter.fileNames { try? fileSystem.remove(path + "/" + file) }
        try? fileSystem.removeDirectory(path)
      } else if name.hasPrefix("removals-") || name == "manifest.new" {
        try? fileSystem.remove(path)
      }
    }
  }
}
