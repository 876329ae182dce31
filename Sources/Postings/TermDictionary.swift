package import Bytes
internal import CVector
internal import Synchronization

/// The sorted terms of a segment: look-up by a binary search over eight-byte keys and a walk
/// through one block of at most 32 front-coded terms.
///
/// A look-up takes 0.25 µs (`Benchmarks bench dictionary`).
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
  private let lookupCount = Atomic<Int>(0)
  // Written once under the lock, before the flag says so; read after the flag said so.
  private var sample: KeySample?
  private let hasSample = Atomic<Bool>(false)
  private let making = Mutex<Void>(())

  /// Opens a dictionary and reads its table of fields.
  package init(_ path: String, in fileSystem: some FileSystem) throws(BytesError) {
    file = try CheckedFile(path, kind: FileKind.terms, in: fileSystem)
    let end = file.bodyByteCount
    func damaged(_ reason: String) -> BytesError { .corrupt(path: path, offset: end, reason: reason) }
    guard end >= FileFrame.headerByteCount + 32 else { throw damaged("too short for its tables") }
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
    guard let field = field(of: term) else { return nil }
    let key = TermDictionaryBuilder.key(term)
    return try block(for: term, key, field, in: try narrowed(field, key))
  }

  func field(of term: [UInt8]) -> Field? {
    guard let first = term.first else { return nil }
    return fields.first { $0.field == first }
  }

  /// A range of a field's blocks in which the first block with a larger key lies, or its end.
  func narrowed(_ field: Field, _ key: UInt64) throws(BytesError) -> Range<Int> {
    guard let sample = try keySample() else { return field.firstBlock..<field.endBlock }
    return sample.narrow(field.firstBlock..<field.endBlock, key)
  }

  /// ``block(for:)`` with what is known: the term's key and field, and the range to search in.
  func block(
    for term: [UInt8], _ key: UInt64, _ field: Field, in range: Range<Int>
  ) throws(BytesError) -> Int? {
    var low = range.lowerBound
    var high = range.upperBound
    // The first block whose key is larger; the term's block is before it.
    while low < high {
      let middle = (low + high) >> 1
      if try self.key(of: middle) <= key { low = middle + 1 } else { high = middle }
    }
    var block = low - 1
    // Blocks that begin with the same eight bytes, as long words of some scripts do: compare their
    // whole first terms.
    if block >= field.firstBlock, try self.key(of: block) == key {
      var first = field.firstBlock
      var end = block
      while first < end {
        let middle = (first + end) >> 1
        if try self.key(of: middle) < key { first = middle + 1 } else { end = middle }
      }
      end = block + 1
      while first < end {
        let middle = (first + end) >> 1
        if try isAfter(middle, term) { end = middle } else { first = middle + 1 }
      }
      block = first - 1
    }
    return block >= field.firstBlock ? block : nil
  }

  /// Whether a block's first term sorts after a term of the same field.
  private func isAfter(_ block: Int, _ term: [UInt8]) throws(BytesError) -> Bool {
    let range = try range(of: block)
    let base = unsafe file.base
    let end = range.upperBound
    var offset = range.lowerBound
    // SAFETY: the range was checked; every number is compared with its end.
    guard unsafe VarInt.decode(base, at: &offset, end: end) != nil,
      unsafe VarInt.decode(base, at: &offset, end: end) != nil,
      unsafe VarInt.decode(base, at: &offset, end: end) != nil,
      let length = unsafe VarInt.decode(base, at: &offset, end: end), length <= UInt64(end - offset)
    else { throw damaged(offset) }
    let count = min(Int(length), term.count - 1)
    for index in 0..<count {
      let byte = unsafe base.load(fromByteOffset: offset + index, as: UInt8.self)
      if byte != term[index + 1] { return byte > term[index + 1] }
    }
    return Int(length) > term.count - 1
  }

  private func keySample() throws(BytesError) -> KeySample? {
    if hasSample.load(ordering: .acquiring) { return sample }
    guard blockCount > 4 * KeySample.step,
      lookupCount.add(1, ordering: .relaxed).newValue >= KeySample.neededAfter
    else { return nil }
    var keys: [UInt64] = []
    keys.reserveCapacity(blockCount / KeySample.step + 1)
    for block in stride(from: 0, to: blockCount, by: KeySample.step) { keys.append(try key(of: block)) }
    let made = KeySample(keys)
    making.withLock { _ in
      if sample == nil {
        sample = made
        hasSample.store(true, ordering: .releasing)
      }
    }
    return made
  }

  /// Fetches a block's key ahead.
  @inline(__always)
  func fetchKey(of block: Int) { unsafe cvector_prefetch(file.base + keysOffset + block * 8) }

  /// Fetches ahead where a block lies.
  @inline(__always)
  func fetchOffset(of block: Int) { unsafe cvector_prefetch(file.base + offsetsOffset + block * 8) }

  /// Fetches a block ahead; most take no more than six lines.
  @inline(__always)
  func fetch(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < min(range.upperBound, range.lowerBound + 384) {
      unsafe cvector_prefetch(file.base + at)
      at += 64
    }
  }

  /// Where a term's postings lie, or `nil` when no article ever had it.
  package func lookup(_ term: [UInt8]) throws(BytesError) -> TermEntry? {
    guard let block = try block(for: term) else { return nil }
    return try find(term, in: try range(of: block))
  }

  /// Looks for a term in a block that was checked.
  func find(_ term: [UInt8], in range: Range<Int>) throws(BytesError) -> TermEntry? {
    // SAFETY: a term without a byte has no block to look in; the search keeps no pointer.
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
