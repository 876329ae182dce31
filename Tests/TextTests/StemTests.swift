import Testing

@testable import Text

/// Forms of a word that readers take for one have one stem, so that each finds the others in phrases, too.
@Suite struct StemTests {
  private func stems(_ language: String, _ forms: String) -> Set<[UInt8]> {
    let analyzer = Analyzer()
    var tokens: [Token] = []
    analyzer.analyze(Array(forms.utf8), language: LanguageTag(language), into: &tokens)
    return Set(tokens.compactMap { analyzer.terms(of: $0.word).first })
  }

  @Test(arguments: [
    ("fr", "euro euros"), ("fr", "loi lois"), ("fr", "emploi emplois"), ("fr", "jeu jeux"),
    ("fr", "feu feux"), ("fr", "travail travaux"), ("fr", "élu élus élue élues"), ("fr", "détenu détenus"),
    ("fr", "vidéo vidéos"), ("fr", "français française françaises"), ("fr", "polonais polonaise"),
    ("fr", "mauvais mauvaise"), ("es", "mujer mujeres"), ("es", "líder líderes"),
    ("es", "militar militares"), ("es", "joven jóvenes"), ("es", "imagen imágenes"), ("es", "arma armas"),
    ("es", "isla islas"), ("it", "anno anni"), ("it", "uomo uomini"), ("it", "arma armi"),
    ("it", "edificio edifici"), ("pt", "ano anos"), ("pt", "arma armas"), ("pt", "civil civis"),
    ("pt", "míssil mísseis"), ("pt", "europeu europeus europeia"), ("ru", "Киев Киева Киеве Киевом"),
    ("ru", "Псков Пскове"),
  ])
  func formsMeetThatSnowballParts(language: String, forms: String) {
    #expect(stems(language, forms).count == 1)
  }

  /// A land, its people and what belongs to it, in Arabic.
  @Test(arguments: [
    "إيران إيراني الإيرانية الإيرانيين", "سوريا سورية السوري السوريين", "روسيا الروسية", "تركيا التركي",
    "فلسطين الفلسطينية الفلسطينيين", "لبنان اللبناني", "أوكرانيا الأوكرانية", "ألمانيا الألمانية بألمانيا",
    "برلمان البرلمانية", "رسميا رسمي", "مليون مليونا", "الله والله",
  ])
  func arabicAdjectivesMeetTheirNouns(forms: String) { #expect(stems("ar", forms).count == 1) }

  /// The name of God, in Hezbollah and Ramallah, is not the pronoun "to him".
  @Test func godIsNoPronoun() { #expect(stems("ar", "الله له").count == 2) }

  @Test(arguments: [
    ("uk", "ракета ракети ракет ракетами"), ("uk", "президент президенти"), ("uk", "робота роботи"),
    ("uk", "підписати підписали"), ("bg", "президент президента президентът"), ("bg", "съвет съвета"),
    ("bg", "партия партии партиите"), ("bg", "сигурност сигурността"), ("bg", "нощ нощта"),
    ("mk", "војна војната"), ("mk", "држава државата"), ("sl", "volitve volitev"), ("sl", "žrtev žrtve"),
    ("be", "урад ўрад"), ("et", "valitsus valitsuse valitsused"), ("et", "Tallinn Tallinna Tallinnas"),
    ("is", "ríkisstjórn ríkisstjórnin ríkisstjórnar"), ("is", "stríð stríðið stríðinu"),
    ("is", "kona konan konunnar"), ("kk", "Қазақстан Қазақстанда Қазақстанның"),
  ])
  func formsMeetByTables(language: String, forms: String) { #expect(stems(language, forms).count == 1) }

  /// Words of two letters, too, have two ways to place a tone: committee.
  @Test(arguments: [("uỷ ủy", 1), ("thuỷ thủy", 1), ("hoà hòa", 1), ("quý qúy", 2), ("ủy ụy", 2)])
  func tonesInVietnamese(forms: String, count: Int) { #expect(stems("vi", forms).count == count) }

  /// Japan's own simplifications, in the news every day, stand for the Chinese characters.
  @Test(arguments: [
    ("調査", "调查"), ("沖縄", "冲绳"), ("交渉", "交涉"), ("黒海", "黑海"), ("増加", "增加"), ("頼清徳", "赖清德"),
    ("破壊", "破坏"), ("歳", "岁"), ("戸", "户"), ("携帯", "携带"), ("象徴", "象征"),
  ])
  func japaneseFormsMeetChineseOnes(japanese: String, chinese: String) {
    #expect(HanForms.simplified(Array(japanese.utf16)) == Array(chinese.utf16))
  }

  @Test func whatOnlyJapanSimplifiesIsTraditional() {
    #expect(HanForms.isTraditional("每天收到德國黑海的調查".utf8))
    #expect(!HanForms.isTraditional("每天收到德国黑海的调查".utf8))
  }
}
