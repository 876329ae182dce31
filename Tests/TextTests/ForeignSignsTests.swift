import Testing

@testable import Text

/// What words say of the language of their paragraph.
@Suite struct ForeignSignsTests {
  /// In 32nds of a natural logarithm.
  private func signs(_ word: String, _ language: LanguageTag, isStopWord: Bool = false) -> Int {
    Int(ForeignSigns(language: language).weight(of: Array(word.utf8).span, isStopWord: isStopWord) >> 1) - 64
  }

  @Test(arguments: [
    ("the", "en"), ("und", "de"), ("Dass", "de"), ("que", "es"), ("который", "ru"), ("التي", "ar"),
    ("של", "he"),
    ("है", "hi"), ("Rettungskräfte", "und"), ("government", "en"), ("правительство", "ru"),
  ])
  func ownWordsDoNotSpeakForOthers(_ word: String, _ language: LanguageTag) {
    #expect(signs(word, language) <= 0)
  }

  @Test(arguments: [
    ("und", "en"), ("que", "de"), ("het", "en"), ("ministeriö", "sv"), ("który", "cs"), ("їхній", "ru"),
    ("government", "ru"), ("των", "de"), ("government", "he"), ("של", "en"), ("中国", "en"),
  ])
  func foreignWordsSpeakForOthers(_ word: String, _ language: LanguageTag) {
    #expect(signs(word, language) > 0)
  }

  @Test(arguments: [
    ("Zelenskyj", "en"), ("Şimşek", "de"), ("Škoda", "en"), ("Володимир", "bg"), ("2024", "de"),
    ("٢٠٢٤", "en"),
    ("10th", "fr"), ("😀", "en"), ("'", "en"), ("שלום", "yi"), ("\u{FFFD}", "en"),
  ])
  func namesAndNumbersSayNothing(_ word: String, _ language: LanguageTag) {
    #expect(signs(word, language) == 0)
  }

  /// A stop word by the rules of the article's language speaks for no other, whatever the lists say.
  @Test func stopWordsSpeakForNoOther() {
    #expect(signs("que", "en") > 0)
    #expect(signs("que", "en", isStopWord: true) == 0)
    let weight = ForeignSigns(language: "en").weight(of: Array("the".utf8).span, isStopWord: true)
    #expect(weight & ForeignSigns.stopWord != 0)
  }

  /// Weights added up sixteen at a time against adding them up one by one.
  @Test(arguments: 0..<4) func addsUpWhatWordsSay(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 730))
    let signs = ForeignSigns(language: "en")
    var doubtCount = 0
    let text = [UInt8](repeating: 0x61, count: 80)
    for _ in 0..<4_000 {
      let mean = Int.random(in: 0...127, using: &generator)
      let weights = (0..<40).map { _ in
        UInt8(max(0, min(127, mean + Int.random(in: -40...40, using: &generator))) << 1)
          | UInt8.random(in: 0...1, using: &generator)
      }
      let tokens = (0..<Int.random(in: 8...70, using: &generator)).map { index in
        let word = UInt32.random(in: 0..<40, using: &generator)
        return Token(start: UInt32(index), end: UInt32(index), position: UInt32(index), word: word)
      }
      var sum = 0
      var isFar = false
      for (index, token) in tokens.enumerated() {
        sum += Int(weights[Int(token.word)] >> 1) - 64
        if (index + 1) % 16 == 0 || index + 1 == tokens.count { isFar = isFar || sum <= -256 }
      }
      let doubt = signs.doubt(of: tokens.span, weights.span, in: text.span.raw)
      #expect((doubt != nil) == (!isFar && sum >= 64 + 8 * tokens.count), "seed \(seed)")
      if let doubt {
        doubtCount += 1
        #expect(doubt.isGreat == (sum >= 160 + 16 * tokens.count), "seed \(seed)")
      }
    }
    #expect(doubtCount > 100)
  }

  @Test func relativesAreClose() {
    #expect(ForeignSigns.areClose("da", "no"))
    #expect(ForeignSigns.areClose("sr-Latn", "hr"))
    #expect(!ForeignSigns.areClose("es", "pt"))
    #expect(!ForeignSigns.areClose("da", "de"))
  }
}
