package import Postings

/// Which segments to merge: as soon as several neighbours are of like size, those.
///
/// A size class is a power of the merge factor, from 64 KB on, so that what is merged leaves its class:
/// each article is rewritten once a class. Merging neighbours only keeps the articles in the order in
/// which they came.
package enum MergePolicy {
  static func sizeClass(_ byteCount: Int, factor: Int) -> Int {
    var size = 64 << 10
    var found = 0
    while size < byteCount {
      size *= max(2, factor)
      found += 1
    }
    return found
  }

  /// The entries to merge next, or `nil` when nothing needs merging.
  package static func run(_ entries: [Manifest.Entry], factor: Int, largest: Int) -> Range<Int>? {
    var end = entries.count
    while end > 0 {
      // The longest run that ends here of segments no larger than this one's class.
      let top = sizeClass(entries[end - 1].summary.byteCount, factor: factor)
      var start = end - 1
      var total = entries[start].summary.byteCount
      while start > 0, sizeClass(entries[start - 1].summary.byteCount, factor: factor) <= top {
        start -= 1
        total += entries[start].summary.byteCount
      }
      if end - start >= factor, total <= largest { return start..<end }
      end -= 1
    }
    // A segment that is more than half removed is rewritten alone.
    for (index, entry) in entries.enumerated()
    where entry.removedCount * 2 > entry.summary.documentCount && entry.summary.byteCount <= largest {
      return index..<(index + 1)
    }
    return nil
  }
}
