import Tidings

/// Prints figures of quality.
struct EvaluationPrinter {
  let console: Console

  func show(_ evaluation: EventEvaluation) {
    if console.isJSON {
      for row in evaluation.rows { console.line(json(row).closed) }
      for share in evaluation.shares {
        var object = JSONObject()
        object.add("together", share.name)
        object.add("pairs", share.pairCount)
        object.add("atHalf", share.togetherCount)
        console.line(object.closed)
      }
      if let groups = evaluation.groups, groups.f1.isFinite {
        var object = JSONObject()
        object.add("groups", "b-cubed")
        object.add("precision", groups.precision, decimals: 4)
        object.add("recall", groups.recall, decimals: 4)
        object.add("f1", groups.f1, decimals: 4)
        console.line(object.closed)
      }
      return
    }
    console.line(
      "languages        pairs  true     AP  bestF1   at   F1@.5 P@.5  R@.5  R@P.9   ECE    R@1    MRR")
    for row in evaluation.rows {
      let pair = row.pairs
      console.line(
        "\(padRight(row.name, 15)) \(padLeft("\(pair.pairCount)", 6)) \(padLeft("\(pair.positiveCount)", 5))  "
          + [
            pair.averagePrecision, pair.bestF1, pair.bestThreshold, pair.f1AtHalf, pair.precisionAtHalf,
            pair.recallAtHalf, pair.recallAtPrecision90, pair.calibrationError, row.retrieval.recallAt1,
            row.retrieval.meanReciprocalRank,
          ].map { $0.isFinite ? decimal($0, 3) : "    –" }.joined(separator: "  "))
    }
    if !evaluation.shares.isEmpty {
      let shares = evaluation.shares.map { "\($0.name) \($0.togetherCount) of \($0.pairCount)" }
      console.line("put together: \(shares.joined(separator: ", "))")
    }
    if let groups = evaluation.groups, groups.f1.isFinite {
      console.line(
        "groups: B-cubed precision \(decimal(groups.precision, 3)), recall \(decimal(groups.recall, 3)), F1 \(decimal(groups.f1, 3))"
      )
    }
    if evaluation.missingCount > 0 {
      console.remark(
        "\(evaluation.missingCount) labelled articles are not in the index; their pairs count as not found")
    }
  }

  func show(_ metrics: RankingMetrics) {
    if console.isJSON {
      var object = JSONObject()
      object.add("queries", metrics.queryCount)
      object.add("ndcg10", metrics.ndcg10, decimals: 4)
      object.add("map", metrics.meanAveragePrecision, decimals: 4)
      object.add("recall100", metrics.recall100, decimals: 4)
      object.add("rr10", metrics.reciprocalRank10, decimals: 4)
      return console.line(object.closed)
    }
    console.line(
      "queries \(metrics.queryCount)  nDCG@10 \(decimal(metrics.ndcg10, 4))  MAP \(decimal(metrics.meanAveragePrecision, 4))  "
        + "Recall@100 \(decimal(metrics.recall100, 4))  RR@10 \(decimal(metrics.reciprocalRank10, 4))")
  }

  private func json(_ row: EventEvaluation.Row) -> JSONObject {
    var object = JSONObject()
    object.add("languages", row.name)
    object.add("pairs", row.pairs.pairCount)
    object.add("positive", row.pairs.positiveCount)
    object.add("ap", row.pairs.averagePrecision, decimals: 4)
    object.add("bestF1", row.pairs.bestF1, decimals: 4)
    object.add("threshold", row.pairs.bestThreshold, decimals: 4)
    object.add("f1AtHalf", row.pairs.f1AtHalf, decimals: 4)
    object.add("precisionAtHalf", row.pairs.precisionAtHalf, decimals: 4)
    object.add("recallAtHalf", row.pairs.recallAtHalf, decimals: 4)
    object.add("recallAtPrecision90", row.pairs.recallAtPrecision90, decimals: 4)
    object.add("calibrationError", row.pairs.calibrationError, decimals: 4)
    object.add("recallAt1", row.retrieval.recallAt1, decimals: 4)
    object.add("mrr", row.retrieval.meanReciprocalRank, decimals: 4)
    return object
  }
}
