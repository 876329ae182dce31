internal import Bytes

/// Files of an index as a faulty or hostile program would write them: wrong bytes under right checksums.
package enum Resealing {
  /// An index with one of its files changed at some places and sealed again, the manifest with it.
  ///
  /// - Parameter files: contents by path, as in ``MemoryFileSystem/files``.
  package static func changed(
    _ files: [String: [UInt8]], _ path: String, random: inout SeededRandom
  ) -> [String: [UInt8]] {
    guard let old = files[path], let body = body(of: old) else { return files }
    var files = files
    let new = sealed(mutated(body, random: &random))
    files[path] = new
    // The manifest names each file by the last four bytes of it.
    for (name, bytes) in files where name.contains("/manifest-") && name != path {
      guard var manifest = Resealing.body(of: bytes) else { continue }
      let wanted = old.suffix(4)
      for start in 0..<max(0, manifest.count - 3) where manifest[start..<(start + 4)] == wanted {
        manifest.replaceSubrange(start..<(start + 4), with: new.suffix(4))
      }
      files[name] = sealed(manifest)
    }
    return files
  }

  /// Header and body of a file.
  private static func body(of file: [UInt8]) -> [UInt8]? {
    guard file.count > FileFrame.headerByteCount + FileFrame.trailerByteCount else { return nil }
    var count = 0
    for index in 0..<8 { count |= Int(file[file.count - 24 + index]) << (8 * index) }
    return count > FileFrame.headerByteCount ? Array(file[..<count]) : nil
  }

  /// Changes one to three places, more often near the ends, where heads and tables are.
  private static func mutated(_ body: [UInt8], random: inout SeededRandom) -> [UInt8] {
    var body = body
    let all = FileFrame.headerByteCount..<body.count
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Int.random(in: max(all.lowerBound, all.upperBound - 64)..<all.upperBound, using: &random)
        case 1: Int.random(in: all.lowerBound..<min(all.upperBound, all.lowerBound + 64), using: &random)
        default: Int.random(in: all, using: &random)
        }
      let width = min([1, 2, 4, 8][Int.random(in: 0..<4, using: &random)], body.count - place)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: body[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: body[place] &+= Bool.random(using: &random) ? 1 : 255
      case 2: for index in place..<(place + width) { body[index] = 0xFF }
      case 3: for index in place..<(place + width) { body[index] = index == place + width - 1 ? 0x7F : 0xFF }
      default: for index in place..<(place + width) { body[index] = index == place + width - 1 ? 0x80 : 0 }
      }
    }
    return body
  }

  /// The body with its checksums and trailer.
  private static func sealed(_ body: [UInt8]) -> [UInt8] {
    func table(_ bytes: [UInt8]) -> [UInt8] {
      var table: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: FileFrame.pageByteCount) {
        table.appendInteger(
          CRC32C.checksum(Array(bytes[start..<min(start + FileFrame.pageByteCount, bytes.count)])))
      }
      return table
    }
    let pages = table(body)
    let root = table(pages)
    var trailer: [UInt8] = []
    trailer.appendInteger(UInt64(body.count))
    trailer.appendInteger(UInt64(body.count + pages.count + root.count + FileFrame.trailerByteCount))
    trailer.appendInteger(CRC32C.checksum(root))
    trailer.appendInteger(CRC32C.checksum(trailer))
    return body + pages + root + trailer
  }
}
