import TestSupport
import Testing

/// Which reports are told to be related, and which are not worth telling.
@Suite struct RelatedCommandTests {
  private static let articles = [
    #"{"id":"quake-en","language":"en","published":"2023-09-08","title":"Earthquake in Morocco","text":"An earthquake shook Morocco near Marrakesh."}"#,
    #"{"id":"quake-nl","language":"nl","published":"2023-09-09","title":"Aardbeving in Marokko","text":"Een zware aardbeving trof Marokko bij Marrakesh."}"#,
    #"{"id":"quake-tr","language":"nl","published":"2023-02-06","title":"Aardbeving in Turkije","text":"Een zware aardbeving trof Turkije en Syrië."}"#,
  ]

  private func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write("a.jsonl", Self.articles.joined(separator: "\n"))
    _ = try shell.run("tidings index a.jsonl")
    return shell
  }

  private func ids(_ result: Shell.Result) -> [String] {
    result.lines.compactMap { line in
      line.firstRange(of: #""id":""#).map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }

  @Test func whatIsHardlyRelatedIsLeftOut() throws {
    let shell = try shell()
    let some = try shell.run("tidings related quake-en --output json")
    #expect(some.status == 0 && some.errors.isEmpty && ids(some) == ["quake-nl"], "\(some)")
    let all = try shell.run("tidings related quake-en --min-score 0 --output json")
    #expect(ids(all) == ["quake-nl", "quake-tr"], "\(all)")
    let none = try shell.run("tidings related quake-tr --output json")
    #expect(none.status == 1 && none.output.isEmpty)
    #expect(none.errors.hasPrefix("tidings: no related report found; "), "\(none.errors)")
    #expect(none.errors.hasSuffix(", --min-score 0 shows all\n"), "\(none.errors)")
    #expect(none.errors.split(separator: "\n").count == 1, "\(none.errors)")
    #expect(try shell.run("tidings related quake-tr --quiet --output json").errors.isEmpty)
    #expect(try shell.run("tidings related quake-en --min-score 1 --output json").status == 1)
    #expect(try shell.run("tidings related quake-en --min-score 2").status == 64)
  }

  /// A piped text by its title, which its only line is, else by its first words, and not by the id that is made for it.
  @Test func whatIsPipedIsToldInItsWords() throws {
    let shell = try shell()
    let line = try shell.run("echo 'Earthquake in Morocco near Marrakesh' | tidings related -")
    #expect(line.output.hasPrefix("related to Earthquake in Morocco near Marrakesh  "), "\(line)")
    try shell.write("long.txt", String(repeating: "Earthquake in Morocco. ", count: 20))
    let long = try shell.run("cat long.txt | tidings related -")
    #expect(long.output.hasPrefix("related to Earthquake in Morocco. "), "\(long)")
    #expect(long.lines.first?.contains("…") == true, "\(long)")
  }

  /// A file that holds no article is there: that is another error than an id that no article has.
  @Test(arguments: [("nope", 1, "no-article"), ("blank", 2, "empty"), ("- < blank", 2, "empty")])
  func whatIsNoArticleIsTold(subject: String, status: Int, code: String) throws {
    let shell = try shell()
    try shell.write("blank", " \n")
    let result = try shell.run("tidings related --output json \(subject)")
    #expect(Int(result.status) == status && result.output.isEmpty)
    #expect(result.errors.hasPrefix(#"{"error":{"code":"\#(code)","#), "\(result)")
  }

  /// Words are kept by their beginnings, and shown as the articles write them.
  @Test(arguments: ["related a --index I", "duplicates --index I", "incoming a.jsonl --index J"])
  func evidenceIsWordsAsWritten(command: String) throws {
    let shell = try Shell()
    let (one, other) = ("Bıçaklı saldırgan yakalandı", "Bıçaklı saldırgan ikizleri yaraladı")
    let lines = [
      #"{"id":"a","language":"tr","published":"2025-01-10","title":"\#(one)","#
        + #""text":"\#(one); akşam ikizleri yaraladı, kadınlar çığlık attı."}"#,
      #"{"id":"b","language":"tr","published":"2025-01-10","title":"\#(other)","#
        + #""text":"Kadınlar çığlık attı, bıçaklı saldırgan akşam yakalandı."}"#,
    ]
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    _ = try shell.run("tidings index a.jsonl --index I")
    let result = try shell.run("tidings \(command) --output json")
    #expect(result.status == 0, "\(result)")
    #expect(result.output.contains(#""here":"Kadınlar""#) || result.output.contains(#""here":"kadınlar""#))
    for stub in ["bicak", "saldi", "kadin", "aksam", "ikizl", "yakal", "yaral", "cigli"] {
      #expect(!result.output.contains(#""\#(stub)""#), "\(result)")
    }
  }

  /// However it is given: by a pipe, or as the first of several in a file.
  @Test func anArticleIsNotRelatedToItself() throws {
    let shell = try shell()
    let piped = try shell.run(
      "tidings show quake-en --output json | tidings related - --min-score 0 --output json")
    #expect(piped.status == 0 && ids(piped) == ["quake-nl", "quake-tr"], "\(piped)")
    let first = try shell.run("tidings related a.jsonl --min-score 0 --output json")
    #expect(first.status == 0 && ids(first) == ["quake-nl", "quake-tr"], "\(first)")
    #expect(first.errors.contains("takes the first of several articles, quake-en; "), "\(first.errors)")
    let renamed = #"sed 's/"id":"quake-en"/"id":"new"/' a.jsonl | head -1"#
    let other = try shell.run("\(renamed) | tidings related - --output json")
    #expect(ids(other) == ["quake-en", "quake-nl"], "\(other)")
  }
}
