import TestSupport
import Testing

/// The command as its users meet it: arguments, streams and exit status.
@Suite struct CommandLineTests {
  @Test func aloneTellsWhatItIs() throws {
    let result = try Shell().run("tidings")
    #expect(result.status == 0)
    #expect(result.output.contains("tidings index news/"))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    ("tidings serch x", "did you mean tidings search?"),
    ("tidings help serch", "did you mean tidings search?"),
    ("tidings ./missing-folder", "tidings search"),
    ("tidings search x --outptu json", "--output"),
    ("tidings search", "tidings search earthquake"),
    ("tidings index", "tidings index news/"),
    ("tidings search x --limit -3", "--limit"),
    ("tidings duplicates --min-score 2", "between 0 and 1"),
    ("tidings duplicates --min-score 0.9", "--min-score is for pairs; add --pairs"),
    ("tidings duplicates --cross-language", "--cross-language is for pairs; add --pairs"),
    ("tidings duplicates --pairs --all", "--all lists groups"),
    ("tidings demo --index Other", "leave --index out"),
    ("tidings search x --since tomorrowish", "--since"),
    ("tidings search x --language 12", "language tag"),
    ("tidings status --output trec", "--output"),
    ("tidings search x --since -7d", "--since -7d: want a date"),
    ("tidings search x -n-1", "--limit must be 0 or more"),
    ("tidings search x --limit five", "--limit five: want a whole number"),
    ("tidings search x --rank bm52", "did you mean bm25?"),
    ("tidings search x --sort newst", "did you mean newest?"),
    ("tidings status --output jsn", "did you mean json?"),
    ("tidings status --color nevr", "did you mean never?"),
    ("tidings incoming --only nwe", "did you mean new?"), ("tidings incoming --only ,", "no verdict in it"),
    ("tidings show", "see: tidings show --help"),
  ])
  func wrongUseIsToldAndExits64(command: String, hint: String) throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x"}"#)
    _ = try shell.run("tidings index a.jsonl")
    let result = try shell.run(command)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(hint))
    #expect(result.errors.split(separator: "\n").count == 1)
    if command.contains("--out") { return }
    let asJSON = try shell.run(command + " --output json")
    #expect(asJSON.status == 64)
    #expect(asJSON.errors.hasPrefix(#"{"error":{"code":"usage","message":""#))
  }

  private func shellWithOneArticle() throws -> Shell {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x"}"#)
    _ = try shell.run("tidings index a.jsonl")
    return shell
  }

  @Test func theLimitMayTouchItsNumber() throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x"}"# + "\n" + #"{"id":"b","text":"x"}"#)
    _ = try shell.run("tidings index a.jsonl")
    for limit in ["-n1", "-n=1", "-n 1", "--limit 1", "--limit=1"] {
      #expect(try shell.run("tidings search x \(limit) --output json").lines.count == 1, "\(limit)")
    }
    #expect(try shell.run("tidings duplicates --all -n1 --output json").lines.count == 1)
    let slip = try shell.run("tidings search x -limit 1")
    #expect(slip.status == 0 && slip.errors.contains("did you mean --limit?"))
  }

  /// Days begin when they do in UTC, and the help says so.
  @Test func daysAreThoseOfUTC() throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x","published":"2025-01-11T08:30:00+09:00"}"#)
    _ = try shell.run("tidings index a.jsonl")
    #expect(try shell.run("tidings search x --until 2025-01-10 --count").output == "1\n")
    #expect(try shell.run("tidings search x --since 2025-01-11 --count").output == "0\n")
    #expect(try shell.run("tidings show a").output.contains("2025-01-10T23:30:00Z"))
    let help = try shell.run("tidings search --help").output.split(whereSeparator: \.isWhitespace)
    #expect(help.joined(separator: " ").contains("today; days are those of UTC."))
  }

  @Test(arguments: ["','", "''", "' , '", "en --language ,"])
  func aFilterWithoutALanguageIsWrongUsage(language: String) throws {
    let result = try shellWithOneArticle().run("tidings search x --language \(language)")
    #expect(result.status == 64 && result.output.isEmpty, "\(result)")
    #expect(result.errors.contains("no language in it"), "\(result)")
  }

  @Test(arguments: ["show nope", "remove nope", "related nope"])
  func missingArticlesAreObjectsWithJSONOutput(command: String) throws {
    let result = try shellWithOneArticle().run("tidings \(command) --output json")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix(#"{"error":{"code":"no-article","message":"nope: "#))
  }

  @Test func everyDamagedFileIsALine() throws {
    let shell = try shellWithOneArticle()
    _ = try shell.run("rm Index/segment-*/terms; printf x >> $(ls -d Index/segment-*/postings)")
    let result = try shell.run("tidings verify")
    #expect(result.status == 2)
    #expect(result.errors.split(separator: "\n").count == 2)
    #expect(result.errors.contains("/terms: missing, though the index has it"))
    let search = try shell.run("tidings search x").errors
    #expect(search.contains("restore it, or remove the folder Index and index the articles again"))
  }

  @Test func forgettingMayBeTriedOut() throws {
    let shell = try shellWithOneArticle()
    let before = try shell.run("ls Index").output
    #expect(try shell.run("tidings learn --forget --dry-run").errors.contains("would forget"))
    #expect(try shell.run("ls Index").output == before)
    _ = try shell.run("tidings learn --forget")
    #expect(try shell.run("ls Index").output != before)
  }

  @Test(arguments: [
    "search x", "status", "show a", "duplicates", "related a", "verify", "compact", "remove a",
  ])
  func noIndexIsOneLineAndExits2(command: String) throws {
    let result = try Shell().run("tidings \(command)")
    #expect(result.status == 2)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("tidings index"))
  }

  @Test func errorsAreObjectsWithJSONOutput() throws {
    let result = try Shell().run("tidings status --output json")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix(#"{"error":{"code":"no-index","message":"#))
  }

  @Test func folderThatIsNoIndexIsLeftAlone() throws {
    let shell = try Shell()
    try shell.write("other/file.bin", "mine")
    try shell.write("a.jsonl", #"{"id":"a","text":"x"}"#)
    let result = try shell.run("tidings index a.jsonl --index other")
    #expect(result.status == 2)
    #expect(result.errors.contains("file.bin"))
    #expect(try shell.run("ls other").output == "file.bin\n")
  }

  @Test func everyVerbHasHelpWithExamples() throws {
    let shell = try Shell()
    for verb in [
      "index", "search", "related", "duplicates", "incoming", "show", "remove", "status", "verify", "compact",
      "evaluate", "demo",
    ] {
      let result = try shell.run("tidings \(verb) --help")
      #expect(result.status == 0)
      #expect(result.output.contains("EXAMPLES\n  tidings \(verb)"), "\(verb)")
      #expect(try shell.run("tidings help \(verb)").output == result.output, "\(verb)")
    }
  }
}
