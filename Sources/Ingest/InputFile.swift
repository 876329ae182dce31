internal import Glibc

/// Reading of files and folders that other people own: opened, read and never mapped, because a file that
/// shrinks under a mapping kills the process.
///
/// This file makes system calls; its pointers are C strings and buffers that live for one call.
package enum InputFile {
  /// What stands at a path.
  package enum Kind: Equatable, Sendable {
    case file(size: Int)
    case folder(device: UInt64, inode: UInt64)
    /// FIFO, socket, device.
    case special(String)
    case pipe
    case missing
    case unreadable(String)
  }

  /// What stands at a path, symbolic links followed.
  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return .missing }
      return .unreadable(reason(code))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    case S_IFIFO: return .pipe
    case S_IFSOCK: return .special("a socket")
    default: return .special("a device")
    }
  }

  /// Whether two paths lead to one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var left = stat()
    var right = stat()
    guard unsafe stat(one, &left) == 0, unsafe stat(other, &right) == 0 else { return false }
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino
  }

  /// Whether a path that does not lead anywhere cannot: it came from bytes that are not UTF-8, of which some were lost.
  package static func isRepaired(_ path: String) -> Bool {
    path.unicodeScalars.contains { $0.value == 0xfffd }
  }

  /// Names in a folder in byte order, without `.` and `..`; `nil` and a reason when it cannot be read.
  package static func names(inFolder path: String) -> (names: [String]?, reason: String) {
    guard let folder = unsafe opendir(path) else { return (nil, reason(errno)) }
    // SAFETY: the stream is ours until closedir; d_name is NUL-terminated and copied at once.
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    names.sort { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    return (names, "")
  }

  static func reason(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}

/// An open file or standard input, read in chunks.
package struct InputStream: ~Copyable {
  private let descriptor: Int32
  private let owned: Bool
  private let isStopped: () -> Bool

  /// Opens a file for reading.
  ///
  /// - Parameters:
  ///   - waits: whether to wait for who writes, as with a pipe.
  ///   - isStopped: asked when a signal cuts a wait for input: whether to give up.
  /// - Throws: ``InputError`` with the system's reason.
  package init(
    path: String, waits: Bool = false, isStopped: @escaping () -> Bool = { false }
  ) throws(InputError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
    guard opened >= 0 else { throw InputError(reason: InputFile.reason(errno)) }
    descriptor = opened
    owned = true
    self.isStopped = isStopped
  }

  /// Standard input.
  ///
  /// - Parameter isStopped: asked when a signal cuts a wait for input: whether to give up.
  package init(standardInput: Void, isStopped: @escaping () -> Bool = { false }) {
    descriptor = STDIN_FILENO
    owned = false
    self.isStopped = isStopped
  }

  deinit {
    if owned { close(descriptor) }
  }

  /// Appends up to `limit` bytes; returns how many came, 0 at the end.
  ///
  /// Waits for input, also where another process has set the stream not to.
  package func read(into bytes: inout [UInt8], limit: Int) throws(InputError) -> Int {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: limit))
    while true {
      // SAFETY: the buffer holds `limit` bytes behind `old`.
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress.map { unsafe $0 + old }, limit)
      }
      let code = errno
      if count < 0, mayGoOn(after: code) { continue }
      bytes.removeLast(limit - max(0, count))
      if count < 0 { throw InputError(reason: InputFile.reason(code)) }
      return count
    }
  }

  /// Whether a read that failed is worth another one: a signal cut it, or a stream that does not wait had nothing.
  private func mayGoOn(after code: Int32) -> Bool {
    if code == EINTR { return !isStopped() }
    guard code == EAGAIN || code == EWOULDBLOCK else { return false }
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&wait, 1, -1) >= 0 || (errno == EINTR && !isStopped())
  }
}

/// The system refused to open or read.
package struct InputError: Error, Equatable {
  package let reason: String
}
