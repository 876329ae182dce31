import Signature
import Testing
import Text

/// Days that are named by the week or by their distance from the article's own.
@Suite struct DayWordTests {
  /// Wednesday, 11 March 2026.
  private let published = Timestamp(rfc3339: "2026-03-11T09:00:00Z")

  private func days(_ text: String, _ language: String, dated: Bool = true) -> Set<String> {
    let signature = SignatureExtractor().extract(
      title: "", text: text, language: language, published: dated ? published?.seconds : nil)
    return Set(
      signature.features.filter { $0.kind == .day }.map { String(decoding: $0.key, as: UTF8.self) })
  }

  /// What each sentence says of the day before.
  @Test(arguments: [
    ("en", "The bridge fell on Tuesday."), ("en", "The bridge fell yesterday."),
    ("en", "The bridge fell on 10 March."), ("de", "Die Brücke stürzte am Dienstag ein."),
    ("de", "Die Brücke stürzte gestern ein."), ("fr", "Le pont s'est effondré mardi."),
    ("fr", "Le pont s'est effondré hier."), ("es", "El puente cayó el martes."),
    ("es", "El puente cayó ayer."), ("pt", "A ponte caiu na terça-feira."), ("pt", "A ponte caiu ontem."),
    ("it", "Il ponte è crollato martedì."), ("nl", "De brug stortte gisteren in."),
    ("sv", "Bron rasade i går."), ("da", "Broen styrtede sammen i går."),
    ("fi", "Silta romahti tiistaina."), ("fi", "Silta romahti eilen."), ("hu", "A híd kedden omlott le."),
    ("et", "Sild varises kokku teisipäeval."), ("pl", "Most runął we wtorek."),
    ("cs", "Most se zřítil včera."), ("ru", "Мост обрушился во вторник."), ("ru", "Мост обрушился вчера."),
    ("uk", "Міст обвалився у вівторок."), ("bg", "Мостът се срути вчера."), ("sr", "Мост се срушио јуче."),
    ("hr", "Most se srušio jučer."), ("ro", "Podul s-a prăbușit marți."), ("el", "Η γέφυρα έπεσε χθες."),
    ("tr", "Köprü dün çöktü."), ("tr", "Köprü salı günü çöktü."), ("ar", "انهار الجسر الثلاثاء."),
    ("ar", "انهار الجسر أمس."), ("fa", "پل دیروز فرو ریخت."), ("he", "הגשר קרס ביום שלישי."),
    ("he", "הגשר קרס אתמול."), ("hi", "पुल मंगलवार को गिरा।"), ("bn", "সেতু গতকাল ধসে পড়ে।"),
    ("ur", "پل منگل کو گر گیا۔"), ("id", "Jembatan runtuh kemarin."), ("vi", "Cầu sập hôm qua."),
    ("vi", "Cầu sập hôm thứ Ba."), ("th", "สะพานถล่มเมื่อวาน"), ("th", "สะพานถล่มเมื่อวันอังคาร"),
    ("zh", "大桥周二倒塌。"), ("zh", "大桥昨天倒塌。"), ("zh-Hant", "大橋星期二倒塌。"), ("ja", "橋が昨日崩落した。"),
    ("ja", "橋が火曜日に崩落した。"), ("ko", "다리가 어제 무너졌다."), ("ko", "다리가 화요일에 무너졌다."),
    ("sw", "Daraja lilianguka jana."), ("sw", "Daraja lilianguka Jumanne."),
  ])
  func theDayBeforeIsFound(_ language: String, _ text: String) {
    #expect(days(text, language) == ["2026-03-10"])
  }

  @Test func aDateIsOfTheNearestYear() {
    #expect(days("It closed on 28 December.", "en") == ["2025-12-28"])
    #expect(days("It closes on 2 May.", "en") == ["2026-05-02"])
  }

  @Test func withoutAPublicationNothingIsResolved() {
    #expect(days("The bridge fell on Tuesday, the day after 9 March.", "en", dated: false).isEmpty)
  }

  /// Hindi has one word for yesterday and tomorrow, German one for tomorrow and the morning.
  @Test func whatMayMeanTwoDaysMeansNone() {
    #expect(days("पुल कल गिरा।", "hi").isEmpty)
    #expect(days("Das Wetter am Morgen.", "de").isEmpty)
    #expect(days("La reunión será por la mañana.", "es").isEmpty)
  }

  @Test func namesThatBeginLikeDaysAreNone() {
    #expect(days("Domingos Sabatino spoke to Mr Mondayo.", "en").isEmpty)
  }

  @Test func theDayIsNoTermOfTheIndex() {
    let signature = SignatureExtractor().extract(
      title: "", text: "It fell on Tuesday.", language: "en", published: published?.seconds)
    #expect(signature.features.contains { $0.kind == .day })
    #expect(!signature.indexTerms().contains { String(decoding: $0.term, as: UTF8.self).contains("2026") })
  }
}

/// A word that names a day says nothing else.
@Suite struct DaySenseTests {
  private func meanings(_ text: String, _ language: String) -> Set<String> {
    let features = SignatureExtractor().extract(title: "", text: text, language: language).features
    return Set(features.filter { $0.kind.isMeaning }.map { String(decoding: $0.key, as: UTF8.self) })
  }

  @Test(arguments: [
    ("en", "It closed on 14 March.", "protest"), ("ru", "Он приехал в среду.", "environment-nature"),
    ("pt", "Chegou na segunda-feira.", "trade-fair"), ("tr", "Toplantı Pazar günü yapıldı.", "market"),
    ("id", "Dia tiba pada Minggu.", "week-period"),
  ])
  func aDayIsNothingElse(_ language: String, _ text: String, _ other: String) {
    #expect(!meanings(text, language).contains(other))
  }

  @Test func whatIsWrittenSmallMayBeSomethingElse() {
    #expect(meanings("Dia tinggal di sana selama satu minggu.", "id").contains("week-period"))
  }
}
