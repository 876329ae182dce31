/// Where the postings of one term lie in a segment, and how many they are.
public struct TermEntry: Sendable, Equatable {
  /// Articles that have the term, removed ones included.
  public var documentFrequency: Int
  /// Whether the term's pairs with other frequent terms are indexed too.
  public var isFrequent: Bool
  /// Whether the postings have positions.
  public var hasPositions: Bool
  /// Offset of the table of chunks (or of the only chunk) in the postings file.
  public var offset: Int
  /// Bytes of table and documents; positions follow.
  public var documentByteCount: Int
  /// Bytes of positions.
  public var positionByteCount: Int
  /// The only article of a term with one article.
  public var document: UInt32
  /// Its frequency there.
  public var frequency: UInt32
  /// Its position, when the frequency is 1.
  public var position: UInt32

  /// How many chunks of up to 128 postings there are.
  @inlinable @inline(__always)
  public var chunkCount: Int { (documentFrequency + 127) >> 7 }

  /// Bytes of one entry in the table of chunks: last article, two offsets, bound.
  @inlinable @inline(__always)
  static var chunkByteCount: Int { 16 }

  /// Bytes of the table of chunks.
  @inlinable @inline(__always)
  public var tableByteCount: Int { documentFrequency > 128 ? chunkCount * TermEntry.chunkByteCount : 0 }
}
