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

  private func ids(_ question: String) throws -> [String] {
    let shell = try Shell()
    let lines = Self.articles.map { id, language, title, text in
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
    ("bridge is closed", "bridge"), ("police", "police"), ("fire", "fire"), ("fires", "fire"),
    ("port", "bridge"), ("puerto", "bridge"), ("Nobel Prize", "prize"),
  ])
  func aWordStandsForWhatItMeans(question: String, article: String) throws {
    #expect(try ids(question).contains(article))
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
