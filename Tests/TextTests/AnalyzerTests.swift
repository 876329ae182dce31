import Testing
import Text

@Suite struct AnalyzerTests {
  @Test func positionsGoOn() {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array("Morocco signs".utf8), language: "en", into: &tokens)
    analyzer.analyze(Array("a pact, signs".utf8), language: "en", into: &tokens)
    #expect(tokens.map(\.position) == [0, 1, 2, 3, 4])
    #expect(tokens.map(\.start) == [0, 8, 0, 2, 8])
    #expect(tokens[1].word == tokens[4].word)
    #expect(analyzer.terms(of: tokens[1].word) == [Array("sign".utf8), Array("signs".utf8)])
  }

  @Test func groupsOfDigitsAreOneNumber() {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array("10 000 000 euros, F-16 000 et 1 500 voix".utf8), language: "fr", into: &tokens)
    let terms = tokens.map { String(decoding: analyzer.terms(of: $0.word)[0], as: UTF8.self) }
    #expect(
      terms == [
        "10", "10000000", "000", "000", "euro", "f", "f16", "16", "16000", "000", "et", "1", "1500", "500",
        "voix",
      ])
    #expect(tokens.map(\.position) == [0, 0, 1, 2, 3, 4, 4, 5, 5, 6, 7, 8, 8, 9, 10])
    #expect((tokens[1].start, tokens[1].end) == (0, 10))
  }

  @Test func looksAWordUpInAllLanguages() {
    let analyzer = Analyzer()
    let words = analyzer.queryTerms(Array("ministers".utf8), languages: ["en", "de"])
    #expect(words.count == 1)
    #expect(words[0].alternatives.map { String(decoding: $0.term, as: UTF8.self) }.contains("minist"))
    #expect(words[0].alternatives.map { String(decoding: $0.term, as: UTF8.self) }.contains("ministers"))
  }

  @Test func saysWhatATermIsToItsWord() {
    let words = Analyzer().queryTerms(Array("café-bar Regierung".utf8), languages: ["de"])
    var kinds: [String: QueryTermKind] = [:]
    for item in words.flatMap(\.alternatives) {
      let mark = item.kind == .beginning ? "…" : ""
      kinds[QueryTermKind.letters(of: item.term[...]) + mark] = item.kind
    }
    #expect(kinds["regier"] == .stem && kinds["regierung"] == .exact && kinds["regi…"] == .beginning)
    #expect(kinds["café"] == .exact && kinds["bar"] == .stem && kinds["cafébar"] == .pair, "\(kinds)")
  }

  @Test(arguments: [
    ("\u{E001}gnureiger", "regierung"), ("\u{E002}regi", "regi"), ("\u{E000}中国", "中国"), ("中国", "中国"),
    ("\u{E001}öhcs", "schö"),
  ])
  func termsAreReadWithoutTheirMarks(_ term: String, _ letters: String) {
    #expect(QueryTermKind.letters(of: Array(term.utf8)[...]) == letters)
  }

  @Test func forgetsOnReset() {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array("one two one".utf8), language: "en", into: &tokens)
    #expect(analyzer.vocabularyCount == 2)
    analyzer.reset()
    #expect(analyzer.vocabularyCount == 0)
    #expect(analyzer.generation == 1)
  }

  @Test func survivesAnyBytes() {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze([0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x62], language: "und", into: &tokens)
    #expect(tokens.allSatisfy { $0.start < $0.end && $0.end <= 7 })
    analyzer.analyze([], language: "und", into: &tokens)
  }
}

@Suite struct LanguageTests {
  @Test(arguments: [
    ("iw", "he"), ("zh_hant_tw", "zh-Hant-TW"), ("EN-us", "en-US"), ("", "und"), ("un", "und"),
  ])
  func tagsAreCanonical(_ written: String, _ canonical: String) {
    #expect(LanguageTag(written).description == canonical)
  }

  @Test(arguments: [
    ("en", "The minister signed the defence agreement on Friday in the capital."),
    ("de", "Der Minister unterzeichnete am Freitag das Abkommen in der Hauptstadt."),
    ("ar", "وقع الوزير اتفاقية الدفاع يوم الجمعة في العاصمة"),
    ("ja", "大臣は金曜日に首都で防衛協定に署名した。"),
  ])
  func guessesSentences(_ language: String, _ text: String) {
    #expect(LanguageGuesser().guess(Array(text.utf8)) == LanguageTag(language))
  }

  /// Han characters alone are Chinese, however few, unless characters or words are Japan's.
  @Test(arguments: [
    ("zh", "土耳其地震 日本地震 北京 中国 国际会议 韩国总统 温家宝 首相辞职"),
    ("zh-Hant", "習近平 台灣總統選舉 國際會議 日美會談 臺北捷運 尹錫悅彈劾"),
    ("ja", "日本経済新聞 東京五輪 能登半島地震 東京都知事選挙 日米会談 国際会議 台風接近 円安進行 気象庁"),
  ])
  func guessesHanAlone(_ language: String, _ texts: String) {
    for text in texts.split(separator: " ") {
      let guess = LanguageGuesser().guess(Array(text.utf8))
      #expect(guess == LanguageTag(language), "\(text): \(guess)")
    }
  }

  @Test func isUnsureOfNothing() {
    #expect(LanguageGuesser().guess(Array("12:30 – 14:00".utf8)) == .undetermined)
  }
}
