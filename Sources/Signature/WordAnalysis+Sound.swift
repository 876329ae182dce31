internal import ICU
internal import Lexicon

/// How a name sounds, in the letters of its consonants.
extension WordAnalysis {
  /// The consonants of a word by the readings that it may have; the likeliest first.
  func skeletons(_ spelling: Span<UInt8>, script: ScriptClass, _ info: WordInfo) -> [[UInt8]] {
    switch script {
    case .latin:
      let plain = asciiOnly(info.folded)
      let isPlain = spelling.indices.allSatisfy { spelling[$0] < 0x80 }
      let marked = isPlain ? plain : asciiOnly(NameLetters.latin(lowercasedWord(spelling)))
      let other = NameLetters.otherLatin(plain) ?? plain
      return [marked, plain, other].map(Skeleton.make)
    case .cyrillic:
      let hasSoftG = WordAnalysis.softG.contains(search.language.description)
      return [Skeleton.make(NameLetters.cyrillic(info.folded, hasSoftG: hasSoftG))]
    case .greek: return [Skeleton.make(NameLetters.greek(info.folded))]
    default: break
    }
    // Korean particles and Arabic articles are no part of the name; digits are none of a name in these scripts.
    let form =
      script == .arabic
      ? NameLetters.arabic(withoutArticle(info.folded)) : script == .hangul ? info.stem : info.folded
    guard let ascii, let latin = try? ascii.transliterate(String(decoding: form, as: UTF8.self)),
      !latin.utf8.contains(where: { 0x30...0x39 ~= $0 })
    else { return [] }
    return [Skeleton.make(NameLetters.withChForC(Array(latin.utf8)))]
  }

  /// An Arabic word without the article; فال and كال rather begin a name.
  private func withoutArticle(_ folded: [UInt8]) -> [UInt8] {
    guard search.language == WordAnalysis.arabic, !folded.starts(with: "فال".utf8),
      !folded.starts(with: "كال".utf8)
    else { return folded }
    return WordAnalysis.bare(folded)
  }

  private func asciiOnly(_ folded: [UInt8]) -> [UInt8] {
    if folded.allSatisfy({ $0 < 0x80 }) { return folded }
    guard let ascii, let latin = try? ascii.transliterate(String(decoding: folded, as: UTF8.self)) else {
      return folded
    }
    return Array(latin.utf8)
  }

  /// The languages in which Cyrillic г is h.
  private static let softG: Set<String> = ["uk", "be"]
}
