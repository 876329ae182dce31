private import Glibc
public import Synchronization

/// The frame that every index file shares: a header, a body, a checksum for each page, a trailer.
package enum FileFrame {
  /// The first eight bytes of every index file.
  package static let magic: [UInt8] = Array("TIDINGS\n".utf8)
  /// The version of the index format, in every file's header.
  package static let version: UInt32 = 2
  /// The oldest version that is read: 1 is 2 without sets of bits among the postings.
  package static let oldestVersion: UInt32 = 1
  /// Bytes of the header: magic, version, kind.
  package static let headerByteCount = 16
  /// Bytes that share one checksum.
  package static let pageByteCount = 4096
  /// Bytes of the trailer: body length, file length, two checksums.
  package static let trailerByteCount = 24
}

/// A mapped index file whose pages are checked against their checksums when they are first read.
///
/// The trailer and its root checksum are checked when the file is opened; a page of checksums and
/// a page of contents when something in them is read for the first time. Damage is an error.
@safe public final class CheckedFile: @unchecked Sendable {
  private let file: MappedFile
  @usableFromInline
  let states: UnsafeMutablePointer<Atomic<UInt64>>
  private let stateCount: Int
  private let tablePageCount: Int

  /// The first byte of the file.
  public let base: UnsafeRawPointer
  /// Bytes of header and body; checksums follow.
  public let bodyByteCount: Int
  /// The trailer's checksum, which names the contents.
  package let checksum: UInt32

  /// The path that was opened.
  public var path: String { file.path }
  /// Bytes of the whole file.
  package var byteCount: Int { file.count }

  /// Maps a file and checks its frame.
  package init(
    _ path: String, kind: UInt32, in fileSystem: some FileSystem
  ) throws(BytesError) {
    let file = try fileSystem.map(path)
    let count = file.count
    let page = FileFrame.pageByteCount
    func damaged(_ offset: Int, _ reason: String) -> BytesError {
      .corrupt(path: path, offset: offset, reason: reason)
    }
    guard count >= FileFrame.headerByteCount + FileFrame.trailerByteCount else {
      throw damaged(count, "too short for an index file")
    }
    let bytes = unsafe file.bytes
    guard unsafe zip(bytes.prefix(8), FileFrame.magic).allSatisfy({ $0 == $1 }) else {
      throw damaged(0, "does not begin as an index file")
    }
    let version = unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard (FileFrame.oldestVersion...FileFrame.version).contains(version) else {
      throw .version(path: path, found: version, supported: FileFrame.version)
    }
    let foundKind = unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard foundKind == kind else { throw damaged(12, "is of another kind") }
    let trailer = count - FileFrame.trailerByteCount
    func word(_ offset: Int) -> UInt64 {
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: trailer + offset, as: UInt64.self))
    }
    let rootChecksum = UInt32(truncatingIfNeeded: word(16))
    let trailerChecksum = UInt32(truncatingIfNeeded: word(16) >> 32)
    guard
      unsafe CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[trailer..<(count - 4)]))
        == trailerChecksum
    else { throw damaged(trailer, "the trailer's checksum differs") }
    guard word(8) == UInt64(count), word(0) < UInt64(count) else {
      throw damaged(trailer, "the length is not what was written")
    }
    let body = Int(word(0))
    let pages = (body + page - 1) / page
    let tablePages = (pages * 4 + page - 1) / page
    guard body + pages * 4 + tablePages * 4 + FileFrame.trailerByteCount == count else {
      throw damaged(trailer, "the lengths of its parts do not add up")
    }
    let root = body + pages * 4
    guard
      unsafe CRC32C.checksum(UnsafeRawBufferPointer(rebasing: bytes[root..<trailer])) == rootChecksum
    else { throw damaged(root, "the root checksum differs") }
    self.file = file
    unsafe base = file.base
    bodyByteCount = body
    checksum = trailerChecksum
    tablePageCount = tablePages
    stateCount = (pages + tablePages + 63) / 64
    // SAFETY: zero bytes are an atomic 0; the system gives each page of them when it is first touched.
    guard let zeros = unsafe calloc(max(1, stateCount), MemoryLayout<Atomic<UInt64>>.stride) else {
      fatalError("out of memory")
    }
    unsafe states = zeros.bindMemory(to: Atomic<UInt64>.self, capacity: max(1, stateCount))
  }

  deinit {
    unsafe free(states)
  }

  /// Makes sure that the bytes of a range are inside the body and as they were written.
  ///
  /// - Complexity: one bit test a page; a checksum of 4 KB for each page read for the first time.
  @inlinable @inline(__always)
  public func check(_ offset: Int, count: Int) throws(BytesError) {
    guard offset >= 0, count >= 0, offset <= bodyByteCount - count else { throw outside(offset, count) }
    var page = offset >> 12
    let last = (offset + max(count, 1) - 1) >> 12
    while page <= last {
      // SAFETY: the page lies in the body, so its bit lies in the states.
      let bits = unsafe (states + page >> 6).pointee.load(ordering: .relaxed)
      if bits & (1 << UInt64(page & 63)) == 0 { try verify(page) }
      page += 1
    }
  }

  @inline(never) @usableFromInline
  func outside(_ offset: Int, _ count: Int) -> BytesError {
    .corrupt(path: path, offset: offset, reason: "\(count) bytes lie outside the file's body")
  }

  /// Checks every page of the file, also those that were checked before.
  package func verifyAll() throws(BytesError) {
    var page = 0
    while page * FileFrame.pageByteCount < bodyByteCount {
      try verify(page)
      page += 1
    }
  }

  @inline(never) @usableFromInline
  func verify(_ page: Int) throws(BytesError) {
    let start = page * FileFrame.pageByteCount
    guard start < bodyByteCount else { return }
    let pages = (bodyByteCount + FileFrame.pageByteCount - 1) / FileFrame.pageByteCount
    let entry = bodyByteCount + page * 4
    let tablePage = page * 4 / FileFrame.pageByteCount
    let tableBit = pages + tablePage
    if unsafe states[tableBit >> 6].load(ordering: .relaxed) & (1 << UInt64(tableBit & 63)) == 0 {
      let tableStart = bodyByteCount + tablePage * FileFrame.pageByteCount
      let tableEnd = min(tableStart + FileFrame.pageByteCount, bodyByteCount + pages * 4)
      try compare(tableStart..<tableEnd, with: bodyByteCount + pages * 4 + tablePage * 4)
      unsafe _ = states[tableBit >> 6].bitwiseOr(1 << UInt64(tableBit & 63), ordering: .relaxed)
    }
    try compare(start..<min(start + FileFrame.pageByteCount, bodyByteCount), with: entry)
    unsafe _ = states[page >> 6].bitwiseOr(1 << UInt64(page & 63), ordering: .relaxed)
  }

  private func compare(_ range: Range<Int>, with entry: Int) throws(BytesError) {
    // SAFETY: both lie inside the file; its length was checked against its parts when it was opened.
    let expected = unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: entry, as: UInt32.self))
    let found = unsafe CRC32C.checksum(
      UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
    guard expected == found else {
      throw .corrupt(path: path, offset: range.lowerBound, reason: "a page's checksum differs")
    }
  }

  /// Takes the file's first bytes out of memory after they were read from front to back.
  package func forget(before end: Int) { file.forget(before: end) }

  /// Copies bytes out, checked.
  package func copy(_ offset: Int, count: Int) throws(BytesError) -> [UInt8] {
    try check(offset, count: count)
    // SAFETY: the range was checked just now.
    return unsafe [UInt8](UnsafeRawBufferPointer(start: base + offset, count: count))
  }

  /// The number at an offset, checked.
  @inlinable @inline(__always)
  public func load<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as _: Number.Type)
    throws(BytesError) -> Number
  {
    try check(offset, count: MemoryLayout<Number>.size)
    // SAFETY: the range was checked just now.
    return unsafe Number(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
