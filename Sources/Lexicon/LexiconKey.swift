/// A form, cut and folded into the key under which the table keeps it.
package struct LexiconKey: Hashable, Sendable {
  package let kind: LexiconKeyKind
  package let language: LexiconLanguage
  /// Stem, stems joined by blanks, or the folded whole.
  package let key: [UInt8]
  /// The folded form (of all words, joined by blanks).
  package let folded: [UInt8]
  /// The first two letters that open a longer key in a language without blanks, and the length to remember with them.
  package let opening: [UInt8]
  package let length: Int
  package let caseNeed: Int
  /// Letters of a form of one word; 0 where nothing is stemmed.
  package var letters = 0
  /// The accents of a form of one word; see ``LetterMarks``.
  package var marks = LetterMarks.none
}

/// Makes keys out of forms, by the code that also reads articles.
package final class LexiconKeyMaker {
  private let scanner = WordScanner()
  private let stemmer = Stemmer()
  private var words: [ScannedWord] = []

  package init() {}

  /// The key of a form; `nil` when it holds no word or is too short to be sure of.
  ///
  /// - Parameter isName: needs a capital letter where the script has them.
  package func key(form: String, language: LexiconLanguage, isName: Bool) -> LexiconKey? {
    let bytes = Array(form.utf8)
    words.removeAll(keepingCapacity: true)
    scanner.scan(bytes.span, into: &words)
    guard let first = words.first else { return nil }
    if language.isUnspaced, words.contains(where: { $0.script.isUnspaced }) {
      return unspacedKey(bytes, language: language)
    }
    var stems: [UInt8] = []
    var folded: [UInt8] = []
    for (index, word) in words.enumerated() {
      let spelling = bytes.span.extracting(word.start..<word.end)
      let form = foldWord(spelling, language: language)
      let stem = stemmer.stem(spelling, folded: form, language: language)
      if index > 0 {
        stems.append(0x20)
        folded.append(0x20)
      }
      stems += stem
      folded += form
    }
    if folded.count < 2 || words.count > PhraseFilter.longest { return nil }
    if words.count == 1 { stems = stemmer.wordKey(stem: stems, folded: folded, language: language) }
    var caseNeed = 0
    if first.script.isCased, words.count == 1, first.isShouted, isAllCapitals(bytes) {
      caseNeed = 2
    } else if isName || (words.count == 1 && language == .german), first.script.isCased, first.isCapitalised {
      // German nouns too: Würde is dignity where würde is would.
      caseNeed = 1
    }
    var key = LexiconKey(
      kind: words.count == 1 ? .word : .phrase, language: language, key: stems, folded: folded,
      opening: [], length: words.count, caseNeed: caseNeed)
    if words.count == 1 {
      key.letters = letterCount(folded.span)
      key.marks = LetterMarks.print(bytes.span.extracting(first.start..<first.end), language: language)
    }
    return key
  }

  private func unspacedKey(_ bytes: [UInt8], language: LexiconLanguage) -> LexiconKey? {
    var folded: [UInt8] = []
    var letters = 0
    var opening: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes.span, offset)
      offset += length
      if ScriptClass(scalar) == .none { continue }
      foldScalar(scalar, keepsMarks: false, into: &folded)
      letters += 1
      if letters == 2 { opening = folded }
    }
    if letters < 2 { return nil }
    return LexiconKey(
      kind: .word, language: language, key: folded, folded: folded, opening: opening, length: letters,
      caseNeed: 0)
  }

  private func isAllCapitals(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    var letters = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes.span, offset)
      offset += length
      if ScriptClass(scalar).isCased {
        letters += 1
        if !isUppercase(scalar) { return false }
      }
    }
    return letters <= 6
  }
}
