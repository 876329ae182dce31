/// What a key of the lexicon stands for.
package enum LexiconKeyKind: UInt64, Sendable {
  /// A word by its stem, or the whole of an entry in a language without blanks.
  case word = 1
  /// Two or more stems joined by blanks.
  case phrase = 2
  /// The first two letters of an entry in a language without blanks; tells the greatest number of letters.
  case prefix = 4
}

/// A hash of a key under a language, made up piece by piece (wyhash-like mixing of bytes).
package struct LexiconHash: Sendable {
  private var state: UInt64

  package init(_ language: LexiconLanguage, _ kind: LexiconKeyKind) {
    state = (language.code ^ kind.rawValue &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  package mutating func combine(_ bytes: Span<UInt8>) {
    var state = state
    for index in bytes.indices {
      state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
    }
    self.state = state
  }

  package mutating func combine(byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The finished hash, well mixed in all its bits.
  package var value: UInt64 {
    var mixed = state
    mixed ^= mixed >> 33
    mixed &*= 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    mixed &*= 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }

  package static func hash(
    _ bytes: [UInt8], language: LexiconLanguage, kind: LexiconKeyKind
  ) -> UInt64 {
    var hash = LexiconHash(language, kind)
    hash.combine(bytes.span)
    return hash.value
  }

  /// Four bits of a folded form, kept beside its stem.
  package static func formPrint(_ folded: Span<UInt8>) -> UInt32 {
    var hash = LexiconHash(.chinese, .word)
    hash.combine(folded)
    return UInt32(truncatingIfNeeded: hash.value >> 20) & 0xF
  }
}

/// Letters of UTF-8 text.
@inline(__always)
package func letterCount(_ bytes: Span<UInt8>) -> Int {
  var count = 0
  for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
  return count
}
