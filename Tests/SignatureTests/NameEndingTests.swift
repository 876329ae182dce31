import Lexicon
import Signature
import Testing

/// Names are found in the forms that names have, and other words are not taken for them.
@Suite struct NameEndingTests {
  private func meanings(_ text: String, _ language: String) -> Set<String> {
    let signature = SignatureExtractor().extract(title: "", text: text, language: language)
    return Set(signature.features.filter(\.kind.isMeaning).map { String(decoding: $0.key, as: UTF8.self) })
  }

  @Test(
    arguments: [
      ("ru", "столица Москвы, московский, Москве", "moscow"), ("ru", "лондонский суд", "london"),
      ("ru", "Слова Путина и с Путиным", "vladimir-putin"), ("ru", "слова Зеленского", "volodymyr-zelensky"),
      ("ru", "жители Харькова", "kharkiv"), ("ru", "переговоры с Тегераном", "tehran"),
      ("uk", "мер Харкова", "kharkiv"), ("uk", "центр Києва", "kyiv"), ("uk", "у Чернігові", "chernihiv"),
      ("uk", "порт Миколаєва", "mykolaiv"), ("uk", "київський суд", "kyiv"), ("uk", "мер Львова", "lviv"),
      ("uk", "у паризькій мерії", "paris"), ("uk", "завод Форда", "ford-motor"),
      ("pl", "w Warszawie", "warsaw"), ("pl", "sąd warszawski", "warsaw"),
      ("pl", "z Putinem", "vladimir-putin"),
      ("cs", "v Praze", "prague"), ("cs", "londýnský soud", "london"), ("cs", "Trumpův plán", "donald-trump"),
      ("sk", "slovenský premiér", "slovakia"), ("sk", "bratislavský súd", "bratislava"),
      ("hr", "gradonačelnik Zagreba", "zagreb"), ("hr", "beogradski sud", "belgrade"),
      ("sr", "градоначелник Београда", "belgrade"), ("sl", "župan Ljubljane", "ljubljana"),
      ("bg", "пловдивският съд", "plovdiv"), ("mk", "украинските војници", "ukraine"),
      ("lt", "mieste, Vilniuje, lyja", "vilnius"), ("lt", "iš Vokietijos", "germany"),
      ("lv", "no Krievijas", "russia"), ("lv", "teica Putina", "vladimir-putin"),
      ("et", "eile Moskvas", "moscow"), ("et", "ütles Trumpi", "donald-trump"),
      ("fi", "eilen Ankarassa", "ankara"), ("fi", "kuva Ankaran", "ankara"),
      ("fi", "eilen Helsingissä", "helsinki"),
      ("fi", "talous Kreikan", "greece"), ("fi", "sanoi Muskin", "elon-musk"),
      ("hu", "tegnap Budapesten", "budapest"), ("hu", "a budapesti bíróság", "budapest"),
      ("hu", "repült Moszkvából", "moscow"), ("hu", "a szumátrai bánya", "sumatra"),
      ("tr", "dün Erdoğan'ın", "recep-tayyip-erdogan"), ("tr", "bir İstanbullu", "istanbul"),
      ("el", "δήμος Αθηναίων", "athens"), ("el", "δήμος της Αθήνας", "athens"),
      ("el", "στην Αθήνα", "athens"),
      ("de", "ein Berliner Gericht", "berlin"), ("de", "die Rheinischen Städte", "rhine"),
      ("nl", "de Amsterdamse rechtbank", "amsterdam"), ("sv", "en talare i Londons hamn", "london"),
      ("ro", "primarul Bucureștiului", "bucharest"), ("ro", "strada Londrei", "london"),
      ("bn", "মেয়র ঢাকার", "dhaka"), ("ta", "நேற்று லண்டனில்", "london"), ("hi", "कल मुसलमानों ने", "muslims"),
      ("ar", "قال المصريون", "egypt"), ("he", "אמר בטהרן", "tehran"),
      ("ru", "взрыв в Сумах", "sumy"), ("ru", "встреча в Афинах", "athens"),
      ("ru", "московский суд", "moscow"),
      ("ru", "король Нидерландов", "netherlands"), ("uk", "зустріч в Афінах", "athens"),
      ("pl", "praca w Niemczech", "germany"), ("pl", "fabryka w Chinach", "china"),
      ("cs", "včera v Athénách", "athens"), ("cs", "pražský soud", "prague"),
      ("de", "der Stuttgarter Zoo", "stuttgart"), ("nl", "de Haagse rechtbank", "the-hague"),
      ("fr", "la police parisienne", "paris"), ("it", "la procura milanese", "milan"),
      ("sw", "Watu wa Bangladesh", "bangladesh"), ("sw", "Watu wa Pakistan", "pakistan"),
      ("sw", "Watu wa Pakistani", "pakistan"), ("sw", "Watu wa Japan", "japan"),
    ])
  func formsOfNamesAreFound(language: String, text: String, id: String) {
    #expect(meanings(text, language).contains(id), "\(language): \(text)")
  }

  @Test(
    arguments: [
      ("tr", "dün Balıkesir'de", "bali"), ("tr", "dedi Üç kişi", "extreme"),
      ("tr", "dedi Başka bir", "basque-country"),
      ("hu", "az oroszlányi bánya", "russia"), ("hu", "az oroszlányi bánya", "girl"),
      ("fi", "lennot Finnairin", "finland"), ("el", "ο Πελετίδης", "pele"), ("el", "είπε Μάλιστα", "mali"),
      ("uk", "мер Харкова, Харкові, Харкову", "kharg-island"), ("uk", "завод Форду", "fordow"),
      ("uk", "каже Тільки", "peter-thiel"), ("fa", "روز دوشنبه", "dushanbe"),
      ("ar", "دعم المشروع ماليا", "mali"),
      ("ko", "차량이 인도로 돌진", "india"), ("ko", "그리스도 교회", "greece"), ("hi", "सॉफ्ट ड्रिंक", "soviet-union"),
      ("de", "ein Überblick", "uber"), ("de", "Herr Bernhard", "bern-switzerland"),
      ("de", "zu Christoph", "christians"),
      ("pl", "pani Katarzyna", "qatar"), ("pl", "pani Natalia", "natal-brazil"),
      ("cs", "paní Berline", "bern-switzerland"),
      ("ru", "доктор Кастнер", "jose-antonio-kast"), ("ru", "в Гавани", "havana"),
      ("lt", "jie Rate", "juri-ratas"),
      ("ta", "நான் பார்க்க", "barnaul"), ("mk", "во Поле", "poland"), ("hr", "gospođa Katarina", "qatar"),
      ("sk", "slovenský premiér", "slovenia"), ("fi", "he Jos", "jos-nigeria"), ("ur", "ہم چلیں", "chile"),
      ("ro", "ei Nici", "nice"), ("no", "han Britt", "united-kingdom"), ("id", "itu Salah", "mohamed-salah"),
    ])
  func otherWordsAreNotTakenForNames(language: String, text: String, id: String) {
    #expect(!meanings(text, language).contains(id), "\(language): \(text)")
  }

  @Test func restsOfWordsAreEndingsOrNone() throws {
    func letters(_ rest: String, _ tag: String) throws -> [String] {
      let rules = try #require(NameEndingRules(language: LexiconLanguage(tag: tag)))
      return rules.replaced(by: Array(rest.utf8)[...]).map { String(decoding: $0.letters, as: UTF8.self) }
    }
    #expect(try letters("lularin", "tr").contains(""))
    #expect(try letters("kesir", "tr").isEmpty)
    #expect(try letters("ский", "ru").contains("а"))
    #expect(try letters("иста", "ru").isEmpty)
    #expect(try letters("issansa", "fi").contains(""))
    #expect(try letters("airin", "fi").isEmpty)
    #expect(try letters("ிலிருந்து", "ta") == ["்"])
    #expect(NameEndingRules(language: LexiconLanguage(tag: "en")) == nil)
    let finnish = try #require(NameEndingRules(language: LexiconLanguage(tag: "fi")))
    #expect(finnish.strengthened(Array("helsingi".utf8)) == [Array("helsinki".utf8)])
    #expect(finnish.strengthened(Array("rooma".utf8)) == [])
  }
}
