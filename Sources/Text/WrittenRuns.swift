internal import ICU

/// What part of a run of characters an index may have as a word, or inside one.
package struct RunPiece: Hashable, Sendable {
  /// The characters of the run that it covers.
  package var start: Int
  package var end: Int
  /// The terms that stand for it, any of them.
  package var terms: [[UInt8]]
  /// Whether the terms stand for characters inside a longer word.
  package var isInside: Bool

  package init(start: Int, end: Int, terms: [[UInt8]], isInside: Bool) {
    self.start = start
    self.end = end
    self.terms = terms
    self.isInside = isInside
  }
}

/// Names and new words in Chinese and Japanese writing that no word list has: a splitter cuts them into single
/// characters, not always the same way, for what stands beside them counts, too. Here is told how an index may have
/// such a run of characters, however it was cut.
extension Analyzer {
  /// The characters of a word as the index spells them, or none for a word with others than Han characters and kana.
  package func runCharacters(of word: [UInt8]) -> [UInt16] {
    let units = Transcoding.utf16(word)
    let script = WordForms.script(of: units)
    // A lone mark of a long vowel has no script of its own.
    guard script == .han || script == .hiragana || script == .katakana || script == .common else { return [] }
    let folded = HanForms.simplified(WordForms.folded(units, dotlessI: false))
    return folded.allSatisfy { Ideographs.isHan($0) || Ideographs.isKana($0) } ? folded : []
  }

  /// The pieces of a run of characters by which articles may have it.
  ///
  /// - Parameters:
  ///   - run: as ``runCharacters(of:)`` spells it.
  ///   - indexed: the words of the index, for longer words in katakana that begin with the run.
  package func pieces(of run: [UInt16], indexed: (any IndexedWords)?) -> [RunPiece] {
    let count = run.count
    var pieces: [RunPiece] = []
    for start in 0..<count {
      for end in (start + 1)...min(count, start + Ideographs.longestPiece) {
        let part = Array(run[start..<end])
        let term = WordForms.utf8(Ideographs.spelling(of: part))
        pieces.append(RunPiece(start: start, end: end, terms: [term], isInside: false))
        guard part.count <= 2, start == 0 || end == count, part.allSatisfy(Ideographs.isHan) else { continue }
        // What is beside the run may be in one word with its first or last characters.
        let isWhole = part.count == count
        pieces.append(
          RunPiece(
            start: start, end: end, terms: [WordForms.utf8(Ideographs.inside + part)], isInside: !isWhole))
      }
    }
    let longer = indexed.map { KatakanaCompounds.terms(beginningWith: run, $0) } ?? []
    if !longer.isEmpty { pieces.append(RunPiece(start: 0, end: count, terms: longer, isInside: false)) }
    return pieces
  }
}

/// Compounds of katakana, which are written and split as one word: アップルウォッチ.
enum KatakanaCompounds {
  private static let leastLength = 3
  /// Of the words that begin with one of a question so many are looked at.
  private static let largestCount = 128

  /// The terms of an index that are compounds of which a word is the beginning.
  ///
  /// Of two words that the word list has, one is no part of the other: インド is not in インドネシア.
  static func terms(beginningWith word: [UInt16], _ indexed: any IndexedWords) -> [[UInt8]] {
    guard word.count >= leastLength, word.allSatisfy(Ideographs.isKatakana) else { return [] }
    let isKnown = IdeographSplitter.isListed(word)
    return indexed.terms(startingWith: WordForms.utf8(word), limit: largestCount).map(\.term).filter { term in
      let letters = Array(String(decoding: term, as: UTF8.self).utf16)
      guard letters.count > word.count, letters.allSatisfy(Ideographs.isKatakana) else { return false }
      return !isKnown || !IdeographSplitter.isListed(letters)
    }
  }
}
