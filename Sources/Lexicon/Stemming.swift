/// Takes the endings off words: Snowball where it knows the language, a list of endings elsewhere.
///
/// The lexicon keeps each form under its stem and remembers the form itself, so a stem only has to
/// bring the forms of a word together; look-up prefers the very form.
package final class Stemmer {
  private var snowball: [LexiconLanguage: SnowballStemmer?] = [:]
  private var endings: [LexiconLanguage: Endings] = [:]
  private var inflections: [LexiconLanguage: Inflections?] = [:]
  private var nameEndings: [LexiconLanguage: NameEndingRules?] = [:]

  package init() {}

  /// The rules that take words of a language back to dictionary forms; `nil` when its words are stemmed instead.
  package func inflections(_ language: LexiconLanguage) -> Inflections? {
    if let known = inflections[language] { return known }
    let made = Inflections(language: language)
    inflections[language] = .some(made)
    return made
  }

  /// What names of a language take behind them; `nil` when they take nothing.
  package func nameEndings(_ language: LexiconLanguage) -> NameEndingRules? {
    if let known = nameEndings[language] { return known }
    let made = NameEndingRules(language: language)
    nameEndings[language] = .some(made)
    return made
  }

  /// The key of a word that stands alone: its folded form where there are rules of inflection, else its stem.
  package func wordKey(stem: [UInt8], folded: [UInt8], language: LexiconLanguage) -> [UInt8] {
    inflections(language) == nil ? stem : folded
  }

  /// The stem of a word in folded form, as phrases are kept.
  package func stem(_ word: Span<UInt8>, folded: [UInt8], language: LexiconLanguage) -> [UInt8] {
    if language.isUnspaced { return folded }
    if let inflections = inflections(language), !inflections.stemsPhrases { return folded }
    let endings = endingList(language)
    if let endings { return endings.strip(folded) }
    guard let stemmer = snowballStemmer(language) else { return folded }
    let small = stemmer.stem(lowercasedWord(word))
    let result = foldWord(small.span, language: language)
    return result.isEmpty ? folded : result
  }

  private func endingList(_ language: LexiconLanguage) -> Endings? {
    if let known = endings[language] { return known.isEmpty ? nil : known }
    let list = Endings(EndingLists.lists[language.description] ?? "")
    endings[language] = list
    return list.isEmpty ? nil : list
  }

  private func snowballStemmer(_ language: LexiconLanguage) -> SnowballStemmer? {
    if let known = snowball[language] { return known }
    let made = Stemmer.algorithms[language.description].flatMap { SnowballStemmer($0) }
    snowball[language] = .some(made)
    return made
  }

  private static let algorithms: [String: String] = [
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "pt": "portuguese", "it": "italian",
    "nl": "dutch", "ru": "russian", "sv": "swedish", "da": "danish", "no": "norwegian", "fi": "finnish",
    "hu": "hungarian", "ro": "romanian", "tr": "turkish", "el": "greek", "id": "indonesian", "hi": "hindi",
    "ca": "catalan", "lt": "lithuanian", "ga": "irish", "eu": "basque", "hy": "armenian", "ne": "nepali",
    "ta": "tamil", "yi": "yiddish",
  ]
}

/// A word in small letters, accents kept.
package func lowercasedWord(_ word: Span<UInt8>) -> [UInt8] {
  var small: [UInt8] = []
  small.reserveCapacity(word.count)
  var offset = 0
  while offset < word.count {
    let (scalar, length) = decodeScalar(word, offset)
    offset += length
    if scalar < 0x80 {
      if scalar >= 0x41, scalar <= 0x5A {
        small.append(UInt8(scalar) | 0x20)
      } else if scalar != 0x2E, scalar != 0x27, scalar != 0x22 {
        small.append(UInt8(scalar))
      }
    } else if scalar == 0x130 {
      small.append(0x69)
    } else if scalar == 0x451 || scalar == 0x401 {
      appendScalar(0x435, to: &small)
    } else {
      let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
      appendScalar(lower, to: &small)
    }
  }
  return small
}

/// Endings of a language, longest first; one is taken off when enough of the word is left.
struct Endings {
  private let suffixes: [[UInt8]]
  private let prefixes: [[UInt8]]
  private let minimum: Int

  var isEmpty: Bool { suffixes.isEmpty && prefixes.isEmpty }

  /// A list of endings parted by blanks; `x-` is a prefix; a number is how many letters must stay.
  init(_ list: String) {
    var suffixes: [[UInt8]] = []
    var prefixes: [[UInt8]] = []
    var minimum = 3
    for piece in list.split(separator: " ") {
      if let number = Int(piece) {
        minimum = number
      } else if piece.hasSuffix("-") {
        prefixes.append(Array(piece.dropLast().utf8))
      } else {
        suffixes.append(Array(piece.utf8))
      }
    }
    self.suffixes = suffixes.sorted { $0.count > $1.count }
    self.prefixes = prefixes.sorted { $0.count > $1.count }
    self.minimum = minimum
  }

  func strip(_ word: [UInt8]) -> [UInt8] {
    var slice = word[...]
    for prefix in prefixes
    where slice.starts(with: prefix) && letters(slice.dropFirst(prefix.count)) >= minimum {
      slice = slice.dropFirst(prefix.count)
      break
    }
    for suffix in suffixes
    where slice.count > suffix.count && slice.suffix(suffix.count).elementsEqual(suffix)
      && letters(slice.dropLast(suffix.count)) >= minimum
    {
      slice = slice.dropLast(suffix.count)
      break
    }
    return Array(slice)
  }

  private func letters(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
