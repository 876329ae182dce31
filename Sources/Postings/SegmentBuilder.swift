package import Bytes

/// Collects articles in memory and writes them as a segment.
///
/// One thread at a time. Records go to disk at once; terms and postings stay in memory until
/// ``finish()``. ``byteCount`` says how much memory that is.
///
/// 25 MB of articles a second of processor time, merging included (`Benchmarks build DOCS INDEX`, 1,000,000 articles).
@safe package final class SegmentBuilder {
  /// The folder that the segment is written to.
  package let folder: String

  private let writer: SegmentWriter
  private var map: TermMap
  private var streams: PostingStreams
  private var current: DocumentInput?
  private var number: UInt32 = 0

  /// Starts a segment in a folder of its own.
  package init(folder: String, in fileSystem: any FileSystem) throws(BytesError) {
    self.folder = folder
    writer = try SegmentWriter(folder, in: fileSystem)
    map = try TermMap(capacity: 1 << 14)
    streams = try PostingStreams()
  }

  /// Articles so far.
  package var documentCount: Int { writer.documentCount }

  /// Bytes of memory in use.
  package var byteCount: Int { map.byteCount + streams.byteCount + writer.byteCount }

  /// Whether little room is left for terms or postings: time to write the segment.
  package var isNearlyFull: Bool { map.isNearlyFull || streams.isNearlyFull }

  /// The number of a term (field byte first) in this builder.
  package func termID(for bytes: [UInt8]) -> UInt32 {
    // SAFETY: the map copies what it keeps before this returns.
    unsafe bytes.withUnsafeBytes { unsafe termID(for: $0) }
  }

  /// The number of a term (field byte first) in this builder.
  package func termID(for bytes: ArraySlice<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBytes { unsafe termID(for: $0) }
  }

  /// How many terms were cut here so far; what analyses words cuts theirs before.
  package private(set) var cutTermCount = 0

  /// The bytes of a term that are kept.
  @inline(__always)
  private func cut(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    bytes.count > TermField.longestByteCount + 1 ? unsafe cutLong(bytes) : unsafe bytes
  }

  @inline(never)
  private func cutLong(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    cutTermCount += 1
    var end = TermField.longestByteCount + 1
    // The first byte left out must begin a character.
    while end > 1, unsafe bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[..<end])
  }

  /// The number of a term (field byte first) in this builder.
  @inline(__always)
  package func termID(for bytes: UnsafeRawBufferPointer) -> UInt32 {
    let bytes = unsafe cut(bytes)
    let (id, isNew) = unsafe map.insert(bytes)
    if isNew { streams.addTerm() }
    return Int(id) < streams.count ? id : 0
  }

  /// The numbers of some terms, each the bytes between its start and its end, field byte first.
  package func termIDs(
    in bytes: UnsafeRawPointer, starts: [Int32], ends: [Int32], into ids: inout [UInt32]
  ) {
    var ends = ends
    for index in starts.indices
    where Int(ends[index] - starts[index]) > TermField.longestByteCount + 1 {
      let count = Int(ends[index] - starts[index])
      // SAFETY: the caller's ranges lie in its bytes.
      let kept = unsafe cutLong(UnsafeRawBufferPointer(start: bytes + Int(starts[index]), count: count))
      ends[index] = starts[index] + Int32(kept.count)
    }
    unsafe map.insert(bytes, starts: starts, ends: ends, into: &ids)
    streams.addTerms(upTo: map.count)
    // Terms without room share the first one's until the article's end reports it.
    if streams.isFull { for index in ids.indices where Int(ids[index]) >= streams.count { ids[index] = 0 } }
  }

  /// The numbers of some terms, each the bytes between its start and its end, field byte first.
  package func termIDs(in bytes: [UInt8], starts: [Int32], ends: [Int32], into ids: inout [UInt32]) {
    precondition(starts.count == ends.count)
    for index in starts.indices {
      precondition(starts[index] >= 0 && starts[index] < ends[index] && Int(ends[index]) <= bytes.count)
    }
    // SAFETY: the ranges lie in the bytes.
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return ids.removeAll(keepingCapacity: true) }
      unsafe termIDs(in: base, starts: starts, ends: ends, into: &ids)
    }
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
    if streams.isFull || map.isFull { throw .system(call: "allocate", path: folder, code: 12) }
    try writer.add(
      document, tokenCount: tokenCount ?? document.tokenCount,
      titleTokenCount: titleTokenCount ?? document.titleTokenCount)
  }

  /// Writes the segment. The builder is of no further use.
  package func finish() throws(BytesError) -> SegmentSummary {
    // The table of 8 bytes a slot makes room for what sorts the terms.
    map.endLookUps()
    let order = SegmentBuilder.sorted(map)
    try writer.beginTerms()
    let frequent = frequentWords(order)
    var pairs = try PairCollector(frequent)
    if !frequent.isEmpty {
      var sources: [StreamReader] = []
      for word in frequent {
        sources.append(StreamReader())
        sources[sources.count - 1].begin(streams.chain(word.tag), hasPositions: true)
      }
      try pairs.collect(&sources, documentCount: writer.documentCount)
    }
    try SegmentBuilder.write(order, map, streams, frequent: frequent, pairs, to: writer)
    return try writer.finish()
  }

  private func frequentWords(_ order: TermOrder) -> [FrequentWords.Candidate] {
    var candidates: [FrequentWords.Candidate] = []
    for place in 0..<order.count {
      let id = Int(order[place])
      let state = streams.state(id)
      guard
        FrequentWords.mayBeFrequent(
          documentFrequency: Int(state.documentFrequency), documentCount: writer.documentCount),
        unsafe map.bytes(of: id).first == TermField.words
      else { continue }
      candidates.append(
        FrequentWords.Candidate(
          term: unsafe [UInt8](map.bytes(of: id)), documentFrequency: Int(state.documentFrequency),
          occurrences: Int(state.occurrences), tag: id))
    }
    return FrequentWords.choose(candidates, tokenCount: writer.lengths.reduce(0) { $0 + Int($1) })
  }

  /// Writes all terms. In the order of their bytes each lies elsewhere in memory: what a term touches is
  /// fetched ahead, where it lies sixteen terms before, its bytes and numbers eight before. Static, with
  /// map and streams borrowed: as properties of this object they would be looked after at each term.
  private static func write(
    _ order: TermOrder, _ map: borrowing TermMap, _ streams: borrowing PostingStreams,
    frequent: [FrequentWords.Candidate], _ pairs: borrowing PairCollector, to writer: SegmentWriter
  ) throws(BytesError) {
    var nextFrequent = 0
    var pairsWritten = false
    var term: [UInt8] = []
    var reader = StreamReader()
    for place in 0..<order.count {
      if place + 16 < order.count {
        streams.fetchState(Int(order[place + 16]))
        map.fetchStart(of: Int(order[place + 16]))
      }
      if place + 8 < order.count {
        streams.fetchNumbers(Int(order[place + 8]))
        map.fetchBytes(of: Int(order[place + 8]))
      }
      let id = Int(order[place])
      let state = streams.state(id)
      guard state.documentFrequency > 0 else { continue }
      term.removeAll(keepingCapacity: true)
      unsafe term.append(contentsOf: map.bytes(of: id))
      if !pairsWritten, term[0] > TermField.pairs {
        try pairs.write(to: writer)
        pairsWritten = true
      }
      // Frequent words are in the order of their bytes, too.
      let isFrequent = nextFrequent < frequent.count && frequent[nextFrequent].tag == id
      if isFrequent { nextFrequent += 1 }
      if state.occurrences == 1, TermField.hasPositions(term[0]) {
        // Half of all terms: what was written last is all there is.
        try writer.add(term: term, onlyDocument: state.lastDocument - 1, position: state.lastPosition)
        continue
      }
      reader.begin(streams.chain(id), hasPositions: TermField.hasPositions(term[0]))
      try writer.add(term: term, isFrequent: isFrequent, &reader)
    }
    if !pairsWritten { try pairs.write(to: writer) }
  }

  /// All terms in the order of their bytes.
  private static func sorted(_ map: borrowing TermMap) -> TermOrder {
    var order = TermOrder(capacity: map.count)
    for id in 0..<map.count {
      if id + 16 < map.count { map.fetchBytes(of: id + 16) }
      unsafe order.append(map.bytes(of: id), number: UInt32(id))
    }
    order.sort { left, right in
      let first = unsafe map.bytes(of: Int(left))
      let second = unsafe map.bytes(of: Int(right))
      return unsafe first.lexicographicallyPrecedes(second)
    }
    return order
  }
}
