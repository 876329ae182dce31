internal import CICU

/// A list of words by which ICU cuts text of a script without blanks, in the form in which ICU keeps it: a
/// trie of 16-bit units (`UCharsTrie`) or of bytes (`BytesTrie`).
///
/// What ICU does with the lists is not part of its interface, so that whoever does the same must prove it on
/// the library's version.
package struct BreakDictionary: Sendable {
  /// A trie of units, the root first; empty when it is one of bytes.
  package private(set) var units: [UInt16] = []
  /// A trie of bytes, the root first; empty when it is one of units.
  package private(set) var bytes: [UInt8] = []
  /// What is taken from a scalar to make the byte in a trie of bytes.
  package private(set) var firstScalar: UInt32 = 0

  /// The places of numbers in the list's header, and how many there are.
  private enum Header {
    static let trie = 0
    static let byteCount = 3
    static let kind = 4
    static let transform = 5
    static let count = 8
  }

  /// The list with a name, "cjdict" or "thaidict"; `nil` where this ICU's data has none.
  package init?(_ name: String) {
    guard let major = ICUVersion.library.split(separator: ".").first else { return nil }
    var status = U_ZERO_ERROR
    // SAFETY: the names are copied.
    let opened = unsafe udata_open("icudt\(major)l-brkitr", "dict", name, &status)
    guard status.rawValue <= 0, let opened = unsafe opened else { return nil }
    defer { unsafe udata_close(opened) }
    guard let memory = unsafe udata_getMemory(opened) else { return nil }
    // SAFETY: ICU's own data, which begins with eight numbers of which one says how long it is; it stays
    // mapped until it is closed, and is copied before.
    let header = (0..<Header.count).map {
      unsafe Int(memory.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self).littleEndian)
    }
    let (start, end) = (header[Header.trie], header[Header.byteCount])
    guard start >= 4 * Header.count, start < end, end < 1 << 26 else { return nil }
    let content = unsafe UnsafeRawBufferPointer(start: memory + start, count: end - start)
    if header[Header.kind] & 7 == 1 {
      units = (0..<(end - start) / 2).map {
        unsafe content.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self).littleEndian
      }
    } else {
      guard header[Header.transform] & 0x7F00_0000 == 0x0100_0000 else { return nil }
      bytes = unsafe Array(content)
      firstScalar = UInt32(truncatingIfNeeded: header[Header.transform] & 0x1F_FFFF)
    }
  }
}
