internal import Glibc
internal import Synchronization

/// The message of the system for an `errno`.
func systemMessage(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: text)
}

/// The machine's own file system.
package struct LocalFileSystem: FileSystem {
  package init() {}

  package func makeNewDirectory(_ path: String) throws(BytesError) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw .system(call: "mkdir", path: path, code: errno) }
  }

  package func list(_ path: String) throws(BytesError) -> [String] {
    guard let directory = unsafe opendir(path) else {
      throw .system(call: "opendir", path: path, code: errno)
    }
    defer { unsafe _ = closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      // SAFETY: `d_name` is a zero-terminated string inside the entry, valid until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func create(_ path: String) throws(BytesError) -> any WritableFile {
    try LocalFile(path: path)
  }

  package func map(_ path: String) throws(BytesError) -> MappedFile {
    try MappedFile(path: path)
  }

  package func rename(_ path: String, to newPath: String) throws(BytesError) {
    // A second name fails where something has it already; a rename would replace that.
    if unsafe link(path, newPath) == 0 {
      // The new name is there: that the old one stays, too, must not look as if nothing was done.
      _ = unsafe unlink(path)
      return
    }
    guard errno != EEXIST, errno != ENOENT else { throw .system(call: "link", path: newPath, code: errno) }
    // Folders, and files of some systems, cannot have two: then a look must do.
    guard unsafe access(newPath, F_OK) != 0 else {
      throw .system(call: "rename", path: newPath, code: EEXIST)
    }
    guard unsafe Glibc.rename(path, newPath) == 0 else {
      throw .system(call: "rename", path: path, code: errno)
    }
  }

  package func remove(_ path: String) throws(BytesError) {
    guard unsafe unlink(path) == 0 else { throw .system(call: "unlink", path: path, code: errno) }
  }

  package func removeDirectory(_ path: String) throws(BytesError) {
    guard unsafe rmdir(path) == 0 else { throw .system(call: "rmdir", path: path, code: errno) }
  }

  package func syncDirectory(_ path: String) throws(BytesError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(call: "open", path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(call: "fsync", path: path, code: errno) }
  }

  package func lock(_ path: String) throws(BytesError) -> any FileLock {
    try LocalLock(path: path)
  }
}

/// A file of the machine, written through one descriptor.
private final class LocalFile: WritableFile {
  private let path: String
  private var descriptor: Int32

  init(path: String) throws(BytesError) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(call: "open for writing", path: path, code: errno) }
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func write(_ bytes: UnsafeRawBufferPointer) throws(BytesError) {
    guard let base = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      // SAFETY: the range [done, count) lies inside the caller's buffer.
      let written = unsafe Glibc.write(descriptor, base + done, bytes.count - done)
      if written < 0 {
        if errno == EINTR { continue }
        throw .system(call: "write", path: path, code: errno)
      }
      done += written
    }
  }

  func sync() throws(BytesError) {
    guard fsync(descriptor) == 0 else { throw .system(call: "fsync", path: path, code: errno) }
  }

  func close() throws(BytesError) {
    let open = descriptor
    descriptor = -1
    guard Glibc.close(open) == 0 else { throw .system(call: "close", path: path, code: errno) }
  }
}

/// A kernel lock (`flock`) on a file that holds the owner's process id; it dies with the process.
private final class LocalLock: FileLock {
  private let path: String
  /// −1 once it was given back.
  private let descriptor: Mutex<Int32>

  init(path: String) throws(BytesError) {
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw .system(call: "open for writing", path: path, code: errno) }
    do throws(BytesError) {
      try LocalLock.take(opened, path)
    } catch {
      close(opened)
      throw error
    }
    self.path = path
    descriptor = Mutex(opened)
  }

  private static func take(_ descriptor: Int32, _ path: String) throws(BytesError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      guard code == EWOULDBLOCK else { throw .system(call: "flock", path: path, code: code) }
      var text = [UInt8](repeating: 0, count: 16)
      let count = unsafe pread(descriptor, &text, 16, 0)
      let digits = text.prefix(max(0, count)).prefix { (48...57).contains($0) }
      throw .locked(path: path, holder: Int32(String(decoding: digits, as: UTF8.self)))
    }
    let mark = Array("\(getpid())\n".utf8)
    guard ftruncate(descriptor, 0) == 0, unsafe pwrite(descriptor, mark, mark.count, 0) == mark.count else {
      throw .system(call: "write", path: path, code: errno)
    }
  }

  deinit { release() }

  func check() throws(BytesError) {
    let isOurs = descriptor.withLock { descriptor in
      var held = stat()
      var found = stat()
      return unsafe fstat(descriptor, &held) == 0 && stat(path, &found) == 0
        && held.st_dev == found.st_dev && held.st_ino == found.st_ino
    }
    guard isOurs else { throw .displaced(path: path) }
  }

  func release() {
    descriptor.withLock { descriptor in
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
  }
}
