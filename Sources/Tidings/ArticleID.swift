/// An article's id as the index tells ids apart: by its bytes, while to `String` the two ways to write `é` are one.
struct ArticleID: Hashable, Comparable, Sendable {
  /// The id in UTF-8.
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The id as it was given.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
