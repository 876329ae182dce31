internal import Bytes

/// Counts the stretches of an article that hold every word of some in any order, none overlapping another; one place in
/// the article stands for one word.
///
/// A window slides over the places of all words. Where words share places, as those with forms in common do, it is asked
/// whether each word has one of its own.
///
/// - Complexity: O(*n* log *n*) for *n* places, where words share none.
///
/// Two words near each other take 64 µs in the generated index, a phrase of two 44 (`Benchmarks bench near
/// phrase`).
final class NearWords {
  private let parts: [PhrasePart]
  /// How many words each part is.
  private let times: [Int]
  private let wordCount: Int
  /// The places of the article, each above the number of its part; rising.
  private var items: [UInt64] = []
  /// Places of each part in the window.
  private var counts: [Int]
  /// The parts that had too few places when they were settled last: more places of others do not help.
  private var isStuck: [Bool]

  init(_ parts: [PhrasePart], times: [Int]) {
    self.parts = parts
    self.times = times
    wordCount = times.reduce(0, +)
    counts = [Int](repeating: 0, count: parts.count)
    isStuck = [Bool](repeating: false, count: parts.count)
  }

  /// How many such stretches there are in the article whose positions the parts have loaded.
  ///
  /// - Parameter longest: How far the last place of a stretch may be from its first.
  func frequency(longest: UInt32) -> UInt32 {
    for index in parts.indices where parts[index].count < times[index] { return 0 }
    merge()
    var found: UInt32 = 0
    var begin = 0
    var next = 0
    // Parts of which the window has too few places, and places in it that several parts have.
    var missing = clear()
    var sharedCount = 0
    var mayFit = true
    while next < items.count {
      let position = items[next] >> 32
      let start = next
      while next < items.count, items[next] >> 32 == position {
        let part = self.part(next)
        counts[part] += 1
        if counts[part] == times[part] { missing -= 1 }
        if isStuck[part] { mayFit = true }
        next += 1
      }
      if next - start > 1 { sharedCount += 1 }
      while items[begin] >> 32 + UInt64(longest) < position {
        let far = items[begin] >> 32
        let start = begin
        while items[begin] >> 32 == far {
          let part = self.part(begin)
          if counts[part] == times[part] { missing += 1 }
          counts[part] -= 1
          begin += 1
        }
        if begin - start > 1 { sharedCount -= 1 }
      }
      guard missing == 0 else { continue }
      if sharedCount > 0 {
        guard mayFit else { continue }
        mayFit = fits(begin..<next)
        guard mayFit else { continue }
      }
      found += 1
      begin = next
      missing = clear()
      sharedCount = 0
    }
    return found
  }

  private func merge() {
    items.removeAll(keepingCapacity: true)
    for (number, part) in parts.enumerated() {
      for place in 0..<part.count { items.append(UInt64(part.positions[place]) << 32 | UInt64(number)) }
    }
    if parts.count > 1 { items.sort() }
  }

  private func part(_ index: Int) -> Int { Int(truncatingIfNeeded: items[index] & 0xFFFF_FFFF) }

  /// Empties the window; how many parts it lacks then.
  private func clear() -> Int {
    for index in counts.indices {
      counts[index] = 0
      isStuck[index] = false
    }
    return parts.count
  }

  /// Whether each word has a place of its own in a window that has enough places of every part.
  private func fits(_ window: Range<Int>) -> Bool {
    var places = [[Int]](repeating: [], count: parts.count)
    var owners: [Int] = []
    var last = UInt64.max
    for index in window {
      if items[index] >> 32 != last {
        last = items[index] >> 32
        owners.append(-1)
      }
      // As many as there are words leave one free, whatever the others take.
      let part = self.part(index)
      if places[part].count < wordCount { places[part].append(owners.count - 1) }
    }
    for part in parts.indices {
      for _ in 0..<times[part] {
        for index in isStuck.indices { isStuck[index] = false }
        var seen: Set<Int> = []
        guard settle(part, places, &owners, &seen) else { return false }
      }
    }
    return true
  }

  /// Gives a word of a part a place, for which words of other parts may move to another.
  private func settle(_ part: Int, _ places: [[Int]], _ owners: inout [Int], _ seen: inout Set<Int>) -> Bool {
    isStuck[part] = true
    for place in places[part] where seen.insert(place).inserted {
      let owner = owners[place]
      if owner < 0 || settle(owner, places, &owners, &seen) {
        owners[place] = part
        return true
      }
    }
    return false
  }
}
