internal import Bytes
internal import Postings

/// The best articles for any question, in one segment, a window at a time; also counts.
struct WindowSearch {
  /// What the best articles are best by.
  enum Order {
    case score
    /// Score divided by the length of the article's vector.
    case cosine
    case newest
    case oldest
  }

  static let width = 1 << 13

  let node: WindowNode
  let frame: SegmentFrame
  let order: Order

  private var filter: SegmentFilter { frame.filter }
  private var segment: Segment { frame.segment }
  private var memory: WindowMemory { frame.memory }

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    let limit = UInt32(segment.documentCount)
    let sums = memory.sums.cells
    let isScored = order == .score || order == .cosine
    var low: UInt32 = 0
    while low < limit {
      let nearest = try node.nearest(from: low)
      if nearest >= limit { return }
      low = nearest
      let high = min(limit, low &+ UInt32(WindowSearch.width))
      if order == .score, collector.isFull {
        node.skip(to: low)
        if try node.bound(before: high) < Int64(frame.need(collector)) {
          low = high
          continue
        }
      }
      let found = try node.evaluate(from: low, before: high, sums: isScored ? sums : nil)
      if found { try collect(from: low, before: high, into: &collector) }
      if isScored { sums.fill(0..<Int(high - low), with: 0) }
      low = high
    }
  }

  private func collect(from low: UInt32, before high: UInt32, into collector: inout TopCollector)
    throws(BytesError)
  {
    let sums = memory.sums.cells
    for word in 0..<((Int(high - low) + 63) >> 6) {
      var bits = node.bits[word]
      while bits != 0 {
        let cell = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        let document = low + UInt32(cell)
        let key: Int64
        switch order {
        case .score: key = Int64(sums[cell])
        case .cosine:
          let norm = Double(
            Float(bitPattern: UInt32(truncatingIfNeeded: try segment.weightNorms.value(Int(document))) << 16))
          // A word alone makes a length of 1.
          key = norm > 0 ? Int64(Double(sums[cell]) * 16 / max(norm, 1)) : 0
        case .newest: key = try segment.published(document) ?? .min + 1
        case .oldest: key = try segment.published(document).map { -$0 } ?? .min + 1
        }
        if collector.isFull, key < collector.threshold { continue }
        guard try filter.admits(document) else { continue }
        collector.insert(
          TopCollector.Item(
            key: key, sequence: try segment.sequence(document), segment: Int32(frame.segmentIndex),
            document: document))
      }
    }
  }

  /// How many articles match.
  func count() throws(BytesError) -> Int {
    let limit = UInt32(segment.documentCount)
    var found = 0
    var low: UInt32 = 0
    while low < limit {
      let nearest = try node.nearest(from: low)
      if nearest >= limit { return found }
      low = nearest & ~63
      let high = min(limit, low &+ UInt32(WindowSearch.width))
      if try node.evaluate(from: low, before: high, sums: nil) {
        found += try count(from: low, before: high)
      }
      low = high
    }
    return found
  }

  private func count(from low: UInt32, before high: UInt32) throws(BytesError) -> Int {
    var found = 0
    for word in 0..<((Int(high - low) + 63) >> 6) {
      var bits = node.bits[word]
      if filter.onlyRemovals {
        if let removals = segment.removals { bits &= ~removals.word(Int(low) >> 6 + word) }
        found += bits.nonzeroBitCount
        continue
      }
      while bits != 0 {
        let cell = word << 6 | bits.trailingZeroBitCount
        bits &= bits - 1
        if try filter.admits(low + UInt32(cell)) { found += 1 }
      }
    }
    return found
  }
}
