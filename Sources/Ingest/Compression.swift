/// Tells compressed files by how they begin.
enum Compression {
  private static let signatures: [(bytes: [UInt8], tool: String)] = [
    ([0x1f, 0x8b], "zcat"), ([0x28, 0xb5, 0x2f, 0xfd], "zstdcat"), ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "xzcat"),
    (Array("BZh".utf8), "bzcat"),
  ]

  /// The command that writes out what a file holds, `nil` when it is not compressed.
  static func tool(for bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.tool
  }
}
