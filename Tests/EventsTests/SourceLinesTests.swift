import TestSupport
import Testing

@testable import Tidings

/// Which lines are those that a source prints in articles of all kinds.
@Suite struct SourceLinesTests {
  private static let motto = "The paper of the harbour towns since 1904"
  private static let titles = [
    "Ferry sinks", "Tokyo keeps rates", "Earthquake in Morocco", "Nurses strike", "Volcano erupts",
    "Wheat harvest fails", "Museum thief caught", "Parliament dismisses minister", "Train derails",
  ]

  private func article(
    _ number: Int, _ title: String, _ lines: [String], day: Int64? = 100, source: Set<[UInt8]> = []
  ) -> PrintedArticle {
    PrintedArticle(
      id: "a\(number)", title: title, text: lines.joined(separator: "\n"), published: day.map { $0 * 86_400 },
      sequence: UInt64(number), sourceWords: source)
  }

  /// A paragraph that stands in no other article.
  private func report(_ number: Int) -> String {
    "Report \(number) begins with what happened, and says so in a first paragraph that is long enough to be one."
  }

  /// What is left out of the last of some articles by the others.
  private func repeated(_ articles: [PrintedArticle]) -> [Int] {
    var source = SourceLines()
    for article in articles.dropLast() { source.note(article) }
    return articles.last.map { source.repeated(in: $0) } ?? []
  }

  private func repeated(
    titles: [String], days: [Int64?]? = nil, _ line: String = SourceLinesTests.motto
  ) -> [Int] {
    repeated(
      titles.enumerated().map { number, title in
        article(number, title, [report(number), line], day: days.map { $0[number] } ?? 100)
      })
  }

  @Test func sixArticlesOfDifferentStoriesMakeALineOne() {
    #expect(repeated(titles: Array(Self.titles.prefix(5))).isEmpty)
    #expect(repeated(titles: Array(Self.titles.prefix(6))) == [2])
    #expect(repeated(titles: Array(Self.titles.prefix(6)), days: .init(repeating: nil, count: 6)) == [2])
  }

  /// An agency repeats its paragraphs in each report of an event, and this is news.
  @Test func whatIsRepeatedInReportsOfOneStoryIsNews() {
    let quake = [
      "Earthquake in Morocco", "Toll of earthquake rises", "King visits Morocco quake villages",
      "Morocco mourns", "Aid arrives after earthquake", "Moroccan army sends tents",
      "Earthquake: what we know",
      "Spain sends dogs to Morocco", "Earthquake ruins old mosque",
    ]
    #expect(repeated(titles: quake).isEmpty)
    #expect(repeated(titles: quake, days: (0..<9).map { 100 + Int64($0) / 2 }).isEmpty)
    // However many reports of it there are, they stand for two stories at most beside others.
    #expect(repeated(titles: quake + Self.titles.prefix(2) + [Self.titles[3]]).isEmpty)
    #expect(repeated(titles: quake + Self.titles.prefix(2) + Self.titles[3...5]) == [2])
  }

  @Test func aTitleThatComesAgainAfterAWeekTellsAnotherStory() {
    let weather = [String](repeating: "The weather in Zeeland", count: 6)
    #expect(repeated(titles: weather, days: (0..<6).map { Int64($0) * 7 }) == [2])
    #expect(repeated(titles: weather, days: (0..<6).map { Int64($0) * 6 }).isEmpty)
    #expect(repeated(titles: weather, days: .init(repeating: nil, count: 6)).isEmpty)
  }

  @Test(arguments: [
    ("Photo by Anna", false), ("Anna Johanna van der Meer", true),
    ("Kijk hier voor meer nieuws uit de regio", true),
    ("加入我们的读者俱乐部", true), ("记者张三", false), ("اشترك في نشرتنا الصباحية", true),
  ])
  func shortLinesStay(line: String, isLeftOut: Bool) {
    #expect(repeated(titles: Array(Self.titles.prefix(6)), line) == (isLeftOut ? [2] : []))
  }

  /// A first paragraph stays, whoever else has it; a motto above the article is none.
  @Test func theFirstParagraphStays() {
    let opening =
      "The paper of the harbour towns, founded in 1904, brings you the news of the day each morning at six"
    let mottos = Self.titles.prefix(6).enumerated().map { number, title in
      article(number, title, ["", Self.motto, "", report(number), report(number + 20)])
    }
    #expect(repeated(mottos) == [2])
    let paragraphs = Self.titles.prefix(6).enumerated().map { number, title in
      article(number, title, ["", opening, "", report(number), report(number + 20)])
    }
    #expect(repeated(paragraphs).isEmpty)
  }

  /// An article that is printed again under other titles stays what it is.
  @Test func aFifthAtLeastStays() {
    let lines = (0..<9).map { report($0) }
    let same = Self.titles.enumerated().map { number, title in article(number, title, lines) }
    #expect(repeated(same).isEmpty)
    let half = Self.titles.enumerated().map { number, title in
      article(number, title, (0..<4).map { report(number * 10 + $0) } + lines.suffix(4))
    }
    #expect(repeated(half) == [5, 6, 7, 8])
  }

  /// Lines that are looked at in a long article are its first and its last.
  @Test func longArticlesAreReadAtBothEnds() {
    let articles = Self.titles.prefix(6).enumerated().map { number, title in
      var lines = (0..<200).map { report(number * 1_000 + $0) }
      for place in [5, 100, 195] { lines[place] = Self.motto + " \(place)" }
      return article(number, title, lines)
    }
    #expect(articles.allSatisfy { $0.lines.count == 64 })
    #expect(repeated(articles) == [6, 196])
  }

  @Test func theNameOfTheSourceInATitleSaysNothing() {
    let named = Self.titles.prefix(6).enumerated().map { number, title in
      article(
        number, title + " - Harbour Courier", [report(number), Self.motto],
        source: [Array("harbo".utf8), Array("couri".utf8)])
    }
    #expect(repeated(named) == [2])
    let others = Self.titles.prefix(6).enumerated().map { number, title in
      article(number, title + " - Harbour Courier", [report(number), Self.motto])
    }
    #expect(repeated(others).isEmpty)
  }

  /// Where there is no title the first paragraph says what it is about.
  @Test func articlesWithoutTitlesAreToldByTheirFirstParagraphs() {
    let articles = Self.titles.prefix(6).enumerated().map { number, title in
      let opening = "\(title): " + String(repeating: "so it was on that day ", count: 5)
      return article(number, "", [Self.motto, opening])
    }
    #expect(repeated(articles) == [1])
  }

  /// Against the rule, gone through line by line for each article.
  @Test(arguments: [1, 2, 3]) func isWhatTheRuleSays(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    var source = SourceLines()
    var known: [PrintedArticle] = []
    var found = 0
    for number in 0..<300 {
      // Sixty words that begin otherwise, two of them a title.
      let title = (0..<2).map { _ in
        let word = UInt8.random(in: 0..<60, using: &generator)
        return String(decoding: [0x61 + word / 10, 0x6B + word % 10], as: UTF8.self) + "ende"
      }.joined(separator: " ")
      let lines = (0..<6).map { place in
        Bool.random(using: &generator)
          ? report(number * 10 + place) : report(-Int.random(in: 1...12, using: &generator))
      }
      // Some come again.
      let id = Int.random(in: 0..<10, using: &generator) == 0 ? max(0, number - 9) : number
      let day = Int.random(in: 0..<4, using: &generator) == 0 ? nil : Int64(number / 6)
      let article = PrintedArticle(
        id: "a\(id)", title: title, text: lines.joined(separator: "\n"), published: day.map { $0 * 86_400 },
        sequence: UInt64(number))
      let latest = known.suffix(SourceLines.mostArticles).filter { $0.id != article.id }
      var expected: [Int] = []
      for line in article.lines {
        var told = [article]
        for other in latest.reversed() where other.lines.contains(where: { $0.hash == line.hash }) {
          if told.allSatisfy({ !$0.mayTellTheStory(of: other) }) { told.append(other) }
        }
        if told.count >= 6 { expected.append(Int(line.number)) }
      }
      let repeated = source.repeated(in: article)
      source.note(article)
      #expect(
        repeated == expected.sorted() || (repeated.isEmpty && expected.count >= 4), "\(seed): \(number)")
      found += repeated.count
      known.removeAll { $0.id == article.id }
      known.append(article)
    }
    #expect(found > 50)
  }
}
