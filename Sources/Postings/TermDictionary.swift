package import Bytes

/// The sorted terms of a segment: look-up by a binary search over eight-byte keys and a walk
/// through one block of at most 32 front-coded terms.
package final class TermDictionary: @unchecked Sendable {
  struct Field {
    let field: UInt8
    let firstBlock: Int
    let endBlock: Int
    let termCount: Int
  }

  let file: CheckedFile
  let fields: [Field]
  let blockCount: Int
  private let keysOffset: Int
  private let offsetsOffset: Int

  /// Opens a dictionary and reads its table of fields.
  package init(_ path: String, in fileSystem: some FileSystem) throws(BytesError) {
    file = try CheckedFile(path, kind: FileKind.terms, in: fileSystem)
    let end = file.bodyByteCount
    func damaged(_ reason: String) -> BytesError { .corrupt(path: path, offset: end, reason: reason) }
    let size = UInt64(end)
    let keys = try file.load(end - 24, as: UInt64.self)
    let offsets = try file.load(end - 16, as: UInt64.self)
    let table = try file.load(end - 8, as: UInt64.self)
    guard keys <= offsets, offsets <= table, table <= size - 32 else { throw damaged("tables out of order") }
    keysOffset = Int(keys)
    offsetsOffset = Int(offsets)
    let fieldCount = Int(try file.load(Int(table), as: UInt32.self))
    blockCount = Int(try file.load(Int(table) + 4, as: UInt32.self))
    guard
      fieldCount <= 256, Int(table) + 8 + fieldCount * 16 == end - 24,
      offsetsOffset - keysOffset == blockCount * 8,
      Int(table) - offsetsOffset == (blockCount + 1) * 8
    else { throw damaged("tables do not add up") }
    var list: [Field] = []
    var expected = 0
    for index in 0..<fieldCount {
      let at = Int(table) + 8 + index * 16
      let field = Field(
        field: UInt8(truncatingIfNeeded: try file.load(at, as: UInt32.self)),
        firstBlock: Int(try file.load(at + 4, as: UInt32.self)),
        endBlock: Int(try file.load(at + 8, as: UInt32.self)),
        termCount: Int(try file.load(at + 12, as: UInt32.self)))
      guard field.firstBlock == expected, field.endBlock >= expected, field.endBlock <= blockCount else {
        throw damaged("a field's blocks are out of order")
      }
      expected = field.endBlock
      list.append(field)
    }
    fields = list
  }

  /// Terms of all fields.
  package var termCount: Int { fields.reduce(0) { $0 + $1.termCount } }

  @inline(__always)
  func key(of block: Int) throws(BytesError) -> UInt64 {
    try file.load(keysOffset + block * 8, as: UInt64.self)
  }

  /// Offset and end of a block's bytes, all of them checked.
  func range(of block: Int) throws(BytesError) -> Range<Int> {
    let start = try file.load(offsetsOffset + block * 8, as: UInt64.self)
    let end = try file.load(offsetsOffset + block * 8 + 8, as: UInt64.self)
    guard start <= end, end <= UInt64(keysOffset) else { throw damaged(offsetsOffset + block * 8) }
    try file.check(Int(start), count: Int(end - start))
    return Int(start)..<Int(end)
  }

  func damaged(_ offset: Int) -> BytesError {
    .corrupt(path: file.path, offset: offset, reason: "a block of terms does not decode")
  }

  /// The block in which a term must lie if it exists, or `nil` when it sorts before all.
  func block(for term: [UInt8]) throws(BytesError) -> Int? {
    guard term.count >= 1, let field = fields.first(where: { $0.field == term[0] }) else { return nil }
    let key = TermDictionaryBuilder.key(term)
    var low = field.firstBlock
    var high = field.endBlock
    // The first block whose key is larger; the term's block is before it.
    while low < high {
      let middle = (low + high) >> 1
      if try self.key(of: middle) <= key { low = middle + 1 } else { high = middle }
    }
    var block = low - 1
    // Blocks that begin with the same eight bytes: compare their whole first terms.
    while block >= field.firstBlock, try self.key(of: block) == key {
      var first = TermBlock(self, block: block, range: try range(of: block))
      guard try first.next() else { throw damaged(0) }
      if !term.dropFirst().lexicographicallyPrecedes(first.suffix) { break }
      block -= 1
    }
    return block >= field.firstBlock ? block : nil
  }

  /// Where a term's postings lie, or `nil` when no article ever had it.
  package func lookup(_ term: [UInt8]) throws(BytesError) -> TermEntry? {
    guard let block = try block(for: term) else { return nil }
    let range = try range(of: block)
    // SAFETY: the C call or cell access stays inside memory that its owner keeps alive for the call.
    return unsafe try term.withUnsafeBytesTyped { bytes throws(BytesError) in
      try unsafe TermBlock.find(bytes, in: self, range: range)
    }
  }
}

extension [UInt8] {
  /// Calls a function with the bytes; the function may throw one kind of error.
  @inline(__always)
  func withUnsafeBytesTyped<Result>(
    _ body: (UnsafeRawBufferPointer) throws(BytesError) -> Result
  ) throws(BytesError) -> Result {
    let outcome: Swift.Result<Result, BytesError> = unsafe withUnsafeBytes { buffer in
      do throws(BytesError) { return .success(try unsafe body(buffer)) } catch { return .failure(error) }
    }
    return try outcome.get()
  }
}
