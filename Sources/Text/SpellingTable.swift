/// Numbers distinct byte strings in the order in which they are first seen.
///
/// Open addressing over 32-byte slots. A spelling of up to 24 bytes is its own key, so that finding it
/// again touches one slot; a longer one is told by its beginning and a hash, and then compared.
struct SpellingTable {
  fileprivate struct Slot: BitwiseCopyable {
    /// The first eight bytes, zeros above.
    var head: UInt64 = 0
    /// The second eight bytes of more than 16.
    var middle: UInt64 = 0
    /// The last eight bytes of more than eight; a hash of the whole where there are more than 24.
    var tail: UInt64 = 0
    /// The length in bytes; of long spellings, where they lie in the arena, with ``long``.
    var length: UInt32 = 0
    /// The number given out, plus one; 0 where free.
    var number: UInt32 = 0

    var key: Key { Key(head: head, middle: middle, tail: tail) }

    @inline(__always)
    func equals(_ key: Key, _ length: UInt32) -> Bool {
      (head ^ key.head) | (middle ^ key.middle) | (tail ^ key.tail) | UInt64(self.length ^ length) == 0
    }
  }

  private static let long: UInt32 = 1 << 31

  /// What tells a spelling, besides its length.
  fileprivate struct Key {
    var head: UInt64
    var middle: UInt64
    var tail: UInt64
  }

  private var slots: [Slot]
  private var shift: UInt64
  private(set) var count = 0
  /// Long spellings, each behind its length in four bytes.
  private var arena: [UInt8] = []

  /// - Parameter capacity: room to begin with, a power of two.
  init(capacity: Int = 1 << 10) {
    slots = Array(repeating: Slot(), count: capacity)
    shift = UInt64(64 - capacity.trailingZeroBitCount)
  }

  /// The number of `text[start..<end]`, not empty; it gets `next` when it is new.
  mutating func number(of text: RawSpan, from start: Int, to end: Int, next: UInt32) -> UInt32 {
    if let number = finder.number(text, from: start, to: end) { return number }
    let length = end - start
    if length > 24 { return numberOfLong(text, from: start, to: end, next: next) }
    insert(
      SpellingTable.key(text, start, length), length: UInt32(truncatingIfNeeded: length), number: next + 1)
    return next
  }

  /// Looks up many spellings without touching the table.
  var finder: Finder {
    @_lifetime(borrow self)
    get { Finder(slots: slots.span, arena: arena.span.raw, shift: shift) }
  }

  /// A view on the table for look-ups.
  struct Finder: ~Escapable {
    private let slots: Span<Slot>
    private let arena: RawSpan
    private let shift: UInt64

    @_lifetime(copy slots, copy arena)
    fileprivate init(slots: Span<Slot>, arena: RawSpan, shift: UInt64) {
      self.slots = slots
      self.arena = arena
      self.shift = shift
    }

    /// The number of `text[start..<end]`, or `nil` when it has none.
    @inline(__always)
    func number(_ text: RawSpan, from start: Int, to end: Int) -> UInt32? {
      let length = end - start
      if length > 24 { return numberOfLong(text, start, end) }
      let key = SpellingTable.key(text, start, length)
      let size = UInt32(truncatingIfNeeded: length)
      var slot = SpellingTable.place(key, shift)
      while true {
        let entry = slots[slot]
        if entry.equals(key, size) { return entry.number &- 1 }
        if entry.number == 0 { return nil }
        slot = (slot + 1) & (slots.count - 1)
      }
    }

    private func numberOfLong(_ text: RawSpan, _ start: Int, _ end: Int) -> UInt32? {
      let key = SpellingTable.longKey(text, start, end)
      var slot = SpellingTable.place(key, shift)
      while slots[slot].number != 0 {
        let entry = slots[slot]
        if entry.head == key.head, entry.tail == key.tail, entry.length & SpellingTable.long != 0,
          equals(Int(entry.length & ~SpellingTable.long), text, start, end)
        {
          return entry.number - 1
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
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

  /// The first and the last eight bytes, which overlap where there are less than 16, and those between.
  @inline(__always)
  private static func key(_ text: RawSpan, _ start: Int, _ length: Int) -> Key {
    guard start + 8 <= text.byteCount else {
      return Key(head: text.upToEightBytes(at: start, count: length), middle: 0, tail: 0)
    }
    let first = text.eightBytes(at: start)
    let last = text.eightBytes(at: max(start, start + length - 8))
    let second = text.eightBytes(at: length > 16 ? start + 8 : start)
    let mask = length >= 8 ? UInt64.max : 1 << UInt64(truncatingIfNeeded: length * 8) - 1
    return Key(head: first & mask, middle: length > 16 ? second : 0, tail: length > 8 ? last : 0)
  }

  private mutating func numberOfLong(
    _ text: RawSpan, from start: Int, to end: Int, next: UInt32
  ) -> UInt32 {
    let offset = UInt32(truncatingIfNeeded: arena.count)
    appendLength(end - start)
    for index in start..<end { arena.append(text.byte(at: index)) }
    insert(
      SpellingTable.longKey(text, start, end), length: SpellingTable.long | offset, number: next + 1)
    return next
  }

  private mutating func appendLength(_ length: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { arena.append(UInt8(truncatingIfNeeded: length >> shift)) }
  }

  private mutating func insert(_ key: Key, length: UInt32, number: UInt32) {
    var slot = SpellingTable.place(key, shift)
    while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(head: key.head, middle: key.middle, tail: key.tail, length: length, number: number)
    count += 1
    if count * 8 > slots.count * 5 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    let mask = slots.count - 1
    for entry in old where entry.number != 0 {
      var slot = SpellingTable.place(entry.key, shift)
      while slots[slot].number != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// The slot where a search begins: the upper bits of a folded product (as in Wang Yi's wyhash).
  @inline(__always)
  private static func place(_ key: Key, _ shift: UInt64) -> Int {
    let head = key.head ^ key.middle &* 0xE703_7ED1_A0B4_28DB ^ 0x9E37_79B9_7F4A_7C15
    let product = head.multipliedFullWidth(by: key.tail ^ 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: ((product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private static func longKey(_ text: RawSpan, _ start: Int, _ end: Int) -> Key {
    var hash = UInt64(truncatingIfNeeded: end - start)
    var position = start
    while position + 8 < end {
      let product = (hash ^ text.eightBytes(at: position)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
      position += 8
    }
    return Key(
      head: text.eightBytes(at: start), middle: 0, tail: hash ^ text.eightBytes(at: end - 8))
  }
}
