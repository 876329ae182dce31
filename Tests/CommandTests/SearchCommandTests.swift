import TestSupport
import Testing

/// What a search finds, in which order, and what it says when it finds nothing.
@Suite struct SearchCommandTests {
  private static let articles = [
    (
      "quake-en", "en", "Morocco", "2023-09-08", "Earthquake in Morocco",
      "An earthquake shook Morocco near Marrakesh."
    ),
    (
      "quake-nl", "nl", "Maas", "2023-09-09", "Aardbeving in Marokko",
      "Een zware aardbeving trof Marokko bij Marrakesh."
    ),
    (
      "quake-tr", "nl", "Maas", "2023-02-06", "Aardbeving in Turkije",
      "Een zware aardbeving trof Turkije en Syrië."
    ),
    (
      "pact-fr", "fr", "Loire", "2024-10-31", "Accord militaire avec le Maroc",
      "Le Maroc a signé un accord de défense."
    ),
    ("rates-en", "en", "Bank", "2024-11-01", "Rates held", "The central bank held rates."),
  ]

  private func shell() throws -> Shell {
    let shell = try Shell()
    let lines = Self.articles.map { id, language, source, date, title, text in
      #"{"id":"\#(id)","language":"\#(language)","source":"\#(source)","published":"\#(date)","#
        + #""title":"\#(title)","text":"\#(text)"}"#
    }
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    _ = try shell.run("tidings index a.jsonl")
    return shell
  }

  private func ids(_ command: String, _ shell: Shell) throws -> [String] {
    try shell.run("tidings search --output json \(command)").lines.compactMap { line in
      line.firstRange(of: #""id":""#).map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }

  @Test(arguments: [
    ("--across earthquake", ["quake-en", "quake-nl", "quake-tr"]),
    ("--across 'earthquake -morocco'", ["quake-tr"]),
    ("--across 'earthquake NOT marokko'", ["quake-tr"]),
    ("--across '+morocco earthquake'", ["pact-fr", "quake-en", "quake-nl"]),
    ("--across 'morocco AND earthquake'", ["quake-en", "quake-nl"]),
    ("--across title:zzzz", []), ("--across title:earthquake", ["quake-en"]),
    ("--across erdbeben", ["quake-en", "quake-nl", "quake-tr"]),
    ("--across землетрясение", ["quake-en", "quake-nl", "quake-tr"]),
  ])
  func marksHoldAcrossLanguages(query: String, expected: [String]) throws {
    #expect(try ids(query, shell()).sorted() == expected)
  }

  private func finnishShell() throws -> Shell {
    let shell = try Shell()
    try shell.write(
      "fi.jsonl",
      #"{"id":"school","language":"fi","text":"Kaupungin kylpyamme on koulun vieressä, sanoi rehtori."}"#
        + "\n"
        + #"{"id":"bath","language":"fi","text":"Uusi kylpyamme asennetaan hotellin saunaan huomenna."}"#)
    _ = try shell.run("tidings index fi.jsonl")
    return shell
  }

  /// A word with another ending is found by the first letters, but not where the word must or must not be there, nor in
  /// a phrase; and it is marked only where nothing else is.
  @Test(arguments: [
    ("kouluttautuneille", ["school"]), ("+kouluttautuneille", []), ("'\"kouluttautuneille\"'", []),
    ("'title:kouluttautuneille'", []), ("'kylpyamme -kouluttautuneille'", ["bath", "school"]),
    ("'kylpyamme AND kouluttautuneille'", []), ("'kylpyamme kouluttautuneille'", ["bath", "school"]),
  ])
  func beginningsFindButDoNotStandForWords(query: String, expected: [String]) throws {
    let shell = try finnishShell()
    #expect(try ids(query, shell).sorted() == expected, "\(query)")
    let result = try shell.run("tidings search \(query)")
    #expect(result.output.contains("«koulun»") == (query == "kouluttautuneille"), "\(query)")
    #expect(result.errors.contains("words that begin like") == (query == "kouluttautuneille"), "\(query)")
  }

  /// What begins like a word begins like the word as it is spelled: no compound that ends in it, no characters inside words.
  @Test func beginningsAreThoseOfTheSpelling() throws {
    let shell = try Shell()
    try shell.write(
      "a.jsonl",
      #"{"id":"ja","language":"ja","title":"東京都知事","text":"東京都知事が会見した。"}"# + "\n"
        + #"{"id":"vote","language":"de","title":"Wahlen","text":"Die Wahlen beginnen am Sonntag."}"# + "\n"
        + #"{"id":"house","language":"de","title":"Amt","text":"Die Parlamentswahl war am Montag."}"#)
    _ = try shell.run("tidings index a.jsonl")
    #expect(try ids("'wahl*'", shell) == ["vote"])
    #expect(try ids("'東京*'", shell) == ["ja"])
    #expect(try ids("'+am -wahl*'", shell) == ["house"])
    #expect(try ids("'＋am －wahl*'", shell) == ["house"])
  }

  /// That only beginnings find something is told whatever the output is, and by date how many articles that leaves out.
  @Test func beginningsAreToldWhateverTheOutput() throws {
    let shell = try finnishShell()
    for options in ["--output json", "--output trec", "--count", "--count --output json"] {
      let result = try shell.run("tidings search kouluttautuneille \(options)")
      #expect(result.status == 0 && result.lines.count == 1, "\(options)")
      let shown = options.hasPrefix("--count") ? "" : "shown "
      let remark = "found by words that begin like the question's; no article \(shown)has one of these itself"
      #expect(result.errors == "tidings: \(remark)\n", "\(options): \(result.errors)")
      #expect(try shell.run("tidings search kouluttautuneille --quiet \(options)").errors.isEmpty)
      #expect(try shell.run("tidings search kylpyamme kouluttautuneille \(options)").errors.isEmpty)
    }
    let rest = "found by the beginnings of words alone: --sort score lists it"
    for options in ["", "--output json", "--output trec", "--count"] {
      let some = try shell.run("tidings search hotelli kouluttautuneille --sort newest \(options)")
      #expect(some.status == 0 && some.errors == "tidings: 1 more is \(rest)\n", "\(some.errors)")
      let none = try shell.run("tidings search kouluttautuneille --sort newest \(options)")
      #expect(none.status == 1 && none.errors.hasPrefix("tidings: 1 is \(rest)\n"), "\(none.errors)")
      #expect(try shell.run("tidings search kylpyamme --sort oldest \(options)").errors.isEmpty)
    }
  }

  /// What is explained is the question that was asked: a phrase that no article has by its words, and with `--across`
  /// no beginnings of words.
  @Test func scoresOfWhatWasAskedAreExplained() throws {
    let rates = try shell().run("tidings search --explain '\"rates bank\"'")
    #expect(rates.status == 0 && rates.errors.contains("no article has the phrase"))
    #expect(rates.output.contains("bank: 1 times, in 1 articles"), "\(rates)")
    let finnish = try finnishShell()
    func explained(_ options: String) throws -> Int {
      let result = try finnish.run("tidings search --explain \(options) 'kylpyamme kouluttautuneille'")
      return result.lines.count { $0.contains(" times, in ") }
    }
    #expect(try explained("--across") > 0)
    #expect(try explained("--across") < explained(""))
  }

  @Test func datesAndCountsHoldAcrossLanguages() throws {
    let shell = try shell()
    #expect(try ids("--across earthquake --sort newest", shell) == ["quake-nl", "quake-en", "quake-tr"])
    #expect(try ids("--across earthquake --sort oldest", shell) == ["quake-tr", "quake-en", "quake-nl"])
    #expect(try shell.run("tidings search --across earthquake --count").output == "3\n")
    #expect(try shell.run("tidings search --across earthquake -n 1").output.hasPrefix("1 of 3 found"))
    let newest = try shell.run("tidings search earthquake --sort newest --output json").output
    #expect(newest.contains("\"score\":") && !newest.contains("\"score\":0.000000"))
  }

  @Test func eventsAreCountedWhereTheyAreShown() throws {
    let shell = try shell()
    for (options, head) in [
      ("", "2 events, 3 articles found"), ("-n 1", "1 of 2 events, 3 articles found"),
      ("--offset 1", "2-2 of 2 events, 3 articles found"),
    ] {
      let result = try shell.run("tidings search --across earthquake --group \(options)")
      #expect(result.output.hasPrefix(head + "\n"), "\(result.output)")
    }
    for (options, reason) in [
      ("--offset 2", "--offset 2 is beyond them"), ("-n 0", "--limit 0 shows none of them"),
    ] {
      let result = try shell.run("tidings search --across earthquake --group \(options)")
      #expect(result.status == 1 && result.output.isEmpty)
      #expect(result.errors == "tidings: 2 events, 3 articles found; \(reason)\n")
    }
  }

  @Test func languagesAreTakenInAnyCaseAndAddUp() throws {
    let shell = try shell()
    #expect(try ids("aardbeving --language NL", shell).count == 2)
    #expect(try ids("'aardbeving accord' --language nl --language FR", shell).count == 3)
  }

  /// `de` of a French question says nothing, whatever languages are wanted.
  @Test func aFilterLeavesStopWordsWhatTheyAre() throws {
    let shell = try Shell()
    try shell.write(
      "a.jsonl",
      #"{"id":"pact","language":"tr","title":"Savunma anlaşması","text":"Fas ile savunma anlaşması imzalandı."}"#
        + "\n"
        + #"{"id":"game","language":"tr","title":"Maç","text":"Maç dün de bugün de yarın da oynandı, sonra de bitti."}"#
        + "\n"
        + #"{"id":"fr","language":"fr","title":"Accord","text":"Un accord de défense de la France et de Rabat."}"#
    )
    _ = try shell.run("tidings index a.jsonl")
    #expect(try ids("--across 'accord de défense' --language ar,tr", shell).first == "pact")
  }

  @Test(arguments: [
    ("''", "the question holds no word"), ("'!!!'", "the question holds no word"),
    ("+", "the question holds no word"), ("-- 'maroc -maroc'", "1 found without what must not occur"),
    ("maroc -n 0", "1 found; --limit 0 shows none"),
    ("maroc --offset 3", "1 found; --offset 3 is beyond them"),
    ("maroc --language fr --since 2030-01-01", "1 found without --since"),
    ("--across earthquake --language fr", "3 found without --language"),
    (
      "--across earthquake --language fr --since 2030-01-01",
      "3 found without the filters --language, --since"
    ),
    ("zebra", "no article has the word 'zebra'\n"),
    ("--across volcano", "no article has the word 'volcano', nor one of this meaning in any language\n"),
    ("--across qwrtzy", "no article has the word 'qwrtzy', and what it means in others is not known\n"),
    ("--across '+terremoto +bank'", "no article has all that must occur"),
    ("eartquake", "no article has the word 'eartquake'; did you mean 'earthquake'?"),
    ("'*marocc'", "a * stands at the end of a word only"),
    ("'*marocc'", "no article has the word '*marocc'\n"),
    ("'+bank +maroc'", "no article has all that must occur"),
    ("terremoto", "3 found in Dutch, English: add --across"), ("maroc --language ff", "did you mean fr?"),
    ("maroc --source Lore", "did you mean 'Loire'?"),
  ])
  func nothingIsExplained(command: String, hint: String) throws {
    let result = try shell().run("tidings search \(command)")
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains(hint), "\(result.errors)")
    if hint.contains("; --") { #expect(!result.errors.contains("nothing found")) }
  }

  /// What is in some article by its meaning is not what no article has; and English is asked what a word means before
  /// languages in which it means something by chance.
  @Test func aWordThatIsThereByItsMeaningIsNotMissing() throws {
    let shell = try Shell()
    try shell.write(
      "el.jsonl",
      #"{"id":"el","language":"el","title":"Νέα γέφυρα στην Πάτρα","text":"Η γέφυρα άνοιξε την Κυριακή."}"#)
    _ = try shell.run("tidings index el.jsonl")
    #expect(try ids("--across bridge", shell) == ["el"])
    let none = try shell.run("tidings search --across bridge --source Loire")
    #expect(none.status == 1 && none.errors.contains("1 found without --source"), "\(none)")
    #expect(!none.errors.contains("no article has the word"), "\(none)")
  }

  @Test func relatedTellsWhichOfSeveralArticlesItTakes() throws {
    let shell = try shell()
    let quake = #"{"id":"new","title":"Quake in Morocco","text":"A quake shook Morocco."}"#
    try shell.write("feed.jsonl", "no article\n\(quake)\n{\"id\":\"other\",\"text\":\"x\"}\nno article\n")
    let result = try shell.run("tidings related feed.jsonl")
    #expect(result.status == 0 && result.output.hasPrefix("related to Quake in Morocco"))
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("tidings: feed.jsonl:1: not JSON"))
    #expect(
      lines.last == "tidings: feed.jsonl:2: takes the first of several articles, new; 1 other is left out")
    try shell.write("one.jsonl", quake)
    #expect(try shell.run("tidings related one.jsonl").errors.isEmpty)
  }

  @Test(arguments: ["related quake-en", "duplicates --all", "duplicates --pairs --min-score 0"])
  func aLimitOfNothingIsExplained(command: String) throws {
    let result = try shell().run("tidings \(command) --limit 0 --output json")
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.hasSuffix(" found; --limit 0 shows none of them\n"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func filtersAreExplainedByOtherVerbs() throws {
    let shell = try shell()
    for command in ["related quake-en", "duplicates", "duplicates --pairs"] {
      let result = try shell.run("tidings \(command) --source Lore --language ff")
      #expect(result.status == 1)
      #expect(result.errors.contains("did you mean 'Loire'?") && result.errors.contains("did you mean fr?"))
    }
    #expect(try !shell.run("tidings search maroc --source zzzzzzzz").errors.contains("did you mean"))
  }

  @Test func queriesOfAFileAreToldApart() throws {
    let shell = try shell()
    try shell.write("q.tsv", "one\tmaroc AND\ntwo\tzebra\n")
    let json = try shell.run("tidings search --queries q.tsv --output json")
    #expect(json.status == 0 && json.output.contains(#""query":"one"}"#))
    let human = try shell.run("tidings search --queries q.tsv")
    #expect(human.output.hasPrefix("query one\n"))
    #expect(human.errors.contains("query one: AND without"))
    #expect(human.errors.contains("query two: nothing found"))
    let counts = try shell.run("tidings search --queries q.tsv --count --output json")
    #expect(counts.output == "{\"query\":\"one\",\"count\":1}\n{\"query\":\"two\",\"count\":0}\n")
  }

  @Test func relatedTellsWhatPartsInWordsAndRefusesFolders() throws {
    let shell = try shell()
    let related = try shell.run("tidings related quake-nl")
    #expect(!related.output.contains("against: –"))
    let folder = try shell.run("mkdir some; tidings related some")
    #expect(folder.status == 2 && folder.errors.contains("name one article"))
  }

  @Test func evaluationSaysThatNothingIsThere() throws {
    let shell = try shell()
    try shell.write("events.tsv", "x\t1\ny\t1\n")
    let none = try shell.run("tidings evaluate --events events.tsv")
    #expect(none.status == 2 && none.output.isEmpty)
    #expect(none.errors.contains("no labelled article is in the index"))
    try shell.write("events.tsv", "quake-en\t1\nquake-nl\t1\nrates-en\t2\n")
    let known = try shell.run("tidings evaluate --events events.tsv --output json")
    #expect(known.output.contains("{\"groups\":\"b-cubed\",\"precision\":"))
  }
}
