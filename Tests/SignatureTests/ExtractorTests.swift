import Signature
import TestSupport
import Testing

/// What an extractor keeps must neither change nor slow what it says.
@Suite struct ExtractorTests {
  private let texts: [(tag: String, text: String)] = [
    ("zh", "美国总统在意大利罗马会见沙特阿拉伯外长，星期一离开新西兰。"),
    ("zh-Hant", "美國總統在義大利羅馬會見沙烏地阿拉伯外長，星期一離開紐西蘭。"),
    ("pt", "O presidente do Irã chegou à Polônia na segunda-feira, 3 de março."),
    ("pt-PT", "O presidente do Irão chegou à Polónia na segunda-feira, 3 de março."),
    ("id", "Presiden tiba di Jepang pada 3 Maret."), ("ms", "Presiden tiba di Jepun pada 3 Mac."),
    ("nus", "Paris, London, Tokyo 1995."), ("xog", "Paris, London, Tokyo 1995."),
  ]

  private func extract(_ index: Int, _ extractor: SignatureExtractor) -> ArticleSignature {
    extractor.extract(title: "", text: texts[index].text, language: texts[index].tag)
  }

  @Test func saysTheSameWhateverItReadBefore() {
    let forwards = SignatureExtractor()
    let backwards = SignatureExtractor()
    let first = texts.indices.map { extract($0, forwards).encode() }
    let second = texts.indices.reversed().map { extract($0, backwards).encode() }
    #expect(first == second.reversed())
  }

  /// The examples of the article FileFormat.
  @Test func signaturesAreWrittenAsTheFormatSays() {
    let quake = SignatureFeature(
      kind: .happening, key: Array("earthquake".utf8), frequency: 2, inTitle: 1, inLead: 1, inOpening: 2,
      surface: Array("Quake".utf8))
    let number = SignatureFeature(
      kind: .number, key: Array("7.1".utf8), frequency: 1, inOpening: 1, surface: Array("7.1".utf8),
      position: 5)
    let signature = ArticleSignature(
      language: "en", features: [quake, number], wordCount: 9, weekdays: 1, sketch: [0x0102_0304])
    #expect(signature.encode() == WorkedBytes.all(of: "ArticleSignature"))
    #expect(signature.indexTerms().first?.term == WorkedBytes.all(of: "term"))
    #expect(signature.indexTerms().first?.frequency == 6)
  }

  /// The dot of a foreign name parts its words, so that the family name meets other spellings of it.
  @Test func namesInKatakanaArePartedAtTheirDots() {
    func skeletons(_ text: String, _ language: String) -> Set<[UInt8]> {
      let signature = SignatureExtractor().extract(title: "", text: text, language: language)
      return Set(signature.features.filter { $0.kind == .skeleton }.map { Array($0.key) })
    }
    let whole = skeletons("オレグ・タラカノフスキーが話した。", "ja")
    #expect(!whole.isDisjoint(with: skeletons("We met Oleg Tarakanovsky yesterday.", "en")))
  }

  /// Serbian is written in two scripts, of which the tables have the Latin words as Croatian.
  @Test(arguments: [
    "Potres je pogodio Niš, dva vojnika su poginula.", "Потрес је погодио Ниш, два војника су погинула.",
  ])
  func serbianIsReadInBothScripts(text: String) {
    let signature = SignatureExtractor().extract(title: "", text: text, language: "sr")
    let keys = Set(signature.features.map { String(decoding: $0.key, as: UTF8.self) })
    #expect(keys.contains("earthquake") && keys.contains("soldier"), "\(keys)")
  }

  @Test func findsCountriesUnderEachOfTheirNames() {
    let extractor = SignatureExtractor()
    func places(_ index: Int) -> Set<String> {
      Set(
        extract(index, extractor).features.filter { $0.kind == .place }.map {
          String(decoding: $0.key, as: UTF8.self)
        })
    }
    #expect(places(0).isSuperset(of: ["italy", "new-zealand"]))
    #expect(places(1).isSuperset(of: ["italy", "new-zealand"]))
    #expect(places(2).isSuperset(of: ["iran", "poland"]))
    #expect(places(3).isSuperset(of: ["iran", "poland"]))
    #expect(places(4).contains("japan"))
    #expect(places(5).contains("japan"))
  }

  /// What is shown of an article is the whole name, whatever script makes it long; what has no end is cut.
  @Test(arguments: [
    ("ru", "В Пекин прибыл секретарь ", "Высшего совета национальной безопасности", " Ирана."),
    ("hi", "कल ", "पूर्व यूगोस्लाविया के लिए अंतर्राष्ट्रीय आपराधिक न्यायाधिकरण", " ने फैसला सुनाया।"),
    ("th", "เมื่อวานนี้", "องค์การสนธิสัญญาว่าด้วยการห้ามทดลองอาวุธนิวเคลียร์โดยสมบูรณ์", "ประกาศ"),
  ])
  func longNamesAreShownWhole(language: String, before: String, name: String, after: String) {
    let text = before + name + after + " " + String(repeating: "Ж", count: 500)
    let features = SignatureExtractor().extract(title: "", text: text, language: language).features
    let names = features.filter { $0.kind == .organisation }
    #expect(names.contains { $0.surface == Array(name.utf8) })
    #expect(features.allSatisfy { $0.surface.count < 200 })
  }

  /// What has no blanks has words all the same, and where it opens is no longer than elsewhere.
  @Test func runsAreAsLongAsTheirWords() {
    let extractor = SignatureExtractor()
    #expect((8...20).contains(extract(0, extractor).wordCount))
    let text = String(repeating: "美国总统在意大利罗马会见沙特阿拉伯外长，", count: 30) + "地震。"
    let features = extractor.extract(title: "", text: text, language: "zh").features
    func opening(_ key: String) -> Float? {
      features.first { $0.key == Array(key.utf8) }.map { $0.inOpening }
    }
    #expect((opening("italy") ?? 0) > 0 && (opening("italy") ?? 0) < 12)
    #expect(opening("earthquake") == 0)
  }

  /// Own names are found in every language of their script, weigh what their table says, and may say nothing.
  @Test func ownNamesAreReadAsTheTablesAre() {
    let extractor = SignatureExtractor(names: [
      "zork | person | en: Zork Blofeld\nquux | thing | en: zanzig~0.5\nhush | nothing | en: blorp\n"
    ])
    func frequencies(_ text: String, _ language: String) -> [String: Float] {
      let features = extractor.extract(title: "", text: text, language: language).features
      return features.reduce(into: [:]) { result, feature in
        if feature.kind.isMeaning { result[String(decoding: feature.key, as: UTF8.self)] = feature.frequency }
      }
    }
    #expect(frequencies("Le président a reçu Zork Blofeld à Paris.", "fr")["zork"] == 1)
    let meant = frequencies("There a zanzig met the blorp.", "en")
    #expect(meant["quux"] == 0.5 && meant["hush"] == nil)
  }

  /// A text that opens with its title has it once; one that opens with a longer word keeps the word.
  @Test func aTitleIsTakenFromTheTextByWholeWords() {
    func words(_ title: String, _ text: String) -> [String: Float] {
      let features = SignatureExtractor().extract(title: title, text: text, language: "en").features
      return features.filter { $0.kind == .prefix }.reduce(into: [:]) { result, feature in
        result[String(decoding: feature.key, as: UTF8.self)] = feature.frequency
      }
    }
    #expect(words("Iran", "Iranian officials arrived.")["irani"] == 1)
    #expect(words("Storms", "Storms – officials arrived.") == ["storm": 1, "offic": 1, "arriv": 1])
    #expect(words("Storms:", "Storms:officials arrived.") == ["storm": 1, "offic": 1, "arriv": 1])
  }

  /// An entry as long as a text, all of one letter, would be tried at each place in each length.
  @Test func aNameOfThousandsOfLettersIsNoWork() {
    let letters = String(repeating: "国", count: 3_000)
    let extractor = SignatureExtractor(names: ["long | person | zh: \(letters)\n"])
    let start = ContinuousClock.now
    let signature = extractor.extract(title: "", text: letters, language: "zh")
    #expect(signature.wordCount > 0)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func aTitleWithoutEndIsReadInPart() {
    let title = String(repeating: "Ä ", count: 1_000_000)
    #expect(SignatureExtractor().extract(title: title, text: "", language: "de").wordCount < 40_000)
  }

  /// A word without end is looked up at a bounded number of its letters: else each of these would take minutes.
  @Test(arguments: [("de", "ß"), ("ko", "가"), ("fi", "ä"), ("ar", "ب"), ("en", "x")])
  func wordsWithoutEndAreRead(language: String, letter: String) {
    let text = String(repeating: letter, count: 60_000) + " minister."
    let signature = SignatureExtractor().extract(title: "", text: text, language: language)
    #expect(signature.wordCount > 0)
  }
}
