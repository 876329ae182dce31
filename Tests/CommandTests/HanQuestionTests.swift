import TestSupport
import Testing

/// Words of Han characters that Japanese and Chinese have in common, each in its own characters.
@Suite struct HanQuestionTests {
  private static let articles = [
    ("ja", "ja", "東京都知事が会見し、国際経済を論じた。"),
    ("zs", "zh", "东京都知事会见记者，谈国际经济。"),
    ("zt", "zh-Hant", "東京都知事會見記者，談國際經濟。"),
    ("tower", "ja", "東京タワーの観光客が増えた。"),
  ]

  /// Whatever characters a question is in, and however little tells its language.
  @Test(arguments: [
    ("東京", ["«東京»都", "«东京»都"]), ("东京", ["«東京»都", "«东京»都"]),
    ("国際", ["«国際»", "«国际»", "«國際»"]), ("国际", ["«国際»", "«国际»", "«國際»"]),
    ("經濟", ["«経済»", "«经济»", "«經濟»"]), ("経済", ["«経済»", "«经济»", "«經濟»"]),
  ])
  func areFoundAndMarkedInAllThree(question: String, marked: [String]) throws {
    let shell = try Shell(articles: Self.articles)
    for options in ["", "--across"] {
      let output = try shell.run("tidings search \(options) \(question)").output
      for id in ["ja", "zs", "zt"] { #expect(output.contains("\n     \(id)\n"), "\(output)") }
      for text in marked { #expect(output.contains(text), "\(output)") }
    }
  }

  /// An article that has a word only inside a longer one shows that one.
  @Test func wordsThatHoldTheirCharactersAreMarked() throws {
    let result = try Shell(articles: Self.articles).run("tidings search 東京")
    #expect(result.output.contains("«東京タワー»"), "\(result.output)")
    #expect(result.errors.isEmpty)
  }

  /// Chinese in traditional characters is no other language than Chinese: what its words mean counts for the same.
  @Test func conceptsOfTraditionalCharactersCountForTheSame() throws {
    let lines = try Shell(articles: Self.articles).run("tidings search --across --output json 国际").lines
    func score(of id: String) -> Substring? {
      guard let line = lines.first(where: { $0.contains(#""id":"\#(id)""#) }),
        let mark = line.firstRange(of: #""score":"#)
      else { return nil }
      return line[mark.upperBound...].prefix { $0 != "," }
    }
    #expect(score(of: "zs") != nil && score(of: "zs") == score(of: "zt"), "\(lines)")
  }
}
