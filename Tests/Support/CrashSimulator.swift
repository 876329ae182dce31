internal import Bytes

/// What a disk may hold after the machine stopped in the middle of some operations.
package struct CrashSimulator {
  /// How kind the disk was.
  package enum Outcome: CaseIterable, Sendable {
    /// Every operation before the stop reached the disk.
    case everything
    /// Only contents and names that were made durable did.
    case durableOnly
    /// Each name that was not made durable did or did not; of other contents some first bytes did.
    case torn
  }

  private struct Node {
    var contents: [UInt8] = []
    var durableCount = 0
  }

  private var nodes: [Node] = []
  /// Names as the program sees them, and as the disk surely has them; −1 stands for a directory.
  private var current: [String: Int] = [:]
  private var durable: [String: Int] = [:]

  /// The disk after some operations. `root` exists and is durable.
  package init(_ operations: ArraySlice<DiskOperation>, root: String) {
    current[root] = -1
    durable[root] = -1
    for operation in operations { apply(operation) }
  }

  private mutating func apply(_ operation: DiskOperation) {
    switch operation {
    case .makeDirectory(let path): current[path] = -1
    case .create(let path):
      nodes.append(Node())
      current[path] = nodes.count - 1
    case .write(let path, let bytes):
      if let node = current[path], node >= 0 { nodes[node].contents += bytes }
    case .sync(let path):
      if let node = current[path], node >= 0 { nodes[node].durableCount = nodes[node].contents.count }
    case .rename(let path, let newPath): current[newPath] = current.removeValue(forKey: path)
    case .remove(let path), .removeDirectory(let path): current[path] = nil
    case .syncDirectory(let path):
      for name in Set(current.keys).union(durable.keys) where MemoryFileSystem.parent(of: name) == path {
        durable[name] = current[name]
      }
    }
  }

  /// A disk as it may be found afterwards.
  package func disk(_ outcome: Outcome, random: inout SeededRandom) -> MemoryFileSystem {
    var names: [String: Int] = outcome == .everything ? current : durable
    if outcome == .torn {
      for name in Set(current.keys).union(durable.keys).sorted()
      where current[name] != durable[name] && Bool.random(using: &random) { names[name] = current[name] }
    }
    var files: [String: [UInt8]] = [:]
    var directories: Set<String> = []
    for (name, node) in names.sorted(by: { $0.key < $1.key }) {
      // What lies in a directory that was lost is lost.
      guard isReachable(name, names) else { continue }
      guard node >= 0 else {
        directories.insert(name)
        continue
      }
      var contents = nodes[node].contents
      if outcome != .everything {
        let sure = nodes[node].durableCount
        let kept = outcome == .torn ? Int.random(in: sure...contents.count, using: &random) : sure
        let wasAllocated = outcome == .torn && Bool.random(using: &random)
        contents =
          contents[..<kept] + (wasAllocated ? [UInt8](repeating: 0, count: contents.count - kept) : [])
      }
      files[name] = contents
    }
    return MemoryFileSystem(files: files, directories: directories)
  }

  private func isReachable(_ name: String, _ names: [String: Int]) -> Bool {
    let parent = MemoryFileSystem.parent(of: name)
    return parent.isEmpty || (names[parent] == -1 && isReachable(parent, names))
  }
}
