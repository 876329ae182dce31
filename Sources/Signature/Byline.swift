internal import Lexicon

/// Lines that say who wrote an article, by their capitals: `By Jane Doe`, `Von Anna Schmidt und Max Müller, dpa`.
enum Byline {
  /// The word before the writer's name.
  private static let prepositions = [
    "af": "deur", "ca": "per", "da": "af", "de": "von", "en": "by", "es": "por", "fr": "par", "id": "oleh",
    "it": "di", "ms": "oleh", "nb": "av", "nl": "door", "nn": "av", "no": "av", "pt": "por", "sv": "av",
  ]

  /// What may stand between two names.
  private static let joints: Set<[UInt8]> = Set(
    ["and", "und", "et", "y", "e", "i", "en", "och", "og", "dan", "with", "mit", "avec", "con", "&"].map {
      Array($0.utf8)
    })

  /// Small words inside a name.
  private static let particles: Set<[UInt8]> = Set(
    [
      "van", "von", "de", "del", "der", "den", "da", "das", "do", "dos", "di", "du", "la", "le", "ter", "ten",
      "bin",
    ]
    .map { Array($0.utf8) })

  /// Whether a line is a byline in a language.
  static func isByline(_ line: [UInt8], language: String) -> Bool {
    guard line.count <= 120, let preposition = prepositions[String(language.prefix { $0 != "-" })] else {
      return false
    }
    var words = line.split { $0 <= 0x20 }
    if words.last == [0x7C] { words.removeLast() }
    guard (3...12).contains(words.count), folded(words[0]).elementsEqual(preposition.utf8) else {
      return false
    }
    var names = 0
    var isSecond = false
    for word in words.dropFirst() {
      if joints.contains(folded(word)) {
        // A name has two words: `Von Krieg und Frieden` is none.
        guard names >= 2 else { return false }
        names = 0
        isSecond = true
      } else if isCapitalised(word) {
        names += 1
        // Behind the name stands the agency or the town.
        if word.last == 0x2C || word.last == 0x7C { return names >= 2 }
      } else if names == 0 || !particles.contains(folded(word)) {
        return word.elementsEqual("|".utf8) && names >= 2
      }
    }
    return (2...4).contains(names) || (isSecond && names == 1)
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = Array(word)
    let scalar = Unicode.Scalar(decodeScalar(letters.span, 0).scalar)
    return scalar?.properties.isUppercase ?? false
  }
}
