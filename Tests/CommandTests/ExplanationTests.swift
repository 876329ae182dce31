import TestSupport
import Testing

/// What `search --explain` says of a score.
@Suite struct ExplanationTests {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let articles = [
      #"{"id":"a","language":"de","text":"Die Bundesregierung und die Regierung in Rabat beraten."}"#,
      #"{"id":"b","language":"de","text":"Das Konzept der Cafébar in Rabat.","title":"Konzept"}"#,
      #"{"id":"c","language":"de","text":"Regen in Bonn."}"#,
    ]
    try shell.write("a.jsonl", articles.joined(separator: "\n"))
    _ = try shell.run("tidings index a.jsonl")
    return shell
  }

  /// Terms are written as words, each with its kind, so that no two lines of an article are alike.
  @Test(arguments: [
    ("Regierung", ["stem regier", "exact regierung", "beginning regi", "compound bundesregier"]),
    ("Café-Bar", ["pair cafebar", "pair cafébar", "beginning cafe"]),
    ("Konzeptregierung", ["part konzept", "part regier", "beginning konz"]),
    ("'rab* konzebt~'", ["prefix rabat", "fuzzy konzept"]),
    ("'\"in rabat\" title:Konzept'", ["phrase in rabat", "title konzept"]),
    ("'\"rabat konzept\"~9'", ["near rabat konzept"]),
  ])
  func termsAreWordsOfAKind(query: String, expected: [String]) throws {
    let shell = try shell()
    let result = try shell.run("tidings search --explain \(query)")
    for part in expected { #expect(result.output.contains(" = \(part): "), "\(part) in \(result.output)") }
    var seen: Set<Substring> = []
    for line in result.lines {
      guard let name = line.firstRange(of: " = ") else {
        seen.removeAll()
        continue
      }
      #expect(seen.insert(line[name.upperBound...].prefix { $0 != ":" }).inserted, "\(line)")
    }
    let json = try shell.run("tidings search --explain --output json \(query)")
    for part in expected { #expect(json.output.contains(" = \(part): "), "\(part) in \(json.output)") }
  }
}
