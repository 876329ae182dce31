package import Bytes

/// One operation on a disk, as the index asked for it.
package enum DiskOperation: Sendable, Equatable {
  case makeDirectory(String)
  case create(String)
  case write(String, [UInt8])
  case sync(String)
  case rename(String, String)
  case remove(String)
  case removeDirectory(String)
  case syncDirectory(String)
}

/// A file system in memory that records what is asked of it, and fails when it is told to.
package final class MemoryFileSystem: FileSystem, @unchecked Sendable {
  /// Which operation fails, and how.
  package struct Failure: Sendable {
    /// The operation's place among those that may fail.
    package var operation: Int
    /// The system's code: 28 no space, 5 input or output error.
    package var code: Int32
    /// Whether only ``DiskOperation/sync(_:)`` and ``DiskOperation/syncDirectory(_:)`` count.
    package var syncsOnly: Bool
    /// Whether all later operations fail, too.
    package var isLasting: Bool

    package init(operation: Int, code: Int32, syncsOnly: Bool = false, isLasting: Bool = false) {
      self.operation = operation
      self.code = code
      self.syncsOnly = syncsOnly
      self.isLasting = isLasting
    }
  }

  /// Contents by path.
  package private(set) var files: [String: [UInt8]]
  package private(set) var directories: Set<String>
  /// What was asked for, in order.
  package private(set) var log: [DiskOperation] = []
  /// Syncs of a file whose sync failed before: a program must not believe them.
  package private(set) var retriedSyncs = 0
  package var failure: Failure?
  /// Whether renames are done and fail all the same, as when only their answer is lost.
  package var renamesFailLate = false
  private var counted = 0
  /// Which lock file lies at a path.
  private var locks: [String: Int] = [:]
  private var lockCount = 0
  private var failedSyncs: Set<String> = []

  package init(files: [String: [UInt8]] = [:], directories: Set<String> = []) {
    self.files = files
    self.directories = directories
  }

  fileprivate func note(_ operation: DiskOperation, _ call: String, _ path: String) throws(BytesError) {
    var isSync = false
    switch operation {
    case .sync(let path):
      isSync = true
      if failedSyncs.contains(path) { retriedSyncs += 1 }
    case .syncDirectory: isSync = true
    default: break
    }
    if let failure, isSync || !failure.syncsOnly {
      defer { counted += 1 }
      if counted == failure.operation || (failure.isLasting && counted > failure.operation) {
        if case .sync(let path) = operation { failedSyncs.insert(path) }
        throw .system(call: call, path: path, code: failure.code)
      }
    }
    log.append(operation)
  }

  fileprivate func append(_ path: String, _ bytes: [UInt8]) { files[path, default: []] += bytes }

  package func makeNewDirectory(_ path: String) throws(BytesError) {
    guard !directories.contains(path) else { throw .system(call: "mkdir", path: path, code: 17) }
    guard directories.contains(MemoryFileSystem.parent(of: path)) else {
      throw .system(call: "mkdir", path: path, code: 2)
    }
    try note(.makeDirectory(path), "mkdir", path)
    directories.insert(path)
  }

  package func list(_ path: String) throws(BytesError) -> [String] {
    guard directories.contains(path) else { throw .system(call: "opendir", path: path, code: 2) }
    let names = (Array(files.keys) + directories).filter { MemoryFileSystem.parent(of: $0) == path }
    return names.map { String($0.dropFirst(path.count + 1)) }.sorted()
  }

  package func create(_ path: String) throws(BytesError) -> any WritableFile {
    guard files[path] == nil else { throw .system(call: "open", path: path, code: 17) }
    try note(.create(path), "open", path)
    files[path] = []
    failedSyncs.remove(path)
    return MemoryFile(path, self)
  }

  package func map(_ path: String) throws(BytesError) -> MappedFile {
    guard let bytes = files[path] else { throw .system(call: "open", path: path, code: 2) }
    return MappedFile(path: path, copying: bytes)
  }

  package func rename(_ path: String, to newPath: String) throws(BytesError) {
    guard files[newPath] == nil else { throw .system(call: "rename", path: newPath, code: 17) }
    try note(.rename(path, newPath), "rename", path)
    files[newPath] = files.removeValue(forKey: path)
    if renamesFailLate { throw .system(call: "rename", path: newPath, code: 5) }
  }

  package func remove(_ path: String) throws(BytesError) {
    guard files[path] != nil else { throw .system(call: "unlink", path: path, code: 2) }
    try note(.remove(path), "unlink", path)
    files[path] = nil
  }

  package func removeDirectory(_ path: String) throws(BytesError) {
    guard directories.contains(path) else { throw .system(call: "rmdir", path: path, code: 2) }
    try note(.removeDirectory(path), "rmdir", path)
    directories.remove(path)
  }

  package func syncDirectory(_ path: String) throws(BytesError) {
    try note(.syncDirectory(path), "fsync", path)
  }

  /// Other writers are not kept out.
  package func lock(_ path: String) throws(BytesError) -> any FileLock {
    let number = locks[path] ?? lockCount
    lockCount += 1
    locks[path] = number
    return MemoryLock(path, number, self)
  }

  /// Removes a folder's lock file behind the back of whoever holds the lock.
  package func removeLock(of folder: String) { locks[folder + "/lock"] = nil }

  fileprivate func holds(_ path: String, _ number: Int) -> Bool { locks[path] == number }

  /// The folder that a path lies in; empty for a name alone.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }
}

private final class MemoryFile: WritableFile {
  private let path: String
  private let system: MemoryFileSystem

  init(_ path: String, _ system: MemoryFileSystem) {
    self.path = path
    self.system = system
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(BytesError) {
    let copy = unsafe [UInt8](bytes)
    try system.note(.write(path, copy), "write", path)
    system.append(path, copy)
  }

  func sync() throws(BytesError) { try system.note(.sync(path), "fsync", path) }

  func close() throws(BytesError) {}
}

private final class MemoryLock: FileLock {
  private let path: String
  private let number: Int
  private let system: MemoryFileSystem

  init(_ path: String, _ number: Int, _ system: MemoryFileSystem) {
    self.path = path
    self.number = number
    self.system = system
  }

  func check() throws(BytesError) {
    guard system.holds(path, number) else { throw .displaced(path: path) }
  }

  func release() {}
}
