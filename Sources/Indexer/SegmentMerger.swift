package import Bytes
package import Postings

/// Merges segments into one, without the removed articles, in the order of sequence numbers.
///
/// The result depends on the set of articles alone. Memory: 20 bytes an article for the new numbers
/// and the order, and what the columns of the new segment take.
///
/// 124 ns a word of the generated index (`Benchmarks bench merging`).
package struct SegmentMerger {
  private let segments: [Segment]
  private let fileSystem: any FileSystem
  private var numbers: [[UInt32]] = []
  private var order: [(segment: Int, document: UInt32)] = []

  /// A merger of segments; removed articles are left out.
  package init(_ segments: [Segment], in fileSystem: any FileSystem) {
    self.segments = segments
    self.fileSystem = fileSystem
  }

  /// Writes the merged segment, or returns `nil` when no article is left.
  package mutating func merge(into folder: String) throws(BytesError) -> SegmentSummary? {
    try renumber()
    guard !order.isEmpty else { return nil }
    let writer = try SegmentWriter(folder, in: fileSystem)
    try copyArticles(to: writer)
    try writer.beginTerms()
    try writeTerms(to: writer)
    return try writer.finish()
  }

  private mutating func renumber() throws(BytesError) {
    var all: [(sequence: UInt64, segment: Int, document: UInt32)] = []
    for (index, segment) in segments.enumerated() {
      numbers.append([UInt32](repeating: .max, count: segment.documentCount))
      var last: UInt64 = 0
      for document in 0..<UInt32(segment.documentCount) {
        let sequence = try segment.sequence(document)
        // Postings are copied in the order of articles, which must be that of the new numbers.
        guard sequence >= last else {
          throw .corrupt(path: segment.name + "/columns", offset: 0, reason: "sequence numbers out of order")
        }
        last = sequence
        if segment.isLive(document) { all.append((sequence, index, document)) }
      }
    }
    // Runs that rise already are common; the sort is near to linear on them.
    all.sort { ($0.sequence, $0.segment, $0.document) < ($1.sequence, $1.segment, $1.document) }
    order.reserveCapacity(all.count)
    for (number, item) in all.enumerated() {
      numbers[item.segment][Int(item.document)] = UInt32(number)
      order.append((item.segment, item.document))
    }
  }

  private func copyArticles(to writer: SegmentWriter) throws(BytesError) {
    var records = [RecordBlock](repeating: RecordBlock(), count: segments.count)
    var signatures = records
    var reached = [UInt32](repeating: 0, count: segments.count)
    var alternates: [[UInt32: UInt64]] = []
    for segment in segments { alternates.append(try segment.alternateHashes()) }
    for (number, item) in order.enumerated() {
      let segment = segments[item.segment]
      let document = item.document
      reached[item.segment] = document
      // Records are read from front to back: what was read need not stay in memory.
      if number % 4096 == 4095 { try forgetRecords(before: reached) }
      let id = try segment.id(document)
      let input = DocumentInput(
        id: id, sequence: try segment.sequence(document), language: try segment.language(document),
        published: try segment.published(document), source: try segment.source(document),
        stored: try segment.stored(document, using: &records[item.segment]),
        signature: try segment.signature(document, using: &signatures[item.segment]))
      try writer.add(
        input, idHash: StableHash.key(id), alternateHash: alternates[item.segment][document],
        tokenCount: try segment.tokenCount(document), titleTokenCount: try segment.titleTokenCount(document))
      writer.addKnown(
        digest: UInt32(truncatingIfNeeded: try segment.digest(document)),
        weightNorm: UInt16(truncatingIfNeeded: try segment.weightNorms.value(Int(document))))
    }
    try forgetRecords(before: segments.map { UInt32($0.documentCount) })
  }

  private func forgetRecords(before documents: [UInt32]) throws(BytesError) {
    for (segment, document) in zip(segments, documents) { try segment.forgetRecords(before: document) }
  }

  private func writeTerms(to writer: SegmentWriter) throws(BytesError) {
    let frequent = try frequentWords(tokenCount: writer.lengths.reduce(0) { $0 + Int($1) })
    var pairs = try FrequentPairs(words: frequent)
    if !frequent.isEmpty {
      var sources: [MergedPostings] = []
      for word in frequent { sources.append(try source(of: word)) }
      try pairs.collect(&sources, documentCount: writer.documentCount) {
        forgetPages()
      }
    }
    forgetPages()
    var walk = try MergedTerms(segments)
    var postings = MergedPostings(segments, numbers: numbers)
    var nextFrequent = 0
    var pairsWritten = false
    var termCount = 0
    while let term = try walk.next() {
      guard term[0] != TermField.pairs else { continue }
      if !pairsWritten, term[0] > TermField.pairs {
        try pairs.write(to: writer)
        pairsWritten = true
      }
      let isFrequent = nextFrequent < frequent.count && frequent[nextFrequent] == term
      if isFrequent { nextFrequent += 1 }
      try postings.begin(walk.current)
      try writer.add(term: term, isFrequent: isFrequent, merged: &postings)
      termCount += 1
      // Dictionaries and postings are read from front to back: what was read need not stay in memory.
      if termCount % 16_384 == 0 {
        walk.forgetPages()
        for item in walk.current { segments[item.segment].forgetPostings(before: item.entry) }
      }
    }
    if !pairsWritten { try pairs.write(to: writer) }
  }

  /// What was read of all segments need not stay in memory.
  private func forgetPages() { for segment in segments { segment.forgetPages() } }

  private func source(of term: [UInt8]) throws(BytesError) -> MergedPostings {
    var entries: [(segment: Int, entry: TermEntry)] = []
    for (index, segment) in segments.enumerated() {
      if let entry = try segment.lookup(term) { entries.append((index, entry)) }
    }
    var postings = MergedPostings(segments, numbers: numbers)
    try postings.begin(entries)
    return postings
  }

  /// The frequent words of the merged segment, from the frequencies of the articles that stay.
  ///
  /// Removed articles count until a word's postings are read, which only those words need that may be frequent.
  private func frequentWords(tokenCount: Int) throws(BytesError) -> [[UInt8]] {
    var chosen = FrequentWordChoice(documentCount: order.count, tokenCount: tokenCount)
    guard chosen.mayBeFrequent(order.count) else { return [] }
    var walk = try MergedTerms(segments)
    var postings = MergedPostings(segments, numbers: numbers)
    var byteCount = 0
    while let term = try walk.next(), term[0] <= TermField.words {
      guard chosen.mayBeFrequent(walk.current.reduce(0) { $0 + $1.entry.documentFrequency }) else { continue }
      try postings.begin(walk.current)
      var documents = 0
      var occurrences = 0
      while try postings.next() {
        documents += 1
        occurrences += Int(postings.frequency)
      }
      chosen.add(term, documentFrequency: documents, occurrences: occurrences)
      byteCount += walk.current.reduce(0) { $0 + $1.entry.documentByteCount + $1.entry.positionByteCount }
      if byteCount > 16 << 20 {
        forgetPages()
        byteCount = 0
      }
    }
    forgetPages()
    return chosen.words()
  }
}
