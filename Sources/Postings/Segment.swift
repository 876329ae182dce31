package import Bytes
internal import CVector
internal import Synchronization

/// A part of an index that never changes: mapped files of terms, postings, columns and records.
package final class Segment: @unchecked Sendable {
  /// The segment's name, the name of its folder.
  package let name: String
  /// What the manifest says of it.
  package let summary: SegmentSummary
  /// Removed articles, if any.
  package let removals: Removals?
  /// The sorted terms.
  package let terms: TermDictionary

  /// Lengths of the articles in words.
  package let lengths: Column
  /// Square roots of Σ(1 + ln tf)², as upper halves of 32-bit floats.
  package let weightNorms: Column
  /// The languages' names, sorted.
  package let languageNames: [String]
  /// The sources' names, sorted.
  package let sourceNames: [String]
  /// Each article's language, an index into ``languageNames``.
  package let languages: Column
  /// Each article's source, an index into ``sourceNames``.
  package let sources: Column
  /// Each article's sequence number, less its number in the segment.
  package let sequences: Column

  let postings: CheckedFile
  let articles: RecordStore
  let signatures: RecordStore
  private let columns: SectionReader
  private let titleLengths: Column
  let publishedColumn: Column
  let publishedAbsent: Int64
  let dateRanges = Mutex<[ClosedRange<Int64>?]?>(nil)
  private let digests: Column
  private let idGroups: (offset: Int, count: Int)
  private let ids: (offset: Int, count: Int)
  let idTable: KeyTable
  let alternateTable: KeyTable
  let sortedRuns: SortedRuns

  /// Articles, removed ones included.
  package var documentCount: Int { summary.documentCount }

  /// Opens a segment.
  ///
  /// - Parameter earlier: The same segment with other removals, if it is open: what was sorted there is taken over.
  package init(
    _ folder: String, name: String, summary: SegmentSummary, removals: Removals?,
    after earlier: Segment? = nil,
    in fileSystem: any FileSystem
  ) throws(BytesError) {
    self.name = name
    sortedRuns = earlier?.sortedRuns ?? SortedRuns()
    self.summary = summary
    self.removals = removals
    articles = try RecordStore(folder + "/articles", kind: FileKind.articles, in: fileSystem)
    signatures = try RecordStore(folder + "/signatures", kind: FileKind.signatures, in: fileSystem)
    postings = try CheckedFile(folder + "/postings", kind: FileKind.postings, in: fileSystem)
    terms = try TermDictionary(folder + "/terms", in: fileSystem)
    columns = try SectionReader(folder + "/columns", kind: FileKind.columns, known: 1...15, in: fileSystem)
    lengths = try columns.column(ColumnID.lengths)
    titleLengths = try columns.column(ColumnID.titleLengths)
    sequences = try columns.column(ColumnID.sequences)
    publishedColumn = try columns.column(ColumnID.published)
    publishedAbsent = try columns.column(ColumnID.publishedAbsent).value(0)
    languages = try columns.column(ColumnID.languages)
    languageNames = try columns.names(ColumnID.languageNames)
    sources = try columns.column(ColumnID.sources)
    sourceNames = try columns.names(ColumnID.sourceNames)
    weightNorms = try columns.column(ColumnID.weightNorms)
    digests = try columns.column(ColumnID.digests)
    idGroups = try columns.section(ColumnID.idGroups)
    ids = try columns.section(ColumnID.ids)
    let file = columns.file
    let table = try columns.section(ColumnID.idTable)
    idTable = try KeyTable(file, offset: table.offset, byteCount: table.count)
    let alternates = try columns.section(ColumnID.alternateTable)
    alternateTable = try KeyTable(file, offset: alternates.offset, byteCount: alternates.count)
    let found = [
      articles.summary, SegmentSummary.File(file), SegmentSummary.File(postings), signatures.summary,
      SegmentSummary.File(terms.file),
    ]
    guard summary.files == found else {
      throw .corrupt(path: folder, offset: 0, reason: "a file is not the one that the manifest names")
    }
    for column in [
      lengths, titleLengths, sequences, publishedColumn, languages, sources, weightNorms, digests,
    ]
    where column.count != summary.documentCount {
      throw .corrupt(path: folder + "/columns", offset: column.offset, reason: "a column of another length")
    }
    guard lengths.width < 8 else {
      throw .corrupt(path: folder + "/columns", offset: lengths.offset, reason: "lengths beyond 32 bits")
    }
    guard idGroups.count == ((summary.documentCount + 31) / 32 + 1) * 8 else {
      throw .corrupt(path: folder + "/columns", offset: idGroups.offset, reason: "ids of another number")
    }
  }

  /// Opens a segment that was just written or built elsewhere, without a manifest.
  package convenience init(
    adopting folder: String, name: String, summary: SegmentSummary, in fileSystem: any FileSystem
  ) throws(BytesError) {
    try self.init(folder, name: name, summary: summary, removals: nil, in: fileSystem)
  }

  /// Where a term's postings lie.
  package func lookup(_ term: [UInt8]) throws(BytesError) -> TermEntry? { try terms.lookup(term) }

  /// The postings of a term.
  package func postings(of entry: TermEntry) throws(BytesError) -> TermPostings {
    try TermPostings(postings, entry: entry, documentLimit: documentCount)
  }

  /// Fetches ahead where a term's chunks begin, and its first chunk.
  @inline(__always)
  func fetchPostings(of entry: TermEntry) {
    guard entry.documentFrequency > 1 else { return }
    let start = entry.offset
    // SAFETY: an address that is only fetched is not read.
    unsafe cvector_prefetch(postings.base + start)
    unsafe cvector_prefetch(postings.base + start + 64)
    guard entry.documentFrequency > 128 else { return }
    unsafe cvector_prefetch(postings.base + start + entry.tableByteCount)
    unsafe cvector_prefetch(postings.base + start + entry.tableByteCount + 64)
  }

  /// Takes the postings before those of a term out of memory; they come back when they are read.
  package func forgetPostings(before entry: TermEntry) { postings.forget(before: entry.offset) }

  /// Takes all postings and terms out of memory; they come back when they are read.
  package func forgetPages() {
    postings.forget(before: postings.bodyByteCount)
    terms.file.forget(before: terms.file.bodyByteCount)
  }

  /// Takes the stored articles and signatures before one out of memory; they come back when they are read.
  package func forgetRecords(before document: UInt32) throws(BytesError) {
    try articles.forgetPages(before: Int(document))
    try signatures.forgetPages(before: Int(document))
  }

  /// Walks through the postings of a term.
  package func cursor(_ entry: TermEntry) throws(BytesError) -> PostingsCursor {
    PostingsCursor(try postings(of: entry))
  }

  /// Whether an article was not removed.
  @inline(__always)
  package func isLive(_ document: UInt32) -> Bool { !(removals?.contains(document) ?? false) }

  func withoutName(_ column: Column) -> BytesError { damaged(column.offset, "a number without a name") }

  func damagedDate() -> BytesError {
    damaged(publishedColumn.offset, "a date outside the years 1 to 9999")
  }

  private func damaged(_ offset: Int, _ reason: String) -> BytesError {
    .corrupt(path: columns.file.path, offset: offset, reason: reason)
  }

  /// An article's id.
  package func id(_ document: UInt32) throws(BytesError) -> [UInt8] {
    let number = Int(document)
    guard number < documentCount else { throw damaged(ids.offset, "no article \(number)") }
    let file = columns.file
    let start = try file.load(idGroups.offset + number / 32 * 8, as: UInt64.self)
    let end = try file.load(idGroups.offset + number / 32 * 8 + 8, as: UInt64.self)
    guard start <= end, end <= UInt64(ids.count) else { throw damaged(idGroups.offset, "ids out of order") }
    var reader = ByteReader(
      try file.copy(ids.offset + Int(start), count: Int(end - start)), path: file.path)
    for _ in 0..<(number % 32) { _ = try reader.counted() }
    return try reader.counted()
  }

  /// An article's language.
  package func language(_ document: UInt32) throws(BytesError) -> String {
    try name(languages, languageNames, document)
  }

  /// An article's source; may be empty.
  package func source(_ document: UInt32) throws(BytesError) -> String {
    try name(sources, sourceNames, document)
  }

  private func name(_ column: Column, _ names: [String], _ document: UInt32) throws(BytesError) -> String {
    let number = try column.value(Int(document))
    guard number >= 0, number < Int64(names.count) else { throw withoutName(column) }
    return names[Int(number)]
  }

  /// When an article was published, in seconds since 1970, when known.
  @inline(__always)
  package func published(_ document: UInt32) throws(BytesError) -> Int64? {
    let value = try publishedColumn.value(Int(document))
    if value == publishedAbsent { return nil }
    // So that reckoning with dates cannot overflow.
    guard DocumentInput.dates.contains(value) else { throw damagedDate() }
    return value
  }

  /// An article's sequence number.
  @inline(__always)
  package func sequence(_ document: UInt32) throws(BytesError) -> UInt64 {
    UInt64(bitPattern: try sequences.value(Int(document)) &+ Int64(document))
  }

  /// An article's length in words.
  package func tokenCount(_ document: UInt32) throws(BytesError) -> UInt32 {
    UInt32(truncatingIfNeeded: try lengths.value(Int(document)))
  }

  /// The length of an article's title in words.
  package func titleTokenCount(_ document: UInt32) throws(BytesError) -> UInt32 {
    UInt32(truncatingIfNeeded: try titleLengths.value(Int(document)))
  }

  /// The article's part of the content digest.
  package func digest(_ document: UInt32) throws(BytesError) -> UInt64 {
    UInt64(bitPattern: try digests.value(Int(document)))
  }

  /// The article's record.
  package func stored(_ document: UInt32) throws(BytesError) -> [UInt8] { try articles.record(Int(document)) }

  /// The article's record; the compressed block it lies in is kept for the next call.
  package func stored(_ document: UInt32, using cache: inout RecordBlock) throws(BytesError) -> [UInt8] {
    try articles.record(Int(document), using: &cache)
  }

  /// The article's signature.
  package func signature(_ document: UInt32) throws(BytesError) -> [UInt8] {
    try signatures.record(Int(document))
  }

  /// The article's signature; the compressed block it lies in is kept for the next call.
  package func signature(_ document: UInt32, using cache: inout RecordBlock) throws(BytesError) -> [UInt8] {
    try signatures.record(Int(document), using: &cache)
  }

  /// Checks every page of every file.
  package func verifyPages() throws(BytesError) {
    try articles.verifyAll()
    try columns.file.verifyAll()
    try postings.verifyAll()
    try signatures.verifyAll()
    try terms.file.verifyAll()
  }

  /// The column of lengths laid out for the inner loop: numbers of `width` bytes, to each of which `base` is added.
  package var lengthBytes: (file: CheckedFile, offset: Int, width: Int, base: UInt32) {
    (columns.file, lengths.offset, lengths.width, UInt32(truncatingIfNeeded: lengths.base))
  }
}
