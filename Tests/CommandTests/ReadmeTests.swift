import TestSupport
import Testing

/// Every command of README.md does what it says.
@Suite struct ReadmeTests {
  private static let text = SourceTree.text(of: "README.md")

  /// The lines of the fenced shell blocks after a heading or mark.
  private static func block(after mark: String) -> [String] {
    guard let start = text.firstRange(of: mark) else { return [] }
    let rest = text[start.upperBound...]
    guard let open = rest.firstRange(of: "```sh\n"),
      let close = rest[open.upperBound...].firstRange(of: "\n```")
    else {
      return []
    }
    return rest[open.upperBound..<close.lowerBound].split(separator: "\n").map(String.init)
  }

  @Test func theFirstCommandPrintsWhatIsPasted() throws {
    let shell = try Shell()
    let commands = Self.block(after: "<!-- try -->").filter { $0.contains(".build/release/tidings") }
    #expect(commands.count == 3)
    var output = ""
    for command in commands {
      let line = command.split(separator: "&").joined().replacing(
        ".build/release/tidings", with: "tidings"
      ).replacing(" Corpus", with: " '\(SourceTree.root)/Corpus'")
      let result = try shell.run(line)
      #expect(result.status == 0, "\(line): \(result.errors)")
      output += result.output
    }
    // The counts and titles of the pasted output, whatever the scores of today are.
    let pasted = Self.text.split(separator: "\n").filter {
      $0.contains("reports in ") || $0.contains("  lead  ")
    }
    #expect(pasted.count >= 6)
    for line in pasted { #expect(output.contains(line), "not printed: \(line)") }
  }

  @Test func theTestCommandIsTheOneThatRunsThis() {
    #expect(
      Self.block(after: "<!-- test -->") == [
        "bash .setup && swift build --build-tests && swift test --skip-build"
      ])
  }

  @Test func theCommandsForOwnArticlesWork() throws {
    let shell = try Shell()
    try shell.write(
      "more.jsonl",
      #"{"id":"a1","title":"Earthquake in Morocco","text":"An earthquake shook Morocco.","published":"2025-01-10"}"#
        + "\n")
    try shell.write(
      "news/one.txt",
      "A defence agreement\n\nA defence agreement with Rabat was signed in Casablanca on terrain.")
    try shell.write("story.txt", "Quake hits Morocco\n\nAn earthquake hit Morocco, with many dead.")
    try shell.write("people.txt", "zork-blofeld | person | en: Zork Blofeld | ar: زورك بلوفلد\n")
    try shell.write(
      "feed.jsonl", #"{"id":"n1","title":"Rates held","text":"The central bank held rates."}"# + "\n")
    let commands = Self.block(after: "## Your own articles").filter { $0.contains("tidings ") }
    #expect(commands.count >= 9)
    for command in commands {
      var line = command.split(separator: "#").first.map(String.init) ?? command
      line = line.replacing("fetcher |", with: "cat feed.jsonl |")
      let result = try shell.run(line)
      #expect(result.status <= 1, "\(command): \(result.errors)")
      #expect(!result.errors.contains("USAGE"), "\(command)")
    }
  }
}
