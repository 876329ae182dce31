import Bytes
import Postings

@testable import Query

/// Scores every article by its plain list of words: slow, and obviously right.
///
/// Weights and the formula of one posting's share come from the engine, so that scores are equal
/// to the last bit; what matches, how often, and what is best is decided here.
struct ExhaustiveSearch {
  let index: RandomIndex
  let plan: Plan
  let scoring: Scoring
  let ranking: Ranking
  /// The word of each leaf of the plan.
  private let leafWords: [Int]

  init(_ index: RandomIndex, _ root: QueryNode, ranking: Ranking) throws {
    self.index = index
    self.ranking = ranking
    plan = try Plan(root, snapshot: index.snapshot, ranking: ranking)
    leafWords = plan.leaves.map { Int(String(decoding: $0.term.dropFirst(2), as: UTF8.self)) ?? -1 }
    scoring = Searcher(index.snapshot).scoring(plan, ranking == .bm25 ? .bm25 : .logarithm)
  }

  /// The numbers of the articles that match, best first, with their scores in units.
  func ranked(where admits: (Int) -> Bool = { _ in true }) -> [(number: Int, score: Int64)] {
    var found: [(number: Int, score: Int64)] = []
    for (number, words) in index.articles where admits(number) {
      guard var score = evaluate(plan.root, words) else { continue }
      if ranking == .tfidf {
        let norm = Double(Float(bitPattern: vectorLength(words).bitPattern & 0xFFFF_0000))
        score = norm > 0 ? Int64(Double(score) * 16 / norm) : 0
      }
      found.append((number, score))
    }
    return found.sorted { ($1.score, $0.number) < ($0.score, $1.number) }
  }

  /// Σ(1 + ln tf)², in the order in which the engine adds: that of the terms' bytes.
  private func vectorLength(_ words: [Int]) -> Float {
    var sum: Float = 0
    let terms = Set(words).sorted { RandomIndex.term($0).lexicographicallyPrecedes(RandomIndex.term($1)) }
    for word in terms {
      let frequency = UInt32(words.count { $0 == word })
      let weight = 1 + naturalLogarithm(Float(frequency))
      sum += weight * weight
    }
    return sum.squareRoot()
  }

  private func word(_ leaf: Int) -> Int { leafWords[leaf] }

  private func share(_ weight: Double, _ frequency: Int, _ words: [Int]) -> Int64 {
    guard weight > 0 else { return 0 }
    return Int64(
      scoring.share(
        weight: Float(weight) * scoring.scale, frequency: UInt32(frequency), length: UInt32(words.count)))
  }

  /// The score when the article matches, else `nil`.
  private func evaluate(_ node: Plan.Node, _ words: [Int]) -> Int64? {
    switch node {
    case .nothing: return nil
    case .everything: return 0
    case .every(let bytes): return words.contains { RandomIndex.term($0).starts(with: bytes) } ? 0 : nil
    case .any(let uses):
      var score: Int64?
      for use in uses {
        let frequency = words.count { $0 == word(use.leaf) }
        if frequency > 0 { score = (score ?? 0) + share(use.weight, frequency, words) }
      }
      return score
    case .phrase(let phrase):
      let frequency = frequency(phrase, words)
      return frequency > 0 ? share(phrase.weight, frequency, words) : nil
    case .group(let must, let should, let mustNot):
      var score: Int64 = 0
      for child in must {
        guard let part = evaluate(child, words) else { return nil }
        score += part
      }
      let others = should.compactMap { evaluate($0, words) }
      if must.isEmpty, others.isEmpty { return nil }
      if mustNot.contains(where: { evaluate($0, words) != nil }) { return nil }
      return others.reduce(score, +)
    }
  }

  private func frequency(_ phrase: Plan.Phrase, _ words: [Int]) -> Int {
    let parts = phrase.parts.map { part in (offset: Int(part.offset), words: Set(part.leaves.map(word))) }
    switch phrase.kind {
    case .title: return exactFrequency(parts, words.prefix(RandomIndex.titleWordCount))
    case .exact: return exactFrequency(parts, words[...])
    case .joined:
      guard let row = phrase.row else { return 0 }
      return Set(words.indices.flatMap { ends(of: row, from: 0, at: $0, isFirm: false, words) }).count
    case .near(let distance):
      var found = 0
      var begin = 0
      search: while begin < words.count {
        for end in begin..<words.count {
          let start = max(begin, end - (parts.count - 1 + distance))
          let stretch = words[start...end]
          if parts.allSatisfy({ part in stretch.contains(where: part.words.contains) }) {
            found += 1
            begin = end + 1
            continue search
          }
        }
        break
      }
      return found
    }
  }

  /// Where the ways through a row end that begin at a place, those with a word of the row alone.
  private func ends(of row: Plan.Row, from start: Int, at place: Int, isFirm: Bool, _ words: [Int]) -> [Int] {
    if start == row.count { return isFirm ? [place] : [] }
    guard place < words.count else { return [] }
    return row.pieces.flatMap { piece in
      piece.start == start && piece.leaves.map(word).contains(words[place])
        ? ends(of: row, from: piece.end, at: place + 1, isFirm: isFirm || !piece.isInside, words) : []
    }
  }

  private func exactFrequency(_ parts: [(offset: Int, words: Set<Int>)], _ words: ArraySlice<Int>) -> Int {
    words.indices.count { start in
      parts.allSatisfy { part in
        words.indices.contains(start + part.offset) && part.words.contains(words[start + part.offset])
      }
    }
  }
}
