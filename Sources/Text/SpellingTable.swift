/// Numbers distinct byte strings in the order in which they are first seen.
///
/// A spelling of up to 24 bytes is its own key; a longer one is told by its ends and a hash, and then compared.
struct SpellingTable {
  /// The longest spelling that is its own key.
  static let longestKey = 24

  private var slots: SpellingSlots
  /// Long spellings, each behind its length in four bytes.
  private var arena: [UInt8] = []
  /// For each length up to ``longestKey`` which bits of three words belong to a spelling, and which bits of the
  /// first byte tell a digit that may begin the last group of a number.
  private let masks = lengthMasks
  private static let lengthMasks: [SIMD4<UInt64>] = (0...longestKey).map { length in
    var mask = SIMD4<UInt64>()
    for byte in 0..<length { mask[byte / 8] |= 0xFF << UInt64(byte % 8 * 8) }
    if length == 3 { mask.w = 0xF0 }
    return mask
  }

  /// - Parameter capacity: room to begin with, a power of two.
  init(capacity: Int = 1 << 10) {
    slots = SpellingSlots(capacity: capacity)
  }

  /// How many spellings are known.
  var count: Int { slots.count }

  /// The memory in use, without what is reserved for more: a key of 32 bytes and two to four places of the
  /// index a spelling, and the long spellings.
  var byteCount: Int { count * 48 + arena.count }

  /// The number of `text[start..<end]`, not empty; it gets `next` when it is new.
  mutating func number(of text: RawSpan, from start: Int, to end: Int, next: UInt32) -> UInt32 {
    if let number = finder.number(text, from: start, to: end) { return number }
    if end - start > SpellingTable.longestKey {
      addLong(text, from: start, to: end, number: next)
    } else {
      slots.insert(SpellingTable.key(text, start, end - start), number: next)
    }
    return next
  }

  /// Looks up many spellings without touching the table.
  var finder: Finder {
    @_lifetime(borrow self)
    get { Finder(slots: slots.view, arena: arena.span.raw, masks: masks.span) }
  }

  /// A view on the table for look-ups.
  struct Finder: ~Escapable {
    let slots: SpellingSlots.View
    private let arena: RawSpan
    /// What ``SpellingTable`` has for each length.
    let masks: Span<SIMD4<UInt64>>

    @_lifetime(copy slots, copy arena, copy masks)
    fileprivate init(
      slots: borrowing SpellingSlots.View, arena: RawSpan, masks: Span<SIMD4<UInt64>>
    ) {
      self.slots = copy slots
      self.arena = arena
      self.masks = masks
    }

    /// The number of `text[start..<end]`, or `nil` when it has none.
    @inline(__always)
    func number(_ text: RawSpan, from start: Int, to end: Int) -> UInt32? {
      number(text, from: start, to: end, changing: 0)
    }

    /// The number of `text[start..<end]` with bits set in its first eight bytes; `nil` for a long spelling
    /// if there are any.
    @inline(__always)
    func number(_ text: RawSpan, from start: Int, to end: Int, changing bits: UInt64) -> UInt32? {
      if end - start > SpellingTable.longestKey {
        return bits == 0 ? numberOfLong(text, start, end, SpellingTable.longKey(text, start, end)) : nil
      }
      var key = key(text, start, end - start)
      key.head |= bits
      let hash = key.hash
      return number(of: key, hash, at: slots.candidate(hash))
    }

    @inline(__always)
    private func key(_ text: RawSpan, _ start: Int, _ length: Int) -> SpellingKey {
      guard start + SpellingTable.longestKey <= text.byteCount else {
        return SpellingTable.key(text, start, length)
      }
      // No branch on the length: three times eight bytes, with zeros behind the spelling's end.
      let mask = masks[length]
      return SpellingKey(
        head: text.eightBytes(at: start) & mask.x, middle: text.eightBytes(at: start + 8) & mask.y,
        tail: text.eightBytes(at: start + 16) & mask.z, length: UInt32(truncatingIfNeeded: length))
    }

    /// The number of a key that the index has found, or not.
    @inline(__always)
    func number(of key: SpellingKey, _ hash: UInt64, at candidate: Int) -> UInt32? {
      if let number = slots.number(of: key, at: candidate) { return number }
      return candidate == 0 ? nil : otherNumber(of: key, hash)
    }

    /// The number of a key that has eight bits of its hash in common with another before it.
    private func otherNumber(of key: SpellingKey, _ hash: UInt64) -> UInt32? {
      slots.number(hash) { known in
        known.head == key.head && known.middle == key.middle && known.tail == key.tail
          && known.length == key.length
      }
    }

    /// The number of a spelling of more than ``longestKey`` bytes.
    func numberOfLong(_ text: RawSpan, _ start: Int, _ end: Int, _ key: SpellingKey) -> UInt32? {
      slots.number(key.hash) { known in
        known.head == key.head && known.middle == key.middle && known.tail == key.tail
          && known.length & SpellingKey.long != 0
          && equals(Int(known.length & ~SpellingKey.long), text, start, end)
      }
    }

    private func equals(_ offset: Int, _ text: RawSpan, _ start: Int, _ end: Int) -> Bool {
      let length = end - start
      guard arena.upToEightBytes(at: offset, count: 4) == UInt64(length) else { return false }
      let known = offset + 4
      var index = 0
      while index + 8 <= length {
        if arena.eightBytes(at: known + index) != text.eightBytes(at: start + index) { return false }
        index += 8
      }
      // The last eight bytes lie inside: long spellings have more than 24.
      return arena.eightBytes(at: known + length - 8) == text.eightBytes(at: end - 8)
    }
  }

  static func key(_ text: RawSpan, _ start: Int, _ length: Int) -> SpellingKey {
    SpellingKey(
      head: text.upToEightBytes(at: start, count: min(8, length)),
      middle: length > 8 ? text.upToEightBytes(at: start + 8, count: min(8, length - 8)) : 0,
      tail: length > 16 ? text.upToEightBytes(at: start + 16, count: length - 16) : 0,
      length: UInt32(truncatingIfNeeded: length))
  }

  private mutating func addLong(_ text: RawSpan, from start: Int, to end: Int, number: UInt32) {
    // So much is never met; what lies beyond gets a new number each time.
    guard arena.count < Int(SpellingKey.long) / 2 else { return }
    var key = SpellingTable.longKey(text, start, end)
    key.length = SpellingKey.long | UInt32(truncatingIfNeeded: arena.count)
    for shift in stride(from: 0, to: 32, by: 8) {
      arena.append(UInt8(truncatingIfNeeded: (end - start) >> shift))
    }
    for index in start..<end { arena.append(text.byte(at: index)) }
    slots.insert(key, number: number)
  }

  /// The key of a long spelling, without its place in the arena.
  static func longKey(_ text: RawSpan, _ start: Int, _ end: Int) -> SpellingKey {
    var hash = UInt64(truncatingIfNeeded: end - start)
    var position = start
    while position + 8 < end {
      let product = (hash ^ text.eightBytes(at: position)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
      position += 8
    }
    return SpellingKey(
      head: text.eightBytes(at: start), middle: hash, tail: text.eightBytes(at: end - 8), length: 0)
  }
}
