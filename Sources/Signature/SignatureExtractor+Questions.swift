internal import Lexicon

/// What a question asks of the tables beside its signature.
extension SignatureExtractor {
  /// Whether a language's tables have a word in the very form in which it stands, or it is one of the language's
  /// function words.
  ///
  /// What is found by a stem or a dictionary form alone is less sure: of 1,400 stems that no entry has one finds something.
  package func hasForm(_ word: [UInt8], language: String) -> Bool {
    let lookUp = search(LexiconLanguage(tag: language))
    let folded = foldWord(word.span, language: lookUp.language)
    if folded.count < 2 { return false }
    if lookUp.functionWords.contains(folded) { return true }
    let found = lookUp.senses(
      folded, folded: folded, kind: .word, exactOnly: true, vocabulary: &vocabulary)
    return !found.isEmpty
  }
}
