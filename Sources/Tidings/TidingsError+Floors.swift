internal import Bytes
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
      message: "missing, though the index has it; restore it or index the articles again")
  }

  init(_ error: BytesError) {
    switch error {
    case .system(let call, let path, let code):
      let reason = BytesError.system(call: call, path: "", code: code).description
      self.init(
        code: code == 28 ? "disk-full" : "unreadable", subject: path,
        message: String(reason.drop { $0 == ":" || $0 == " " })
          + (code == 28 ? "; free some space" : "; check the path and its permissions"))
    case .corrupt(let path, let offset, let reason):
      self.init(
        code: "index-damaged", subject: path,
        message: "damaged at byte \(offset): \(reason); restore it or index the articles again")
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
    }
  }
}
