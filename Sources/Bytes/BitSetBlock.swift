internal import CVector

/// Rising numbers close to each other as a set of bits, in words of 64 that begin at multiples of 64.
///
/// A block of 128 articles that spans some hundred takes fewer bytes so than as packed gaps, a union of such
/// blocks is an OR of words, and a look-up is a bit test (Lucene stores dense blocks so since its version 10.1).
package enum BitSetBlock {
  /// Words in the longest set. Sets that span more are slower to turn into numbers than packed gaps: with 14 words the
  /// best articles for any of two words took 3 % longer, among 100,000 (`Benchmarks query --mode top`).
  package static let longest = 8

  /// Words of a set that begins with the word of `first` and ends with the word of `last`.
  @inline(__always)
  package static func wordCount(from first: UInt32, through last: UInt32) -> Int {
    Int(last >> 6) - Int(first >> 6) + 1
  }

  /// Appends the set of rising numbers, none below `first`.
  package static func pack(
    _ numbers: Cells<UInt32>, count: Int, from first: UInt32, into bytes: inout [UInt8]
  ) {
    var word = first >> 6
    var bits: UInt64 = 0
    for index in 0..<count {
      while numbers[index] >> 6 > word {
        bytes.appendInteger(bits)
        bits = 0
        word += 1
      }
      bits |= 1 << UInt64(numbers[index] & 63)
    }
    bytes.appendInteger(bits)
  }

  /// Turns a set into rising numbers.
  ///
  /// - Parameter first: The first number that the set may hold.
  /// - Returns: How many there are, or `nil` when there are none, more than 128, or one below `first`.
  ///
  /// SAFETY: `source` holds 8 × `wordCount` bytes, `target` has room for 144 numbers.
  package static func unpack(
    _ source: UnsafeRawPointer, wordCount: Int, from first: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    let count: Int
    if WideVectors.areThere {
      count = unsafe cvector_set_places(
        source.assumingMemoryBound(to: UInt8.self), wordCount << 3, first & ~63, target)
    } else {
      count = unsafe unpackByBytes(source, wordCount: wordCount, from: first, into: target)
    }
    guard count > 0, count <= 128 else { return nil }
    return unsafe target[0] < first ? nil : count
  }

  /// The same with any processor, as far as 128 numbers and some.
  ///
  /// A byte at a time: its up to eight numbers are written with one addition, and the next ones begin where
  /// its count says.
  ///
  /// SAFETY: as for ``unpack(_:wordCount:from:into:)``.
  package static func unpackByBytes(
    _ source: UnsafeRawPointer, wordCount: Int, from first: UInt32, into target: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let places = BitPlaces.shared
    var base = SIMD8<UInt32>(repeating: first & ~63)
    var count = 0
    var byte = 0
    while byte < wordCount << 3, count <= 128 {
      let bits = Int(unsafe source.load(fromByteOffset: byte, as: UInt8.self))
      let row = unsafe places.rows.load(fromByteOffset: bits << 4, as: SIMD8<UInt16>.self)
      unsafe UnsafeMutableRawPointer(target + count).storeBytes(
        of: SIMD8<UInt32>(truncatingIfNeeded: row) &+ base, as: SIMD8<UInt32>.self)
      count &+= Int(unsafe places.counts.load(fromByteOffset: bits, as: UInt8.self))
      base &+= SIMD8(repeating: 8)
      byte &+= 1
    }
    return count
  }
}

/// Where the set bits of each byte are, and how many.
@safe private final class BitPlaces: @unchecked Sendable {
  static let shared = BitPlaces()

  /// For each byte eight numbers of 16 bits: the places of its bits, rising.
  let rows: UnsafeRawPointer
  /// For each byte one byte.
  let counts: UnsafeRawPointer

  private init() {
    // SAFETY: room for 256 rows of 16 bytes and 256 counts, written below, kept as long as the program runs.
    let room = UnsafeMutableRawPointer.allocate(byteCount: 256 * 17, alignment: 16)
    unsafe room.initializeMemory(as: UInt8.self, repeating: 0, count: 256 * 17)
    for byte in 0..<256 {
      var count = 0
      for place in 0..<8 where byte >> place & 1 != 0 {
        unsafe room.storeBytes(of: UInt16(place), toByteOffset: byte << 4 + count << 1, as: UInt16.self)
        count += 1
      }
      unsafe room.storeBytes(of: UInt8(count), toByteOffset: 256 << 4 + byte, as: UInt8.self)
    }
    unsafe rows = UnsafeRawPointer(room)
    unsafe counts = UnsafeRawPointer(room + 256 << 4)
  }
}
