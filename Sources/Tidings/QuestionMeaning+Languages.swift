internal import Signature
internal import Text

/// In which languages a question is read.
extension QuestionMeaning {
  /// The readings of a text: in the language that it seems to be in, and where that finds little or the text is a single
  /// word, in that of most speakers of its script and in those of the index that may be written so; where none has a word
  /// of it as it stands, in all that the lexicon has.
  func readings(of text: String) -> QuestionReadings {
    let guess = SignatureLanguage.name(LanguageGuesser().bestGuess(Array(text.utf8)).description)
    let own = RuleBook.languages(languages, thatMayWrite: text)
    let tables = RuleBook.languages(SignatureLanguage.ofTables, thatMayWrite: text)
    let first = reading(of: text, language: guess)
    var all = [first]
    var asked: Set<String> = [guess]
    func read(_ tags: [String]) {
      for tag in tags where asked.insert(tag).inserted { all.append(reading(of: text, language: tag)) }
    }
    let isShort = text.utf8.count <= QuestionMeaning.shortText
    // Without blanks, Chinese, Japanese and Thai have no single words.
    let isWord =
      isShort && !text.contains(where: \.isWhitespace) && !["zh", "ja", "th"].contains(guess)
    if isWord || first.meaning < 1 {
      read(Array(tables.prefix(1)))
      // What the language of most speakers has for sure is told from few other languages, if from any.
      let isCertain = all.contains {
        $0.signature.language == tables.first && $0.isSure && $0.meaning >= 1
      }
      read(own.filter { !isCertain || 3 * articleCounts[$0, default: 0] > articleCount })
      if isShort, !all.contains(where: \.isSure) { read(tables) }
    }
    return QuestionReadings(
      all, first, lead: tables.first, guess: guess, isWord: isWord,
      languages: own + tables.filter { !languages.contains($0) }, counts: articleCounts)
  }

  private var articleCount: Int { articleCounts.values.reduce(0, +) }

  private func reading(of text: String, language tag: String) -> QuestionReading {
    var signature = extractor.extract(title: text, text: "", language: tag, published: nil)
    // German nouns mean nothing without their capital.
    if tag == "de", text.utf8.count <= QuestionMeaning.shortText, !text.contains(where: \.isUppercase) {
      signature.features += names(of: text, language: tag, beside: signature)
    }
    return QuestionReading(signature, extractor)
  }
}
