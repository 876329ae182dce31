import Letters
import Testing

@testable import Text

@Suite struct AnalyzerLanguageTests {
  private func mainTerms(_ text: String, _ language: LanguageTag) -> [String] {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array(text.utf8), language: language, into: &tokens)
    return tokens.compactMap { analyzer.terms(of: $0.word).first }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func manyLanguagesAreKeptApart() {
    let analyzer = Analyzer()
    var numbers: Set<UInt32> = []
    for number in 0..<600 {
      var tokens: [Token] = []
      analyzer.analyze(Array("word".utf8), language: LanguageTag("x\(number)"), into: &tokens)
      numbers.formUnion(tokens.map(\.word))
    }
    #expect(numbers.count == 600)
    var tokens: [Token] = []
    analyzer.analyze(Array("Häuser".utf8), language: "de", into: &tokens)
    analyzer.analyze(Array("Häuser".utf8), language: "sv", into: &tokens)
    #expect(tokens[0].word != tokens[1].word)
  }

  @Test func aParagraphInAnotherLanguageGoesByItsRules() {
    let german =
      "Der Minister hat am Freitag in der Hauptstadt mit seinen Gästen über die Verträge der beiden Länder gesprochen."
    let english =
      "The ministers said that they were ready to sign all of the agreements, which have been prepared for months."
    let mixed = [german, english, german].joined(separator: "\n")
    let terms = mainTerms(mixed, "de")
    #expect(terms.contains("agreement"))
    #expect(terms.contains("prepar"))
    // The German paragraphs stay German: English rules know nothing of this plural.
    #expect(terms.contains("vertrag"))
    #expect(
      mainTerms(mixed, "de") == mainTerms(german, "de") + mainTerms(english, "en") + mainTerms(german, "de"))
  }

  @Test func namesAndHeadingsStayInTheArticlesLanguage() {
    let text =
      "Bericht\n\nNew York Times\n\nDer Minister hat am Freitag in der Hauptstadt mit den Gästen gesprochen."
    #expect(mainTerms(text, "de").contains("hauptstadt"))
    #expect(mainTerms(text, "de").count == 16)
  }

  @Test func pairsShareThePlaceOfTheirFirstWord() {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array("an e-mail to Nord-Süd-Dialog".utf8), language: "en", into: &tokens)
    #expect(tokens.map(\.position) == [0, 1, 1, 2, 3, 4, 4, 5, 5, 6])
    #expect(Analyzer.wordCount(tokens) == 7)
    #expect(String(decoding: analyzer.terms(of: tokens[2].word)[0], as: UTF8.self) == "email")
    #expect((tokens[2].start, tokens[2].end) == (3, 9))
  }

  @Test func stopWordsOfAQuestionAreThoseOfItsLanguage() {
    let analyzer = Analyzer()
    let languages: [LanguageTag] = ["de", "en", "fr", "ja"]
    func stopWords(_ question: String) -> Set<String> {
      Set(
        analyzer.stopWords(of: Array(question.utf8), languages: languages).keys.map {
          String(decoding: $0, as: UTF8.self)
        })
    }
    #expect(stopWords("the pact of Morocco and the army") == ["the", "of", "and"])
    #expect(stopWords("die Minister und der Vertrag") == ["die", "und", "der"])
    #expect(stopWords("accord militaire Maroc") == [])
    #expect(stopWords("to be or not to be") == [])
  }

  @Test(
    arguments: [
      ("what is the pact of Rabat", "en", ["what"], ["is", "the", "of"]),
      ("Was ist der Vertrag von Rabat", "de", ["Was"], ["ist", "der", "von"]),
      ("Thỏa thuận nào của Rabat", "vi", ["nào"], ["của"]), ("摩洛哥的協定是什麼", "zh", ["什麼"], ["的", "是"]),
    ] as [(String, LanguageTag, Set<String>, Set<String>)])
  func wordsThatAskAreToldFromOtherStopWords(
    _ question: String, _ language: LanguageTag, _ asking: Set<String>, _ common: Set<String>
  ) {
    let kinds = Analyzer().stopWords(of: Array(question.utf8), languages: [language])
    func words(_ kind: StopWordKind) -> Set<String> {
      Set(kinds.filter { $0.value == kind }.keys.map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(words(.asking) == asking)
    #expect(words(.common) == common)
    #expect(StopWordKind.asking.share < StopWordKind.common.share)
  }

  @Test func stopWordsDoNotCountForTheLength() {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array("the pact of the two e-mail states".utf8), language: "en", into: &tokens)
    #expect(analyzer.contentLength(of: tokens) == 5)
    tokens.removeAll()
    analyzer.analyze(Array("of the".utf8), language: "en", into: &tokens)
    #expect(analyzer.contentLength(of: tokens) == 1)
    #expect(analyzer.contentLength(of: []) == 0)
  }

  @Test(arguments: [
    ("京", "東京都知事が会見した"), ("北京", "沙特伊朗在北京宣布"), ("知事", "東京都知事が会見した"), ("国防", "國防合作協定"),
  ])
  func questionsOfFewCharactersFindLongerWords(_ question: String, _ text: String) {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array(text.utf8), language: "ja", into: &tokens)
    let terms = Set(tokens.flatMap { analyzer.terms(of: $0.word) })
    let words = analyzer.queryTerms(Array(question.utf8), languages: ["zh"])
    #expect(words.allSatisfy { word in word.alternatives.contains { terms.contains($0.term) } })
  }

  @Test(arguments: StopWords.languages) func stopWordsAreTokensOfTheirLanguage(_ language: String) {
    let list = StopWords(language: language)
    #expect(StopWordLists.all.count { $0.language.description == language } == 1)
    var found = 0
    for entry in StopWordLists.all where entry.language.description == language {
      for word in StopWords.entries(entry.words) {
        let folded = WordForms.folded(Transcoding.utf16(word), dotlessI: language == "tr" || language == "az")
        if list.contains(WordForms.utf8(folded)) { found += 1 }
      }
    }
    #expect(found >= 20, "\(language) has \(found)")
  }
}
