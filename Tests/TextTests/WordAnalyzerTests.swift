import Letters
import Testing

@testable import Text

/// The short ways of the analysis of words against the long ones.
@Suite struct WordAnalyzerTests {
  /// A word of ASCII letters has the terms that the way for any word gives it.
  @Test(arguments: 0..<4) func lettersAsAnyWord(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 900))
    var (fast, slow) = (WordAnalyzer(), WordAnalyzer())
    let languages = Array(Set(StopWords.languages + LightStems.languages + ["und", "vi", "tr", "he", "zh"]))
      .sorted()
    let endings = ["", "s", "ing", "ed", "ungen", "ami", "ement", "larin", "ICI", "ost", "ab", "uc"]
    for language in languages {
      let tag = LanguageTag(language)
      let common = StopWordLists.all.first { $0.language.description == language }
        .map { StopWords.entries($0.words) }
      for _ in 0..<120 {
        let length = Int.random(in: 1...12, using: &generator)
        var word = (0..<length).map { _ in
          Array("aeiouabcdefghijklmnopqrstuvwxyzI".utf8).randomElement(using: &generator) ?? 0x61
        }
        word += Array((endings.randomElement(using: &generator) ?? "").utf8)
        if Bool.random(using: &generator), let entry = common?.randomElement(using: &generator) {
          word = entry
        }
        let isStopWord = (
          fast.analyze(word.span, language: tag), slow.analyzeAny(word.span, tag)
        )
        let shown = "seed \(seed), \(language): \(String(decoding: word, as: UTF8.self))"
        #expect(isStopWord.0 == isStopWord.1, "\(shown)")
        #expect(fast.terms.bytes == slow.terms.bytes, "\(shown)")
      }
    }
  }

  /// Of words without end neither parts nor pairs nor stems take time by the square of their length.
  @Test(arguments: ["_", ".", "ä", "한"]) func wordsWithoutEnd(kind: String) {
    let word =
      switch kind {
      case "한":
        String(decoding: (0..<200_000).map { UInt16(0xAC00 + $0 * 7_919 % 11_172) }, as: UTF16.self)
      case "ä": String(repeating: kind, count: 400_000)
      default: (0..<200_000).map { "x\($0)" }.joined(separator: kind)
      }
    let spelling = Array(word.utf8)
    var analyzer = WordAnalyzer()
    let start = ContinuousClock.now
    _ = analyzer.analyze(spelling.span, language: kind == "한" ? "ko" : "nl")
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(analyzer.terms.bytes.count < 1 << 14)
  }

  /// The store gives back what the lists held.
  @Test(arguments: 0..<4) func storeKeepsTerms(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 950))
    var store = WordStore()
    for _ in 0..<2 {
      var expected: [[WordTerm]] = []
      for _ in 0..<300 {
        var list = TermList()
        var terms: [WordTerm] = []
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
          let length = [0, 1, 2, 9, 300].randomElement(using: &generator) ?? 1
          let word = (0..<length).map { _ in UInt16.random(in: 0x61...0x63, using: &generator) }
          let kind: TermKind =
            [.main, .variant, .inner, .ending, .exact].randomElement(using: &generator) ?? .main
          let weight: TermWeight = [.usual, .bare, .unaccented].randomElement(using: &generator) ?? .usual
          list.add(word, kind, weight: weight)
          let bytes = Array(WordForms.utf8(word).prefix(TermList.longest))
          if bytes.isEmpty || terms.contains(where: { $0.bytes == bytes }) { continue }
          let known: TermKind = terms.isEmpty ? .main : kind
          terms.append(WordTerm(bytes: bytes, kind: known, weight: weight.share(of: known)))
        }
        store.append(list, weight: terms.count == 1 ? ForeignSigns.stopWord : 32)
        expected.append(terms)
      }
      for (word, terms) in expected.enumerated() {
        #expect(store.terms(of: UInt32(word)) == terms, "seed \(seed)")
        #expect(store.isStopWord(UInt32(word)) == (terms.count == 1), "seed \(seed)")
        var bytes: [[UInt8]] = []
        store.forEachTerm(of: UInt32(word)) { term in bytes.append(term.indices.map { term[$0] }) }
        #expect(bytes == terms.map(\.bytes), "seed \(seed)")
      }
      store.removeAll()
      #expect(store.count == 0)
    }
  }
}
