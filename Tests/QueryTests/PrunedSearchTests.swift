import Postings
import TestSupport
import Testing

@testable import Query

/// Whatever the engine skips, it finds what scoring every article finds.
@Suite struct PrunedSearchTests {
  private func word(_ number: Int) -> QueryNode { .word([WeightedTerm(term: RandomIndex.term(number))]) }

  private func phrase(_ words: [Int]) -> QueryNode {
    .phrase(
      words.enumerated().map {
        PhraseWord(
          offset: UInt32($0.offset), alternatives: [WeightedTerm(term: RandomIndex.term($0.element))])
      })
  }

  private func contains(_ article: [Int], phrase: [Int]) -> Bool {
    guard article.count >= phrase.count else { return false }
    return (0...(article.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { article[start + $0] == phrase[$0] }
    }
  }

  /// The engine's hits against those of the reference, in order, with scores equal to four digits.
  private func compare(
    _ index: RandomIndex, _ root: QueryNode, words: [Int], matching: ([Int]) -> Bool, seed: UInt64
  ) throws {
    let found = try Searcher(index.snapshot).search(Query(root: root), limit: 10, countAll: true)
    let expected = index.articles.filter { matching($0.value) }.map {
      (number: $0.key, score: index.score(words, in: $0.value))
    }
    .sorted { ($1.score, $0.number) < ($0.score, $1.number) }
    #expect(found.total == expected.count, "seed \(seed), words \(words)")
    #expect(found.hits.count == min(10, expected.count), "seed \(seed), words \(words)")
    for (hit, wanted) in zip(found.hits, expected) {
      let number = try index.number(hit)
      let exact = index.articles[number].map { index.score(words, in: $0) } ?? -1
      #expect(
        abs(Double(hit.score) - wanted.score) < 2e-3 * max(1, wanted.score), "seed \(seed), words \(words)")
      #expect(
        abs(exact - wanted.score) < 2e-3 * max(1, wanted.score),
        "seed \(seed), words \(words), article \(number)")
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func findsWhatScoringEverythingFinds(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 900, wordCount: 120)
    var random = SeededRandom(seed: seed &+ 1_000)
    for _ in 0..<15 {
      let words = Array(
        Set((0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 0..<120, using: &random) })
      ).sorted()
      try compare(
        index, .group(must: [], should: words.map(word), mustNot: []), words: words,
        matching: { article in words.contains(where: article.contains) }, seed: seed)
      try compare(
        index, .group(must: words.map(word), should: [], mustNot: []), words: words,
        matching: { article in words.allSatisfy(article.contains) }, seed: seed)
      let banned = Int.random(in: 0..<40, using: &random)
      let kept = words.filter { $0 != banned }
      if kept.isEmpty { continue }
      try compare(
        index, .group(must: [], should: kept.map(word), mustNot: [word(banned)]), words: kept,
        matching: { article in kept.contains(where: article.contains) && !article.contains(banned) },
        seed: seed)
    }
  }

  /// Words in few articles are one list beside the frequent ones, whatever their number.
  @Test(arguments: [(11, 1), (12, 40)] as [(UInt64, Int)])
  func rareWordsCountBesideFrequentOnes(seed: UInt64, rareCount: Int) throws {
    let index = try RandomIndex(seed: seed, articleCount: 2_500, wordCount: 2_500)
    var random = SeededRandom(seed: seed &+ 2_000)
    for frequentCount in [0, 1, 3] {
      let frequent = (0..<frequentCount).map { _ in Int.random(in: 0..<12, using: &random) }
      let rare = (0..<rareCount).map { _ in Int.random(in: 200..<2_500, using: &random) }
      let words = Array(Set(frequent + rare)).sorted()
      let wanted = Set(words)
      try compare(
        index, .group(must: [], should: words.map(word), mustNot: []), words: words,
        matching: { article in article.contains(where: wanted.contains) }, seed: seed)
    }
  }

  /// Columns of lengths keep what the numbers have above their smallest, in as few bytes as that takes.
  @Test(arguments: [1...300, 200...330, 280...280, 400...700])
  func lengthsCountInFull(lengths: ClosedRange<Int>) throws {
    let index = try RandomIndex(seed: 5, articleCount: 120, wordCount: 2_000, lengths: lengths)
    var random = SeededRandom(seed: UInt64(lengths.upperBound))
    for _ in 0..<20 {
      let words = Array(Set((0..<3).map { _ in Int.random(in: 0..<400, using: &random) })).sorted()
      try compare(
        index, .group(must: [], should: words.map(word), mustNot: []), words: words,
        matching: { article in words.contains(where: article.contains) }, seed: 5)
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func phrasesAreWordsNextToEachOther(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 600, wordCount: 25)
    var random = SeededRandom(seed: seed)
    for _ in 0..<25 {
      let words = (0..<Int.random(in: 2...3, using: &random)).map { _ in Int.random(in: 0..<8, using: &random)
      }
      let found = try Searcher(index.snapshot).count(Query(root: phrase(words)))
      let expected = index.articles.values.count { contains($0, phrase: words) }
      #expect(found == expected, "seed \(seed), phrase \(words)")
    }
  }

  /// Whole chunks inside a window, chunks across its borders, more than one window, and removed articles.
  @Test(arguments: [41, 42] as [UInt64])
  func countsAnyOfFrequentWords(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 36_000, wordCount: 40, lengths: 1...2)
    var random = SeededRandom(seed: seed)
    let searcher = Searcher(index.snapshot)
    for _ in 0..<12 {
      let words = Set(
        (0..<Int.random(in: 2...6, using: &random)).map { _ in Int.random(in: 0..<40, using: &random) })
      let found = try searcher.count(
        Query(root: .group(must: [], should: words.sorted().map { word($0) }, mustNot: [])))
      let expected = index.articles.values.count { !words.isDisjoint(with: $0) }
      #expect(found == expected, "seed \(seed), words \(words)")
    }
  }

  @Test func filtersPagesAndLanguages() throws {
    let index = try RandomIndex(seed: 21, articleCount: 500, wordCount: 30)
    let searcher = Searcher(index.snapshot)
    let question = Query(root: .group(must: [], should: [word(0), word(3), word(5)], mustNot: []))
    let all = try searcher.search(question, limit: 200).hits
    let page = try searcher.search(question, limit: 50, offset: 100).hits
    #expect(page == Array(all[100..<150]))
    let dutch = try searcher.search(question, limit: 1_000, filter: SearchFilter(languages: ["nl"])).hits
    #expect(!dutch.isEmpty)
    for hit in dutch { #expect(try index.number(hit) % 3 == 0) }
  }

  @Test(arguments: [
    "", "*", "((((", "a AND", "+", "-", "\"", "title:", "~", String(repeating: "(", count: 5_000),
    String(repeating: "a ", count: 12_000),
  ])
  func anyTextIsAQuestion(text: String) throws {
    let index = try RandomIndex(seed: 31, articleCount: 50, wordCount: 10)
    let parser = QueryParser { utf8 in
      [
        AnalyzedWord(
          start: 0, end: utf8.count, position: 0,
          alternatives: [WeightedTerm(term: [1] + utf8.prefix(50))])
      ]
    }
    _ = try Searcher(index.snapshot).search(parser.parse(text), limit: 10, countAll: true)
  }
}
