/// Where the postings of one term lie in a segment, and how many they are.
package struct TermEntry: Sendable {
  /// Articles that have the term, removed ones included.
  package var documentFrequency: Int
  /// Whether the term's pairs with other frequent terms are indexed too.
  package var isFrequent: Bool
  /// Whether the postings have positions.
  package var hasPositions: Bool
  /// Offset of the table of chunks (or of the only chunk) in the postings file.
  package var offset: Int
  /// Bytes of table and documents; positions follow.
  package var documentByteCount: Int
  /// Bytes of positions.
  package var positionByteCount: Int
  /// The only article of a term with one article.
  package var document: UInt32
  /// Its frequency there.
  package var frequency: UInt32
  /// Its position, when the frequency is 1.
  package var position: UInt32

  /// How many chunks of up to 128 postings there are.
  @inline(__always)
  package var chunkCount: Int { (documentFrequency + 127) >> 7 }

  /// Bytes of the table of chunks.
  @inline(__always)
  package var tableByteCount: Int { documentFrequency > 128 ? chunkCount * 16 : 0 }
}
