package import Bytes

/// Writes a segment's files: articles first, in order, then terms in order, then the columns.
///
/// A fresh segment and a merge both go through here, so that the bytes of a segment depend only
/// on the articles in it.
package final class SegmentWriter {
  /// Names of a segment's files.
  package static let fileNames = ["articles", "columns", "postings", "signatures", "terms"]

  private let folder: String
  private let fileSystem: any FileSystem
  private let articles: RecordStoreBuilder
  private let signatures: RecordStoreBuilder
  private var ids: [UInt8] = []
  private var idGroups: [UInt64] = []
  private var idHashes: [UInt64] = []
  private var alternates: [(hash: UInt64, document: UInt32)] = []
  private var sequences: [Int64] = []
  private var published: [Int64] = []
  private var titleLengths: [Int64] = []
  private var languages = NameTable()
  private var sources = NameTable()
  private var digests = Memory<UInt64>(count: 0, repeating: 0)
  private var weights = Memory<Float>(count: 0, repeating: 0)
  private var known: [(digest: UInt32, weightNorm: UInt16)] = []
  private var logarithms = Memory<Float>(count: 256, repeating: 0)
  private var postings: CheckedFileWriter?
  private var terms: TermDictionaryBuilder?
  private var wordEncoder = PostingsEncoder(hasPositions: true)
  private var pairEncoder = PostingsEncoder(hasPositions: false)
  private var plainEncoder = PostingsEncoder(hasPositions: false)

  /// Lengths of the articles so far, in words.
  package private(set) var lengths: [UInt32] = []

  /// Starts a segment in a new folder of its own.
  package init(_ folder: String, in fileSystem: any FileSystem) throws(BytesError) {
    self.folder = folder
    self.fileSystem = fileSystem
    try fileSystem.makeNewDirectory(folder)
    articles = try RecordStoreBuilder(
      folder + "/articles", kind: FileKind.articles, blockByteCount: 24 << 10, in: fileSystem)
    signatures = try RecordStoreBuilder(
      folder + "/signatures", kind: FileKind.signatures, blockByteCount: 8 << 10, in: fileSystem)
    for frequency in 1..<256 { logarithms.cells[frequency] = squareOfLogarithm(UInt32(frequency)) }
  }

  /// Articles so far.
  package var documentCount: Int { sequences.count }

  /// Bytes of memory that grow with the articles.
  package var byteCount: Int { ids.count + sequences.count * 60 }

  /// Adds the next article. Sequence numbers must rise.
  package func add(_ document: DocumentInput, tokenCount: UInt32, titleTokenCount: UInt32) throws(BytesError)
  {
    try add(
      document, idHash: StableHash.key(document.id),
      alternateHash: document.alternateKey.isEmpty ? nil : StableHash.key(document.alternateKey),
      tokenCount: tokenCount, titleTokenCount: titleTokenCount)
  }

  /// Adds the next article, its keys' hashes known.
  package func add(
    _ document: DocumentInput, idHash: UInt64, alternateHash: UInt64?, tokenCount: UInt32,
    titleTokenCount: UInt32
  ) throws(BytesError) {
    try articles.add(document.stored)
    try signatures.add(document.signature)
    let number = sequences.count
    if number % 32 == 0 { idGroups.append(UInt64(ids.count)) }
    ids.appendCounted(document.id)
    idHashes.append(idHash)
    if let alternateHash { alternates.append((alternateHash, UInt32(number))) }
    sequences.append(Int64(bitPattern: document.sequence))
    published.append(document.published.flatMap { DocumentInput.dates.contains($0) ? $0 : nil } ?? .min)
    titleLengths.append(Int64(titleTokenCount))
    lengths.append(tokenCount)
    languages.add(document.language)
    sources.add(document.source)
  }

  /// Says what the terms of the article added last come to, as a segment that holds it has it. When that
  /// is known of all articles, their postings are copied without a look at it.
  package func addKnown(digest: UInt32, weightNorm: UInt16) { known.append((digest, weightNorm)) }

  private var isKnown: Bool { known.count == documentCount }

  /// Ends the articles; terms follow in rising order of their bytes.
  package func beginTerms() throws(BytesError) {
    let words = lengths.reduce(UInt64(0)) { $0 + UInt64($1) }
    let average = SegmentSummary.averageLength(tokenCount: words, documentCount: documentCount)
    wordEncoder = PostingsEncoder(hasPositions: true, lengths: lengths, averageLength: average)
    pairEncoder = PostingsEncoder(hasPositions: false, lengths: lengths, averageLength: average)
    digests = Memory<UInt64>(count: isKnown ? 0 : documentCount, repeating: 0)
    weights = Memory<Float>(count: isKnown ? 0 : documentCount, repeating: 0)
    let file = try CheckedFileWriter(folder + "/postings", kind: FileKind.postings, in: fileSystem)
    terms = try TermDictionaryBuilder(folder + "/terms", postingsOffset: file.offset, in: fileSystem)
    postings = file
  }

  /// Writes one term whose postings a source yields.
  package func add<Source: PostingSource>(
    term: [UInt8], isFrequent: Bool, _ source: inout Source
  ) throws(BytesError) {
    guard let file = postings, let field = term.first else { return }
    let digest = StableHash.key(term)
    let encoded: EncodedTerm
    if TermField.hasPositions(field), isKnown {
      try SegmentWriter.copy(&source, &wordEncoder)
      encoded = try wordEncoder.finish(into: file)
    } else if TermField.hasPositions(field) {
      try SegmentWriter.encode(
        &source, &wordEncoder, digest: digest, digests: digests.cells,
        weights: weights.cells,
        logarithms: logarithms.cells)
      encoded = try wordEncoder.finish(into: file)
    } else if field == TermField.pairs {
      try SegmentWriter.copy(&source, &pairEncoder)
      encoded = try pairEncoder.finish(into: file)
    } else if isKnown {
      try SegmentWriter.copy(&source, &plainEncoder)
      encoded = try plainEncoder.finish(into: file)
    } else {
      while try source.next() {
        plainEncoder.add(document: source.document, frequency: source.frequency)
        digests.cells[Int(source.document)] &+= StableHash.mixed(digest &+ UInt64(source.frequency))
      }
      encoded = try plainEncoder.finish(into: file)
    }
    guard encoded.documentFrequency > 0 else { return }
    try terms?.add(term, encoded, isFrequent: isFrequent)
  }

  /// Writes a term with positions that occurs once.
  package func add(term: [UInt8], onlyDocument document: UInt32, position: UInt32) throws(BytesError) {
    let number = Int(document)
    digests.cells[number] &+= StableHash.mixed(StableHash.key(term) ^ (UInt64(position) &+ 1))
    weights.cells[number] += logarithms.cells[1]
    try terms?.add(
      term, EncodedTerm(documentFrequency: 1, document: document, frequency: 1, position: position),
      isFrequent: false)
  }

  /// A term with positions. Static, with the encoder passed in: as properties of this object they
  /// would be looked after at each posting.
  private static func encode<Source: PostingSource>(
    _ source: inout Source, _ encoder: inout PostingsEncoder, digest: UInt64,
    digests: Cells<UInt64>, weights: Cells<Float>, logarithms: Cells<Float>
  ) throws(BytesError) {
    while try source.next() {
      let document = Int(source.document)
      let frequency = source.frequency
      var hash: UInt64 = 0
      source.forEachPositionDifference { difference in
        encoder.add(positionDifference: difference)
        hash = hash &* 0x0000_0100_0000_01B3 &+ UInt64(difference) &+ 1
      }
      encoder.add(document: source.document, frequency: frequency)
      digests[document] &+= StableHash.mixed(digest ^ hash)
      weights[document] += frequency < 256 ? logarithms[Int(frequency)] : squareOfLogarithm(frequency)
    }
  }

  /// A term whose articles' digests are known, or do not depend on it.
  private static func copy<Source: PostingSource>(
    _ source: inout Source, _ encoder: inout PostingsEncoder
  ) throws(BytesError) {
    while try source.next() {
      source.forEachPositionDifference { encoder.add(positionDifference: $0) }
      encoder.add(document: source.document, frequency: source.frequency)
    }
  }

  /// Writes what is left and makes all files and their names durable.
  package func finish() throws(BytesError) -> SegmentSummary {
    var parts: [(byteCount: Int, checksum: UInt32)] = []
    parts.append(try articles.finish())
    parts.append(try writeColumns())
    guard let postings, var terms else {
      throw .corrupt(path: folder, offset: 0, reason: "no terms were written")
    }
    parts.append(try postings.finish())
    parts.append(try signatures.finish())
    parts.append(try terms.finish())
    try fileSystem.syncDirectory(folder)
    return SegmentSummary(
      documentCount: documentCount, tokenCount: lengths.reduce(0) { $0 + UInt64($1) },
      files: parts.map {
        SegmentSummary.File(byteCount: $0.byteCount, checksum: $0.checksum)
      })
  }

  private func writeColumns() throws(BytesError) -> (byteCount: Int, checksum: UInt32) {
    let writer = try SectionWriter(folder + "/columns", kind: FileKind.columns, in: fileSystem)
    let count = documentCount
    try writer.add(ColumnID.lengths, Column.encode(lengths.map { Int64($0) }))
    try writer.add(ColumnID.titleLengths, Column.encode(titleLengths))
    // Most articles come one after another: what is left beside their numbers is one value.
    try writer.add(
      ColumnID.sequences, Column.encode(sequences.enumerated().map { $0.element &- Int64($0.offset) }))
    // Absent dates become the smallest number, one below the earliest date.
    let dates = published.filter { $0 != .min }
    let absent = dates.isEmpty ? Int64.min : (dates.min() ?? 0) - 1
    try writer.add(ColumnID.published, Column.encode(published.map { $0 == .min ? absent : $0 }))
    try writer.add(ColumnID.publishedAbsent, Column.encode([absent]))
    try writer.add(ColumnID.languages, Column.encode(languages.numbers()))
    try writer.add(ColumnID.languageNames, languages.encodedNames())
    try writer.add(ColumnID.sources, Column.encode(sources.numbers()))
    try writer.add(ColumnID.sourceNames, sources.encodedNames())
    var norms: [Int64] = []
    norms.reserveCapacity(count)
    for index in 0..<count {
      norms.append(
        isKnown
          ? Int64(known[index].weightNorm) : Int64(weights.cells[index].squareRoot().bitPattern >> 16))
    }
    try writer.add(ColumnID.weightNorms, Column.encode(norms))
    var low: [Int64] = []
    low.reserveCapacity(count)
    for index in 0..<count {
      low.append(
        isKnown
          ? Int64(known[index].digest)
          : Int64(StableHash.mixed(digests.cells[index] ^ idHashes[index]) & 0xFFFF_FFFF))
    }
    try writer.add(ColumnID.digests, Column.encode(low))
    idGroups.append(UInt64(ids.count))
    var groups: [UInt8] = []
    for group in idGroups { groups.appendInteger(group) }
    try writer.add(ColumnID.idGroups, groups)
    try writer.add(ColumnID.ids, ids)
    var entries: [(hash: UInt64, document: UInt32)] = []
    entries.reserveCapacity(count)
    for index in 0..<count { entries.append((idHashes[index], UInt32(index))) }
    try writer.add(ColumnID.idTable, KeyTable.encode(entries))
    try writer.add(ColumnID.alternateTable, KeyTable.encode(alternates))
    return try writer.finish()
  }
}

/// (1 + ln tf)², what a term adds to the squared length of its article's vector.
@inline(__always)
func squareOfLogarithm(_ frequency: UInt32) -> Float {
  let weight = 1 + naturalLogarithm(Float(frequency))
  return weight * weight
}

/// A source of the postings of one term, articles rising.
package protocol PostingSource {
  /// The current article.
  var document: UInt32 { get }
  /// How often it has the term.
  var frequency: UInt32 { get }
  /// Moves on; `false` at the end.
  mutating func next() throws(BytesError) -> Bool
  /// The current article's positions: the first as it is, the others as differences.
  func forEachPositionDifference(_ body: (UInt32) -> Void)
}
