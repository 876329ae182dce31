private import Glibc

/// The words that an index has, for questions about compounds.
package protocol IndexedWords {
  /// How many articles there are.
  var documentCount: Int { get }
  /// How many articles have a term.
  func documentFrequency(of term: [UInt8]) -> Int
  /// How many articles there are of each language, about; empty where that is not known.
  var languageCounts: [String: Int] { get }
  /// How many articles of each language have a term, about; empty where that is not known.
  func articles(of term: [UInt8]) -> [String: Int]
  /// Terms that begin with some bytes, at most `limit`.
  func terms(startingWith prefix: [UInt8], limit: Int) -> [(term: [UInt8], documentFrequency: Int)]
}

extension IndexedWords {
  package var languageCounts: [String: Int] { [:] }
  package func articles(of term: [UInt8]) -> [String: Int] { [:] }

  /// Whether a term is in the index.
  func contains(_ term: [UInt8]) -> Bool { documentFrequency(of: term) > 0 }

  /// Robertson's idf, as BM25 has it.
  func idf(_ documentFrequency: Int) -> Double {
    let rest = Double(documentCount - documentFrequency)
    return log(1 + (max(0, rest) + 0.5) / (Double(documentFrequency) + 0.5))
  }
}

/// Compounds written as one word, in German, Dutch, the Nordic languages, Finnish, Estonian, Hungarian.
///
/// They are split when a question is asked, against the words that the index has then (C. Monz and
/// M. de Rijke, "Shallow morphological analysis in monolingual information retrieval for Dutch, German,
/// and Italian", 2002): what an article is filed under does not depend on the articles before it. A
/// long word is filed under its letters from last to first, too, so that the words that end in
/// the word of a question stand together.
package struct Compounds {
  static let languages: Set<String> = [
    "de", "lb", "nl", "af", "sv", "da", "no", "nn", "is", "fo", "fi", "et", "hu",
  ]

  /// The last part of a compound has at least so many letters.
  static let leastHead = 4
  /// A last part so long needs no proof that the part before it is a word.
  static let certainHead = 6
  /// The first part has at least so many letters.
  static let leastModifier = 3
  /// Of the words that end in a word of a question so many are looked at.
  static let largestCount = 128

  /// Marks a term spelled from last to first; a private-use character.
  private static let mark: UInt16 = 0xE001

  /// The letters between two parts of a compound, in all these languages.
  private static let links: [[UInt16]] = [
    "", "s", "es", "n", "en", "er", "e", "ens", "a", "o", "u", "i", "t",
  ].map {
    Array($0.utf16)
  }

  private let words: any IndexedWords
  private let rules: LanguageRules

  init(words: any IndexedWords, rules: LanguageRules) {
    self.words = words
    self.rules = rules
  }

  /// The term under which a long stem is filed from last to first.
  static func endingTerm(of stem: [UInt16]) -> [UInt16] {
    [mark] + stem.reversed()
  }

  /// Makes the same of a stem of ASCII letters.
  static func makeEndingTerm(_ stem: inout [UInt8]) {
    stem.append(contentsOf: [0x81, 0x80, 0xEE])
    stem.reverse()
  }

  /// The terms, spelled from last to first, of the index's compounds that end in a stem, with their share
  /// of the weight of a word: all of them together are as rare as one word would be that stood for all.
  func compounds(endingIn stem: [UInt16]) -> [(term: [UInt8], share: Float)] {
    guard stem.count >= Compounds.leastHead, stem.allSatisfy(WordForms.isPlainLetter) else { return [] }
    let key = WordForms.utf8(Compounds.endingTerm(of: stem))
    let found = words.terms(startingWith: key, limit: Compounds.largestCount).filter { item in
      let reversed = item.term.dropFirst(key.count)
      if stem.count >= Compounds.certainHead { return Compounds.mayBeModifier(reversed) }
      return isModifier(Array(String(decoding: reversed, as: UTF8.self).utf16.reversed()), before: stem)
    }
    let together = found.reduce(words.documentFrequency(of: WordForms.utf8(stem))) {
      $0 + $1.documentFrequency
    }
    let shared = words.idf(min(together, words.documentCount))
    return found.map { ($0.term, Float(shared / max(words.idf($0.documentFrequency), 0.01))) }
  }

  /// The parts of a compound by the words of the index: the longest last part that is one, and the stem
  /// of what stands before it.
  func parts(of word: [UInt16]) -> (head: [UInt16], modifier: [UInt16])? {
    guard word.count >= Compounds.leastHead + Compounds.leastModifier,
      word.allSatisfy(WordForms.isPlainLetter)
    else { return nil }
    for cut in Compounds.leastModifier...(word.count - Compounds.leastHead) {
      let head = Array(word[cut...])
      guard words.contains(WordForms.utf8(head)), isModifier(Array(word[..<cut]), before: head) else {
        continue
      }
      return (head, knownModifier(Array(word[..<cut])) ?? [])
    }
    return nil
  }

  /// Whether UTF-8 has the letters that a first part needs at least, a vowel among them.
  private static func mayBeModifier(_ letters: ArraySlice<UInt8>) -> Bool {
    var count = 0
    var hasVowel = false
    for byte in letters {
      // Bytes that go on with a character count no letter.
      if byte & 0xC0 != 0x80 { count += 1 }
      hasVowel = hasVowel || byte < 0x80 && vowels.contains(UInt16(byte))
    }
    return count >= leastModifier && hasVowel
  }

  private func isModifier(_ letters: [UInt16], before head: [UInt16]) -> Bool {
    guard letters.count >= Compounds.leastModifier, letters.contains(where: Compounds.vowels.contains) else {
      return false
    }
    return head.count >= Compounds.certainHead || knownModifier(letters) != nil
  }

  /// The term of the index that a first part is, without the letters that link it.
  private func knownModifier(_ letters: [UInt16]) -> [UInt16]? {
    for link in Compounds.links where letters.count - link.count >= Compounds.leastModifier {
      guard letters.suffix(link.count).elementsEqual(link) else { continue }
      let base = Array(letters.dropLast(link.count))
      for candidate in [base, ScriptFolding.folded(rules.stem(base))]
      where words.contains(WordForms.utf8(candidate)) {
        return candidate
      }
    }
    return nil
  }

  private static let vowels = Array("aeiouy".utf16)
}

/// Compounds found for one language of a question, for its other languages: the rules of a language count only for
/// short last parts.
struct KnownCompounds {
  private var known: [[UInt16]: [(term: [UInt8], share: Float)]] = [:]

  /// What ``Compounds/compounds(endingIn:)`` says.
  mutating func compounds(
    endingIn stem: [UInt16], _ compounds: Compounds
  ) -> [(term: [UInt8], share: Float)] {
    guard stem.count >= Compounds.certainHead else { return compounds.compounds(endingIn: stem) }
    if let found = known[stem] { return found }
    let found = compounds.compounds(endingIn: stem)
    known[stem] = found
    return found
  }
}
