/// How well scores of pairs tell the same event from others.
public struct PairMetrics: Sendable, Equatable {
  /// Pairs that were judged.
  public var pairCount = 0
  /// Those of them that are one event.
  public var positiveCount = 0
  /// Area under the precision-recall steps (as `average_precision_score` of scikit-learn): equal scores are one step.
  public var averagePrecision = Double.nan
  /// Highest F1 over all thresholds.
  public var bestF1 = 0.0
  /// The threshold of ``bestF1``.
  public var bestThreshold = 0.0
  /// F1 of pairs at 0.5 and above.
  public var f1AtHalf = 0.0
  /// Precision of pairs at 0.5 and above.
  public var precisionAtHalf = Double.nan
  /// Recall of pairs at 0.5 and above.
  public var recallAtHalf = Double.nan
  /// Highest recall at a threshold whose precision is at least 0.9.
  public var recallAtPrecision90 = 0.0
  /// Expected calibration error in ten equal bins over pairs above 0.05.
  public var calibrationError = Double.nan

  /// - Parameter scores: score (`nil`: not found) and truth of each pair.
  /// - Complexity: O(*n* log *n*)
  public init(_ scores: [(score: Double?, isSameEvent: Bool)]) {
    pairCount = scores.count
    positiveCount = scores.count { $0.isSameEvent }
    let found = scores.compactMap { pair in pair.score.map { ($0, pair.isSameEvent) } }.sorted { $0.0 > $1.0 }
    var truePositives = 0
    var precisionSum = 0.0
    var pending = 0
    for (index, pair) in found.enumerated() {
      pending += pair.1 ? 1 : 0
      if index + 1 < found.count, found[index + 1].0 == pair.0 { continue }
      truePositives += pending
      let precision = Double(truePositives) / Double(index + 1)
      precisionSum += Double(pending) * precision
      pending = 0
      let f1 = 2 * Double(truePositives) / Double(index + 1 + positiveCount)
      if f1 > bestF1 { (bestF1, bestThreshold) = (f1, pair.0) }
      if precision >= 0.9, positiveCount > 0 {
        recallAtPrecision90 = max(recallAtPrecision90, Double(truePositives) / Double(positiveCount))
      }
    }
    if positiveCount > 0 { averagePrecision = precisionSum / Double(positiveCount) }
    let above = found.filter { $0.0 >= 0.5 }
    let right = above.count { $0.1 }
    if !above.isEmpty { precisionAtHalf = Double(right) / Double(above.count) }
    if positiveCount > 0 {
      recallAtHalf = Double(right) / Double(positiveCount)
      f1AtHalf = 2 * Double(right) / Double(above.count + positiveCount)
    }
    calibrationError = Self.calibrationError(found)
  }

  /// Guo et al. 2017, "On calibration of modern neural networks", over pairs with a probability above 0.05.
  private static func calibrationError(_ found: [(Double, Bool)]) -> Double {
    var bins = Array(repeating: (count: 0, predicted: 0.0, observed: 0.0), count: 10)
    var count = 0
    for (score, truth) in found where score > 0.05 && score <= 1 {
      let bin = min(9, Int(score * 10))
      bins[bin].count += 1
      bins[bin].predicted += score
      bins[bin].observed += truth ? 1 : 0
      count += 1
    }
    guard count > 0 else { return .nan }
    return bins.reduce(0) { $0 + abs($1.predicted - $1.observed) } / Double(count)
  }
}

/// How often the first answer is right when one article asks for its event in another language.
public struct RetrievalMetrics: Sendable, Equatable {
  /// Questions that have a true answer.
  public var queryCount = 0
  /// Share of them whose first answer is true.
  public var recallAt1 = Double.nan
  /// Mean of 1 / rank of the first true answer.
  public var meanReciprocalRank = Double.nan

  /// Each article asks once in each other article's language; questions without a true answer are left out, ties
  /// count against us.
  public init(labels: [EventLabel], scores: [(pair: LabelledPair, score: Double?)]) {
    struct Question: Hashable {
      let article: Int
      let language: String
    }
    var answers: [Question: [(score: Double?, truth: Bool)]] = [:]
    for (pair, score) in scores {
      let answer = (score: score, truth: pair.isSameEvent)
      answers[Question(article: pair.first, language: labels[pair.second].language), default: []].append(
        answer)
      answers[Question(article: pair.second, language: labels[pair.first].language), default: []].append(
        answer)
    }
    var first = 0
    var reciprocal = 0.0
    for list in answers.values where list.contains(where: \.truth) {
      queryCount += 1
      guard let best = list.filter(\.truth).compactMap(\.score).max() else { continue }
      let before = list.count { !$0.truth && ($0.score ?? -.infinity) >= best }
      if before == 0 { first += 1 }
      reciprocal += 1 / Double(before + 1)
    }
    guard queryCount > 0 else { return }
    recallAt1 = Double(first) / Double(queryCount)
    meanReciprocalRank = reciprocal / Double(queryCount)
  }
}

/// B-cubed precision, recall and F1 of a grouping (Bagga and Baldwin 1998).
public struct BCubed: Sendable, Equatable {
  /// Mean share of an article's group that reports its event.
  public var precision = Double.nan
  /// Mean share of an article's event that is in its group.
  public var recall = Double.nan
  /// Harmonic mean of both.
  public var f1 = Double.nan

  /// - Parameter items: true event and predicted group of each article.
  public init(_ items: [(event: String, group: String)]) {
    struct Cell: Hashable {
      let event: String
      let group: String
    }
    var events: [String: Int] = [:]
    var groups: [String: Int] = [:]
    var cells: [Cell: Int] = [:]
    for (event, group) in items {
      events[event, default: 0] += 1
      groups[group, default: 0] += 1
      cells[Cell(event: event, group: group), default: 0] += 1
    }
    guard !items.isEmpty else { return }
    var precisionSum = 0.0
    var recallSum = 0.0
    for (cell, count) in cells {
      precisionSum += Double(count * count) / Double(groups[cell.group] ?? 1)
      recallSum += Double(count * count) / Double(events[cell.event] ?? 1)
    }
    precision = precisionSum / Double(items.count)
    recall = recallSum / Double(items.count)
    f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}
