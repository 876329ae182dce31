/// Ids that text files get from their names, told apart where files in several folders have one name.
extension ArticleReader {
  /// Reads what the user named, in this order.
  package mutating func read(paths: [String]) throws {
    tellsFilesApart = paths.count > 1
    for path in paths { try read(path: path) }
  }

  /// The id of a text file that brings none: the one that its name gives it, or its path where another file of this run
  /// has that, so that neither takes the other's place, now or when they are read again.
  ///
  /// Where the index has both, an earlier run kept two files of one name: this one stays under its path, whichever of
  /// them are read now and in what order.
  mutating func ownID(_ id: String, ofFile path: String) throws -> String {
    let whole = ArticleReader.plain(path)
    // The path may be another file's below its folder; no name begins like the last.
    let candidates = [id, whole, "./" + whole]
    let first = try isKnown(id) ? candidates.lastIndex(where: isKnown) ?? 0 : 0
    guard tellsFilesApart || first > 0 else { return id }
    var taker: String?
    for (index, candidate) in candidates.enumerated() {
      let key = Array(candidate.utf8)
      if let other = textFiles[key], !InputFile.isSame(other, path) {
        taker = taker ?? other
        continue
      }
      if index < first { continue }
      textFiles[key] = path
      if candidate != id, !hasToldTakenID {
        hasToldTakenID = true
        try problem(
          .takenID, path,
          "its id \(id) is taken by \(taker ?? "another file in the index"); kept as \(candidate); "
            + "more of them are not told", skipped: false)
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
