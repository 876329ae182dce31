import TestSupport
import Testing

@testable import Tidings

/// Lines that a source repeats are left out of signatures, the same wherever and however the articles come.
@Suite struct RepeatedLinesTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func index(_ lines: [String], into name: String, threads: Int = 2) throws -> NewsIndex {
    var options = IndexingOptions()
    options.threads = threads
    let file = try home.write("a.jsonl", lines.joined())
    _ = try NewsIndex.add(
      paths: [file], to: home.path + "/" + name, options: options, onProblem: { _ in }, onProgress: { _ in })
    return try NewsIndex(folder: home.path + "/" + name)
  }

  private func receive(_ lines: [String], into name: String) throws -> [IncomingVerdict] {
    let file = try home.write("b.jsonl", lines.joined())
    var verdicts: [IncomingVerdict] = []
    try NewsIndex.receive(path: file, into: home.path + "/" + name, onProblem: { _ in }) {
      verdicts.append($0)
    }
    return verdicts
  }

  private func repeated(_ id: String, in index: NewsIndex) throws -> [Int]? {
    try index.article(id: id)?.article.repeatedLines
  }

  /// Articles of five sources, whose lines come and go; some come again, with another text or from another source.
  private func stream(_ count: Int, seed: UInt64) -> [String] {
    var generator = SeededRandom(seed: seed)
    let reports = CourierArticles.reports
    return (0..<count).map { number in
      let source = Int.random(in: 0..<5, using: &generator)
      var paragraphs = [reports[number % reports.count].1 + " It was report \(number) of the day."]
      for line in CourierArticles.footer where Int.random(in: 0..<4, using: &generator) > 0 {
        paragraphs.append(line.replacing("Courier", with: "Courier \(source)"))
      }
      let isAnother = Int.random(in: 0..<8, using: &generator) == 0
      return CourierArticles.line(
        "n\(isAnother ? max(0, number - 5) : number)", reports[number % reports.count].0, paragraphs,
        source: source == 4 ? nil : "Courier \(source)",
        published: "2024-05-\(10 + number * 20 / count)T08:00:00Z")
    }
  }

  @Test func theFirstArticlesOfARunAreReadWithoutThemToo() throws {
    let index = try index(CourierArticles.lines(), into: "I")
    for number in 1...12 { #expect(try repeated("h\(number)", in: index) == [2, 3, 4, 5]) }
    let unnamed = try self.index(CourierArticles.lines(source: nil), into: "J")
    for number in 1...12 { #expect(try repeated("h\(number)", in: unnamed) == []) }
  }

  /// What an index knows of a source serves what comes later, also after it was compacted.
  @Test(arguments: [false, true]) func whatIsThereServesWhatComes(isCompacted: Bool) throws {
    let lines = CourierArticles.lines()
    for part in [0..<4, 4..<8] { _ = try index(Array(lines[part]), into: "I") }
    if isCompacted { try NewsIndex.compact(folder: home.path + "/I") }
    let verdicts = try receive(Array(lines[8...]), into: "I")
    #expect(verdicts.map(\.verdict) == [.new, .new, .new, .new])
    let index = try NewsIndex(folder: home.path + "/I")
    for number in 1...12 {
      #expect(try repeated("h\(number)", in: index) == (number <= 4 ? [] : [2, 3, 4, 5]), "h\(number)")
    }
  }

  /// An article that came by a file is asked about without them.
  @Test func anArticleOfAFileIsReadWithoutThem() throws {
    let lines = CourierArticles.lines()
    let index = try index(Array(lines[1...]), into: "I")
    let file = try home.write("one.jsonl", lines[0])
    let hits = try index.related(to: file, limit: 5, filter: ArticleFilter()).1
    #expect(
      hits.allSatisfy { $0.evidence.allSatisfy { !["Rotterdam", "Erasmus"].contains($0.here) } }, "\(hits)")
  }

  @Test(arguments: [1, 2]) func threadsChangeNothing(seed: UInt64) throws {
    let lines = stream(150, seed: seed)
    let one = try index(lines, into: "I", threads: 1)
    let two = try index(lines, into: "J", threads: 3)
    #expect(try one.status().digest == two.status().digest)
    var count = 0
    for number in 0..<150 {
      let numbers = try repeated("n\(number)", in: one)
      #expect(try numbers == repeated("n\(number)", in: two))
      count += numbers?.count ?? 0
    }
    #expect(count > 100)
  }

  /// What is known of a source follows from the index alone.
  @Test(arguments: [3, 4]) func aCutStreamIsToldTheSame(seed: UInt64) throws {
    let lines = stream(120, seed: seed)
    let whole = try receive(lines, into: "I")
    var pieces: [IncomingVerdict] = []
    // Each piece repeats the last article of the one before.
    for (number, range) in [0..<37, 37..<60, 60..<61, 61..<90, 90..<120].enumerated() {
      let start = number == 0 ? range.lowerBound : range.lowerBound - 1
      let told = try receive(Array(lines[start..<range.upperBound]), into: "J")
      pieces += told.suffix(range.count)
    }
    #expect(whole.count == pieces.count)
    for (one, other) in zip(whole, pieces) {
      #expect(one.id == other.id && one.verdict == other.verdict && one.group == other.group)
      #expect(one.partner == other.partner && one.score == other.score, "\(one.id)")
    }
    let (first, second) = (try NewsIndex(folder: home.path + "/I"), try NewsIndex(folder: home.path + "/J"))
    #expect(try first.status().digest == second.status().digest)
    var count = 0
    for number in 0..<120 { count += try repeated("n\(number)", in: first)?.count ?? 0 }
    #expect(count > 50)
  }

  /// A memory that is too small for two sources tells the same as a large one.
  @Test func whatWasForgottenIsReadAgain() throws {
    let index = try index(stream(200, seed: 5), into: "I")
    let (large, small) = (RepeatedLines(), RepeatedLines(byteLimit: 1))
    for number in 0..<100 {
      let source = "Courier \(number % 4)"
      let article = PrintedArticle(
        id: "x\(number)", title: "Bridge collapses at Genoa",
        text: CourierArticles.footer.map { $0.replacing("Courier", with: source) }.joined(separator: "\n"),
        published: nil, sequence: 1_000)
      let told = try large.numbers(in: article, of: source, index.snapshot)
      #expect(try small.numbers(in: article, of: source, index.snapshot) == told)
      small.forget(source)
    }
  }

  /// The same paragraphs in another report of the event say that it is one.
  @Test func anUpdateIsStillACopy() throws {
    let paragraphs = [
      "An earthquake of magnitude 6.4 shook Marrakesh in Morocco on Wednesday and brought down hundreds of houses.",
      "Rescue teams searched the ruins of Amizmiz for survivors, and King Mohammed VI declared three days of mourning.",
      "Hospitals in Marrakesh treated 214 injured people, said the ministry of the interior.",
    ]
    let titles = [
      "Earthquake shakes Marrakesh", "Toll of Marrakesh earthquake rises to 30",
      "Marrakesh quake: king declares mourning",
    ]
    let updates = titles.enumerated().map { number, title in
      CourierArticles.line(
        "u\(number)", title,
        (number > 0 ? ["Update \(number): more soon."] : []) + paragraphs + CourierArticles.footer,
        published: "2024-05-01T1\(number):00:00Z")
    }
    for name in ["I", "J"] {
      if name == "I" {
        _ = try index(CourierArticles.lines().filter { !$0.contains("Marrakesh") }, into: "I")
      }
      let verdicts = try receive(updates, into: name)
      #expect(verdicts.map(\.verdict) == [.new, .copy, .copy], "\(name)")
      let index = try NewsIndex(folder: home.path + "/" + name)
      #expect(try repeated("u2", in: index) == (name == "I" ? [5, 6, 7, 8] : []))
    }
  }
}
