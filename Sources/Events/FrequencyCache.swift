/// Numbers by 64-bit hash, in open addresses: a look-up costs a cache line or two and no hashing.
struct FrequencyCache {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init() {
    keys = Array(repeating: 0, count: 1 << 12)
    values = Array(repeating: -1, count: 1 << 12)
  }

  /// The number under a hash, or `nil`.
  subscript(hash: UInt64) -> Int? {
    let slot = slot(hash)
    return values[slot] < 0 ? nil : Int(values[slot])
  }

  /// Keeps a number under a hash that has none yet.
  mutating func insert(_ hash: UInt64, _ value: Int) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(hash)
    if values[slot] < 0 { count += 1 }
    keys[slot] = hash
    values[slot] = Int32(clamping: max(0, value))
  }

  mutating func removeAll() {
    count = 0
    for slot in values.indices { values[slot] = -1 }
  }

  private func slot(_ hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while values[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: -1, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldValues[index] >= 0 {
      let slot = slot(oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }
}
