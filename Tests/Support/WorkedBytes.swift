/// The worked bytes of the article FileFormat, so that tests can hold them to what is written.
///
/// In a block of an example a line begins with where its bytes lie, four hexadecimal digits, or with blanks when they follow those
/// before. The bytes end before what they mean: at three blanks, at `…`, or at what is no byte.
package enum WorkedBytes {
  /// Bytes that an example shows.
  package struct Piece {
    /// The file or the value, as the text before the example names it.
    package var subject: String
    package var offset: Int
    /// Which of the article's blocks they stand in.
    package var block: Int
    package var bytes: [UInt8]
  }

  /// Values that the article shows and no file of the golden index holds.
  private static let values: Set = [
    "background", "learned", "pair", "StoredArticle", "repeated", "ArticleSignature", "term",
  ]

  /// What the examples show of these files and of values; each is about the one of them that was named last.
  package static func pieces(ofFiles files: Set<String> = []) -> [Piece] {
    let subjects = files.union(values)
    var pieces: [Piece] = []
    var subject: String?
    var isBlock = false
    var block = 0
    var next: Int?
    let article = SourceTree.text(of: "Sources/Postings/Postings.docc/FileFormat.md")
    for line in article.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isBlock.toggle()
        block += 1
        next = nil
        continue
      }
      guard isBlock else {
        let named = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        subject = named.last { subjects.contains($0) } ?? subject
        continue
      }
      let indent = line.prefix(6)
      let start = indent.hasSuffix("  ") ? Int(line.prefix(4), radix: 16) : nil
      guard let subject, let offset = start ?? (indent == "      " ? next : nil) else { continue }
      let (bytes, isCut) = beginning(of: line.dropFirst(6))
      next = isCut ? nil : offset + bytes.count
      pieces.append(Piece(subject: subject, offset: offset, block: block, bytes: bytes))
    }
    return pieces
  }

  /// All bytes of a value that one block shows from its first to its last.
  package static func all(of subject: String) -> [UInt8] {
    let shown = pieces().filter { $0.subject == subject }
    return shown.filter { $0.block == shown.first?.block }.flatMap(\.bytes)
  }

  /// The bytes with which a line begins, and whether it leaves some out behind them.
  private static func beginning(of text: Substring) -> (bytes: [UInt8], isCut: Bool) {
    var bytes: [UInt8] = []
    var blanks = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty {
        blanks += 1
        if blanks == 2 { break }
        continue
      }
      blanks = 0
      guard word.count == 2, let byte = UInt8(word, radix: 16) else { return (bytes, word == "…") }
      bytes.append(byte)
    }
    return (bytes, false)
  }
}
