public import Bytes
internal import CVector

/// The postings of one term in one segment, decoded a chunk of up to 128 at a time.
///
/// Every byte is checked against its page's checksum before it is decoded, and what is decoded is
/// checked for sense, so that no article number outside the segment ever comes out.
@safe public struct TermPostings {
  @usableFromInline let file: CheckedFile
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline let documentLimit: Int

  /// Where the postings lie.
  public let entry: TermEntry
  /// Chunks of up to 128 postings.
  public let chunkCount: Int
  @usableFromInline let hasTable: Bool

  init(_ file: CheckedFile, entry: TermEntry, documentLimit: Int) throws(BytesError) {
    self.file = file
    unsafe base = file.base
    self.entry = entry
    self.documentLimit = documentLimit
    chunkCount = entry.chunkCount
    hasTable = entry.documentFrequency > 128
    try TermPostings.check(entry, in: file)
    guard entry.documentFrequency <= documentLimit, entry.tableByteCount <= entry.documentByteCount else {
      throw .corrupt(path: file.path, offset: entry.offset, reason: "more postings than articles")
    }
    if hasTable { try file.check(entry.offset, count: entry.tableByteCount) }
    if entry.documentFrequency == 1, Int(entry.document) >= documentLimit {
      throw .corrupt(path: file.path, offset: entry.offset, reason: "an article outside the segment")
    }
  }

  /// Makes sure that a term's postings lie in the file, so that no sum of what its entry says overflows.
  @inline(__always)
  static func check(_ entry: TermEntry, in file: CheckedFile) throws(BytesError) {
    guard entry.offset >= FileFrame.headerByteCount,
      entry.documentByteCount + entry.positionByteCount <= file.bodyByteCount - entry.offset
    else { throw .corrupt(path: file.path, offset: 0, reason: "postings outside the file") }
  }

  /// The error for something that does not fit.
  package func damaged(_ offset: Int, _ reason: String) -> BytesError {
    .corrupt(path: file.path, offset: offset, reason: reason)
  }

  /// Postings in a chunk.
  @inlinable @inline(__always)
  public func count(of chunk: Int) -> Int {
    chunk + 1 < chunkCount ? 128 : entry.documentFrequency - chunk << 7
  }

  /// Whether the term has a table of chunks; without one there is one chunk.
  @inlinable @inline(__always)
  public var isChunked: Bool { hasTable }

  /// Where a chunk's entry lies.
  @inlinable @inline(__always)
  func entryOffset(_ chunk: Int) -> Int { entry.offset + chunk * TermEntry.chunkByteCount }

  /// The last article of a chunk; only for terms with a table.
  @inlinable @inline(__always)
  public func lastDocument(of chunk: Int) -> UInt32 {
    assert(hasTable && chunk < chunkCount)
    // SAFETY: the whole table was checked when this value was made.
    return unsafe UInt32(
      littleEndian: base.loadUnaligned(fromByteOffset: entryOffset(chunk), as: UInt32.self))
  }

  /// The bound of a chunk; only for terms with a table.
  @inlinable @inline(__always)
  public func bound(of chunk: Int) -> ChunkBound {
    assert(hasTable && chunk < chunkCount)
    // SAFETY: the whole table was checked when this value was made.
    let word = unsafe UInt32(
      littleEndian: base.loadUnaligned(fromByteOffset: entryOffset(chunk) + 12, as: UInt32.self))
    return ChunkBound(
      maximumFrequency: UInt8(truncatingIfNeeded: word), minimumRatio: UInt16(truncatingIfNeeded: word >> 16),
      maximumFactor: UInt8(truncatingIfNeeded: word >> 8))
  }

  @inlinable @inline(__always)
  func offsets(of chunk: Int) -> (document: Int, position: Int) {
    guard hasTable else { return (0, 0) }
    // SAFETY: the whole table was checked when this value was made.
    let at = entryOffset(chunk)
    return unsafe (
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self))),
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at + 8, as: UInt32.self)))
    )
  }

  /// The first chunk at or after `chunk` whose last article is not before `document`.
  ///
  /// - Complexity: O(log *d*), where *d* is the number of chunks skipped (galloping).
  @inlinable @inline(__always)
  public func seek(_ document: UInt32, from chunk: Int) -> Int {
    guard hasTable else { return chunk }
    if chunk >= chunkCount || lastDocument(of: chunk) >= document { return chunk }
    var low = chunk + 1
    var step = 1
    var high = low
    while high < chunkCount, lastDocument(of: high) < document {
      low = high + 1
      high += step
      step <<= 1
    }
    high = min(high, chunkCount)
    while low < high {
      let middle = (low + high) >> 1
      if lastDocument(of: middle) < document { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Fetches a chunk ahead: articles and frequencies take some 200 bytes.
  @inline(__always)
  package func fetch(_ chunk: Int) {
    assert(hasTable && chunk < chunkCount)
    let start = unsafe base + entry.offset + entry.tableByteCount + offsets(of: chunk).document
    // SAFETY: an address that is only fetched is not read.
    unsafe cvector_prefetch(start)
    unsafe cvector_prefetch(start + 64)
    unsafe cvector_prefetch(start + 128)
    unsafe cvector_prefetch(start + 192)
  }

  /// Decodes the articles of a chunk.
  ///
  /// - Parameter documents: Room for 144 numbers.
  /// - Returns: where the chunk's frequencies lie, for ``decodeFrequencies(of:at:into:)``.
  public func decodeDocuments(of chunk: Int, into documents: Cells<UInt32>) throws(BytesError) -> Int {
    let count = count(of: chunk)
    if entry.documentFrequency == 1 {
      documents[0] = entry.document
      return 0
    }
    let start = entry.offset + entry.tableByteCount
    let end = entry.offset + entry.documentByteCount
    let from = start + offsets(of: chunk).document
    let to = chunk + 1 < chunkCount ? start + offsets(of: chunk + 1).document : end
    guard from < to, to <= end else { throw damaged(from, "chunks out of order") }
    try file.check(from, count: to - from)
    // Lists are read from chunk to chunk, and the processor's own fetching ends with each page.
    unsafe cvector_prefetch(base + to + 256)
    unsafe cvector_prefetch(base + to + 320)
    // SAFETY: the range was checked; the sizes below are compared with it first.
    let token = unsafe base.load(fromByteOffset: from, as: UInt8.self)
    let isSet = token & 0x80 != 0
    let bits = Int(token & 0x3F)
    let size = isSet ? 8 * bits : count == 128 ? 16 * bits : Packing.tailByteCount(count, bits: bits)
    guard from + 1 + size <= to else { throw damaged(from, "a chunk is cut off") }
    let previous = chunk > 0 ? lastDocument(of: chunk - 1) : ~0
    if isSet {
      // SAFETY: the set's size was compared with the chunk's range.
      guard count == 128, bits <= BitSetBlock.longest,
        unsafe BitSetBlock.unpack(
          base + from + 1, wordCount: bits, from: previous &+ 1, into: documents.base) == count
      else { throw damaged(from, "a set of articles does not decode") }
    } else if bits > 32 {
      throw damaged(from, "gaps of more than 32 bits")
    } else if count == 128, bits <= 24 {
      unsafe Packing.unpackRising(base + from + 1, bits: bits, after: previous, into: documents.base)
    } else {
      try decodeRare(from, to, bits: bits, count: count, after: previous, into: documents)
    }
    let last = documents[count - 1]
    guard Int(last) < documentLimit, previous == ~0 || last > previous,
      !hasTable || last == lastDocument(of: chunk)
    else { throw damaged(from, "a chunk does not end where its table says") }
    return token & 0x40 != 0 ? 0 : from + 1 + size
  }

  /// A chunk that is not whole, or whose gaps are wide.
  @inline(never)
  private func decodeRare(
    _ from: Int, _ to: Int, bits: Int, count: Int, after previous: UInt32, into documents: Cells<UInt32>
  ) throws(BytesError) {
    // SAFETY: the caller compared the chunk's size with its range.
    if count == 128 {
      unsafe Packing.unpackBlock(base + from + 1, bits: bits, into: documents.base)
    } else {
      unsafe Packing.unpackTail(
        base + from + 1, available: to - from - 1, count: count, bits: bits, into: documents.base)
    }
    if bits > 24 {
      // Only here can the sum of 128 gaps leave 32 bits unnoticed.
      var last = previous == ~0 ? -1 : Int(previous)
      for index in 0..<count { last += Int(documents[index]) + 1 }
      guard last < documentLimit else { throw damaged(from, "an article outside the segment") }
    }
    Packing.accumulate(documents, count: count, after: previous)
  }

  /// Decodes the frequencies of a chunk.
  ///
  /// - Parameters:
  ///   - offset: What ``decodeDocuments(of:into:)`` returned for the chunk.
  ///   - frequencies: Room for 128 numbers.

  public func decodeFrequencies(
    of chunk: Int, at offset: Int, into frequencies: Cells<UInt32>
  ) throws(BytesError) {
    let count = count(of: chunk)
    if entry.documentFrequency == 1 {
      frequencies[0] = entry.frequency
    } else if offset == 0 {
      frequencies.fill(0..<count, with: 1)
    } else {
      try decodePacked(offset, count: count, into: frequencies)
    }
  }

  @usableFromInline
  func decodePacked(_ offset: Int, count: Int, into frequencies: Cells<UInt32>) throws(BytesError) {
    let end = entry.offset + entry.documentByteCount
    // SAFETY: decoding the chunk's documents checked the pages up to the chunk's end.
    try file.check(offset, count: min(end - offset, 1024))
    guard
      unsafe PatchedBlock.decode(base + offset, available: end - offset, count: count, into: frequencies.base)
        != nil
    else { throw damaged(offset, "frequencies do not decode") }
    // A frequency is below 2^31; they are stored less one.
    var all: UInt32 = 0
    for index in 0..<count {
      all |= frequencies[index]
      frequencies[index] &+= 1
    }
    guard all < 0x7FFF_FFFF || (0..<count).allSatisfy({ 1...0x7FFF_FFFF ~= frequencies[$0] }) else {
      throw damaged(offset, "a frequency of 2^31 or more")
    }
  }

  /// The bytes of a chunk's positions: where they begin and end in the file.
  public func positionRange(of chunk: Int) throws(BytesError) -> Range<Int> {
    let start = entry.offset + entry.documentByteCount
    let end = start + entry.positionByteCount
    let from = start + offsets(of: chunk).position
    let to = chunk + 1 < chunkCount ? start + offsets(of: chunk + 1).position : end
    guard from <= to, to <= end else { throw damaged(from, "positions out of order") }
    try file.check(from, count: to - from)
    return from..<to
  }

  /// Decodes up to 128 position differences at `offset` and returns where the next ones begin.
  public func decodePositions(
    at offset: Int, end: Int, count: Int, into target: Cells<UInt32>
  ) throws(BytesError) -> Int {
    // SAFETY: ``positionRange(of:)`` checked everything up to `end`.
    guard count > 0, count <= 128, offset <= end,
      let size = unsafe PatchedBlock.decode(
        base + offset, available: end - offset, count: count, into: target.base)
    else { throw damaged(offset, "positions do not decode") }
    return offset + size
  }

  /// Passes over up to 128 position differences.
  public func skipPositions(at offset: Int, end: Int, count: Int) throws(BytesError) -> Int {
    // SAFETY: ``positionRange(of:)`` checked everything up to `end`.
    guard count > 0, count <= 128, offset <= end,
      let size = unsafe PatchedBlock.skip(base + offset, available: end - offset, count: count)
    else { throw damaged(offset, "positions do not decode") }
    return offset + size
  }
}
