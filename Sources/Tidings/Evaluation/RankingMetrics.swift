#if canImport(Glibc)
  private import Glibc
#endif

/// Judged articles of a query: grade by article id, 0 for judged as not relevant.
public typealias Judgements = [String: [String: Int]]

/// Ranking quality against TREC judgements, as trec_eval computes it.
public struct RankingMetrics: Sendable, Equatable {
  /// Queries that have at least one relevant article.
  public var queryCount = 0
  /// Normalised discounted cumulative gain of the first ten; the gain is the grade (Järvelin and Kekäläinen 2002).
  public var ndcg10 = Double.nan
  /// Mean average precision over the whole list.
  public var meanAveragePrecision = Double.nan
  /// Share of the relevant articles among the first hundred.
  public var recall100 = Double.nan
  /// Reciprocal rank of the first relevant article among the first ten.
  public var reciprocalRank10 = Double.nan

  /// - Parameter rankings: ids by query, best first.
  public init(judgements: Judgements, rankings: [String: [String]]) {
    var sums = (ndcg: 0.0, map: 0.0, recall: 0.0, reciprocal: 0.0)
    for (query, grades) in judgements {
      let relevant = grades.values.filter { $0 > 0 }.sorted(by: >)
      guard !relevant.isEmpty else { continue }
      queryCount += 1
      let ranking = rankings[query] ?? []
      var gain = 0.0
      var found = 0
      var precisionSum = 0.0
      var found100 = 0
      var reciprocal = 0.0
      for (index, id) in ranking.enumerated() {
        guard let grade = grades[id], grade > 0 else { continue }
        found += 1
        precisionSum += Double(found) / Double(index + 1)
        if index < 10 {
          gain += Double(grade) / log2(Double(index + 2))
          if reciprocal == 0 { reciprocal = 1 / Double(index + 1) }
        }
        if index < 100 { found100 += 1 }
      }
      let ideal = relevant.prefix(10).enumerated().reduce(0.0) {
        $0 + Double($1.element) / log2(Double($1.offset + 2))
      }
      sums.ndcg += gain / ideal
      sums.map += precisionSum / Double(relevant.count)
      sums.recall += Double(found100) / Double(relevant.count)
      sums.reciprocal += reciprocal
    }
    guard queryCount > 0 else { return }
    let count = Double(queryCount)
    ndcg10 = sums.ndcg / count
    meanAveragePrecision = sums.map / count
    recall100 = sums.recall / count
    reciprocalRank10 = sums.reciprocal / count
  }

  /// Reads TREC judgements: `query 0 id grade` a line, split by blanks or tabs.
  ///
  /// - Throws: ``JudgementError`` with the first bad line.
  public static func parseJudgements(_ text: String) throws -> Judgements {
    var result: Judgements = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      if fields.isEmpty { continue }
      guard fields.count == 4, let grade = Int(fields[3]) else {
        throw JudgementError(line: index + 1, description: "want query 0 id grade")
      }
      result[String(fields[0]), default: [:]][String(fields[2])] = grade
    }
    return result
  }

  /// Reads queries: `query<TAB>text` a line.
  ///
  /// - Throws: ``JudgementError`` with the first bad line.
  public static func parseQueries(_ text: String) throws -> [(id: String, text: String)] {
    var result: [(id: String, text: String)] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if line.isEmpty { continue }
      guard let tab = line.firstIndex(of: "\t") else {
        throw JudgementError(line: index + 1, description: "want query <tab> text")
      }
      result.append((String(line[..<tab]), String(line[line.index(after: tab)...])))
    }
    return result
  }
}
