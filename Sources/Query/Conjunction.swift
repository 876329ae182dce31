internal import Bytes
internal import Postings

/// The best articles that have all of some terms, in one segment.
///
/// The rarest term leads; the others gallop after it. Chunks of the leader whose bound, with the
/// others' bounds, does not reach the score needed are skipped without decoding.
struct Conjunction {
  /// The rarest term first.
  let scorers: [TermScorer]
  let filter: SegmentFilter
  let segment: Segment
  let segmentIndex: Int

  init(_ scorers: [TermScorer], filter: SegmentFilter, segment: Segment, segmentIndex: Int) {
    self.scorers = scorers.sorted { $0.documentFrequency < $1.documentFrequency }
    self.filter = filter
    self.segment = segment
    self.segmentIndex = segmentIndex
  }

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    guard let leader = scorers.first else { return }
    let others = scorers.dropFirst()
    // What the terms after each one can still add.
    var rests = [Int64](repeating: 0, count: scorers.count)
    for index in stride(from: scorers.count - 2, through: 0, by: -1) {
      rests[index] = rests[index + 1] + Int64(try scorers[index + 1].bound())
    }
    while !leader.isAtEnd {
      var need: Int32 = 1
      if collector.isFull {
        // The leader's first article is not known before decoding; the last of the chunk before is.
        let from =
          leader.postings.isChunked && leader.chunk > 0
          ? leader.postings.lastDocument(of: leader.chunk - 1) : 0
        need = collector.need(from: try segment.sequence(from))
        if Int64(try leader.chunkBound()) + rests[0] < Int64(need) {
          leader.nextChunk()
          continue
        }
      }
      try leader.loadShares()
      let documents = leader.documents
      let shares = leader.shares
      let count = leader.count
      var index = 0
      while index < count {
        let document = documents[index]
        var sum = Int64(shares[index])
        index += 1
        if sum + rests[0] < Int64(need) { continue }
        var isMatch = true
        for position in others.indices {
          let scorer = scorers[position]
          guard try scorer.advance(to: document) else { return }
          if scorer.document != document {
            // Nothing of the leader before this article can match.
            let next = scorer.document
            while index < count, documents[index] < next { index += 1 }
            isMatch = false
            break
          }
          sum += Int64(try scorer.share())
          if sum + rests[position] < Int64(need) {
            isMatch = false
            break
          }
        }
        guard isMatch, try filter.admits(document) else { continue }
        let sequence = try segment.sequence(document)
        collector.insert(
          TopCollector.Item(key: sum, sequence: sequence, segment: Int32(segmentIndex), document: document))
        if collector.isFull { need = max(need, collector.need(from: sequence &+ 1)) }
      }
      leader.nextChunk()
    }
  }

  /// How many articles have all terms.
  func count() throws(BytesError) -> Int {
    guard let leader = scorers.first else { return 0 }
    let others = scorers.dropFirst()
    var found = 0
    while !leader.isAtEnd {
      try leader.loadDocuments()
      let documents = leader.documents
      let count = leader.count
      var index = 0
      while index < count {
        let document = documents[index]
        index += 1
        var isMatch = true
        for position in others.indices {
          let scorer = scorers[position]
          guard try scorer.advance(to: document) else { return found }
          if scorer.document != document {
            let next = scorer.document
            while index < count, documents[index] < next { index += 1 }
            isMatch = false
            break
          }
        }
        if isMatch {
          if filter.isOpen { found += 1 } else if try filter.admits(document) { found += 1 }
        }
      }
      leader.nextChunk()
    }
    return found
  }
}
