/// Numbers by 64-bit hash, in open addresses: a look-up costs a cache line or two and no hashing.
struct FrequencyCache {
  private struct Slot {
    var key: UInt64
    /// Below 0 where nothing is kept.
    var value: Int32
  }

  private static let empty = Slot(key: 0, value: -1)
  private var slots = Array(repeating: empty, count: 1 << 12)
  private(set) var count = 0

  /// The number under a hash, or `nil`.
  subscript(hash: UInt64) -> Int? {
    let value = slots[slot(hash)].value
    return value < 0 ? nil : Int(value)
  }

  /// Keeps a number under a hash that has none yet.
  mutating func insert(_ hash: UInt64, _ value: Int) {
    if count * 2 >= slots.count { grow() }
    let slot = slot(hash)
    if slots[slot].value < 0 { count += 1 }
    slots[slot] = Slot(key: hash, value: Int32(clamping: max(0, value)))
  }

  /// Takes one from the number under a hash, if there is one.
  mutating func lower(_ hash: UInt64) {
    let slot = slot(hash)
    if slots[slot].value > 0 { slots[slot].value -= 1 }
  }

  mutating func removeAll() {
    count = 0
    for slot in slots.indices { slots[slot] = FrequencyCache.empty }
  }

  private func slot(_ hash: UInt64) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[slot].value >= 0, slots[slot].key != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: FrequencyCache.empty, count: old.count * 2)
    for kept in old where kept.value >= 0 { slots[slot(kept.key)] = kept }
  }
}
