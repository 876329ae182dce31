/// Writes an index file front to back: header, body, checksums, trailer.
package final class CheckedFileWriter {
  private let file: any WritableFile
  private var buffer: [UInt8]
  private var checksums: [UInt32] = []
  private let flushByteCount = 64 * FileFrame.pageByteCount

  /// Where the next byte will be in the file.
  package private(set) var offset: Int

  /// Creates the file and writes its header.
  package init(_ path: String, kind: UInt32, in fileSystem: some FileSystem) throws(BytesError) {
    file = try fileSystem.create(path)
    buffer = FileFrame.magic
    buffer.reserveCapacity(flushByteCount + FileFrame.pageByteCount)
    buffer.appendInteger(FileFrame.version)
    buffer.appendInteger(kind)
    offset = FileFrame.headerByteCount
  }

  /// Appends bytes to the body.
  package func append(_ bytes: [UInt8]) throws(BytesError) {
    offset += bytes.count
    buffer.append(contentsOf: bytes)
    if buffer.count >= flushByteCount { try flushPages() }
  }

  /// Appends bytes to the body.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(BytesError) {
    offset += bytes.count
    // SAFETY: the bytes are copied into the buffer; the caller keeps them until this returns.
    unsafe buffer.append(contentsOf: bytes)
    if buffer.count >= flushByteCount { try flushPages() }
  }

  /// Fills the body with zeros up to a multiple of `alignment`.
  package func align(to alignment: Int) throws(BytesError) {
    let rest = offset % alignment
    if rest != 0 { try append([UInt8](repeating: 0, count: alignment - rest)) }
  }

  private func flushPages() throws(BytesError) {
    let whole = buffer.count / FileFrame.pageByteCount * FileFrame.pageByteCount
    guard whole > 0 else { return }
    try write(whole)
    buffer.removeFirst(whole)
  }

  private func write(_ count: Int) throws(BytesError) {
    var failure: BytesError?
    unsafe buffer.withUnsafeBytes { bytes in
      var start = 0
      while start < count {
        let end = min(start + FileFrame.pageByteCount, count)
        checksums.append(unsafe CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
        start = end
      }
      do throws(BytesError) {
        try unsafe file.write(UnsafeRawBufferPointer(rebasing: bytes[0..<count]))
      } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Ends the body, writes checksums and trailer, makes the file durable and closes it.
  ///
  /// - Returns: the length of the file, and the checksum of its trailer, which names its contents.
  @discardableResult
  package func finish() throws(BytesError) -> (byteCount: Int, checksum: UInt32) {
    try write(buffer.count)
    var table: [UInt8] = []
    table.reserveCapacity(checksums.count * 4)
    for checksum in checksums { table.appendInteger(checksum) }
    var root: [UInt8] = []
    var start = 0
    while start < table.count {
      let end = min(start + FileFrame.pageByteCount, table.count)
      root.appendInteger(CRC32C.checksum(Array(table[start..<end])))
      start = end
    }
    let total = offset + table.count + root.count + FileFrame.trailerByteCount
    var trailer: [UInt8] = []
    trailer.appendInteger(UInt64(offset))
    trailer.appendInteger(UInt64(total))
    trailer.appendInteger(CRC32C.checksum(root))
    let checksum = CRC32C.checksum(trailer)
    trailer.appendInteger(checksum)
    try file.write(table + root + trailer)
    try file.sync()
    try file.close()
    return (total, checksum)
  }
}
