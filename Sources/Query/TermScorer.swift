internal import Bytes
internal import Postings

/// Memory for one chunk of decoded postings, reused between questions.
final class ChunkMemory {
  let documents = Memory<UInt32>(count: 144, repeating: .max)
  let frequencies = Memory<UInt32>(count: 144, repeating: 0)
  let shares = Memory<Int32>(count: 144, repeating: 0)
  let lengths = Memory<UInt32>(count: 144, repeating: 1)
  /// None until bounds are asked for.
  private(set) var bounds = Memory<Int32>(count: 0, repeating: 0)

  /// Makes room for the bounds of `count` chunks.
  func reserveBounds(_ count: Int) {
    if bounds.cells.count < count + 4 { bounds = Memory<Int32>(count: max(1024, count + 4), repeating: 0) }
  }
}

/// One term of a question in one segment: its postings, a chunk at a time, and their shares.
final class TermScorer {
  let postings: TermPostings
  let scoring: Scoring
  /// The term's weight in units.
  let weight: Float
  /// The term's number in the question.
  let leaf: Int
  private let lengths: LengthSource
  private let segmentAverage: Float
  private let memory: ChunkMemory

  /// Articles of the current chunk; cells after ``count`` hold `UInt32.max`.
  let documents: Cells<UInt32>
  /// Their shares, once ``loadShares()`` was called.
  let shares: Cells<Int32>
  /// Their frequencies, once ``loadFrequencies()`` was called.
  let frequencies: Cells<UInt32>

  /// The current chunk; equal to the number of chunks at the end.
  private(set) var chunk = 0
  /// Postings in the current chunk, once loaded.
  private(set) var count = 0
  /// The next posting to look at in the current chunk.
  var index = 0

  /// Chunks of the term.
  let chunkCount: Int
  private(set) var loadedDocuments = -1
  private var loadedFrequencies = -1
  private var loadedShares = -1
  private var frequencyOffset = 0
  private var boundsReady = false
  private var boundOfOnly: Int32 = -1

  init(
    _ postings: TermPostings, leaf: Int, weight: Float, scoring: Scoring, lengths: LengthSource,
    segmentAverage: Float, memory: ChunkMemory
  ) {
    self.segmentAverage = segmentAverage
    self.postings = postings
    self.leaf = leaf
    self.weight = weight
    self.scoring = scoring
    self.lengths = lengths
    self.memory = memory
    documents = memory.documents.cells
    shares = memory.shares.cells
    frequencies = memory.frequencies.cells
    chunkCount = postings.chunkCount
  }

  /// Postings of the term, removed articles included.
  var documentFrequency: Int { postings.entry.documentFrequency }
  /// Whether all postings were passed.
  @inline(__always) var isAtEnd: Bool { chunk >= chunkCount }

  /// The last article of the current chunk, or of the segment when the term has one chunk only.
  @inline(__always)
  var lastDocument: UInt32 {
    guard chunk < chunkCount else { return .max }
    return postings.isChunked ? postings.lastDocument(of: chunk) : .max - 1
  }

  /// No article of the current chunk is before this one.
  @inline(__always)
  var leastDocument: UInt32 {
    postings.isChunked && chunk > 0 ? postings.lastDocument(of: chunk - 1) &+ 1 : 0
  }

  /// Goes to the first chunk that may hold `document` or a later one, without decoding it.
  @inline(__always)
  func skip(to document: UInt32) {
    guard chunk < chunkCount else { return }
    let found = postings.seek(document, from: chunk)
    if found != chunk { enter(found) }
  }

  @inline(__always)
  private func enter(_ next: Int) {
    chunk = next
    index = 0
    count = next < chunkCount ? postings.count(of: next) : 0
  }

  /// Goes to the next chunk.
  @inline(__always)
  func nextChunk() { enter(chunk + 1) }

  /// Decodes the articles of the current chunk.
  @inline(__always)
  func loadDocuments() throws(BytesError) {
    if loadedDocuments != chunk { try decodeDocuments() }
  }

  @inline(never)
  private func decodeDocuments() throws(BytesError) {
    frequencyOffset = try postings.decodeDocuments(of: chunk, into: documents)
    count = postings.count(of: chunk)
    loadedDocuments = chunk
    // Going back to a chunk must not find another chunk's articles beside its frequencies.
    loadedFrequencies = -1
    loadedShares = -1
    // Searches in the chunk look at all 128 cells.
    documents.fill(count..<documents.count, with: .max)
  }

  /// Decodes the frequencies of the current chunk.
  @inline(__always)
  func loadFrequencies() throws(BytesError) {
    if loadedFrequencies == chunk { return }
    try loadDocuments()
    try postings.decodeFrequencies(of: chunk, at: frequencyOffset, into: frequencies)
    loadedFrequencies = chunk
  }

  /// Computes the shares of the current chunk.
  @inline(__always)
  func loadShares() throws(BytesError) {
    if loadedShares != chunk { try computeShares() }
  }

  /// The largest share of the current chunk, once ``loadShares()`` was called.
  private(set) var largestShare: Int32 = 0

  /// Whether the shares of the current chunk are known.
  @inline(__always)
  var hasShares: Bool { loadedShares == chunk }

  /// Computes the shares of some of the term's postings. `lengths` is scratch.
  @inline(__always)
  func computeShares(
    _ documents: Cells<UInt32>, _ frequencies: Cells<UInt32>, count: Int, lengths: Cells<UInt32>,
    into shares: Cells<Int32>
  ) throws(BytesError) {
    if scoring.usesLengths { try self.lengths.gather(documents, count: count, into: lengths) }
    _ = scoring.shares(
      weight: weight, frequencies: frequencies, lengths: lengths, count: count, into: shares)
  }

  @inline(never)
  private func computeShares() throws(BytesError) {
    try loadFrequencies()
    if scoring.usesLengths {
      try lengths.gather(documents, count: count, into: memory.lengths.cells)
    }
    largestShare = scoring.shares(
      weight: weight, frequencies: frequencies, lengths: memory.lengths.cells, count: count, into: shares)
    loadedShares = chunk
  }

  /// The share of the posting at ``index``, the chunk's articles being loaded.
  @inline(__always)
  func share() throws(BytesError) -> Int32 {
    if loadedShares == chunk { return shares[index] }
    try loadFrequencies()
    let length = scoring.usesLengths ? try lengths.length(documents[index]) : 0
    return scoring.share(weight: weight, frequency: frequencies[index], length: length)
  }

  /// The bounds of all chunks, four bytes for each 128 postings; made once a question.
  @inline(__always)
  func chunkBounds() -> Cells<Int32> {
    if !boundsReady { computeBounds() }
    return memory.bounds.cells
  }

  @inline(never)
  private func computeBounds() {
    memory.reserveBounds(chunkCount)
    let cells = memory.bounds.cells
    scoring.bounds(weight: weight, postings, segmentAverage: segmentAverage, into: cells)
    boundsReady = true
  }

  /// What no share in the current chunk exceeds.
  @inline(__always)
  func chunkBound() throws(BytesError) -> Int32 {
    guard chunk < chunkCount else { return 0 }
    return postings.isChunked ? chunkBounds()[chunk] : try onlyBound()
  }

  /// The smallest frequency, at most 8, with which an article of the current chunk may have a share
  /// of `least`, whatever its length is: articles below it need not be looked at.
  @inline(__always)
  func frequencyFloor(for least: Int32) throws(BytesError) -> UInt32 {
    guard postings.isChunked, loadedShares != chunk, scoring.usesLengths else { return 1 }
    var bound = postings.bound(of: chunk)
    let most = UInt32(bound.maximumFrequency)
    var floor: UInt32 = 1
    while floor < 8, floor < most {
      bound.maximumFrequency = UInt8(floor)
      if scoring.bound(weight: weight, bound) >= least { return floor }
      floor += 1
    }
    return floor
  }

  /// The largest share of a term that has one chunk only.
  private func onlyBound() throws(BytesError) -> Int32 {
    if boundOfOnly < 0 {
      try loadShares()
      boundOfOnly = largestShare
    }
    return boundOfOnly
  }

  /// What no share before `end` exceeds, from the current chunk on.
  func bound(before end: UInt32) throws(BytesError) -> Int32 {
    guard chunk < chunkCount else { return 0 }
    guard postings.isChunked else { return try onlyBound() }
    let bounds = chunkBounds()
    var next = chunk
    var most = bounds[next]
    while next + 1 < chunkCount, postings.lastDocument(of: next) &+ 1 < end {
      next += 1
      most = max(most, bounds[next])
    }
    return most
  }

  /// What no share of the term exceeds.
  func bound() throws(BytesError) -> Int32 {
    guard postings.isChunked else {
      if chunkCount == 0 { return 0 }
      return try onlyBound()
    }
    let bounds = chunkBounds()
    var most: Int32 = 0
    for next in 0..<chunkCount { most = max(most, bounds[next]) }
    return most
  }

  /// Goes to a chunk, forward or back.
  func jump(to next: Int) { enter(next) }

  /// Goes to the first posting at or after `document`; `false` when there is none.
  @inline(__always)
  func advance(to document: UInt32) throws(BytesError) -> Bool {
    while true {
      guard chunk < chunkCount else { return false }
      if postings.isChunked, postings.lastDocument(of: chunk) < document { skip(to: document) }
      guard chunk < chunkCount else { return false }
      try loadDocuments()
      var position = index
      // Four at a time; the cells after the last hold the largest number.
      while documents[position + 3] < document, position + 4 <= count { position += 4 }
      while documents[position] < document { position += 1 }
      index = position
      if position < count { return true }
      enter(chunk + 1)
    }
  }

  /// The article at ``index``.
  @inline(__always)
  var document: UInt32 { documents[index] }

  /// Begins again from the first posting.
  func rewind() { enter(0) }
}
