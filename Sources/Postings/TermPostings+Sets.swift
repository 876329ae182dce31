package import Bytes

/// Chunks that are sets of bits, taken as they are.
extension TermPostings {
  /// ORs the articles of a chunk into a bitmap, if the chunk is a set of bits and the term has a table.
  ///
  /// - Parameters:
  ///   - words: One bit an article from `low` on, a multiple of 64 that is not after the chunk's first article.
  ///     They reach to the chunk's end.
  /// - Returns: Whether the chunk is a set.
  package func unite(
    _ chunk: Int, into words: Cells<UInt64>, from low: UInt32
  ) throws(BytesError) -> Bool {
    guard hasTable, chunk < chunkCount else { return false }
    let first = chunk > 0 ? lastDocument(of: chunk - 1) &+ 1 : 0
    let last = lastDocument(of: chunk)
    // What spans more is no set, and need not be read to know that.
    guard last &- first < UInt32(BitSetBlock.longest * 64) else { return false }
    let end = entry.offset + entry.documentByteCount
    let from = entry.offset + entry.tableByteCount + offsets(of: chunk).document
    guard from < end else { throw damaged(from, "chunks out of order") }
    try file.check(from, count: 1)
    // SAFETY: the byte was checked just now.
    let token = unsafe base.load(fromByteOffset: from, as: UInt8.self)
    guard token & 0x80 != 0 else { return false }
    let wordCount = Int(token & 0x3F)
    let start = Int(first >> 6) - Int(low >> 6)
    guard count(of: chunk) == 128, Int(last) < documentLimit, from + 1 + 8 * wordCount <= end,
      wordCount == BitSetBlock.wordCount(from: first, through: last), start >= 0,
      start + wordCount <= words.count
    else { throw damaged(from, "a set of articles does not end where its table says") }
    try file.check(from + 1, count: 8 * wordCount)
    for index in 0..<wordCount {
      // SAFETY: these bytes were checked just now.
      words[start + index] |= unsafe UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: from + 1 + index << 3, as: UInt64.self))
    }
    return true
  }
}
