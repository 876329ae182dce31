/// Tells in a few nanoseconds that no phrase of the lexicon opens with a word, or with two, or that none of those is so
/// long: most words open none.
///
/// What is asked of a ``FuseFilterShape``: these are its hashes.
package enum PhraseFilter {
  /// Words of the longest phrase.
  package static let longest = 8

  /// A hash of one word in one of the shapes it may have in a key: stem, folded form, dictionary form.
  package static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash = LexiconHash(.chinese, .phrase)
    hash.combine(word)
    return hash.value
  }

  /// A hash of the word that opens a phrase in a language.
  package static func hash(_ first: UInt64, _ language: LexiconLanguage) -> UInt64 {
    mixed(first ^ language.code &* 0x9E37_79B9_7F4A_7C15)
  }

  /// A hash of the two words that open a phrase in a language.
  package static func hash(_ first: UInt64, _ second: UInt64, _ language: LexiconLanguage) -> UInt64 {
    mixed((first ^ language.code &* 0x9E37_79B9_7F4A_7C15) &+ second.byteSwapped &* 0xC4CE_B9FE_1A85_EC53)
  }

  /// A hash of the two words that open a phrase, and of its length in words.
  package static func hash(pair: UInt64, length: Int) -> UInt64 {
    mixed(pair &+ UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let folded = (hash ^ hash >> 31) &* 0xFF51_AFD7_ED55_8CCD
    return folded ^ folded >> 32
  }

  /// What the filter holds of a key of stems joined by blanks: its first word, its first two, and these with its
  /// length when there are more; nothing for a key of one word.
  package static func hashes(key: [UInt8], _ language: LexiconLanguage) -> [UInt64] {
    guard let blank = key.firstIndex(of: 0x20) else { return [] }
    let end = key[(blank + 1)...].firstIndex(of: 0x20) ?? key.count
    let bytes = key.span
    let first = hash(bytes.extracting(0..<blank))
    let pair = hash(first, hash(bytes.extracting(blank + 1..<end)), language)
    let length = key.count { $0 == 0x20 } + 1
    return [hash(first, language), pair] + (length > 2 ? [hash(pair: pair, length: length)] : [])
  }

  /// The lengths in words, a bit each, of the phrases that two words may open.
  package static func lengths(pair: UInt64, holds: (UInt64) -> Bool) -> UInt16 {
    if !holds(pair) { return 0 }
    var lengths: UInt16 = 1 << 2
    for length in 3...longest where holds(hash(pair: pair, length: length)) { lengths |= 1 << UInt16(length) }
    return lengths
  }
}
