internal import Bytes
internal import Postings

/// The best articles for a phrase, in one segment.
///
/// Positions are read only of articles whose rarest word, occurring that often as a phrase, would
/// reach the score needed.
struct PhraseSearch {
  let matcher: PhraseMatcher
  let weight: Float
  let scoring: Scoring
  let lengths: LengthSource
  let filter: SegmentFilter
  let segment: Segment
  let segmentIndex: Int

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    var next: UInt32 = 0
    let leader = matcher.leader
    while true {
      if collector.isFull, let leader, leader.postings.isChunked {
        // Whole chunks of the rarest word whose bound is too small are passed over.
        leader.skip(to: next)
        while !leader.isAtEnd {
          let bound = scoring.bound(weight: weight, leader.postings.bound(of: leader.chunk))
          let from = leader.chunk > 0 ? leader.postings.lastDocument(of: leader.chunk - 1) : 0
          if bound >= collector.need(from: try segment.sequence(from)) { break }
          next = max(next, leader.lastDocument &+ 1)
          leader.nextChunk()
        }
        if leader.isAtEnd { return }
      }
      guard try matcher.advance(to: next) else { return }
      let document = matcher.document
      next = document + 1
      let length = scoring.usesLengths ? try lengths.length(document) : 0
      let sequence = try segment.sequence(document)
      let need = collector.need(from: sequence)
      if collector.isFull {
        let most = scoring.share(weight: weight, frequency: try matcher.frequencyBound(), length: length)
        if most < need { continue }
      }
      let frequency = try matcher.frequency()
      guard frequency > 0 else { continue }
      let share = scoring.share(weight: weight, frequency: frequency, length: length)
      guard share >= need, try filter.admits(document) else { continue }
      collector.insert(
        TopCollector.Item(
          key: Int64(share), sequence: sequence, segment: Int32(segmentIndex), document: document))
    }
  }
}
