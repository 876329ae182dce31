/// How the table of all stop words is laid out, a literal of UTF-8: a filter, an index by hash, and the entries.
///
/// - Of the filter, each byte has seven bits, one set for the first eight bytes of each word, so that most other
///   words touch no more than these 8 KB.
/// - A slot of the index has three septets, the lowest first: three bits of the hash, and above them where the
///   entry begins behind the index; 0 where the slot is free. A word that finds its slot taken goes to the next.
/// - An entry has a septet for the length of the word in bytes, one for how many languages have it, one for how
///   many of these it votes for, which come first; then the word, and two septets a language: its number, and
///   what the word is in it, ``weightMask`` to ``isListed``.
///
/// (Public, since nothing less is compiled into the modules that use it.)
public enum StopWordLayout {
  /// Bytes of the filter.
  @inlinable public static var filterLength: Int { 1 << 13 }
  /// Slots of the index, a power of two.
  @inlinable public static var slotCount: Int { 1 << 14 }
  /// Bytes of a slot.
  @inlinable public static var slotLength: Int { 3 }
  /// Bits of the hash in a slot.
  @inlinable public static var tagBits: Int { 3 }
  /// Where the index begins, in bytes from the beginning of the table.
  @inlinable public static var indexStart: Int { filterLength }
  /// Where the entries begin, in bytes from the beginning of the table.
  @inlinable public static var entriesStart: Int { indexStart + slotCount * slotLength }
  /// Bytes of an entry before its word.
  @inlinable public static var headerLength: Int { 3 }
  /// Bytes behind the last entry, so that whole eights of bytes can be read.
  @inlinable public static var padding: Int { 8 }

  /// What a word that belongs to one language alone counts when languages are told by it; one that several share
  /// counts a part of it, and in more languages than this it says nothing.
  @inlinable public static var wholeVote: UInt32 { 12 }

  /// The part of what a word is that says how much it counts for the language.
  @inlinable public static var weightMask: UInt8 { 0xF }
  /// The word is a stop word as it stands, case folded.
  @inlinable public static var isFolded: UInt8 { 1 << 4 }
  /// It asks: the line of such words is the first that has it.
  @inlinable public static var isAsking: UInt8 { 1 << 5 }
  /// It is spelled so in the list.
  @inlinable public static var isListed: UInt8 { 1 << 6 }

  /// The byte and the bit of the filter for a word's first eight bytes, the first one lowest, zeros above.
  @inlinable
  @inline(__always)
  public static func filterPlace(_ head: UInt64) -> (byte: Int, bit: UInt8) {
    let hash = (head &* 0x9E37_79B9_7F4A_7C15) >> 48
    return (Int(truncatingIfNeeded: hash >> 3), UInt8(truncatingIfNeeded: (hash & 7) * 7 >> 3))
  }

  /// The hash of a word: the upper bits say where to begin, the lowest are in the slot (a folded product, as in
  /// Wang Yi's wyhash).
  ///
  /// - Parameters:
  ///   - head: the first eight bytes, the first one lowest, zeros above.
  ///   - tail: the last eight bytes of a word that has more than eight, else 0.
  @inlinable
  @inline(__always)
  public static func hash(_ head: UInt64, _ tail: UInt64, length: Int) -> UInt64 {
    let mixed = head ^ tail &* 0xE703_7ED1_A0B4_28DB ^ UInt64(truncatingIfNeeded: length)
    let product = mixed.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return (product.high ^ product.low) &* 0xA076_1D64_78BD_642F
  }

  /// The slot where the search for a hash begins.
  @inlinable
  @inline(__always)
  public static func firstSlot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 50) }
}
