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
      let isNew = seen.insert(line[name.upperBound...].prefix { $0 != ":" }).inserted
      #expect(isNew, "\(line)")
    }
    let json = try shell.run("tidings search --explain --output json \(query)")
    for part in expected { #expect(json.output.contains(" = \(part): "), "\(part) in \(json.output)") }
  }

  private static let quakes = [
    #"{"id":"en","language":"en","published":"2023-09-08","title":"Earthquake in Morocco","text":"An earthquake shook Morocco near Marrakesh."}"#,
    #"{"id":"nl","language":"nl","published":"2023-09-09","title":"Aardbeving in Marokko","text":"Een zware aardbeving trof Marokko bij Marrakesh."}"#,
    #"{"id":"tr","language":"nl","published":"2023-02-06","title":"Aardbeving in Turkije","text":"Een zware aardbeving trof Turkije en Syrië."}"#,
  ]

  /// Across languages with what concepts and names gave; and without what belongs to a group that does not hold.
  @Test(arguments: [
    "earthquake Morocco", "--rank tfidf earthquake Morocco", "'\"earthquake shook\" Marrakesh'",
    "'Marrakesh (earthquake AND Turkije)'", "--across earthquake", "--across '+morocco earthquake'",
    "--across 'earthquake -marokko'", "--across --sort newest earthquake",
    "--across --language nl earthquake", "--across --rank tfidf 'aardbeving Marokko'",
  ])
  func partsAddUpToTheScore(query: String) throws {
    let shell = try Shell()
    try shell.write("a.jsonl", Self.quakes.joined(separator: "\n"))
    _ = try shell.run("tidings index a.jsonl")
    let result = try shell.run("tidings search --explain --output json \(query)")
    #expect(result.status == 0)
    for line in result.lines {
      let score = try #require(
        line.firstRange(of: #""score":"#).flatMap { found in
          Double(line[found.upperBound...].prefix { $0 != "," })
        })
      let start = try #require(line.firstRange(of: #""explanation":["#))
      // Each part begins with what it adds.
      let parts = line[start.upperBound...].split(separator: "\"").compactMap { part in
        part.firstRange(of: " = ").flatMap { Double(part[..<$0.lowerBound]) }
      }
      #expect(!parts.isEmpty, "\(line)")
      #expect(abs(parts.reduce(0, +) - score) < 0.001 * Double(parts.count + 1), "\(line)")
    }
    if query == "--across earthquake" {
      #expect(result.output.contains(" = concept earthquake: frequency "), "\(result.output)")
    }
  }
}
