internal import Lexicon

/// Words of languages that have no tables, by those of a language of their kin.
extension WordAnalysis {
  /// What a spelling is by the rules of the language, before anything is looked up.
  func shape(_ spelling: Span<UInt8>, script: ScriptClass) -> WordInfo {
    let language = search.language
    let info = WordInfo()
    info.folded = foldWord(spelling, language: language)
    info.stem = stemmer.stem(spelling, folded: info.folded, language: language)
    info.hash = SignatureFeature.hash(.prefix, info.folded)
    if let inflections = stemmer.inflections(language) {
      // Greek accents move with the endings.
      let word = script.isCased && script != .greek ? lowercasedWord(spelling) : info.folded
      info.forms =
        withoutClitics(info.folded, script).map(DictionaryForm.init(folded:))
        + inflections.forms(of: word, language: language)
    }
    info.shapes = WordShapes(info)
    return info
  }

  /// What the nearest language of the kin that knows a word means by it.
  ///
  /// Short words are alike by chance, and what is a function word in one of these languages tells nothing in another.
  func kinSenses(
    _ spelling: Span<UInt8>, _ info: WordInfo, script: ScriptClass, isCapitalised: Bool,
    vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    if search.kin.isEmpty { return [] }
    let folded = info.folded
    if letterCount(folded.span) < WordAnalysis.shortestKin { return [] }
    for kin in search.kin {
      let other = WordAnalysis(search: kin, ascii: ascii, stemmer: stemmer)
      let shape = other.shape(spelling, script: script)
      if kin.functionWords.contains(shape.folded) { return [] }
      let marks = LetterMarks.print(spelling, language: kin.language)
      let found = other.senses(
        shape, marks: marks, script: script, isCapitalised: isCapitalised, vocabulary: &vocabulary)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let shortestKin = 5
}
