internal import CVector

/// Gives each distinct byte string a number, in order of first appearance.
///
/// Open addressing over 64-bit slots: the upper half of the hash, of which the highest bits choose
/// the slot, and where the string's record is. A record holds number, length and bytes, so that a
/// look-up touches two cache lines. Batches fetch the lines of 32 look-ups at once: with 1.4 million
/// distinct strings some 30 ns a look-up against 180 ns one by one (perf of `Benchmarks build` on
/// 25 million words), 21 ns with fewer (`Benchmarks bench term-map`).
///
/// Each map hashes with a seed of its own, by chance, so that nobody can write words that all want one slot. Numbers
/// do not depend on it.
@safe package struct TermMap: ~Copyable {
  private static let headByteCount = 8
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotBits: UInt64
  private var records: VirtualArena
  private var starts: UnsafeMutablePointer<UInt32>
  private var startCapacity: Int
  private let seed = UInt64.random(in: .min ... .max)

  /// Distinct strings so far.
  package private(set) var count = 0
  /// Whether a string found no room; it got a number of another one.
  package private(set) var isFull = false

  package init(capacity: Int = 1 << 12) throws(BytesError) {
    records = try VirtualArena()
    slotBits = 6
    while 3 << Int(slotBits) < capacity * 4 { slotBits += 1 }
    unsafe slots = TermMap.makeSlots(1 << Int(slotBits))
    startCapacity = max(16, capacity)
    unsafe starts = .allocate(capacity: startCapacity)
  }

  deinit {
    unsafe slots.deallocate()
    unsafe starts.deallocate()
  }

  /// Gives back what only look-ups need; from here on strings are asked for by their numbers.
  package mutating func endLookUps() {
    unsafe slots.deallocate()
    slotBits = 6
    unsafe slots = TermMap.makeSlots(1 << Int(slotBits))
  }

  /// Whether little room is left.
  package var isNearlyFull: Bool { records.isNearlyFull }

  /// Bytes of memory in use: what was reserved but never touched is not.
  package var byteCount: Int { 8 << Int(slotBits) + records.count + count * 4 }

  @inline(__always)
  private var arena: UnsafeMutableRawPointer { unsafe UnsafeMutableRawPointer(records.base) }

  /// A 64-bit hash of bytes, the same on every machine and in every run with the same seed.
  @inline(__always)
  package static func hash(_ bytes: UnsafeRawPointer, count: Int, seed: UInt64 = 0) -> UInt64 {
    var hash = UInt64(count) &* 0x9E37_79B9_7F4A_7C15 ^ seed
    var offset = 0
    while offset + 8 <= count {
      hash = mix(hash ^ (unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    if offset < count {
      var rest: UInt64 = 0
      if count >= 8 {
        rest = unsafe bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else if count - offset >= 4 {
        rest =
          UInt64(unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
          | UInt64(unsafe bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) << 32
      } else {
        rest =
          UInt64(unsafe bytes.load(as: UInt8.self))
          | UInt64(unsafe bytes.load(fromByteOffset: count >> 1, as: UInt8.self)) << 8
          | UInt64(unsafe bytes.load(fromByteOffset: count - 1, as: UInt8.self)) << 16
      }
      hash = mix(hash ^ rest)
    }
    return hash
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  /// The number of a string that is known or becomes known now, and whether it is new.
  @inline(__always)
  package mutating func insert(_ bytes: UnsafeRawBufferPointer) -> (id: UInt32, isNew: Bool) {
    guard let base = bytes.baseAddress else { return unsafe insert(UnsafeRawPointer(arena), count: 0) }
    return unsafe insert(base, count: bytes.count)
  }

  /// The number of a string of `length` bytes, and whether it is new.
  package mutating func insert(_ bytes: UnsafeRawPointer, count length: Int) -> (id: UInt32, isNew: Bool) {
    unsafe insert(bytes, count: length, hash: TermMap.hash(bytes, count: length, seed: seed))
  }

  @inline(__always)
  private mutating func insert(
    _ bytes: UnsafeRawPointer, count length: Int, hash: UInt64
  ) -> (id: UInt32, isNew: Bool) {
    let tag = hash & 0xFFFF_FFFF_0000_0000
    let mask = 1 << Int(slotBits) - 1
    var slot = Int(truncatingIfNeeded: hash >> (64 - slotBits))
    while true {
      // SAFETY: `slot` is masked; a filled slot holds the place of a record inside the arena.
      let entry = unsafe slots[slot]
      if entry == 0 { break }
      if entry & 0xFFFF_FFFF_0000_0000 == tag {
        let record = unsafe arena + Int(entry & 0xFFFF_FFFF)
        if Int(unsafe record.load(fromByteOffset: 4, as: UInt32.self)) == length,
          unsafe TermMap.equal(record + TermMap.headByteCount, bytes, length)
        {
          return (unsafe record.load(as: UInt32.self), false)
        }
      }
      slot = (slot + 1) & mask
    }
    guard let address = unsafe append(bytes, length) else { return (0, false) }
    unsafe slots[slot] = tag | UInt64(address)
    // Three quarters full: two or three slots a look-up, nearly always in one cache line.
    if count * 4 > mask * 3 { grow() }
    return (UInt32(truncatingIfNeeded: count - 1), true)
  }

  /// The numbers of some strings, one after another.
  ///
  /// - Parameters:
  ///   - base: The bytes that `starts` and `ends` point into.
  ///   - ids: Room for `count` numbers.
  package mutating func insert(
    _ base: UnsafeRawPointer, starts: [Int32], ends: [Int32], into ids: inout [UInt32]
  ) {
    ids.removeAll(keepingCapacity: true)
    var hashes = InlineArray<32, UInt64>(repeating: 0)
    var first = 0
    while first < starts.count {
      let size = min(32, starts.count - first)
      // SAFETY: the caller's ranges lie in its bytes; fetching an address ahead is harmless.
      for index in 0..<size {
        let at = first + index
        let hash = unsafe TermMap.hash(
          base + Int(starts[at]), count: Int(ends[at] - starts[at]), seed: seed)
        hashes[index] = hash
        unsafe cvector_prefetch(slots + Int(truncatingIfNeeded: hash >> (64 - slotBits)))
      }
      for index in 0..<size {
        let entry = unsafe slots[Int(truncatingIfNeeded: hashes[index] >> (64 - slotBits))]
        unsafe cvector_prefetch(arena + Int(entry & 0xFFFF_FFFF))
      }
      for index in 0..<size {
        let at = first + index
        ids.append(
          unsafe insert(base + Int(starts[at]), count: Int(ends[at] - starts[at]), hash: hashes[index]).id)
      }
      first += size
    }
  }

  @inline(__always)
  private static func equal(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
    var offset = 0
    while offset + 8 <= count {
      if unsafe left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < count {
      if unsafe left.load(fromByteOffset: offset, as: UInt8.self)
        != right.load(fromByteOffset: offset, as: UInt8.self)
      {
        return false
      }
      offset += 1
    }
    return true
  }

  /// Keeps a new string and returns its record's address, or `nil` when there is no room.
  private mutating func append(_ bytes: UnsafeRawPointer, _ length: Int) -> UInt32? {
    // Records begin at multiples of four.
    guard slotBits < 31, let address = records.allocate((TermMap.headByteCount + length + 3) & ~3) else {
      isFull = true
      return nil
    }
    let record = unsafe arena + Int(address)
    unsafe record.storeBytes(of: UInt32(truncatingIfNeeded: count), as: UInt32.self)
    unsafe record.storeBytes(of: UInt32(truncatingIfNeeded: length), toByteOffset: 4, as: UInt32.self)
    unsafe (record + TermMap.headByteCount).copyMemory(from: bytes, byteCount: length)
    if count == startCapacity {
      startCapacity += startCapacity / 2
      let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: startCapacity)
      unsafe larger.update(from: starts, count: count)
      unsafe starts.deallocate()
      unsafe starts = larger
    }
    unsafe starts[count] = address
    count += 1
    return address
  }

  private static func makeSlots(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    if count >= 1 << 19 { unsafe LargePages.advise(slots, byteCount: count * 8) }
    unsafe slots.initialize(repeating: 0, count: count)
    return unsafe slots
  }

  /// The tag holds the bits that choose the slot, so no string is read again.
  private mutating func grow() {
    let size = 2 << Int(slotBits)
    let larger = unsafe TermMap.makeSlots(size)
    let shift = 63 - slotBits
    for index in 0..<(size / 2) {
      let entry = unsafe slots[index]
      if entry == 0 { continue }
      var slot = Int(truncatingIfNeeded: entry >> shift)
      while unsafe larger[slot] != 0 { slot = (slot + 1) & (size - 1) }
      unsafe larger[slot] = entry
    }
    unsafe slots.deallocate()
    unsafe slots = larger
    slotBits += 1
  }

  /// Fetches ahead where a number's record is said to lie.
  @inline(__always)
  package func fetchStart(of id: Int) {
    precondition(id >= 0 && id < count)
    unsafe cvector_prefetch(starts + id)
  }

  /// Fetches a number's record ahead.
  @inline(__always)
  package func fetchBytes(of id: Int) {
    precondition(id >= 0 && id < count)
    unsafe cvector_prefetch(arena + Int(starts[id]))
  }

  /// The bytes of a number; valid until the next insertion.
  @inline(__always)
  package func bytes(of id: Int) -> UnsafeRawBufferPointer {
    precondition(id >= 0 && id < count)
    // SAFETY: the record of a known number lies inside the arena, and its length with it.
    let record = unsafe arena + Int(starts[id])
    return unsafe UnsafeRawBufferPointer(
      start: record + TermMap.headByteCount, count: Int(record.load(fromByteOffset: 4, as: UInt32.self)))
  }
}
