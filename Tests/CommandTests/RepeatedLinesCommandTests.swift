import TestSupport
import Testing

/// What a source prints below all its articles ties none of them together.
@Suite struct RepeatedLinesCommandTests {
  private func shell(source: String?) throws -> Shell {
    let shell = try Shell()
    try shell.write("a.jsonl", CourierArticles.lines(source: source).joined())
    _ = try shell.run("tidings index a.jsonl")
    return shell
  }

  @Test func aCommonFooterMakesNoPairs() throws {
    let unnamed = try shell(source: nil).run("tidings duplicates --pairs --output json")
    #expect(unnamed.lines.count > 5, "\(unnamed)")
    let named = try shell(source: "The Harbour Courier")
    let pairs = try named.run("tidings duplicates --pairs --output json")
    #expect(pairs.status == 1 && pairs.output.isEmpty, "\(pairs)")
    #expect(try named.run("tidings duplicates").status == 1)
  }

  @Test func theFooterIsSearchedAndLeftOutOfTheSignature() throws {
    let shell = try shell(source: "The Harbour Courier")
    let found = try shell.run(#"tidings search '"Erasmus University"' -n 20 --output json"#)
    #expect(found.lines.count == 12)
    let shown = try shell.run("tidings show h1 --terms").output
    #expect(shown.contains("left out   4 lines that The Harbour Courier repeats\n"), "\(shown)")
    let json = try shell.run("tidings show h1 --terms --output json").output
    let features = json.firstRange(of: #""features":["#).map { json[$0.upperBound...] } ?? ""
    let (signature, rest) =
      features.firstRange(of: #","leftOut":[2,3,4,5],"terms":["#).map {
        (features[..<$0.lowerBound], features[$0.upperBound...])
      } ?? ("", "")
    #expect(signature.contains("Kenya") && rest.contains("Rotterdam"), "\(json)")
    for name in ["Rotterdam", "Erasmus", "Berlin", "Dijk", "1904"] { #expect(!signature.contains(name)) }
    // What `show` writes can be indexed again, and is the same.
    _ = try shell.run("tidings show h1 --terms --output json > b.jsonl; tidings index b.jsonl")
    let again = try shell.run("tidings show h1 --output json").output
    #expect(!again.contains("leftOut") && !again.contains(#""other""#), "\(again)")
  }
}
