internal import Bytes
internal import Glibc
internal import Indexer
internal import Postings

extension TidingsError {
  init(_ error: IndexerError) {
    switch error {
    case .bytes(let inner): self.init(inner)
    case .postings(let inner): self.init(inner)
    case .failedEarlier(let reason):
      self.init(code: "write-failed", message: "\(reason); nothing of this run was committed")
    }
  }

  init(_ error: PostingsError) {
    switch error {
    case .noIndex(let path):
      self.init(
        code: "no-index", subject: path,
        message: "no index here; make one with: tidings index FOLDER --index \(path)")
    case .versions(let path, let part, let found, let expected):
      self.init(
        code: "other-version", subject: path,
        message:
          "made with \(part) \(found), this program has \(expected); index the articles again into a new folder"
      )
    case .bytes(let inner): self.init(inIndex: inner)
    }
  }

  /// A file that the index names and that is not there is damage, too.
  init(inIndex error: BytesError) {
    guard case .system(_, let path, _) = error, error.isMissingFile else {
      self.init(error)
      return
    }
    self.init(
      code: "index-damaged", subject: path,
      message: "missing, though the index has it; " + TidingsError.repair(ofIndexWith: path))
  }

  init(_ error: BytesError) {
    switch error {
    case .system(let call, let path, let code):
      let reason = BytesError.system(call: call, path: "", code: code).description
      let (name, remedy) = TidingsError.remedy(code, isOfWriting: error.isOfWriting)
      self.init(
        code: name, subject: path, message: String(reason.drop { $0 == ":" || $0 == " " }) + "; " + remedy)
    case .corrupt(let path, let offset, let reason):
      self.init(
        code: "index-damaged", subject: path,
        message:
          "damaged\(offset > 0 ? " at byte \(offset)" : ""): \(reason); "
          + TidingsError.repair(ofIndexWith: path))
    case .version(let path, let found, let supported):
      self.init(
        code: "other-version", subject: path,
        message:
          "format version \(found), this program reads \(supported); index the articles again into a new folder"
      )
    case .locked(let path, let holder):
      self.init(
        code: "index-locked", subject: path,
        message:
          "another process\(holder.map { " (\($0))" } ?? "") is writing to this index; try again when it is done",
        holder: holder.map(Int.init))
    case .displaced(let path):
      self.init(
        code: "index-displaced", subject: path,
        message:
          "moved, removed or replaced while this process wrote to the index; what was committed before is kept, start again"
      )
    }
  }
}

extension TidingsError {
  /// What to do about a damaged index: nothing is written to it, so that it must go before another can be made there.
  ///
  /// - Parameter path: the path of something in the index, or of its folder.
  static func repair(ofIndexWith path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, FileNames.number(ofSegment: parts[parts.count - 2]) != nil { parts.removeLast() }
    if let last = parts.last, FileNames.isOurs(last) { parts.removeLast() }
    let folder = parts.joined(separator: "/")
    return "restore it, or remove the folder \(folder.isEmpty ? "of the index" : folder) "
      + "and index the articles again"
  }

  /// The name of a failure of the system, and what helps.
  private static func remedy(_ code: Int32, isOfWriting: Bool) -> (name: String, remedy: String) {
    let other = isOfWriting ? "unwritable" : "unreadable"
    return switch code {
    case ENOSPC: ("disk-full", "free some space")
    case EDQUOT: ("disk-full", "your share of the disk is used up; free some of it")
    case EFBIG: ("file-too-large", "allow larger files (ulimit -f)")
    case ENOMEM: ("no-memory", "allow more memory (ulimit -v)")
    case EMFILE, ENFILE: ("no-descriptors", "allow more open files (ulimit -n)")
    case EROFS: ("unwritable", "the disk cannot be written to; name another folder")
    case EIO: (other, "the disk fails; check it")
    case EEXIST: ("index-displaced", "another process writes to this folder, too; start again")
    default: (other, "check the path and its permissions")
    }
  }
}
