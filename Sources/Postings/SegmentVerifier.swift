package import Bytes

/// Reads all of a segment and compares its parts with each other.
///
/// Checksums tell what a disk changed; this tells what some program wrote wrongly and sealed. Every posting is part of
/// its article's digest, so that a term, article, frequency or position that is not what was indexed shows; pairs of words,
/// which are not, are collected anew.
struct SegmentVerifier {
  private let segment: Segment
  private var lengths: [UInt32] = []
  private var digests: [UInt64]
  private var weights: [Float]
  private let perWord: Float
  private var frequent: [(term: [UInt8], entry: TermEntry)] = []
  private var pairCount = 0

  init(_ segment: Segment) {
    self.segment = segment
    digests = [UInt64](repeating: 0, count: segment.documentCount)
    weights = [Float](repeating: 0, count: segment.documentCount)
    perWord = ChunkBound.perWord(averageLength: segment.summary.averageLength)
  }

  private func damaged(_ file: String, _ reason: String) -> BytesError {
    .corrupt(path: segment.name + "/" + file, offset: 0, reason: reason)
  }

  /// - Complexity: O(postings and positions), and a look-up for each term. Pairs take the memory that merging takes.
  mutating func verify() throws(BytesError) {
    try segment.verifyPages()
    try verifyColumns()
    var cursor = try TermCursor(segment.terms)
    var postings: PostingsCursor?
    var last: [UInt8] = []
    var count = 0
    while try cursor.next() {
      let term = cursor.term
      guard last.lexicographicallyPrecedes(term) else { throw damaged("terms", "terms out of order") }
      last = term
      count += 1
      guard let found = try segment.lookup(term), found == cursor.entry else {
        throw damaged("terms", "a term that is not found")
      }
      if term[0] == TermField.pairs { pairCount += 1 }
      if term[0] == TermField.words, found.isFrequent { frequent.append((term, found)) }
      let list = try segment.postings(of: cursor.entry)
      if postings == nil { postings = PostingsCursor(list) } else { postings?.reset(list) }
      if var reader = postings.take() {
        try verify(term, list, &reader)
        postings = reader
      }
    }
    guard count == segment.terms.termCount else { throw damaged("terms", "another number of terms") }
    try verifyPairs()
    try verifyArticles()
  }

  private mutating func verifyColumns() throws(BytesError) {
    var last: UInt64 = 0
    var words: UInt64 = 0
    lengths.reserveCapacity(segment.documentCount)
    for document in 0..<UInt32(segment.documentCount) {
      let sequence = try segment.sequence(document)
      guard sequence >= last else { throw damaged("columns", "sequence numbers out of order") }
      last = sequence
      _ = try segment.language(document)
      _ = try segment.source(document)
      _ = try segment.published(document)
      let length = try segment.tokenCount(document)
      // Titles are counted with their stop words, articles without: a title may be longer than its article.
      _ = try segment.titleTokenCount(document)
      lengths.append(length)
      words += UInt64(length)
    }
    guard words == segment.summary.tokenCount else { throw damaged("columns", "another number of words") }
  }

  /// Reads the postings of a term, and compares its table of chunks with them.
  private mutating func verify(
    _ term: [UInt8], _ list: TermPostings, _ cursor: inout PostingsCursor
  ) throws(BytesError) {
    let key = StableHash.key(term)
    let field = term[0]
    let hasLengths = field != TermField.signature
    var positions: [UInt32] = []
    var bound = RunningBound(hasLengths: hasLengths, perWord: perWord)
    var last = -1
    var count = 0
    while try cursor.next() {
      let document = Int(cursor.document)
      guard document > last else { throw damaged("postings", "articles out of order") }
      last = document
      let frequency = try cursor.frequency()
      if field == TermField.words {
        positions.removeAll(keepingCapacity: true)
        try cursor.positionDifferences(into: &positions)
        guard positions.count == Int(frequency) else { throw damaged("postings", "positions are missing") }
        var hash: UInt64 = 0
        for difference in positions { hash = hash &* 0x0000_0100_0000_01B3 &+ UInt64(difference) &+ 1 }
        digests[document] &+= StableHash.mixed(key ^ hash)
        weights[document] += squareOfLogarithm(frequency)
      } else if field != TermField.pairs {
        digests[document] &+= StableHash.mixed(key &+ UInt64(frequency))
      }
      bound.add(frequency, length: lengths[document])
      count += 1
      if list.isChunked, count % 128 == 0 || count == list.entry.documentFrequency {
        guard bound.value == list.bound(of: (count - 1) >> 7) else {
          throw damaged("postings", "a bound that does not fit its chunk")
        }
        bound = RunningBound(hasLengths: hasLengths, perWord: perWord)
      }
    }
    guard count == list.entry.documentFrequency else { throw damaged("postings", "postings are missing") }
  }

  /// Collects the pairs of frequent words anew from the positions of the words, and compares them.
  private func verifyPairs() throws(BytesError) {
    guard frequent.count <= FrequentWords.largestCount else {
      throw damaged("terms", "more frequent words than there may be")
    }
    let numbers = [Array(0..<UInt32(segment.documentCount))]
    var sources: [MergedPostings] = []
    for word in frequent {
      var postings = MergedPostings([segment], numbers: numbers)
      try postings.begin([(segment: 0, entry: word.entry)])
      sources.append(postings)
    }
    var collector = try PairCollector(
      frequent.map { word in
        FrequentWords.Candidate(term: word.term, documentFrequency: 0, occurrences: 0, tag: 0)
      })
    try collector.collect(&sources, documentCount: segment.documentCount)
    var count = 0
    try collector.forEachTerm { term, reader throws(BytesError) in
      count += 1
      guard let entry = try segment.lookup(term) else { throw damaged("terms", "a pair of words is missing") }
      var cursor = try segment.cursor(entry)
      while try cursor.next() {
        let frequency = try cursor.frequency()
        guard reader.next(), reader.document == cursor.document, reader.frequency == frequency else {
          throw damaged("postings", "a pair of words that its article does not have")
        }
      }
      guard !reader.next() else { throw damaged("postings", "postings of a pair of words are missing") }
    }
    guard count == pairCount else { throw damaged("terms", "a pair of words that no article has") }
  }

  private func verifyArticles() throws(BytesError) {
    for document in 0..<UInt32(segment.documentCount) {
      let number = Int(document)
      let digest = StableHash.mixed(digests[number] ^ StableHash.key(try segment.id(document))) & 0xFFFF_FFFF
      guard try segment.digest(document) == digest else {
        throw damaged("columns", "article \(number) is not what was indexed")
      }
      guard try segment.weightNorms.value(number) == Int64(weights[number].squareRoot().bitPattern >> 16)
      else {
        throw damaged("columns", "article \(number) has another norm")
      }
    }
  }
}

/// What bounds the scores of the postings that were added, as the encoder works it out.
private struct RunningBound {
  let hasLengths: Bool
  let perWord: Float
  private var maximumFrequency: UInt32 = 0
  private var minimumRatio = Float.infinity
  private var minimumDenominator = Float.infinity

  init(hasLengths: Bool, perWord: Float) {
    self.hasLengths = hasLengths
    self.perWord = perWord
  }

  mutating func add(_ frequency: UInt32, length: UInt32) {
    maximumFrequency = max(maximumFrequency, frequency)
    let tf = Float(frequency)
    let length = Float(length)
    minimumRatio = min(minimumRatio, length / tf)
    minimumDenominator = min(minimumDenominator, (ChunkBound.constant + perWord * length) / tf)
  }

  var value: ChunkBound {
    ChunkBound(
      maximumFrequency: maximumFrequency, minimumRatio: hasLengths ? minimumRatio : 0,
      minimumDenominator: hasLengths ? minimumDenominator : .infinity)
  }
}

extension Segment {
  /// Checks every page of every file, decodes what they hold and compares it.
  package func verify() throws(BytesError) {
    var verifier = SegmentVerifier(self)
    try verifier.verify()
  }
}
