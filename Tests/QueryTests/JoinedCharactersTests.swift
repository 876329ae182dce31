import TestSupport
import Testing
import Text

@testable import Query

/// Characters side by side, found and scored as in a model that tries every way to cut them into words.
@Suite struct JoinedCharactersTests {
  /// A row of two to four characters with pieces that random words stand for.
  private func row(_ random: inout SeededRandom) -> JoinedCharacters {
    let count = Int.random(in: 2...4, using: &random)
    var pieces: [RunPiece] = []
    for start in 0..<count {
      for end in (start + 1)...count {
        for isInside in [false, true] where !isInside || start == 0 || end == count {
          let words = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Int.random(in: 0..<9, using: &random)
          }
          if words.isEmpty { continue }
          pieces.append(
            RunPiece(
              start: start, end: end,
              terms: Set(words).sorted().map { Array(RandomIndex.term($0).dropFirst()) },
              isInside: isInside))
        }
      }
    }
    return JoinedCharacters(
      Array(repeating: 0x4E00, count: count), { _ in pieces }, whole: nil, beside: .nothing,
      otherwise: .nothing)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func agreesWithTheModel(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 250, wordCount: 14, lengths: 1...20)
    var random = SeededRandom(seed: seed &+ 90)
    let searcher = Searcher(index.snapshot)
    var foundCount = 0
    for _ in 0..<40 {
      let root = QueryNode.joined(row(&random))
      for root in [
        root, .group(must: [root], should: [.word([WeightedTerm(term: RandomIndex.term(2))])], mustNot: []),
      ] {
        let model = try ExhaustiveSearch(index, root, ranking: .bm25).ranked()
        foundCount += model.count
        #expect(try searcher.count(Query(root: root)) == model.count, "seed \(seed), \(root)")
        let hits = try searcher.search(Query(root: root), limit: 1_000).hits
        #expect(hits.count == model.count, "seed \(seed), \(root)")
      }
    }
    #expect(foundCount > 0)
  }
}
