package import Bytes

/// Which articles of a segment were removed: one bit each, in a file that never changes.
///
/// A later commit that removes more writes a new file.
public final class Removals: @unchecked Sendable {
  @usableFromInline let words: [UInt64]
  /// Removed articles.
  package let count: Int

  /// Reads a file of removals for a segment of `documentCount` articles.
  init(_ path: String, documentCount: Int, in fileSystem: some FileSystem) throws(BytesError) {
    let file = try CheckedFile(path, kind: FileKind.removals, in: fileSystem)
    let wordCount = (documentCount + 63) / 64
    guard file.bodyByteCount == FileFrame.headerByteCount + wordCount * 8 else {
      throw .corrupt(path: path, offset: 0, reason: "removals for another number of articles")
    }
    var words: [UInt64] = []
    words.reserveCapacity(wordCount)
    for index in 0..<wordCount {
      words.append(try file.load(FileFrame.headerByteCount + index * 8, as: UInt64.self))
    }
    self.words = words
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Removals in memory.
  package init(_ documents: some Sequence<UInt32>, documentCount: Int, adding earlier: Removals? = nil) {
    var words = earlier?.words ?? [UInt64](repeating: 0, count: (documentCount + 63) / 64)
    for document in documents { words[Int(document >> 6)] |= 1 << UInt64(document & 63) }
    self.words = words
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Writes the file.
  @discardableResult
  package func write(_ path: String, in fileSystem: some FileSystem) throws(BytesError) -> (
    byteCount: Int, checksum: UInt32
  ) {
    let file = try CheckedFileWriter(path, kind: FileKind.removals, in: fileSystem)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 8)
    for word in words { bytes.appendInteger(word) }
    try file.append(bytes)
    return try file.finish()
  }

  /// Whether an article was removed; one outside the segment was not.
  @inlinable @inline(__always)
  public func contains(_ document: UInt32) -> Bool {
    word(Int(document >> 6)) & (1 << UInt64(document & 63)) != 0
  }

  /// 64 articles' bits.
  @inlinable @inline(__always)
  public func word(_ index: Int) -> UInt64 { index < words.count ? words[index] : 0 }

  /// The removed articles, rising.
  package func forEach(_ body: (UInt32) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(UInt32(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }
}
