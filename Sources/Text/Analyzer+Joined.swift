extension Analyzer {
  /// The terms of a text, joined by `|`: what became of each word.
  ///
  /// One word alone is shown as a question asks for it, by its main term; a longer text as an index
  /// holds it, with every term but those for characters inside words.
  package func joinedTerms(of text: String) -> String {
    let utf8 = Array(text.utf8)
    var tokens: [Token] = []
    analyze(utf8, language: LanguageGuesser().guess(utf8), into: &tokens)
    let isQuestion = Analyzer.wordCount(tokens) == 1
    var joined: [UInt8] = []
    for token in tokens {
      let terms = detailedTerms(of: token.word)
      for term in isQuestion ? terms.prefix(1) : terms[...] where term.kind != .inner {
        if !joined.isEmpty { joined.append(UInt8(ascii: "|")) }
        joined += term.bytes
      }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
