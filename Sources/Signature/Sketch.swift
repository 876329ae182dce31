/// The smallest hashes of all runs of five words: two articles share about as large a part of their sketches as
/// of their text.
enum Sketch {
  static let size = 48
  static let run = 5

  /// The sketch of a sequence of word hashes.
  static func make(_ words: [UInt64]) -> [UInt32] {
    guard words.count >= run else { return [] }
    var best: [UInt32] = []
    var largest = UInt32.max
    for start in 0...(words.count - run) {
      var state: UInt64 = 0x9E37_79B9_7F4A_7C15
      for offset in 0..<run {
        state = (state ^ words[start + offset]) &* 0xFF51_AFD7_ED55_8CCD
        state ^= state >> 29
      }
      let value = UInt32(truncatingIfNeeded: state >> 32)
      if best.count == size, value >= largest { continue }
      insert(value, into: &best)
      if best.count == size { largest = best[size - 1] }
    }
    return best
  }

  private static func insert(_ value: UInt32, into best: inout [UInt32]) {
    var low = 0
    var high = best.count
    while low < high {
      let middle = (low + high) / 2
      if best[middle] < value { low = middle + 1 } else { high = middle }
    }
    if low < best.count, best[low] == value { return }
    best.insert(value, at: low)
    if best.count > size { best.removeLast() }
  }
}
