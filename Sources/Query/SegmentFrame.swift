internal import Bytes
internal import Postings

/// What every way to look through a segment needs beside the terms.
struct SegmentFrame {
  let filter: SegmentFilter
  let segment: Segment
  let segmentIndex: Int
  let memory: WindowMemory
  /// The sequence number of the segment's first article.
  let firstSequence: UInt64

  init(filter: SegmentFilter, segment: Segment, segmentIndex: Int, memory: WindowMemory)
    throws(BytesError)
  {
    self.filter = filter
    self.segment = segment
    self.segmentIndex = segmentIndex
    self.memory = memory
    firstSequence = segment.documentCount > 0 ? try segment.sequence(0) : 0
  }

  /// What a score must reach to be kept.
  @inline(__always)
  func need(_ collector: TopCollector) -> Int32 { collector.need(in: segmentIndex, from: firstSequence) }

  /// Offers one article whose whole score is known.
  @inline(__always)
  func offer(_ document: UInt32, _ sum: Int32, into collector: inout TopCollector) throws(BytesError) {
    guard try filter.admits(document) else { return }
    collector.insert(
      TopCollector.Item(
        key: Int64(sum), sequence: try segment.sequence(document), segment: Int32(segmentIndex),
        document: document))
  }

  /// Offers the articles of a batch.
  @inline(__always)
  func offer(_ batch: CandidateBatch, need: Int64, into collector: inout TopCollector) throws(BytesError) {
    var least = Int32(clamping: need)
    for index in 0..<batch.count where batch.sums[index] >= least {
      try offer(batch.documents[index], batch.sums[index], into: &collector)
      least = max(least, self.need(collector))
    }
  }
}
