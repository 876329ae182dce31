package import Bytes
internal import CZstd

/// Collects one record for each article and writes them in compressed blocks.
@safe package final class RecordStoreBuilder {
  private let file: CheckedFileWriter
  private let blockByteCount: Int
  private let context: OpaquePointer?
  private var block: [UInt8] = []
  private var lengths: [Int] = []
  private var output: [UInt8] = []
  private var firstDocuments: [UInt32] = []
  private var offsets: [UInt64] = []
  private var count = 0

  /// Creates the file. Larger blocks compress better and cost more for one record.
  package init(
    _ path: String, kind: UInt32, blockByteCount: Int, in fileSystem: some FileSystem
  ) throws(BytesError) {
    file = try CheckedFileWriter(path, kind: kind, in: fileSystem)
    self.blockByteCount = blockByteCount
    unsafe context = ZSTD_createCCtx()
  }

  deinit { unsafe _ = ZSTD_freeCCtx(context) }

  /// Adds the record of the next article.
  package func add(_ record: [UInt8]) throws(BytesError) {
    if !block.isEmpty, block.count + record.count > blockByteCount { try flush() }
    if lengths.isEmpty {
      firstDocuments.append(UInt32(count))
      offsets.append(UInt64(file.offset))
    }
    block.append(contentsOf: record)
    lengths.append(record.count)
    count += 1
    if lengths.count >= 65_536 { try flush() }
  }

  private func flush() throws(BytesError) {
    guard !lengths.isEmpty else { return }
    var head: [UInt8] = []
    head.appendVarInt(lengths.count)
    for length in lengths { head.appendVarInt(length) }
    if block.isEmpty {
      try file.append(head)
      head.removeAll()
    } else {
      let room = ZSTD_compressBound(block.count)
      if output.count < room { output = [UInt8](repeating: 0, count: room) }
      // SAFETY: zstd writes at most `room` bytes and reads the whole block.
      let size = unsafe ZSTD_compressCCtx(context, &output, output.count, block, block.count, 3)
      guard ZSTD_isError(size) == 0 else {
        throw .system(call: "ZSTD_compressCCtx", path: "record store", code: 0)
      }
      try file.append(head)
      try file.append(Array(output[0..<size]))
    }
    block.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }

  /// Writes the index of blocks and ends the file.
  @discardableResult
  package func finish() throws(BytesError) -> (byteCount: Int, checksum: UInt32) {
    try flush()
    offsets.append(UInt64(file.offset))
    firstDocuments.append(UInt32(count))
    var bytes: [UInt8] = []
    for offset in offsets { bytes.appendInteger(offset) }
    for first in firstDocuments { bytes.appendInteger(first) }
    bytes.appendInteger(UInt64(offsets.count - 1))
    try file.append(bytes)
    return try file.finish()
  }
}

/// The records of a segment's articles, read a compressed block at a time.
package final class RecordStore: @unchecked Sendable {
  private let file: CheckedFile
  private let blockCount: Int
  private let offsetsOffset: Int
  private let firstsOffset: Int

  /// Opens a store.
  package init(_ path: String, kind: UInt32, in fileSystem: some FileSystem) throws(BytesError) {
    file = try CheckedFile(path, kind: kind, in: fileSystem)
    let end = file.bodyByteCount
    let count = try file.load(end - 8, as: UInt64.self)
    guard count < UInt64(end / 12) else {
      throw .corrupt(path: path, offset: end - 8, reason: "more blocks than bytes")
    }
    blockCount = Int(count)
    firstsOffset = end - 8 - (blockCount + 1) * 4
    offsetsOffset = firstsOffset - (blockCount + 1) * 8
    guard offsetsOffset >= FileFrame.headerByteCount else {
      throw .corrupt(path: path, offset: end - 8, reason: "more blocks than bytes")
    }
  }

  /// What the manifest keeps of the file.
  var summary: SegmentSummary.File { SegmentSummary.File(file) }

  /// Checks every page.
  package func verifyAll() throws(BytesError) { try file.verifyAll() }

  /// Takes the blocks before an article's out of memory; they come back when they are read.
  package func forgetPages(before document: Int) throws(BytesError) {
    guard document < (try first(blockCount)) else { return file.forget(before: offsetsOffset) }
    let start = try file.load(offsetsOffset + (try block(of: document)) * 8, as: UInt64.self)
    file.forget(before: Int(clamping: start))
  }

  private func first(_ block: Int) throws(BytesError) -> Int {
    Int(try file.load(firstsOffset + block * 4, as: UInt32.self))
  }

  /// The block that holds an article's record.
  private func block(of document: Int) throws(BytesError) -> Int {
    var low = 0
    var high = blockCount
    while low < high {
      let middle = (low + high) >> 1
      if try first(middle + 1) <= document { low = middle + 1 } else { high = middle }
    }
    guard low < blockCount, document >= 0 else { throw damaged(firstsOffset, "no record \(document)") }
    return low
  }

  private func damaged(_ offset: Int, _ reason: String) -> BytesError {
    .corrupt(path: file.path, offset: offset, reason: reason)
  }

  /// The record of an article.
  package func record(_ document: Int) throws(BytesError) -> [UInt8] {
    var cache = RecordBlock()
    return try record(document, using: &cache)
  }

  /// The record of an article; the block it lies in is kept for the next call.
  package func record(_ document: Int, using cache: inout RecordBlock) throws(BytesError) -> [UInt8] {
    if !cache.documents.contains(document) || cache.store !== self {
      try load(try block(of: document), into: &cache)
    }
    // In a damaged table the search may end at another block.
    guard cache.documents.contains(document) else { throw damaged(firstsOffset, "no record \(document)") }
    let index = document - cache.documents.lowerBound
    return Array(cache.bytes[cache.starts[index]..<cache.starts[index + 1]])
  }

  private func load(_ block: Int, into cache: inout RecordBlock) throws(BytesError) {
    let start = try file.load(offsetsOffset + block * 8, as: UInt64.self)
    let end = try file.load(offsetsOffset + block * 8 + 8, as: UInt64.self)
    guard start <= end, end <= UInt64(offsetsOffset) else {
      throw damaged(offsetsOffset + block * 8, "block out of order")
    }
    try file.check(Int(start), count: Int(end - start))
    var offset = Int(start)
    let base = unsafe file.base
    let documents = try first(block)..<max(try first(block), try first(block + 1))
    // Each length takes a byte at least: more of them must not take memory.
    guard let count = unsafe VarInt.decode(base, at: &offset, end: Int(end)),
      count == UInt64(documents.count),
      documents.count <= Int(end) - offset
    else { throw damaged(offset, "a block holds another number of records") }
    var starts: [Int] = [0]
    starts.reserveCapacity(documents.count + 1)
    var total = 0
    for _ in documents {
      guard let length = unsafe VarInt.decode(base, at: &offset, end: Int(end)), length < 1 << 31 else {
        throw damaged(offset, "a record's length does not decode")
      }
      total += Int(length)
      starts.append(total)
    }
    guard total < 1 << 32 else { throw damaged(offset, "records too long") }
    var bytes: [UInt8] = []
    if total > 0 {
      let size = Int(end) - offset
      // A block cannot grow more than zstd's frame says, and no frame by more than 128 KB for four bytes; ask
      // before taking memory.
      // SAFETY: the compressed bytes were checked; zstd writes at most `total` bytes.
      guard total >> 15 <= size, unsafe ZSTD_getFrameContentSize(base + offset, size) == UInt64(total) else {
        throw damaged(offset, "a block's size differs from its records'")
      }
      bytes = [UInt8](repeating: 0, count: total)
      let found = unsafe Decompressor.decompress(base + offset, size, into: &bytes)
      guard found == total else { throw damaged(offset, "a block does not decompress") }
    }
    cache = RecordBlock(store: self, documents: documents, starts: starts, bytes: bytes)
  }
}

/// A decompressed block of records, kept between look-ups that come in order.
package struct RecordBlock {
  fileprivate var store: RecordStore?
  fileprivate var documents: Range<Int> = 0..<0
  fileprivate var starts: [Int] = []
  fileprivate var bytes: [UInt8] = []

  /// An empty cache.
  package init() {}

  fileprivate init(store: RecordStore, documents: Range<Int>, starts: [Int], bytes: [UInt8]) {
    self.store = store
    self.documents = documents
    self.starts = starts
    self.bytes = bytes
  }
}
