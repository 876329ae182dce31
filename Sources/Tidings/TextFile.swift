internal import Ingest

/// Reads a whole text file in UTF-8 (or another encoding that its bytes show), a pipe, or standard input (`-`).
///
/// - Throws: ``TidingsError`` when it is missing, unreadable or no text.
public func readText(atPath path: String) throws(TidingsError) -> String {
  switch path == "-" ? .pipe : InputFile.kind(of: path) {
  case .file, .pipe: break
  case .missing where InputFile.isRepaired(path):
    throw TidingsError(code: "missing-path", message: "the name is not UTF-8; rename the file")
  case .missing: throw TidingsError(code: "missing-path", message: "no such file; check the path")
  case .folder: throw TidingsError(code: "not-a-file", message: "a folder, not a file")
  case .special(let what): throw TidingsError(code: "not-a-file", message: "\(what), not a file")
  case .unreadable(let reason): throw TidingsError(code: "unreadable", message: reason)
  }
  var bytes: [UInt8] = []
  do throws(InputError) {
    let stream = try path == "-" ? InputStream(standardInput: ()) : InputStream(path: path, waits: true)
    while try stream.read(into: &bytes, limit: 1 << 20) > 0 {}
  } catch {
    throw TidingsError(code: "unreadable", message: error.reason)
  }
  do throws(PlainTextError) {
    return try PlainText.decode(bytes).text
  } catch {
    throw TidingsError(code: "not-text", message: "not a text file")
  }
}

/// Whether something stands at a path.
public func pathExists(_ path: String) -> Bool {
  InputFile.kind(of: path) != .missing
}
