internal import CVector

/// What tells a spelling, besides the arena for long ones.
struct SpellingKey {
  /// The first eight bytes, zeros above.
  var head: UInt64
  /// The second eight bytes; of a long spelling the hash of the whole.
  var middle: UInt64
  /// The third eight bytes; of a long spelling the last eight.
  var tail: UInt64
  /// The length in bytes; of a long spelling its place in the arena, with ``long``.
  var length: UInt32

  /// Set beside the place of a spelling that does not fit the key.
  static let long: UInt32 = 1 << 31

  /// A hash: the upper bits say where to begin, the lowest eight tell keys apart (a folded product, as in
  /// Wang Yi's wyhash).
  @inline(__always)
  var hash: UInt64 {
    let first = head ^ middle &* 0xE703_7ED1_A0B4_28DB ^ 0x9E37_79B9_7F4A_7C15
    let product = first.multipliedFullWidth(by: tail ^ 0xD6E8_FEB8_6659_FD93)
    return (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// The keys of a ``SpellingTable`` with the numbers given out, and an index to find them.
///
/// Keys lie side by side in the order in which they were first seen, common words first: what an article
/// needs of them fits a processor's cache. The index is open addressing over four bytes a slot: eight bits
/// of the hash and the key's place, plus one; 0 where the slot is free.
struct SpellingSlots {
  private var index: [UInt32]
  /// Two vectors a key, so that none lies across two cache lines: 16 bytes of it; the next eight, then the
  /// length and the number.
  private var keys: [SIMD2<UInt64>]
  /// Where the first key is, behind one of no length that is no spelling's: arrays begin at a multiple of 16 bytes.
  private var first: Int
  private(set) var count = 0
  /// The index takes so many upper bits of a hash.
  private var shift: UInt64

  /// No more keys are kept; a text of a hundred megabytes may have more words.
  private static let limit = 1 << 24 - 1

  /// - Parameter capacity: room to begin with, a power of two.
  init(capacity: Int) {
    index = Array(repeating: 0, count: 2 * capacity)
    shift = UInt64(64 - (2 * capacity).trailingZeroBitCount)
    (keys, first) = SpellingSlots.room(capacity)
  }

  /// The keys and index for reading.
  var view: View {
    @_lifetime(borrow self)
    @inline(__always)
    get { View(index: index.span, keys: keys.span, first: first, shift: shift) }
  }

  /// Adds a key that is not there.
  mutating func insert(_ key: SpellingKey, number: UInt32) {
    guard count < SpellingSlots.limit else { return }
    if first + 2 * count + 2 > keys.count { growKeys() }
    keys[first + 2 * count] = SIMD2(key.head, key.middle)
    keys[first + 2 * count + 1] = SIMD2(key.tail, UInt64(number) << 32 | UInt64(key.length))
    count += 1
    if 2 * count > index.count { growIndex() } else { addToIndex(key, count) }
  }

  private mutating func addToIndex(_ key: SpellingKey, _ place: Int) {
    let hash = key.hash
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while index[slot] != 0 { slot = (slot + 1) & (index.count - 1) }
    index[slot] = UInt32(truncatingIfNeeded: hash) << 24 | UInt32(truncatingIfNeeded: place)
  }

  private mutating func growIndex() {
    index = Array(repeating: 0, count: 2 * index.count)
    shift -= 1
    for place in 1...count { addToIndex(view.key(place).key, place) }
  }

  private mutating func growKeys() {
    var (larger, begin) = SpellingSlots.room(2 * count)
    for vector in 0..<(2 * count) { larger[begin + vector] = keys[first + vector] }
    (keys, first) = (larger, begin)
  }

  private static func room(_ count: Int) -> (keys: [SIMD2<UInt64>], first: Int) {
    let keys = [SIMD2<UInt64>](repeating: SIMD2(), count: 2 * count + 3)
    // SAFETY: the address is looked at, not read.
    let address = unsafe keys.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
    return (keys, 2 + (address >> 4 & 1))
  }

  struct View: ~Escapable {
    private let index: Span<UInt32>
    private let keys: Span<SIMD2<UInt64>>
    private let first: Int
    private let shift: UInt64

    @_lifetime(copy index, copy keys)
    @inline(__always)
    fileprivate init(index: Span<UInt32>, keys: Span<SIMD2<UInt64>>, first: Int, shift: UInt64) {
      self.index = index
      self.keys = keys
      self.first = first
      self.shift = shift
    }

    /// Asks for the memory in which the index begins to look for a hash.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
      // SAFETY: the address is not read, and the index is never empty.
      unsafe index.withUnsafeBufferPointer { index in
        unsafe cvector_prefetch(
          index.baseAddress.unsafelyUnwrapped.advanced(by: Int(truncatingIfNeeded: hash &>> shift)))
      }
    }

    /// The place plus one of the first key that has a hash, as far as eight bits of it tell, or 0; and asks
    /// for its memory.
    @inline(__always)
    func candidate(_ hash: UInt64) -> Int {
      let slot = Int(truncatingIfNeeded: hash &>> shift)
      // SAFETY: the index has as many slots as the shift leaves values, a power of two.
      let difference = unsafe index[unchecked: slot] ^ UInt32(truncatingIfNeeded: hash) << 24
      let place = Int(difference < 1 << 24 ? difference : next(hash, behind: slot))
      // SAFETY: the address is not read, and there is always a key.
      unsafe keys.withUnsafeBufferPointer { keys in
        unsafe cvector_prefetch(
          keys.baseAddress.unsafelyUnwrapped.advanced(by: first &+ 2 &* place &- 2))
      }
      return place
    }

    /// The place for a hash that the slot where the search begins has not, or 0.
    private func next(_ hash: UInt64, behind first: Int) -> UInt32 {
      let tag = UInt32(truncatingIfNeeded: hash) << 24
      var slot = first
      while index[slot] != 0 {
        if index[slot] ^ tag < 1 << 24 { return index[slot] & 0xFF_FFFF }
        slot = (slot + 1) & (index.count - 1)
      }
      return 0
    }

    /// The vectors of the key at a place, plus one, as ``SpellingSlots`` keeps them; at 0 those of no spelling.
    @inline(__always)
    func vectors(at place: Int) -> (low: SIMD2<UInt64>, high: SIMD2<UInt64>) {
      let vector = first &+ 2 &* place &- 2
      // SAFETY: the index holds places of keys only, and before the first there is another.
      return unsafe (keys[unchecked: vector], keys[unchecked: vector &+ 1])
    }

    /// The number of the key at a place, plus one, if it is `key`.
    @inline(__always)
    func number(of key: SpellingKey, at place: Int) -> UInt32? {
      if place == 0 { return nil }
      let (known, number) = self.key(place)
      let difference =
        (known.head ^ key.head) | (known.middle ^ key.middle) | (known.tail ^ key.tail)
        | UInt64(known.length ^ key.length)
      return difference == 0 ? number : nil
    }

    /// The number of the first key with a hash of which `isSame` is true.
    func number(_ hash: UInt64, _ isSame: (SpellingKey) -> Bool) -> UInt32? {
      var slot = Int(truncatingIfNeeded: hash &>> shift)
      let tag = UInt32(truncatingIfNeeded: hash) << 24
      while index[slot] != 0 {
        if index[slot] ^ tag < 1 << 24 {
          let (known, number) = key(Int(index[slot] & 0xFF_FFFF))
          if isSame(known) { return number }
        }
        slot = (slot + 1) & (index.count - 1)
      }
      return nil
    }

    /// The key at a place, one at least, and its number.
    @inline(__always)
    func key(_ place: Int) -> (key: SpellingKey, number: UInt32) {
      let (low, high) = vectors(at: place)
      let key = SpellingKey(
        head: low.x, middle: low.y, tail: high.x, length: UInt32(truncatingIfNeeded: high.y))
      return (key, UInt32(truncatingIfNeeded: high.y >> 32))
    }
  }
}
