import Lexicon
import Signature
import Testing

/// Words of articles meet their entries, and only theirs.
@Suite struct InflectionTests {
  /// The lexicon's ids that a text of one language is read as.
  private func meanings(_ text: String, _ language: String) -> Set<String> {
    let signature = SignatureExtractor().extract(title: "", text: text, language: language)
    return Set(signature.features.filter(\.kind.isMeaning).map { String(decoding: $0.key, as: UTF8.self) })
  }

  @Test(
    arguments: [
      ("en", "The earthquakes shook the island.", "earthquake"),
      ("en", "Parliament ratified the treaty, and both parties are ratifying more.", "ratification"),
      ("fr", "Des séismes ont secoué la région.", "earthquake"),
      ("es", "Los terremotos sacudieron la costa.", "earthquake"),
      ("de", "Nach den Erdbeben kamen Helfer.", "earthquake"),
      ("nl", "De aardbevingen waren zwaar.", "earthquake"),
      ("it", "I terremoti di ieri.", "earthquake"),
      ("ru", "После землетрясения в Турции", "earthquake"),
      ("ru", "Слова Путина и Макрона", "vladimir-putin"),
      ("uk", "Зустріч із Зеленським у Києві", "volodymyr-zelensky"),
      ("tr", "Erdoğan'ın sözleri üzerine", "recep-tayyip-erdogan"),
      ("fi", "Kokous pidettiin Ankarassa.", "ankara"),
      ("ar", "وقال بوتين إن الاتفاقية بالمغرب", "morocco"),
      ("ar", "ضربت الزلازل المنطقة", "earthquake"),
      ("he", "רעידות האדמה בטורקיה", "turkey"),
      ("zh", "土耳其发生强烈地震", "earthquake"),
      ("ja", "トルコで大きな地震があった", "earthquake"),
      ("ko", "튀르키예에서 지진이 일어났다", "earthquake"),
      ("th", "เกิดแผ่นดินไหวรุนแรงในตุรกี", "earthquake"),
      ("fr", "Une bombe explose, le maire accuse la police", "explosion"),
      ("fr", "Une bombe explose, le maire accuse la police, rassurée", "accuse"),
      ("es", "El juez condena al alcalde", "conviction"),
      ("it", "Il governo annuncia una riforma", "announce"),
      ("de", "Der Gipfel wurde abgesagt", "cancel"),
      ("de", "Die Polizei versucht, ihn festzunehmen", "arrest"),
      ("nl", "De verdachte is gearresteerd", "arrest"),
      ("ko", "서울역에서 지진피해를 입었다", "earthquake"),
      ("ko", "서울역에서 지진피해를 입었다", "seoul"),
      ("ko", "홋카이도에서 열렸다", "hokkaido"), ("ko", "콜로라도에서 열렸다", "colorado"),
    ])
  func inflectedFormsMeetTheirEntry(language: String, text: String, id: String) {
    #expect(meanings(text, language).contains(id), "\(language): \(text)")
  }

  @Test(
    arguments: [
      ("en", "His nationality was quite clear in the process.", "nationalist"),
      ("en", "It was quite a private matter.", "resignation"),
      ("en", "We asked a question about it.", "interrogation"),
      ("ar", "كان في المدينة كما قال", "francois-fillon"),
      ("ar", "كان في المدينة كما قال", "ambush"),
      ("ar", "بأنه قال إن الأمر", "albania"),
      ("uk", "вона хотіла сказати про це", "rabies"),
      ("ko", "다카마쓰 시민들", "dhaka"),
      ("ko", "솔로몬 제도", "solo"),
    ])
  func otherWordsDoNot(language: String, text: String, id: String) {
    #expect(!meanings(text, language).contains(id), "\(language): \(text)")
  }

  @Test func rulesGiveDictionaryForms() throws {
    func forms(_ word: String, _ tag: String) throws -> Set<String> {
      let language = LexiconLanguage(tag: tag)
      let rules = try #require(Inflections(language: language))
      return Set(
        rules.forms(of: Array(word.utf8), language: language).map {
          String(decoding: $0.folded, as: UTF8.self)
        })
    }
    #expect(try forms("planned", "en").isSuperset(of: ["plan", "plann"]))
    #expect(try forms("countries", "en").contains("country"))
    #expect(try forms("voting", "en").contains("vote"))
    #expect(try forms("zaken", "nl").contains("zaak"))
    #expect(try forms("raketten", "nl").contains("raket"))
    #expect(try forms("vraagt", "nl").contains("vragen"))
    #expect(try forms("stopt", "nl").contains("stoppen"))
    #expect(try forms("leeft", "nl").contains("leven"))
    #expect(try forms("gearresteerd", "nl").contains("arresteren"))
    #expect(try forms("getestet", "de").contains("testen"))
    #expect(try forms("abgesagt", "de").contains("absagen"))
    #expect(try forms("festzunehmen", "de").contains("festnehmen"))
    #expect(try !forms("gestein", "de").contains("stein"))
    #expect(try forms("défend", "fr").contains("defendre"))
    #expect(try forms("nucléaires", "fr").contains("nucleaire"))
    #expect(try forms("eleições", "pt").contains("eleicao"))
    #expect(try forms("arrestati", "it").contains("arrestare"))
    #expect(try forms("ракеты", "ru").contains("ракета"))
    #expect(try forms("подписала", "ru").contains("подписать"))
    #expect(try forms("рынками", "ru").contains("рынок"))
    #expect(try forms("атаці", "uk").contains("атака"))
    #expect(try forms("prezydencie", "pl").contains("prezydent"))
    #expect(try forms("válce", "cs").contains("valka"))
    #expect(try forms("uhapšeni", "hr").contains("uhapsiti"))
    #expect(try forms("земљотреса", "sr").contains("земљотрес"))
    #expect(try forms("zemljotresa", "sr").contains("zemljotres"))
    #expect(try forms("министрите", "bg").contains("министр"))
    #expect(try forms("uçağını", "tr").contains("ucak"))
    #expect(try forms("imzalandı", "tr").contains("imzalamak"))
    #expect(try forms("katonáknak", "hu").contains("katona"))
    #expect(try forms("κυβερνησησ", "el").contains("κυβερνηση"))
    #expect(try forms("ditangkap", "id").contains("menangkap"))
    #expect(try forms("alikamatwa", "sw").contains("kukamata"))
    #expect(Inflections(language: LexiconLanguage(tag: "fi")) == nil)
  }

  /// Roots that search stems would join and a lexicon must not.
  @Test(
    arguments: [
      ("ru", "Он стал директором.", "steel"),
      ("de", "Das würde nicht gehen.", "dignity"),
      ("zh", "人民法院的人参加了会议", "ginseng"),
      ("ja", "イスラムの国", "slum"),
    ])
  func strangersOfOneRootStayApart(language: String, text: String, id: String) {
    #expect(!meanings(text, language).contains(id), "\(language): \(text)")
  }

  /// Words and phrases that say nothing, and beginnings and endings that are none.
  @Test(
    arguments: [
      ("ru", "На этом месте стоял дом.", "revenge"), ("it", "Aveva in mente un piano.", "lavender-herbs"),
      ("en", "Interest rates rose again.", "rat-mouse"), ("ar", "في مدينة كبيرة", "beer"),
      ("en", "Of course they agreed.", "training-course"), ("hi", "वे ऐसा सोचते हैं", "sochi"),
      ("da", "Toget standser i Silkeborg.", "castle-palace"),
    ])
  func whatSaysNothingIsNotFound(language: String, text: String, id: String) {
    #expect(!meanings(text, language).contains(id), "\(language): \(text)")
  }

  /// Accents part words: a bed is no song, to take is no fog.
  @Test(
    arguments: [
      ("sv", "Hon låg i en säng på sjukhuset.", "bed", "song"),
      ("sv", "Hon skrev en sång för kören på ön.", "song", "bed"),
      ("da", "De skulle tage af sted på en ø i går.", "", "fog"),
      ("fr", "Le gène a été découvert à Genève.", "gene-genome", "awkwardness"),
      ("cs", "Byl to velký šok pro celou zemi.", "shock-dismay", "rival-opponent"),
      ("sv", "På vägen till Göteborg stod bilar.", "", "blurred-vague"),
      ("cs", "Viděl jsem ženu v síti.", "", "zen-buddhism"),
      ("pl", "W wyborach na Śląsku oddano głosy.", "election", ""),
      ("es", "Las elecciones se celebraron según el país.", "election", ""),
      ("hu", "Egy kés volt a szobájában, és várt.", "knife", ""),
    ])
  func accentsPartWords(language: String, text: String, id: String, stranger: String) {
    let found = meanings(text, language)
    #expect(id.isEmpty || found.contains(id), "\(language): \(text)")
    #expect(stranger.isEmpty || !found.contains(stranger), "\(language): \(text)")
  }

  /// Who writes no accents is understood all the same.
  @Test(
    arguments: [
      ("sv", "Bilen stod i en dimma utanfor sjukhuset och larmet gick", "fog"),
      ("fr", "LE GENE EST DECOUVERT", "gene-genome"),
      ("fr", "Etat d'urgence après l'été à Genève", "state-of-emergency"),
      ("cs", "Byl to velky sok a hracka se ztratila", "toy-maker"),
    ])
  func textsWithoutAccentsAreRead(language: String, text: String, id: String) {
    let found = meanings(text, language)
    #expect(found.contains(id), "\(language): \(text): \(found.sorted())")
  }

  @Test func marksTellAccentsApart() {
    func marks(_ word: String, _ tag: String) -> UInt8 {
      let bytes = Array(word.utf8)
      return LetterMarks.print(bytes.span, language: LexiconLanguage(tag: tag))
    }
    #expect(marks("tage", "da") == LetterMarks.none)
    #expect(marks("tåge", "da") != LetterMarks.none)
    #expect(marks("TÅGE", "da") == marks("ta\u{30A}ge", "da"))
    #expect(marks("pêche", "fr") != marks("péché", "fr"))
    #expect(marks("econômico", "pt") == marks("económico", "pt"))
    #expect(marks("État", "fr") == LetterMarks.none)
    #expect(marks("Irak", "tr") == marks("ırak", "tr"))
    #expect(marks("știri", "ro") == marks("ştiri", "ro"))
    #expect(marks("κυβέρνηση", "el") == LetterMarks.none)
    #expect(marks("chiến", "vi") == LetterMarks.none)
  }

  @Test func acronymsAreReadInCapitals() {
    #expect(!meanings("They sent aid to the town.", "en").contains("hiv-aids"))
    #expect(!meanings("It will help us all.", "en").contains("united-states"))
  }
}
