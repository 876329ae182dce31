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
    ("tidings ./missing-folder", "tidings search"),
    ("tidings search x --outptu json", "--output"),
    ("tidings search", "tidings search earthquake"),
    ("tidings index", "tidings index news/"),
    ("tidings search x --limit -3", "--limit"),
    ("tidings duplicates --min-score 2", "between 0 and 1"),
    ("tidings search x --since tomorrowish", "--since"),
    ("tidings search x --language 12", "language tag"),
    ("tidings status --output trec", "--output"),
  ])
  func wrongUseIsToldAndExits64(command: String, hint: String) throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x"}"#)
    _ = try shell.run("tidings index a.jsonl")
    let result = try shell.run(command)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(hint))
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
    }
  }
}
