import TestSupport
import Testing

/// How the words of a question stand for what they mean, and for names, in articles of other languages.
@Suite struct AcrossQuestionTests {
  private static let articles = [
    ("bridge", "de", "Sperrung", "Seit Montag ist die Brücke am Hafen gesperrt."),
    ("police", "de", "Ermittlungen", "Am Abend kam die Polizei in die Schule."),
    ("fire", "ru", "Новости", "Вечером в доме произошел пожар, сообщил мэр Игорь Терехов."),
    ("mayor", "en", "Schools", "In the schools, mayor Ihor Terekhov said, lessons go on."),
    ("shelves", "hr", "Knjige", "Na zidu su drvene police za knjige i tulbek."),
    ("painter", "pl", "Malarz", "Zmarł malarz Tadeusz Zaremba."),
    ("prize", "de", "Auszeichnung", "Im Oktober bekam sie den Literaturnobelpreis."),
    ("speaker", "ru", "Новости", "Утром в музее выступил Олег Тулбек."),
  ]

  private func ids(
    _ question: String, beside more: [(String, String, String, String)] = []
  ) throws -> [String] {
    let shell = try Shell()
    let lines = (Self.articles + more).map { id, language, title, text in
      #"{"id":"\#(id)","language":"\#(language)","title":"\#(title)","text":"\#(text)"}"#
    }
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    _ = try shell.run("tidings index a.jsonl")
    return try shell.run("tidings search --across --output json '\(question)'").lines.compactMap { line in
      line.firstRange(of: #""id":""#).map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }

  /// A word counts for its senses however small their shares are, and whatever words of other languages have its stem.
  @Test(arguments: [
    ("bridge", "bridge"), ("bridges", "bridge"), ("Brücke", "bridge"), ("brücke", "bridge"),
    ("puente", "bridge"), ("جسر", "bridge"), ("мост", "bridge"), ("new bridge", "bridge"),
    ("bridge is closed", "bridge"), ("bridge closed", "bridge"), ("police", "police"), ("fire", "fire"),
    ("fires", "fire"), ("port", "bridge"), ("puerto", "bridge"), ("Nobel Prize", "prize"),
  ])
  func aWordStandsForWhatItMeans(question: String, article: String) throws {
    #expect(try ids(question).contains(article))
  }

  /// A phrase of the lexicon does not keep back what has its words in other places of the text.
  @Test func aPhraseStandsForItsWordsToo() throws {
    let closure = ("closure", "de", "Verkehr", "Nach dem Unfall gab es eine Straßensperrung.")
    let found = try ids("bridge closed", beside: [closure])
    #expect(found.sorted() == ["bridge", "closure"])
    #expect(try ids("+bridge +closed", beside: [closure]) == ["bridge"])
  }

  /// What means something else than its words stays whole.
  @Test func aPhraseThatIsNoSumOfItsWordsStaysWhole() throws {
    let more = [
      ("infarct", "de", "Besuch", "Am Abend hatte er einen Herzinfarkt."),
      ("attack", "de", "Gemeinde", "Am Abend kam der Angriff."),
      ("heart", "de", "Museum", "Am Abend zeigte er ein Herz."),
    ]
    #expect(try ids("heart attack", beside: more) == ["infarct"])
    #expect(try ids("heart attack", beside: Array(more.dropFirst())).sorted() == ["attack", "heart"])
  }

  /// What a word means in one of the index's rarer languages is not looked for.
  @Test func rareSensesAreLeftOut() throws {
    #expect(try ids("Polizei") == ["police"])
    #expect(try ids("полиция") == ["police"])
  }

  /// A name that stands alone is looked for by its sound, behind the articles that write it so; in small letters where
  /// no article has it.
  @Test(arguments: [
    ("Terekhov", ["mayor", "fire"]), ("Терехов", ["fire", "mayor"]), ("Заремба", ["painter"]),
    ("заремба", ["painter"]), ("Zaremba", ["painter"]), ("terekhov", ["mayor"]),
  ])
  func aNameIsFoundInOtherScripts(question: String, expected: [String]) throws {
    #expect(try ids(question) == expected)
  }

  /// A word that articles have in small letters is no name, whatever names sound like it.
  @Test func everydayWordsHaveNoSound() throws {
    #expect(try ids("Tulbek") == ["shelves"])
    // Croatian is asked for in Serbian letters, too.
    #expect(try ids("Тулбек") == ["speaker", "shelves"])
  }

  /// Where articles have stop words of a question alone, what the others mean stands above them.
  @Test func stopWordsAloneSetNoScale() throws {
    #expect(try ids("in the puente").first == "bridge")
  }
}
