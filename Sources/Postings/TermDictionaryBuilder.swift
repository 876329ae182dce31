package import Bytes

/// Kinds of index files, in their headers.
enum FileKind {
  static let terms: UInt32 = 1
  static let postings: UInt32 = 2
  static let columns: UInt32 = 3
  static let articles: UInt32 = 4
  static let signatures: UInt32 = 5
  static let removals: UInt32 = 6
  static let manifest: UInt32 = 7
}

/// Writes the sorted, front-coded terms of a segment with what locates their postings.
package struct TermDictionaryBuilder {
  /// Terms in one block.
  package static let blockTermCount = 32

  private let file: CheckedFileWriter
  private var keys: [UInt64] = []
  private var offsets: [UInt64] = []
  private var fields: [(field: UInt8, firstBlock: Int, termCount: Int)] = []
  private var strings: [UInt8] = []
  private var values: [UInt8] = []
  private var blockTerms = 0
  private var previous: [UInt8] = []
  private var postingsOffset: Int
  private var blockPostingsOffset: Int

  /// Terms so far.
  package private(set) var count = 0

  /// Starts the file; the first term's postings will begin at `postingsOffset`.
  package init(_ path: String, postingsOffset: Int, in fileSystem: some FileSystem) throws(BytesError) {
    file = try CheckedFileWriter(path, kind: FileKind.terms, in: fileSystem)
    self.postingsOffset = postingsOffset
    blockPostingsOffset = postingsOffset
  }

  /// Adds a term (field byte first); terms must come in rising order of their bytes.
  package mutating func add(_ term: [UInt8], _ encoded: EncodedTerm, isFrequent: Bool) throws(BytesError) {
    let field = term[0]
    if fields.last?.field != field {
      try flushBlock()
      fields.append((field, keys.count, 0))
    }
    if blockTerms == TermDictionaryBuilder.blockTermCount { try flushBlock() }
    fields[fields.count - 1].termCount += 1
    if blockTerms == 0 {
      keys.append(TermDictionaryBuilder.key(term))
      offsets.append(UInt64(file.offset))
      blockPostingsOffset = postingsOffset
      strings.appendVarInt(term.count - 1)
      strings.append(contentsOf: term[1...])
    } else {
      var shared = 1
      let limit = min(term.count, previous.count)
      while shared < limit, term[shared] == previous[shared] { shared += 1 }
      TermDictionaryBuilder.appendLengths(shared - 1, term.count - shared, to: &strings)
      strings.append(contentsOf: term[shared...])
    }
    // A copy into the same memory: the caller builds its next term where this one is.
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: term)
    blockTerms += 1
    count += 1
    let hasPositions = TermField.hasPositions(field)
    if encoded.documentFrequency == 1, encoded.frequency == 1 {
      // Half of all terms occur once: a zero instead of two counts.
      values.append(0)
      values.appendVarInt(UInt64(encoded.document))
      if hasPositions { values.appendVarInt(UInt64(encoded.position)) }
    } else {
      values.appendVarInt(UInt64(encoded.documentFrequency) << 1 | (isFrequent ? 1 : 0))
      if encoded.documentFrequency == 1 {
        values.appendVarInt(UInt64(encoded.document))
        values.appendVarInt(UInt64(encoded.frequency))
      } else {
        values.appendVarInt(encoded.documentByteCount)
      }
      if hasPositions { values.appendVarInt(encoded.positionByteCount) }
    }
    postingsOffset += encoded.documentByteCount + encoded.positionByteCount
  }

  /// One byte for both lengths as long as they fit: 15 in its half says that the number, less 15, follows.
  private static func appendLengths(_ shared: Int, _ rest: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(min(shared, 15) << 4 | min(rest, 15)))
    if shared >= 15 { bytes.appendVarInt(shared - 15) }
    if rest >= 15 { bytes.appendVarInt(rest - 15) }
  }

  /// The first eight bytes of a term after its field byte, as a number that sorts like them.
  package static func key(_ term: [UInt8]) -> UInt64 {
    var key: UInt64 = 0
    for index in 1...8 { key = key << 8 | (index < term.count ? UInt64(term[index]) : 0) }
    return key
  }

  private mutating func flushBlock() throws(BytesError) {
    guard blockTerms > 0 else { return }
    var block: [UInt8] = []
    block.appendVarInt(blockTerms)
    block.appendVarInt(strings.count)
    block.appendVarInt(blockPostingsOffset)
    try file.append(block)
    try file.append(strings)
    try file.append(values)
    strings.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    blockTerms = 0
  }

  /// Writes the index of blocks and the table of fields, and ends the file.
  @discardableResult
  package mutating func finish() throws(BytesError) -> (byteCount: Int, checksum: UInt32) {
    try flushBlock()
    offsets.append(UInt64(file.offset))
    try file.align(to: 8)
    let keysOffset = file.offset
    var bytes: [UInt8] = []
    for key in keys { bytes.appendInteger(key) }
    try file.append(bytes)
    bytes.removeAll()
    let offsetsOffset = file.offset
    for offset in offsets { bytes.appendInteger(offset) }
    try file.append(bytes)
    bytes.removeAll()
    let fieldsOffset = file.offset
    bytes.appendInteger(UInt32(fields.count))
    bytes.appendInteger(UInt32(keys.count))
    for (index, field) in fields.enumerated() {
      let end = index + 1 < fields.count ? fields[index + 1].firstBlock : keys.count
      bytes.appendInteger(UInt32(field.field))
      bytes.appendInteger(UInt32(field.firstBlock))
      bytes.appendInteger(UInt32(end))
      bytes.appendInteger(UInt32(field.termCount))
    }
    bytes.appendInteger(UInt64(keysOffset))
    bytes.appendInteger(UInt64(offsetsOffset))
    bytes.appendInteger(UInt64(fieldsOffset))
    try file.append(bytes)
    return try file.finish()
  }
}
