import TestSupport
import Testing

/// Phrases that no article has.
@Suite struct RelaxedPhraseTests {
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
