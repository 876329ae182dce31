/// Every eighth key of a dictionary's blocks, together: 45 KB for 1.4 million terms, so that a look-up
/// waits for memory once instead of some ten times. Made after some look-ups; a single question does
/// without.
final class KeySample: Sendable {
  static let step = 8
  static let neededAfter = 64
  private let keys: [UInt64]

  init(_ keys: [UInt64]) { self.keys = keys }

  /// Narrows a range of blocks, in which the first block with a larger key is wanted, to the eight
  /// blocks between two keys of the sample.
  func narrow(_ blocks: Range<Int>, _ key: UInt64) -> Range<Int> {
    let step = KeySample.step
    let first = (blocks.lowerBound + step - 1) / step
    let end = min(keys.count, (blocks.upperBound + step - 1) / step)
    // The first key in the sample that is larger: halves without a branch, which would be taken at random.
    var left = first
    var count = max(0, end - first)
    while count > 0 {
      let half = (count + 1) >> 1
      left = keys[left + half - 1] <= key ? left + half : left
      count = count &- half
    }
    let low = left > first ? max(blocks.lowerBound, (left - 1) * step + 1) : blocks.lowerBound
    let high = left < end ? min(blocks.upperBound, left * step) : blocks.upperBound
    return low..<max(low, high)
  }
}
