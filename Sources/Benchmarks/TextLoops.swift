internal import Signature
internal import Text

/// The loops over text: guessing its language, finding its words, folding and stemming them, making its signature.
struct TextLoops {
  let verb: LoopsVerb

  static let names = ["split", "guess", "words", "signature"]

  /// A sentence of news in scripts that go different ways.
  private static let sentences = [
    (
      "en",
      "The ministers of both countries signed a defence agreement on Monday, said the government's spokesman. "
    ),
    (
      "de",
      "Die Verteidigungsminister beider Länder unterzeichneten am Montag ein Abkommen, sagte ein Sprecher. "
    ),
    ("ru", "Министры обеих стран подписали в понедельник соглашение об обороне, сообщил представитель. "),
    ("ar", "وقع وزراء البلدين اتفاقا للدفاع يوم الاثنين، بحسب ما قال المتحدث باسم الحكومة في الرباط. "),
    ("ko", "양국 장관은 월요일에 국방 협정에 서명했다고 정부 대변인이 밝혔다. "),
    ("zh", "两国部长星期一签署了国防协定，政府发言人在拉巴特表示。"),
    ("th", "รัฐมนตรีของทั้งสองประเทศลงนามข้อตกลงด้านกลาโหมเมื่อวันจันทร์ "),
  ]

  /// Some four kilobytes of each.
  private static let texts = sentences.map { language, sentence in
    (language: language, text: String(repeating: sentence, count: 4_000 / sentence.utf8.count))
  }

  func run() throws {
    for (language, text) in TextLoops.texts {
      let utf8 = Array(text.utf8)
      try split(utf8, language)
      try guess(utf8, language)
      try knownWords(utf8, language)
      try signature(text, language)
    }
    try newWords()
  }

  private func split(_ utf8: [UInt8], _ language: String) throws {
    var splitter = WordSplitter()
    let count = splitter.split(utf8)
    var sum = 0
    try verb.measure("split/\(language)", unit: "ns a word", count: 100 * count) {
      for _ in 0..<100 { sum &+= splitter.split(utf8) }
    }
    keep(sum)
  }

  private func guess(_ utf8: [UInt8], _ language: String) throws {
    let guesser = LanguageGuesser()
    var sum = 0
    try verb.measure("guess/\(language)", unit: "ns a kilobyte", count: 100 * utf8.count, scale: 1e12) {
      for _ in 0..<100 { sum &+= guesser.guess(utf8).isUndetermined ? 1 : 0 }
    }
    keep(sum)
  }

  /// Words that were met before: finding them, and their numbers.
  private func knownWords(_ utf8: [UInt8], _ language: String) throws {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(utf8, language: LanguageTag(language), into: &tokens)
    let count = tokens.count
    try verb.measure("words/known \(language)", unit: "ns a word", count: 100 * count) {
      for _ in 0..<100 {
        tokens.removeAll(keepingCapacity: true)
        analyzer.analyze(utf8, language: LanguageTag(language), into: &tokens)
      }
    }
    keep(tokens.count)
  }

  /// Words that are met for the first time: folding, stems and terms besides.
  private func newWords() throws {
    let syllables = ["ma", "ro", "ti", "ne", "kal", "ver", "són", "dis", "pur", "lem", "fé", "gan"]
    let endings = ["", "s", "ing", "ed", "ation"]
    var text = ""
    let wordCount = 10_000
    for number in 0..<wordCount {
      for place in [1, 12, 144, 1_728] { text += syllables[number / place % 12] }
      text += endings[number % 5] + " "
    }
    let utf8 = Array(text.utf8)
    var sum = 0
    for language in ["en", "de", "tr"] {
      try verb.measure("words/new \(language)", unit: "ns a word", count: wordCount) {
        let analyzer = Analyzer()
        var tokens: [Token] = []
        analyzer.analyze(utf8, language: LanguageTag(language), into: &tokens)
        sum &+= tokens.count
      }
    }
    keep(sum)
  }

  private func signature(_ text: String, _ language: String) throws {
    let extractor = SignatureExtractor()
    let count = extractor.extract(title: "", text: text, language: language).wordCount
    var sum = 0
    try verb.measure("signature/\(language)", unit: "ns a word", count: 10 * max(1, count)) {
      for _ in 0..<10 {
        sum &+= extractor.extract(title: "", text: text, language: language).features.count
      }
    }
    keep(sum)
  }
}
