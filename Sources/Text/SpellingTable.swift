/// Numbers distinct byte strings from 0 in the order in which they are first seen.
///
/// Open addressing over one arena: no allocation for a spelling seen before.
struct SpellingTable {
  /// Bytes of all spellings, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each spelling begins in `bytes`; one more than there are spellings.
  private var starts: [UInt32] = [0]
  /// The full hash of each spelling.
  private var hashes: [UInt32] = []
  /// Spelling + 1, or 0 where free; a power of two long.
  private var slots: [UInt32]

  init(capacity: Int = 1 << 12) {
    slots = Array(repeating: 0, count: capacity)
  }

  /// How many distinct spellings there are.
  var count: Int { hashes.count }

  /// Forgets all spellings and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    hashes.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = 0 }
  }

  /// The bytes of a spelling.
  func spelling(_ index: Int) -> [UInt8] {
    Array(bytes[Int(starts[index])..<Int(starts[index + 1])])
  }

  /// The number of `text[start..<end]` in namespace `salt`, and whether it is new.
  mutating func insert(
    _ text: Span<UInt8>, from start: Int, to end: Int, salt: UInt32
  ) -> (index: Int, isNew: Bool) {
    var hash = 0x811C_9DC5 ^ (salt &* 0x9E37_79B1)
    for index in start..<end { hash = (hash ^ UInt32(text[index])) &* 0x0100_0193 }
    hash ^= hash >> 15
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let candidate = Int(slots[slot]) - 1
      if hashes[candidate] == hash, equals(candidate, text, start, end, salt) { return (candidate, false) }
      slot = (slot + 1) & mask
    }
    let index = count
    hashes.append(hash)
    bytes.append(UInt8(truncatingIfNeeded: salt))
    for position in start..<end { bytes.append(text[position]) }
    starts.append(UInt32(bytes.count))
    slots[slot] = UInt32(index + 1)
    if count * 2 > slots.count { grow() }
    return (index, true)
  }

  private func equals(_ candidate: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ salt: UInt32) -> Bool
  {
    let from = Int(starts[candidate])
    guard Int(starts[candidate + 1]) - from == end - start + 1, bytes[from] == UInt8(truncatingIfNeeded: salt)
    else { return false }
    for offset in 0..<(end - start) where bytes[from + 1 + offset] != text[start + offset] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt32](repeating: 0, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = UInt32(index + 1)
    }
    slots = larger
  }
}
