/// What can go wrong with bytes in files.
public enum BytesError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A system call failed: its name, the path, and `errno`.
  case system(call: String, path: String, code: Int32)
  /// The bytes of a file are not what was written: where, and what does not fit.
  case corrupt(path: String, offset: Int, reason: String)
  /// The file's format version is not one that this program reads.
  case version(path: String, found: UInt32, supported: UInt32)
  /// Another process holds the lock; its process id when the lock file names one.
  case locked(path: String, holder: Int32?)
  /// The lock file that was taken is no longer the one at its path.
  case displaced(path: String)

  /// The system's code for "no such file".
  public var isMissingFile: Bool {
    if case .system(_, _, 2) = self { return true }
    return false
  }

  /// The system's code for "file exists".
  package var isExistingFile: Bool {
    if case .system(_, _, 17) = self { return true }
    return false
  }

  /// Whether something was to be written, made, renamed or removed.
  public var isOfWriting: Bool {
    guard case .system(let call, _, _) = self else { return false }
    return [
      "mkdir", "open for writing", "write", "fsync", "close", "link", "rename", "unlink", "rmdir",
    ].contains(call)
  }

  public var description: String {
    switch self {
    case .system(let call, let path, let code):
      "\(path): \(call): \(systemMessage(code))"
    case .corrupt(let path, let offset, let reason):
      "\(path): damaged at byte \(offset): \(reason)"
    case .version(let path, let found, let supported):
      "\(path): format version \(found), this program reads version \(supported)"
    case .locked(let path, let holder):
      "\(path): in use\(holder.map { " by process \($0)" } ?? "")"
    case .displaced(let path):
      "\(path): moved, removed or replaced since it was locked"
    }
  }
}
