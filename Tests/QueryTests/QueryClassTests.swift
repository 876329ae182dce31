import Postings
import TestSupport
import Testing

@testable import Query

/// One test a class of questions: the same hits in the same order with the same scores as
/// scoring every article, over several segments with removals.
@Suite struct QueryClassTests {
  private static let wordCount = 90

  private func word(_ number: Int) -> QueryNode { .word([WeightedTerm(term: RandomIndex.term(number))]) }

  private func parts(_ words: [Int]) -> [PhraseWord] {
    words.enumerated().map {
      PhraseWord(
        offset: UInt32($0.offset), alternatives: [WeightedTerm(term: RandomIndex.term($0.element))])
    }
  }

  private func some(
    _ counts: ClosedRange<Int>, below limit: Int = wordCount, _ random: inout SeededRandom
  ) -> [Int] {
    var words: [Int] = []
    for _ in 0..<Int.random(in: counts, using: &random) {
      let number = Int.random(in: 0..<limit, using: &random)
      if !words.contains(number) { words.append(number) }
    }
    return words
  }

  private func question(_ kind: String, _ random: inout SeededRandom) -> QueryNode {
    switch kind {
    case "term": return word(Int.random(in: 0..<QueryClassTests.wordCount, using: &random))
    case "and": return .group(must: some(2...4, below: 30, &random).map(word), should: [], mustNot: [])
    case "or": return .group(must: [], should: some(2...9, &random).map(word), mustNot: [])
    case "weighted":
      return .word(
        some(2...6, &random).map {
          WeightedTerm(term: RandomIndex.term($0), weight: Float.random(in: 0.05...1, using: &random))
        })
    case "not":
      return .group(
        must: [], should: some(1...4, &random).map(word), mustNot: some(1...2, below: 20, &random).map(word))
    case "phrase": return .phrase(parts(some(2...3, below: 6, &random)))
    case "alternatives":
      return .phrase([
        PhraseWord(
          offset: 0,
          alternatives: some(1...3, below: 9, &random).map { WeightedTerm(term: RandomIndex.term($0)) }),
        PhraseWord(
          offset: 1,
          alternatives: some(1...3, below: 9, &random).map { WeightedTerm(term: RandomIndex.term($0)) }),
      ])
    case "near":
      return .near(parts(some(2...3, below: 25, &random)), distance: Int.random(in: 0...6, using: &random))
    case "title": return .title([WeightedTerm(term: RandomIndex.term(Int.random(in: 0..<9, using: &random)))])
    case "title phrase": return .titlePhrase(parts(some(2...3, below: 6, &random)))
    case "prefix": return .prefix(RandomIndex.term(Int.random(in: 1..<9, using: &random)))
    case "fuzzy":
      return .fuzzy(
        RandomIndex.term(Int.random(in: 10..<QueryClassTests.wordCount, using: &random)),
        distance: Int.random(in: 1...2, using: &random))
    default:
      return .group(
        must: [word(Int.random(in: 0..<9, using: &random)), question("or", &random)],
        should: [question("phrase", &random), question("and", &random)], mustNot: [question("near", &random)])
    }
  }

  private static let kinds = [
    "term", "and", "or", "weighted", "not", "phrase", "alternatives", "near", "title", "title phrase",
    "prefix", "fuzzy",
    "nested",
  ]

  private func compare(
    _ index: RandomIndex, _ root: QueryNode, ranking: Ranking, limit: Int, offset: Int,
    filter: SearchFilter?, admits: (Int) -> Bool, _ note: String
  ) throws {
    let exhaustive = try ExhaustiveSearch(index, root, ranking: ranking)
    let expected = exhaustive.ranked(where: admits)
    let searcher = Searcher(index.snapshot)
    let found = try searcher.search(
      Query(root: root), limit: limit, offset: offset, filter: filter, ranking: ranking, countAll: true)
    #expect(found.total == expected.count, "\(note)")
    #expect(try searcher.count(Query(root: root), filter: filter) == expected.count, "\(note)")
    let page = expected.dropFirst(offset).prefix(limit)
    #expect(try found.hits.map { try index.number($0) } == page.map(\.number), "\(note)")
    let unit: Float = ranking == .bm25 ? 1 : 16
    #expect(
      found.hits.map(\.score) == page.map { Float($0.score) / unit / exhaustive.scoring.scale }, "\(note)")
  }

  @Test(arguments: kinds, [1, 2] as [UInt64])
  func prunedIsExhaustive(kind: String, seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 900, wordCount: QueryClassTests.wordCount)
    var random = SeededRandom(seed: seed &+ 500)
    #expect(index.snapshot.segments.count > 1)
    for _ in 0..<4 {
      let root = question(kind, &random)
      for ranking in [Ranking.bm25, .tfidf] {
        try compare(
          index, root, ranking: ranking, limit: 10, offset: 0, filter: nil, admits: { _ in true },
          "seed \(seed), \(ranking): \(root)")
      }
      try compare(
        index, root, ranking: .bm25, limit: 1_000, offset: 0, filter: nil, admits: { _ in true },
        "seed \(seed), to rank 1,000: \(root)")
      try compare(
        index, root, ranking: .bm25, limit: 7, offset: Int.random(in: 1...60, using: &random),
        filter: SearchFilter(languages: ["nl"]), admits: { $0 % 3 == 0 }, "seed \(seed), Dutch: \(root)")
      try compare(
        index, root, ranking: .bm25, limit: 10, offset: 0, filter: SearchFilter(since: 400, until: 900),
        admits: { 400..<900 ~= $0 }, "seed \(seed), days 400 to 900: \(root)")
      for sources in [["daily"], ["daily", "wire"], ["nobody"]] as [Set<String>] {
        try compare(
          index, root, ranking: .bm25, limit: 10, offset: 0, filter: SearchFilter(sources: sources),
          admits: { sources.contains(RandomIndex.source(of: $0)) }, "seed \(seed), of \(sources): \(root)")
      }
      try compare(
        index, root, ranking: .bm25, limit: 10, offset: 2,
        filter: SearchFilter(languages: ["en"], sources: ["wire"], since: 200, until: 800),
        admits: { $0 % 3 != 0 && RandomIndex.source(of: $0) == "wire" && 200..<800 ~= $0 },
        "seed \(seed), English of the wire, days 200 to 800: \(root)")
    }
  }

  /// Words of one to forty forms, frequent and rare ones, next to each other, in titles and near each other.
  @Test(arguments: [4] as [UInt64])
  func manyFormsOfAWordAreExhaustive(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 300, wordCount: 200)
    var random = SeededRandom(seed: seed &+ 40)
    func forms(_ count: Int, among rest: Int? = nil) -> [WeightedTerm] {
      (0..<count).map { _ in
        let number = Int.random(in: 0..<(Bool.random(using: &random) ? 20 : 200), using: &random)
        return WeightedTerm(term: RandomIndex.term(rest.map { number / 2 * 2 + $0 } ?? number))
      }
    }
    for count in 1...40 {
      let pair = [
        PhraseWord(offset: 0, alternatives: forms(count)),
        PhraseWord(offset: 1, alternatives: forms(Int.random(in: 1...40, using: &random))),
      ]
      var roots: [QueryNode] = [.phrase(pair), .title(forms(count))]
      if count % 8 == 0 {
        roots.append(.titlePhrase(pair))
        // Words that are near each other stand in two places, of which the reference knows nothing: no form of both.
        let apart = (0...1).map {
          PhraseWord(offset: UInt32($0), alternatives: forms($0 == 0 ? count : 40, among: $0))
        }
        roots.append(.near(apart, distance: 2))
      }
      for root in roots {
        try compare(
          index, root, ranking: .bm25, limit: 10, offset: 0, filter: nil, admits: { _ in true },
          "seed \(seed), \(count) forms: \(root)")
      }
    }
  }

  /// What begins like a word is found and left out whatever the number of such words.
  @Test(arguments: [8, 9] as [UInt64])
  func prefixesOfManyWordsAreExhaustive(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 600, wordCount: 9_000)
    let prefix = RandomIndex.term(1)
    func has(_ article: [Int]) -> Bool { article.contains { RandomIndex.term($0).starts(with: prefix) } }
    #expect(Set(index.articles.values.joined().filter { has([$0]) }).count > 2 * Expansion.largestCount)
    let searcher = Searcher(index.snapshot)
    let others = QueryNode.group(must: [], should: [word(0), word(2)], mustNot: [.prefix(prefix)])
    #expect(try searcher.count(Query(root: .prefix(prefix))) == index.articles.values.count(where: has))
    #expect(
      try searcher.count(Query(root: others))
        == index.articles.values.count { ($0.contains(0) || $0.contains(2)) && !has($0) })
    for root in [
      .prefix(prefix), others, .group(must: [.prefix(prefix), word(0)], should: [word(3)], mustNot: []),
      .group(must: [], should: [.prefix(prefix), word(0)], mustNot: []),
    ] as [QueryNode] {
      for ranking in [Ranking.bm25, .tfidf] {
        try compare(
          index, root, ranking: ranking, limit: 1_000, offset: 0, filter: nil, admits: { _ in true },
          "seed \(seed), \(ranking): \(root)")
      }
      let all = try index.snapshot.liveAddressesBySequence()
      let expected = try searcher.search(Query(root: root), limit: 1_000).hits.map(\.address)
      #expect(try searcher.matching(root, among: all) == Set(expected))
    }
  }

  /// Lists of every density over many windows: wide windows of rare words, words that are only looked up,
  /// counts from window to window, and questions of hundreds of words.
  @Test(arguments: [3] as [UInt64])
  func manyWindowsAreExhaustive(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 24_000, wordCount: 20_000)
    var random = SeededRandom(seed: seed &+ 900)
    func someWords(_ count: Int) -> [QueryNode] {
      (0..<count).map { _ in
        let share = Double.random(in: 0..<1, using: &random)
        return word(Int(share * share * share * share * 20_000))
      }
    }
    for count in [1, 2, 2, 3, 3, 6, 6, 12, 40, 300] {
      let words = someWords(count)
      try compare(
        index, .group(must: [], should: words, mustNot: []), ranking: .bm25, limit: 10, offset: 0,
        filter: nil, admits: { _ in true }, "seed \(seed), any of \(words)")
      if count <= 3 {
        try compare(
          index, .group(must: words, should: [], mustNot: []), ranking: .bm25, limit: 10, offset: 0,
          filter: nil, admits: { _ in true }, "seed \(seed), all of \(words)")
      }
    }
  }

  /// Articles looked at one by one match as in a search through all.
  @Test(arguments: kinds)
  func someArticlesAreMatchedAsAll(kind: String) throws {
    let index = try RandomIndex(seed: 11, articleCount: 400, wordCount: QueryClassTests.wordCount)
    var random = SeededRandom(seed: 77)
    let searcher = Searcher(index.snapshot)
    let all = try index.snapshot.liveAddressesBySequence()
    for _ in 0..<4 {
      let root = question(kind, &random)
      let some = all.filter { _ in Bool.random(using: &random) }
      let expected = try searcher.search(Query(root: root), limit: 1_000).hits.map(\.address)
      #expect(try searcher.matching(root, among: some) == Set(expected).intersection(some), "\(root)")
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func datesDecideWhenAsked(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 600, wordCount: 40)
    let root = QueryNode.group(must: [], should: [word(0), word(7), word(11)], mustNot: [])
    let expected = try ExhaustiveSearch(index, root, ranking: .bm25).ranked().map(\.number).sorted()
    let searcher = Searcher(index.snapshot)
    let oldest = try searcher.search(Query(root: root), limit: 50, sort: .oldest).hits
    let newest = try searcher.search(Query(root: root), limit: 50, sort: .newest).hits
    #expect(try oldest.map { try index.number($0) } == Array(expected.prefix(50)))
    #expect(try newest.map { try index.number($0) } == Array(expected.suffix(50).reversed()))
    for ranking in [Ranking.bm25, .tfidf] {
      let byScore = try searcher.search(Query(root: root), limit: 1_000, ranking: ranking).hits
      let byDate = try searcher.search(Query(root: root), limit: 1_000, ranking: ranking, sort: .newest).hits
      let scores = Dictionary(uniqueKeysWithValues: byScore.map { ($0.address, $0.score) })
      #expect(byDate.count == byScore.count)
      for hit in byDate {
        #expect(abs(hit.score - (scores[hit.address] ?? 0)) <= 0.002 * hit.score, "\(ranking)")
      }
    }
  }
}
