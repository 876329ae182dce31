import TestSupport
import Testing

/// Streams as pipes, terminals and other programs leave them.
@Suite struct HostileStreamTests {
  private static let article = #"{"id":"s","title":"T","text":"from a pipe"}"#

  /// The twin of the same for `incoming`.
  @Test func aStrayLineDoesNotSwallowAStream() throws {
    let shell = try Shell()
    try shell.write("feed", "starting up\n\(Self.article)\n")
    let result = try shell.run("tidings index - --output json < feed")
    #expect(result.status == 1)
    #expect(result.output.contains(#""added":1,"#))
    #expect(result.errors.contains("-:1:"))
    #expect(try shell.run("tidings show s").status == 0)
  }

  @Test func incomingReadsLinesWhateverTheNameOfTheFile() throws {
    let shell = try Shell()
    let lines = (0..<3).map {
      #"{"id":"a\#($0)","title":"Story \#($0)","text":"Some text of number \#($0)"}"#
    }
    try shell.write("feed.log", lines.joined(separator: "\n"))
    let result = try shell.run("tidings incoming feed.log --output json")
    #expect(result.status == 0)
    #expect(result.lines.count == 3 && !result.output.contains("seen"))
    // What is there already is told the same again, and that it was there.
    let again = try shell.run("tidings incoming feed.log --output json")
    #expect(again.lines.count == 3 && again.lines.allSatisfy { $0.hasSuffix(#","seen":true}"#) })
  }

  @Test func anOlderVersionIsToldAndTheNewerStays() throws {
    let shell = try Shell()
    func version(_ number: Int) -> String {
      #"{"id":"a","title":"Version \#(number)","text":"Some text","published":"2024-05-0\#(number)"}"#
    }
    try shell.write("new.jsonl", version(2))
    try shell.write("old.jsonl", version(1))
    let lines = try shell.run("cat new.jsonl <(echo) old.jsonl | tidings incoming --output json").lines
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix(#"{"id":"a","seq":1,"verdict":"update","#) == true)
    #expect(lines.last?.hasSuffix(#","changed":["title","published"],"older":true}"#) == true)
    let told = try shell.run("tidings incoming old.jsonl").output
    #expect(told.contains("(title, published changed; older than what is kept)"), "\(told)")
    #expect(try shell.run("tidings show a").output.hasPrefix("Version 2\n"))
  }

  @Test(arguments: [
    ("< /dev/null", "standard input"), ("- < blank", "standard input"), ("blank", "blank"),
    ("folder", "folder"),
  ])
  func incomingSaysWhenNothingCame(input: String, name: String) throws {
    let shell = try Shell()
    try shell.write("blank", " \n\n")
    try shell.write("folder/a.csv", "no article")
    let result = try shell.run("tidings incoming \(input)")
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors == "tidings: no article was read from \(name)\n")
    let quiet = try shell.run("tidings incoming --quiet \(input)")
    #expect(quiet.status == 1 && quiet.output.isEmpty && quiet.errors.isEmpty)
  }

  /// Whatever they are called, compressed articles are told in one line that names what to do with the verb in use.
  @Test(arguments: [
    ("incoming a.jsonl.gz", "zcat a.jsonl.gz | tidings incoming -"),
    ("incoming a.jsonl", "zcat a.jsonl | tidings incoming -"),
    ("incoming - < a.jsonl", "zcat FILE | tidings incoming -"),
    ("index a.jsonl.gz", "zcat a.jsonl.gz | tidings index -"),
    ("index a.json", "zcat a.json | tidings index -"),
    ("index - < a.jsonl", "zcat FILE | tidings index -"),
    ("related a.jsonl.gz", "zcat a.jsonl.gz | tidings related -"),
  ])
  func compressedArticlesAreToldInOneLine(command: String, advice: String) throws {
    let shell = try Shell()
    try shell.write("s.jsonl", Self.article + "\n")
    let lines = (0..<2_000).map { #"{"id":"\#($0)","text":"\#($0 * $0 % 997) \#($0 * 7919)"}"# }
    try shell.write("a", lines.joined(separator: "\n"))
    _ = try shell.run(
      "tidings index s.jsonl; gzip a; cp a.gz a.jsonl.gz; cp a.gz a.json; cp a.gz a.jsonl")
    let result = try shell.run("tidings \(command)")
    #expect(result.status == (command.hasPrefix("related") ? 2 : 1))
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    #expect(result.errors.hasSuffix("compressed; use: \(advice)\n"), "\(result.errors)")
  }

  @Test(arguments: ["index page.html", "index - < page.html", "incoming page.html", "related page.html"])
  func aPageIsToldInOneLine(command: String) throws {
    let shell = try Shell()
    try shell.write("s.jsonl", Self.article + "\n")
    try shell.write("page.html", "<!DOCTYPE html>\n<html>\n<p>Storm</p>\n</html>\n")
    _ = try shell.run("tidings index s.jsonl")
    let result = try shell.run("tidings \(command)")
    #expect(result.status == (command.hasPrefix("related") ? 2 : 1))
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    #expect(result.errors.contains("HTML, which is not read; extract its text first"), "\(result.errors)")
    #expect(try shell.run("tidings status --output json").output.contains(#""articles":1,"#))
  }

  @Test func aStreamThatDoesNotWaitIsWaitedFor() throws {
    let shell = try Shell()
    try shell.write("feed", Self.article + "\n")
    let result = try shell.run(
      "(sleep 0.4; cat feed; sleep 0.4; sed s/\\\"s\\\"/\\\"r\\\"/ feed) | "
        + "(perl -MFcntl -e 'fcntl(STDIN, F_SETFL, O_NONBLOCK) or die'; tidings incoming - --output json)")
    #expect(result.status == 0)
    #expect(result.lines.count == 2)
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: ["index -", "incoming -"]) func aStreamThatBreaksOffExits2(verb: String) throws {
    let shell = try Shell()
    for input in ["< .", "<&-"] {
      let result = try shell.run("tidings \(verb) \(input)")
      #expect(result.status == 2, "\(verb) \(input)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(result.errors.hasPrefix("tidings: -: "))
    }
  }

  /// Files of the index never take the numbers of closed streams.
  @Test func closedStreamsStayClosedToTheIndex() throws {
    let shell = try Shell()
    try shell.write("feed.jsonl", Self.article + "\n")
    #expect(try shell.run("tidings index - --output json <&-").status == 2)
    #expect(try shell.run("tidings incoming feed.jsonl --output json >&-").status == 2)
    #expect(try shell.run("tidings index feed.jsonl 2>&-").status == 0)
    #expect(try shell.run("grep -l verdict -r Index").status == 1)
    let status = try shell.run("tidings status --output json")
    #expect(status.output.contains(#""articles":1,"#))
    #expect(try shell.run("tidings verify").status == 0)
  }

  @Test func aLanguageThatIsNoneIsGuessedAndToldOnce() throws {
    let shell = try Shell()
    let lines = (0..<3).map { number in
      #"{"id":"a\#(number)","language":"\#(number < 2 ? "English" : "\\u001b[31m")","#
        + #""text":"The government said on Monday that the bridge will be closed for number \#(number)"}"#
    }
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    for verb in ["index", "incoming"] {
      let result = try shell.run("tidings \(verb) a.jsonl --output json --index \(verb)")
      #expect(result.status == 0)
      #expect(result.errors.split(separator: "\n").count == 2)
      #expect(result.errors.contains(#"{"warning":{"code":"bad-language","message":"a.jsonl:1: 'English'"#))
      #expect(
        try shell.run("tidings status --output json --index \(verb)").output.contains(
          #""languages":{"en":3}"#))
    }
  }

  /// A library that cannot be loaded costs guesses, not the articles.
  @Test func withoutTheGuessersLibraryArticlesAreKept() throws {
    let shell = try Shell()
    try shell.write("lib/libcld2.so.0", "no library")
    let text = "Mae llywodraeth Cymru wedi cyhoeddi cynllun newydd i wella ysgolion gwledig"
    try shell.write(
      "a.jsonl", #"{"id":"a","text":"\#(text)"}"# + "\n" + #"{"id":"b","text":"\#(text) heddiw"}"#)
    let result = try shell.run("tidings index a.jsonl --threads 1", environment: ["LD_LIBRARY_PATH": "lib"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("indexed 2 articles"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("guessed without it"))
  }
}
