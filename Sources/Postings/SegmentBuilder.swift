package import Bytes

/// Collects articles in memory and writes them as a segment.
///
/// One thread at a time. Records go to disk at once; terms and postings stay in memory until
/// ``finish()``. ``byteCount`` says how much memory that is.
@safe package final class SegmentBuilder {
  /// The folder that the segment is written to.
  package let folder: String

  private let writer: SegmentWriter
  private var map = TermMap(capacity: 1 << 14)
  private var streams: PostingStreams
  private var current: DocumentInput?
  private var number: UInt32 = 0

  /// Starts a segment in a folder of its own.
  package init(folder: String, in fileSystem: any FileSystem) throws(BytesError) {
    self.folder = folder
    writer = try SegmentWriter(folder, in: fileSystem)
    streams = try PostingStreams()
  }

  /// Articles so far.
  package var documentCount: Int { writer.documentCount }

  /// Bytes of memory in use.
  package var byteCount: Int { map.byteCount + streams.byteCount + writer.byteCount }

  /// The number of a term (field byte first) in this builder.
  package func termID(for bytes: [UInt8]) -> UInt32 {
    // SAFETY: the C call or cell access stays inside memory that its owner keeps alive for the call.
    unsafe bytes.withUnsafeBytes { unsafe termID(for: $0) }
  }

  /// The number of a term (field byte first) in this builder.
  package func termID(for bytes: ArraySlice<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBytes { unsafe termID(for: $0) }
  }

  /// The number of a term (field byte first) in this builder.
  @inline(__always)
  package func termID(for bytes: UnsafeRawBufferPointer) -> UInt32 {
    let (id, isNew) = unsafe map.insert(bytes)
    if isNew { streams.addTerm() }
    return id
  }

  /// The numbers of some terms, each the bytes between its start and its end, field byte first.
  package func termIDs(
    in bytes: UnsafeRawPointer, starts: [Int32], ends: [Int32], into ids: inout [UInt32]
  ) {
    unsafe map.insert(bytes, starts: starts, ends: ends, into: &ids)
    streams.addTerms(upTo: map.count)
  }

  /// Begins an article; its terms follow.
  package func begin(_ document: DocumentInput) {
    precondition(current == nil, "the last article was not ended")
    current = document
    number = UInt32(writer.documentCount)
  }

  /// Adds a word at a position. Positions never go back within an article.
  @inline(__always)
  package func add(term: UInt32, position: UInt32) {
    streams.add(Int(term), document: number, position: position)
  }

  /// Adds words at their positions, which never go back within an article. Much faster than one by one.
  package func add(terms: [UInt32], positions: [UInt32]) {
    streams.add(terms, positions: positions, document: number)
  }

  /// Adds a term with its frequency, 1 or more; once an article.
  @inline(__always)
  package func add(term: UInt32, frequency: UInt32) {
    streams.add(Int(term), document: number, frequency: max(1, frequency))
  }

  /// Ends the article. Counts given here replace those of its ``DocumentInput``.
  package func end(tokenCount: UInt32? = nil, titleTokenCount: UInt32? = nil) throws(BytesError) {
    guard let document = current else { return }
    current = nil
    if streams.isFull { throw .system(call: "allocate", path: folder, code: 12) }
    try writer.add(
      document, tokenCount: tokenCount ?? document.tokenCount,
      titleTokenCount: titleTokenCount ?? document.titleTokenCount)
  }

  /// Writes the segment. The builder is of no further use.
  package func finish() throws(BytesError) -> SegmentSummary {
    let order = sortedTerms()
    try writer.beginTerms()
    let documentCount = writer.documentCount
    var scratch: [UInt8] = []
    var candidates: [FrequentWords.Candidate] = []
    for id in order {
      let state = streams.state(id)
      let bytes = unsafe map.bytes(of: id)
      guard unsafe bytes.first == TermField.words,
        FrequentWords.mayBeFrequent(
          documentFrequency: Int(state.documentFrequency), documentCount: documentCount)
      else { continue }
      candidates.append(
        FrequentWords.Candidate(
          term: unsafe [UInt8](bytes), documentFrequency: Int(state.documentFrequency),
          occurrences: Int(state.occurrences), tag: id))
    }
    let tokenCount = writer.lengths.reduce(0) { $0 + Int($1) }
    let frequent = FrequentWords.choose(candidates, tokenCount: tokenCount)
    var isFrequent = Set<Int>()
    for word in frequent { isFrequent.insert(word.tag) }
    var pairs = try PairCollector(frequent)
    if !frequent.isEmpty {
      var sources: [StreamReader] = []
      for word in frequent {
        streams.copy(word.tag, into: &scratch)
        sources.append(StreamReader(scratch, hasPositions: true))
      }
      try pairs.collect(&sources, lengths: writer.lengths)
    }
    var pairsWritten = false
    for id in order {
      let state = streams.state(id)
      guard state.documentFrequency > 0 else { continue }
      let term = unsafe [UInt8](map.bytes(of: id))
      if !pairsWritten, term[0] > TermField.pairs {
        try write(pairs)
        pairsWritten = true
      }
      streams.copy(id, into: &scratch)
      var source = StreamReader(scratch, hasPositions: TermField.hasPositions(term[0]))
      try writer.add(term: term, isFrequent: isFrequent.contains(id), &source)
    }
    if !pairsWritten { try write(pairs) }
    return try writer.finish()
  }

  private func write(_ pairs: borrowing PairCollector) throws(BytesError) {
    var scratch: [UInt8] = []
    for pair in pairs.sortedTerms() {
      var source = pairs.source(pair.number, &scratch)
      try writer.add(term: pair.term, isFrequent: false, &source)
    }
  }

  /// All terms' numbers in the order of their bytes.
  private func sortedTerms() -> [Int] {
    var keyed: [(high: UInt64, low: UInt64, id: UInt32)] = []
    keyed.reserveCapacity(map.count)
    for id in 0..<map.count {
      let bytes = unsafe map.bytes(of: id)
      // Sixteen bytes tell nearly all terms apart without reading them again.
      var high: UInt64 = 0
      var low: UInt64 = 0
      for index in 0..<8 { high = high << 8 | (index < bytes.count ? UInt64(unsafe bytes[index]) : 0) }
      for index in 8..<16 { low = low << 8 | (index < bytes.count ? UInt64(unsafe bytes[index]) : 0) }
      keyed.append((high, low, UInt32(id)))
    }
    keyed.sort { left, right in
      if left.high != right.high { return left.high < right.high }
      if left.low != right.low { return left.low < right.low }
      let first = unsafe map.bytes(of: Int(left.id))
      let second = unsafe map.bytes(of: Int(right.id))
      return unsafe first.lexicographicallyPrecedes(second)
    }
    return keyed.map { Int($0.id) }
  }
}
