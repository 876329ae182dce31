internal import Bytes

/// What the manifest keeps of a segment: enough to know its files when it sees them again.
package struct SegmentSummary: Equatable, Sendable {
  /// Length and trailer checksum of a file.
  package struct File: Equatable, Sendable {
    package var byteCount: Int
    package var checksum: UInt32

    package init(byteCount: Int, checksum: UInt32) {
      self.byteCount = byteCount
      self.checksum = checksum
    }

    /// What there is of an open file.
    init(_ file: CheckedFile) { self.init(byteCount: file.byteCount, checksum: file.checksum) }
  }

  /// Articles, removed ones included.
  package var documentCount: Int
  /// Words of all articles.
  package var tokenCount: UInt64
  /// The segment's files, in the order of ``SegmentWriter/fileNames``.
  package var files: [File]

  /// Bytes of all files.
  package var byteCount: Int { files.reduce(0) { $0 + $1.byteCount } }

  /// Words in an article, on average, removed ones included.
  package var averageLength: Float {
    SegmentSummary.averageLength(tokenCount: tokenCount, documentCount: documentCount)
  }

  static func averageLength(tokenCount: UInt64, documentCount: Int) -> Float {
    Float(Double(tokenCount) / Double(max(1, documentCount)))
  }

  /// Appends the summary to the bytes of a manifest.
  func encode(into bytes: inout [UInt8]) {
    bytes.appendVarInt(documentCount)
    bytes.appendVarInt(tokenCount)
    bytes.appendVarInt(files.count)
    for file in files {
      bytes.appendVarInt(file.byteCount)
      bytes.appendInteger(file.checksum)
    }
  }

  /// Reads a summary.
  init(_ reader: inout ByteReader) throws(BytesError) {
    documentCount = try reader.count(atMost: Int(UInt32.max) - 1)
    tokenCount = try reader.counter()
    let count = try reader.count(atMost: 64)
    files = []
    for _ in 0..<count {
      files.append(
        File(byteCount: try reader.count(atMost: 1 << 48), checksum: try reader.integer(UInt32.self)))
    }
  }

  init(documentCount: Int, tokenCount: UInt64, files: [File]) {
    self.documentCount = documentCount
    self.tokenCount = tokenCount
    self.files = files
  }
}
