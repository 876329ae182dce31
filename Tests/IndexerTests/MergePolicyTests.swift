import TestSupport
import Testing

@testable import Indexer
@testable import Postings

/// Merges keep segments few without writing an article again and again.
@Suite struct MergePolicyTests {
  private func entry(_ byteCount: Int) -> Manifest.Entry {
    Manifest.Entry(
      name: "s",
      summary: SegmentSummary(
        documentCount: 1, tokenCount: 1, files: [SegmentSummary.File(byteCount: byteCount, checksum: 0)]))
  }

  /// Commits segments one after another, merges what the policy says, and returns what was rewritten.
  private func rewritten(_ sizes: [Int], factor: Int, _ entries: inout [Manifest.Entry]) -> Int {
    var sum = 0
    for size in sizes {
      entries.append(entry(size))
      while let range = MergePolicy.run(entries, factor: factor, largest: .max) {
        let total = entries[range].reduce(0) { $0 + $1.summary.byteCount }
        sum += total
        entries.replaceSubrange(range, with: [entry(total)])
      }
    }
    return sum
  }

  @Test(arguments: [2, 3, 4, 8])
  func equalSegmentsAreRewrittenOnceAClass(factor: Int) {
    let size = 64 << 10
    var count = 1
    for depth in 1...5 {
      count *= factor
      var entries: [Manifest.Entry] = []
      let sum = rewritten([Int](repeating: size, count: count), factor: factor, &entries)
      #expect(entries.count == 1, "\(count) segments")
      #expect(sum == depth * count * size, "\(count) segments")
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func segmentsOfAnySizeStayFew(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let sizes = (0..<3_000).map { _ in 1 << Int.random(in: 10...20, using: &random) }
    var entries: [Manifest.Entry] = []
    let sum = rewritten(sizes, factor: 4, &entries)
    let total = sizes.reduce(0, +)
    #expect(entries.reduce(0) { $0 + $1.summary.byteCount } == total)
    // From 64 KB to the whole in powers of four, three segments of each at most.
    let classes = MergePolicy.sizeClass(total, factor: 4) + 1
    #expect(entries.count <= 3 * classes, "seed \(seed)")
    #expect(sum <= 2 * classes * total, "seed \(seed)")
  }
}
