internal import ICU

/// Terms of words in Chinese and Japanese writing.
///
/// A word is found by itself, and less well by each pair and single character inside it: so that a
/// question of one or two characters finds longer words, and a reading that cuts the same characters
/// elsewhere, as Japanese and Chinese readers may, finds them still (words and overlapping bigrams
/// together rank best: R. Luk and K. Kwok, "A comparison of Chinese document indexing strategies and
/// retrieval models", 2002). Pairs across words are not indexed: 国家 is not in 中国家庭.
enum Ideographs {
  /// Adds the word in simplified characters, and the pairs and single characters inside it.
  static func add(_ word: [UInt16], to terms: inout TermList) {
    let simple = spelling(of: word)
    terms.add(simple, .main)
    if simple.contains(where: isHan), simple.contains(where: isHiragana) {
      // What of a word is written in kana differs by writer and by inflection: 取り扱い, 取扱い, 取扱.
      terms.add(simple.filter { !isHiragana($0) }, .variant)
    }
    guard simple.count > 1, simple.contains(where: isHan) else { return }
    if simple.count > 2 {
      for index in 0..<(simple.count - 1) where isHan(simple[index]) && isHan(simple[index + 1]) {
        terms.add(inside + simple[index...(index + 1)], .inner)
      }
    }
    for unit in simple where isHan(unit) { terms.add(inside + [unit], .inner) }
  }

  /// The one spelling of a folded word under which all are filed: in simplified characters.
  static func spelling(of word: [UInt16]) -> [UInt16] { withoutFinalMark(HanForms.simplified(word)) }

  /// Marks a term that stands for characters inside words; a private-use character.
  static let inside: [UInt16] = [0xE000]
  private static let mark = WordForms.utf8(inside)

  /// A term for characters inside words as the term of a whole word.
  static func unmarked(_ term: [UInt8]) -> [UInt8] {
    term.starts(with: mark) ? Array(term.dropFirst(mark.count)) : term
  }

  /// Whether a term for characters inside words is one character.
  static func isSingle(_ term: [UInt8]) -> Bool {
    String(decoding: unmarked(term), as: UTF8.self).utf16.count == 1
  }

  /// What a question of one or two Han characters looks for besides whole words: the same inside words.
  static func innerForms(of terms: [WordTerm]) -> [[UInt8]] {
    terms.filter { term in
      guard term.kind == .main, term.bytes.count <= 8 else { return false }
      let units = Array(String(decoding: term.bytes, as: UTF8.self).utf16)
      return units.count <= 2 && units.allSatisfy(isHan)
    }
    .map { mark + $0.bytes }
  }

  private static func isHiragana(_ unit: UInt16) -> Bool { (0x3041...0x309F).contains(unit) }

  /// Whether a character is in katakana, the mark of a long vowel among them.
  static func isKatakana(_ unit: UInt16) -> Bool { unit != 0x30FB && (0x30A1...0x30FE).contains(unit) }

  static func isKana(_ unit: UInt16) -> Bool { isHiragana(unit) || isKatakana(unit) }

  /// No longer piece of a run of characters is looked for as one word.
  static let longestPiece = 10

  /// A word of four or more katakana without the mark of a long vowel at its end, which many leave out.
  private static func withoutFinalMark(_ word: [UInt16]) -> [UInt16] {
    guard word.count >= 4, word.last == 0x30FC, word.allSatisfy({ (0x30A0...0x30FF).contains($0) }) else {
      return word
    }
    return word.dropLast()
  }

  static func isHan(_ unit: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(unit) || (0x3400...0x4DBF).contains(unit) || unit == 0x3005
  }
}
