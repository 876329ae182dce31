/// Ids that text files get from their names, told apart where files in several folders have one name.
extension ArticleReader {
  /// Reads what the user named, in this order.
  package mutating func read(paths: [String]) throws {
    tellsFilesApart = paths.count > 1
    for path in paths { try read(path: path) }
  }

  /// The id of a text file that brings none: the one that its name gives it, or its path where another file of this run
  /// has that, so that neither takes the other's place, now or when they are read again.
  mutating func ownID(_ id: String, ofFile path: String) throws -> String {
    guard tellsFilesApart else { return id }
    let whole = ArticleReader.plain(path)
    var taker: String?
    // The path may be another file's below its folder; no name begins like the last.
    for candidate in [id, whole, "./" + whole] {
      let key = Array(candidate.utf8)
      if let other = textFiles[key], !InputFile.isSame(other, path) {
        taker = taker ?? other
        continue
      }
      textFiles[key] = path
      if let taker, !hasToldTakenID {
        hasToldTakenID = true
        try problem(
          .takenID, path,
          "its id \(id) is taken by \(taker); kept as \(candidate); more of them are not told", skipped: false
        )
      }
      return candidate
    }
    return id
  }

  /// A path without empty parts and full stops that stand for the folder itself.
  private static func plain(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    let start = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    return start + parts.filter { $0 != "." }.joined(separator: "/")
  }
}
