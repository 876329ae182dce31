import Postings
import TestSupport
import Testing

@testable import Query

/// Words near each other have a place each, whatever forms they share; equal words of a phrase are told apart by their
/// places.
@Suite struct PhraseTests {
  private func words(_ forms: [[Int]]) -> [PhraseWord] {
    forms.enumerated().map { offset, forms in
      PhraseWord(
        offset: UInt32(offset), alternatives: forms.map { WeightedTerm(term: RandomIndex.term($0)) })
    }
  }

  /// Whether some stretch of an article has a place for each word, tried one by one.
  private func isNear(_ article: [Int], _ forms: [[Int]], distance: Int) -> Bool {
    func fits(_ number: Int, _ taken: Set<Int>, _ stretch: Range<Int>) -> Bool {
      if number == forms.count { return true }
      return stretch.contains { place in
        !taken.contains(place) && forms[number].contains(article[place])
          && fits(number + 1, taken.union([place]), stretch)
      }
    }
    return article.indices.contains { start in
      fits(0, [], start..<min(article.count, start + forms.count + distance))
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func nearWordsHaveAPlaceEach(seed: UInt64) throws {
    let index = try RandomIndex(seed: seed, articleCount: 250, wordCount: 14, lengths: 1...20)
    var random = SeededRandom(seed: seed &+ 70)
    let searcher = Searcher(index.snapshot)
    for _ in 0..<30 {
      let forms = (0..<Int.random(in: 2...5, using: &random)).map { _ in
        Array(
          Set(
            (0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 0..<9, using: &random) })
        ).sorted()
      }
      let distance = Int.random(in: 0...4, using: &random)
      let found = try searcher.count(Query(root: .near(words(forms), distance: distance)))
      let expected = index.articles.values.count { isNear($0, forms, distance: distance) }
      #expect(found == expected, "seed \(seed), \(forms) within \(distance)")
    }
  }

  /// Of two words that share a form, the one that has another place leaves it to the other.
  @Test func aWordWithAnotherPlaceMakesRoom() throws {
    let index = try RandomIndex(seed: 3, articleCount: 200, wordCount: 6, lengths: 2...5)
    let searcher = Searcher(index.snapshot)
    for forms in [
      [[0], [0, 1]], [[0, 1], [0]], [[0, 1], [0, 1], [0]], [[1], [0, 1], [0, 1, 2]], [[0], [0], [0]],
    ] {
      let found = try searcher.count(Query(root: .near(words(forms), distance: 1)))
      #expect(found == index.articles.values.count { isNear($0, forms, distance: 1) }, "\(forms)")
      #expect(found > 0)
    }
  }

  @Test func phrasesOfOneWordOftenAreFound() throws {
    let index = try RandomIndex(seed: 5, articleCount: 200, wordCount: 3, lengths: 5...30)
    let searcher = Searcher(index.snapshot)
    for length in [2, 3, 4, 200] {
      let root = QueryNode.phrase(words((0..<length).map { _ in [0] }))
      let expected = index.articles.values.count { article in
        article.indices.contains { start in
          start + length <= article.count && article[start..<start + length].allSatisfy { $0 == 0 }
        }
      }
      #expect(try searcher.count(Query(root: root)) == expected, "\(length)")
      #expect(try (searcher.count(Query(root: root), atMost: 1) > 0) == (expected > 0), "\(length)")
    }
  }

  /// A phrase that no article has is looked for by its words, unless it must be there.
  @Test func whatMustBeThereIsNotRelaxed() throws {
    let index = try RandomIndex(seed: 6, articleCount: 50, wordCount: 20)
    let searcher = Searcher(index.snapshot)
    let phrase = QueryNode.phrase(words([[0], [500]]))
    let needed = Query(root: .group(must: [phrase], should: [], mustNot: []))
    #expect(try searcher.relaxingPhrases(of: needed) == Query(root: needed.root))
    #expect(try searcher.search(needed, limit: 5).hits.isEmpty)
    let loose = try searcher.relaxingPhrases(of: Query(root: phrase))
    #expect(loose.remarks.count == 1 && loose.root != phrase)
    let found = QueryNode.phrase(words([[0], [0]]))
    #expect(try searcher.relaxingPhrases(of: Query(root: found)).root == found)
  }
}
