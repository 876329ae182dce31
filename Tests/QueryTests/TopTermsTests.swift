import Postings
import TestSupport
import Testing

@testable import Query

/// Weighted terms under several filters at once: blocks passed over by their dates, and what one filter has found told
/// to the next, change nothing of what scoring every article finds.
@Suite struct TopTermsTests {
  /// The numbers of the articles with the largest sums, by their plain lists of words.
  private func expected(
    _ index: RandomIndex, _ terms: [WeightedTerm], limit: Int, admits: (Int) -> Bool
  ) throws -> [Int] {
    let plan = try Plan(terms, snapshot: index.snapshot)
    let scoring = Searcher(index.snapshot).scoring(plan, .softLogarithm)
    var weights: [Int: Float] = [:]
    if case .any(let uses) = plan.root {
      for use in uses {
        let term = String(decoding: plan.leaves[use.leaf].term.dropFirst(2), as: UTF8.self)
        weights[Int(term) ?? -1] = Float(use.weight) * scoring.scale
      }
    }
    var found: [(number: Int, score: Int64)] = []
    for (number, words) in index.articles where admits(number) {
      var frequencies: [Int: UInt32] = [:]
      for word in words where weights[word] != nil { frequencies[word, default: 0] += 1 }
      if frequencies.isEmpty { continue }
      var score: Int64 = 0
      for (word, frequency) in frequencies {
        score += Int64(scoring.share(weight: weights[word] ?? 0, frequency: frequency, length: 0))
      }
      found.append((number, score))
    }
    return found.sorted { ($1.score, $0.number) < ($0.score, $1.number) }.prefix(limit).map(\.number)
  }

  @Test(arguments: [51, 52, 53] as [UInt64])
  func severalFiltersFindWhatScoringEverythingFinds(seed: UInt64) throws {
    let count = 14_000
    let index = try RandomIndex(seed: seed, articleCount: count, wordCount: 300, lengths: 1...6)
    var random = SeededRandom(seed: seed)
    let searcher = Searcher(index.snapshot)
    for round in 0..<12 {
      let termCount = round % 3 == 0 ? Int.random(in: 1...4, using: &random) : 60
      let terms = (0..<termCount).map { _ in
        WeightedTerm(
          term: RandomIndex.term(Int.random(in: 0..<300, using: &random)),
          weight: Float.random(in: 0.05...1, using: &random))
      }
      let first = Int.random(in: 0..<count, using: &random)
      let last = first + Int.random(in: 1..<4_000, using: &random)
      let window = SearchFilter(since: Int64(first), until: Int64(last))
      var dutch = window
      dutch.languages = ["nl"]
      let found = try searcher.topTerms(
        terms, for: [(dutch, 20), (window, 50), (nil, 30), (SearchFilter(until: Int64(last)), 70)])
      let wanted = [
        try expected(index, terms, limit: 20) { (first..<last).contains($0) && $0 % 3 == 0 },
        try expected(index, terms, limit: 50) { (first..<last).contains($0) },
        try expected(index, terms, limit: 30) { _ in true },
        try expected(index, terms, limit: 70) { $0 < last },
      ]
      for (place, hits) in found.enumerated() {
        #expect(
          try hits.map(index.number) == wanted[place], "seed \(seed), round \(round), filter \(place)")
      }
    }
  }

  @Test func aFilterIsWithinAWiderOne() {
    let window = SearchFilter(languages: ["nl"], since: 10, until: 20)
    #expect(window.isWithin(SearchFilter()))
    #expect(window.isWithin(window))
    #expect(window.isWithin(SearchFilter(languages: ["nl", "en"], since: 9)))
    #expect(!window.isWithin(SearchFilter(since: 11)))
    #expect(!window.isWithin(SearchFilter(until: 19)))
    #expect(!window.isWithin(SearchFilter(languages: ["en"])))
    #expect(!window.isWithin(SearchFilter(sources: ["wire"])))
    #expect(!SearchFilter().isWithin(window))
    #expect(!window.isWithin(SearchFilter(afterSequence: 1)))
  }
}
