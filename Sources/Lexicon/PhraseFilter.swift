/// Tells in a few nanoseconds that no phrase of the lexicon opens with two words: most pairs of words open none.
///
/// A Bloom filter (Bloom 1970) of four probes and ten bits for each opening: one in eighty pairs that open nothing
/// passes.
package enum PhraseFilter {
  package static let bitsForEach = 10
  package static let probes = 4

  /// A hash of one word in one of the shapes it may have in a key: stem, folded form, dictionary form.
  package static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash = LexiconHash(.chinese, .phraseStart)
    hash.combine(word)
    return hash.value
  }

  /// A hash of the two words that open a phrase in a language.
  package static func hash(_ first: UInt64, _ second: UInt64, _ language: LexiconLanguage) -> UInt64 {
    var mixed =
      (first ^ language.code &* 0x9E37_79B9_7F4A_7C15) &+ second.byteSwapped &* 0xC4CE_B9FE_1A85_EC53
    mixed ^= mixed >> 31
    mixed &*= 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  /// The hash for a key of stems joined by blanks; `nil` when it has only one.
  package static func hash(key: [UInt8], _ language: LexiconLanguage) -> UInt64? {
    guard let blank = key.firstIndex(of: 0x20) else { return nil }
    let end = key[(blank + 1)...].firstIndex(of: 0x20) ?? key.count
    let bytes = key.span
    return hash(
      hash(bytes.extracting(0..<blank)), hash(bytes.extracting(blank + 1..<end)), language)
  }

  /// One of the bits of a hash in a filter of so many: each probe adds the hash's own step (Kirsch and Mitzenmacher 2006).
  @inline(__always)
  package static func bit(_ probe: Int, of hash: UInt64, count: Int) -> Int {
    let mixed =
      UInt32(truncatingIfNeeded: hash) &+ UInt32(probe) &* (UInt32(truncatingIfNeeded: hash >> 32) | 1)
    return Int((UInt64(mixed) &* UInt64(count)) >> 32)
  }
}
