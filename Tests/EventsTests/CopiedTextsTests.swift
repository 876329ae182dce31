import Events
import TestSupport
import Testing
import Tidings

/// Articles that print one text are in one group, however many they are.
@Suite struct CopiedTextsTests {
  private func groups(_ count: Int, _ edges: [EventEdge], isCopy: (Int, Int) -> Bool) -> [[Int]] {
    let copies = edges.filter { $0.probability > 0.98 }.map { (first: $0.first, second: $0.second) }
    return CopiedTexts(count: count, copies: copies, isCopy: isCopy).groups(EventClustering(), edges: edges)
  }

  /// Each article knows some copies of its own text, and a report of another newsroom some of each text.
  @Test(arguments: 1...5) func whoPrintsATextIsInItsGroup(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let texts = (0..<300).map { _ in Int.random(in: 0...1, using: &random) }
    var known: Set<EventEdge> = []
    for (article, text) in texts.enumerated() {
      for _ in 0..<60 {
        let other = Int.random(in: 0..<300, using: &random)
        if other != article { known.insert(EventEdge(article, other, texts[other] == text ? 0.99 : 0.001)) }
      }
    }
    for other in 0..<60 { known.insert(EventEdge(300, other, texts[other] == 0 ? 0.9 : 0.001)) }
    var edges = known.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let found = groups(301, edges) { texts[$0] == texts[$1] }
    let expected = [0, 1].map { text in
      (0...300).filter { $0 == 300 ? text == 0 : texts[$0] == text }
    }
    #expect(found == expected.sorted { $0[0] < $1[0] }, "seed \(seed)")
    edges.shuffle(using: &random)
    #expect(groups(301, edges) { texts[$0] == texts[$1] } == found, "seed \(seed), shuffled")
  }

  @Test func fewCopiesChangeNothing() {
    var random = SeededRandom(seed: 7)
    var edges: [EventEdge] = []
    for second in 0..<CopiedTexts.manyCopies {
      for first in 0..<second {
        edges.append(EventEdge(first, second, Float.random(in: 0.4...1, using: &random)))
      }
    }
    let found = groups(CopiedTexts.manyCopies, edges) { _, _ in
      Issue.record("nobody has many copies")
      return true
    }
    #expect(found == EventClustering().groups(count: CopiedTexts.manyCopies, edges: edges))
  }

  /// Each of ninety papers adds a sentence of its own.
  @Test func aTextOfManyPapersIsOneGroup() throws {
    let text =
      "A strong earthquake of magnitude 6.4 shook Marrakesh in Morocco on Wednesday. Rescue teams searched the ruins of "
      + "Amizmiz for survivors, and King Mohammed VI declared three days of mourning. Hospitals treated 214 injured people, "
      + "the interior ministry said. The quake was felt in Casablanca and Agadir, and the airport of Marrakesh stayed open."
    let towns = [
      "Rabat", "Fez", "Tangier", "Oujda", "Kenitra", "Tetouan", "Safi", "Nador", "Settat", "Khouribga",
    ]
    let people = [
      "farmers", "teachers", "nurses", "drivers", "bakers", "miners", "sailors", "students", "doctors",
      "singers",
      "painters", "writers",
    ]
    var lines = ""
    for number in 0..<90 {
      let own =
        "Readers in \(towns[number % 10]) and \(towns[number / 10 % 10]) asked \(people[number % 12]) what "
        + "\(people[number / 12 % 12]) and \(people[(number * 5 + number / 7) % 12]) saw."
      lines +=
        "{\"id\":\"v\(number)\",\"title\":\"Earthquake shakes Marrakesh\",\"text\":\"\(text) \(own)\",\"language\":\"en\","
        + "\"published\":\"2024-05-01\"}\n"
    }
    let home = try TemporaryFolder()
    _ = try NewsIndex.add(
      paths: [try home.write("copies.jsonl", lines)], to: home.path + "/Index", options: IndexingOptions(),
      onProblem: { _ in }, onProgress: { _ in })
    let groups = try NewsIndex(folder: home.path + "/Index").groups(
      includingSingles: true, filter: ArticleFilter())
    #expect(groups.map(\.members.count) == [90])
  }
}
