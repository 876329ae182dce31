import Signature
import Testing

/// Words of two meanings, and the short names of countries that the press writes.
@Suite struct HomographTests {
  private func meanings(_ text: String, _ language: String) -> Set<String> {
    let signature = SignatureExtractor().extract(title: "", text: text, language: language)
    return Set(signature.features.filter(\.kind.isMeaning).map { String(decoding: $0.key, as: UTF8.self) })
  }

  @Test(
    arguments: [
      ("en", "He said in the US, the UK", "united-states"), ("en", "He said in Britain", "united-kingdom"),
      ("en", "He said in the U.S. today", "united-states"), ("en", "He flew to DR Congo", "congo-kinshasa"),
      ("en", "talks on Palestine", "palestinian-territories"), ("en", "He left Myanmar", "myanmar-burma"),
      ("fr", "il a dit en RDC", "congo-kinshasa"), ("fr", "né en Birmanie", "myanmar-burma"),
      ("de", "er reist in die USA", "united-states"), ("de", "in Großbritannien", "united-kingdom"),
      ("de", "Urlaub in Bosnien", "bosnia-herzegovina"), ("es", "dijo ayer EE.UU. que no", "united-states"),
      ("es", "ayer en EEUU", "united-states"), ("pt", "ontem nos EUA", "united-states"),
      ("it", "gli Usa hanno detto", "united-states"), ("nl", "hij reist naar de VS", "united-states"),
      ("ru", "вчера в США", "united-states"), ("ru", "власти Южной Кореи", "south-korea"),
      ("uk", "учора в США", "united-states"), ("pl", "wczoraj w USA", "united-states"),
      ("tr", "dün ABD'de", "united-states"), ("ar", "قال في الإمارات", "united-arab-emirates"),
      ("ar", "قال في فلسطين", "palestinian-territories"), ("fa", "او در آمریکا گفت", "united-states"),
      ("id", "dolar dan kebijakan AS", "united-states"), ("id", "pemimpin Korut", "north-korea"),
      ("zh", "他在阿联酋说", "united-arab-emirates"), ("zh", "香港发生火灾", "hong-kong-sar-china"),
      ("ja", "米国で発表", "united-states"), ("ja", "英国で発表", "united-kingdom"),
      ("ko", "한국 정부", "south-korea"), ("bn", "যুক্তরাষ্ট্র জানায়", "united-states"),
    ])
  func countriesAreFoundByTheirShortNames(language: String, text: String, id: String) {
    #expect(meanings(text, language).contains(id), "\(language): \(text)")
  }

  @Test(
    arguments: [
      ("en", "New strikes hit the port", "air-strike", ""),
      ("en", "They beat Real Madrid", "defeat", "rhythm"),
      ("en", "An earthquake in West Azerbaijan province", "west-azerbaijan-iran", "azerbaijan"),
      ("fa", "زلزله در آذربایجان غربی", "west-azerbaijan-iran", "azerbaijan"),
      ("fr", "Le bilan s'élève à vingt morts", "", "pupil"),
      ("fr", "La police met en garde la population", "warn", "guard-sentry"),
      ("de", "Es sprach Thomas Maier, Herr Müller schwieg", "", "rubbish-waste"),
      ("de", "Es sprach Christian Schmidt", "", "christians"),
      ("de", "am Hamburger Hauptbahnhof", "hamburg", ""),
      ("es", "Está cerca de la casa", "", "surrounded-enclosed"),
      ("es", "Ayer habló Maduro en Caracas", "nicolas-maduro", ""),
      ("es", "La bolsa de Madrid sube", "stock-exchange", ""),
      ("pt", "O terremoto mata centenas", "murder", ""),
      ("id", "Warga di Bekasi menunggu", "", "second-hand-goods"),
      ("ru", "Он победил на выборах", "election", "selection-choice"),
      ("ru", "Сайт использует куки", "", "kuki-zo"),
      ("ru", "готовность к переговорам", "negotiation", ""), ("ru", "цены облигаций", "government-bond", ""),
      ("pl", "W wyborach zwyciężył", "election", "selection-choice"),
      ("fr", "Hier la Seine montait", "", "breast"),
      ("uk", "Вибух у Сумах", "sumy", "sum-amount"),
      ("he", "נסע לבירת צרפת", "capital-megacity", "beer"), ("he", "שריפה בלימה", "", "brake"),
      ("hr", "Požar u Limi", "", "sheet-metal"), ("bn", "আঙ্কারায় বিস্ফোরণ", "ankara", ""),
      ("el", "Ο ΠΟΥ προειδοποιεί", "world-health-organization", ""),
      ("el", "οι χώρες του ΟΠΕΚ", "opec", ""), ("ja", "茨城で地震", "ibaraki", ""),
      ("ar", "استقبل أمير قطر الوفد", "qatar", ""), ("ar", "انفجار في مقديشو", "mogadishu", ""),
      ("de", "Der Minister Boris Pistorius sprach", "boris-pistorius", "oscar-pistorius"),
      ("en", "He spoke in Tel Aviv", "tel-aviv", ""), ("en", "The city of Liverpool voted", "liverpool", ""),
      ("ja", "キエフの市長", "kyiv", ""), ("en", "He spent US dollars", "us-dollar", ""),
    ])
  func theSenseOfTheNewsIsRead(language: String, text: String, id: String, stranger: String) {
    let found = meanings(text, language)
    #expect(id.isEmpty || found.contains(id), "\(language): \(text): \(found.sorted())")
    #expect(stranger.isEmpty || !found.contains(stranger), "\(language): \(text): \(found.sorted())")
  }
}
