internal import Bytes
internal import Postings

/// How many articles have any of some terms, in one segment.
///
/// One byte an article of a window: a store a posting and no load, where bits would wait for the
/// bit before. The sum adds 32 bytes at a time and leaves zeros. Windows of 16 KB cost 256 µs where
/// windows of 8 KB cost 269 (any of six words, 1,000,000 articles, `Benchmarks query --mode count`).
struct UnionCount {
  static let width = 1 << 15

  let scorers: [TermScorer]
  let frame: SegmentFrame

  /// Counts articles that were not removed.
  func count() throws(BytesError) -> Int {
    let limit = UInt32(frame.segment.documentCount)
    let bytes = frame.memory.bytes.cells
    var found = 0
    var low: UInt32 = 0
    while low < limit {
      var nearest = UInt32.max
      for scorer in scorers where try scorer.advance(to: low) { nearest = min(nearest, scorer.document) }
      if nearest >= limit { return found }
      low = nearest & ~63
      let high = min(limit, low &+ UInt32(UnionCount.width))
      for scorer in scorers {
        try scorer.forEachDocument(before: high) { document in bytes[Int(document &- low)] = 1 }
      }
      if let removals = frame.segment.removals {
        for word in Int(low) >> 6...Int(high - 1) >> 6 {
          var bits = removals.word(word)
          while bits != 0 {
            bytes[word << 6 - Int(low) + bits.trailingZeroBitCount] = 0
            bits &= bits - 1
          }
        }
      }
      found += UnionCount.sumAndClear(bytes, count: Int(high - low))
      low = high
    }
    return found
  }

  /// The sum of bytes that are 0 or 1, which become 0; cells up to `count` rounded up to 64 exist.
  private static func sumAndClear(_ bytes: Cells<UInt8>, count: Int) -> Int {
    var total = 0
    var at = 0
    let zeros = SIMD16<UInt8>(repeating: 0)
    while at < count {
      // A lane holds 255 ones.
      let end = min(at + 127 * 32, count)
      var first = zeros
      var second = zeros
      while at < end {
        // SAFETY: windows are a multiple of 64 wide, and cells after `count` are 0.
        let pointer = unsafe UnsafeMutableRawPointer(bytes.base + at)
        unsafe first &+= pointer.loadUnaligned(as: SIMD16<UInt8>.self)
        unsafe second &+= pointer.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self)
        unsafe pointer.storeBytes(of: zeros, as: SIMD16<UInt8>.self)
        unsafe pointer.storeBytes(of: zeros, toByteOffset: 16, as: SIMD16<UInt8>.self)
        at += 32
      }
      first &+= second
      for lane in 0..<16 { total += Int(first[lane]) }
    }
    return total
  }
}
