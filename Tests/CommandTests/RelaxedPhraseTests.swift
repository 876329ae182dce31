import TestSupport
import Testing

/// Phrases that no article has, filters that none can pass, and queries that are none.
@Suite struct RelaxedPhraseTests {
  @Test func aBadLineOfQueriesCostsNoOther() throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"alpha"}"#)
    try shell.write("q.tsv", "q1\talpha\nno tab\n\nq2\talpha\n")
    _ = try shell.run("tidings index a.jsonl")
    let some = try shell.run("tidings search --queries q.tsv --count")
    #expect(some.status == 1 && some.output == "q1\t1\nq2\t1\n", "\(some)")
    #expect(some.errors.hasPrefix("tidings: q.tsv:2: want query <tab> text"), "\(some)")
    try shell.write("bad.tsv", "no tab\n")
    #expect(try shell.run("tidings search --queries bad.tsv").status == 2)
  }

  @Test func daysThatEndBeforeTheyBeginAreNamed() throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","published":"2025-01-10","text":"alpha"}"#)
    _ = try shell.run("tidings index a.jsonl")
    let result = try shell.run("tidings search alpha --since 2025-02-01 --until 2025-01-01")
    #expect(result.status == 1 && result.errors.contains("--since is after --until"), "\(result)")
    #expect(!result.errors.contains("found without"))
  }

  /// Programs are told in every line that a phrase was read as its words, also where the talk is left out.
  @Test func phrasesReadAsWordsAreTold() throws {
    let shell = try Shell()
    try shell.write(
      "a.jsonl", #"{"id":"rates","language":"en","title":"Rates held","text":"The central bank held rates."}"#
    )
    _ = try shell.run("tidings index a.jsonl")
    let words = try shell.run("tidings search -q --output json '\"rates bank\"'")
    #expect(words.status == 0 && words.errors.isEmpty)
    #expect(words.lines.count == 1 && words.output.contains(#","relaxed":true"#), "\(words)")
    let count = try shell.run("tidings search -q --count --output json '\"rates bank\"'")
    #expect(count.output == #"{"count":1,"relaxed":true}"# + "\n")
    let phrase = try shell.run("tidings search --output json '\"central bank\"'")
    #expect(phrase.lines.count == 1 && !phrase.output.contains("relaxed"), "\(phrase)")
    #expect(try shell.run("tidings search --count '+\"rates bank\"'").output == "0\n")
  }
}
