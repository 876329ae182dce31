internal import Events
internal import Tidings

/// One labelled set of pairs, made into the rows of a logistic model.
struct FitSet {
  /// What a row has beside a number a channel.
  static let otherNames =
    ["placeConflict", "sharedWeekday", "numberConflict"]
    + EventModel.current.dates.map { "days \(Output.decimal(Double($0.days), 1))" } + [
      "sameLanguage", "constant",
    ]
  private static let width = Channel.count + otherNames.count

  let name: String
  private var rows: [Float] = []
  private var truths: [Bool] = []
  /// Log-odds that the model fixes: competition, conflicts of main places and names, numbers that agree by much.
  private var offsets: [Float] = []

  /// Sets of one source are left out together.
  var family: String { String(name.prefix { $0 != "-" }) }

  init(name: String, pairs: String, labels: String, competing: String) throws {
    self.name = name
    let undated = competing.hasSuffix("undated")
    guard let count = Float(undated ? String(competing.dropLast(7)) : competing) else {
      throw BenchmarkError(description: "\(competing): how many articles compete?")
    }
    let model = EventModel.current
    var lines: [[Substring]] = []
    let reader = try LineReader(pairs)
    while unsafe reader.next({ line in
      // SAFETY: the bytes are copied before the reader goes on.
      unsafe lines.append(String(decoding: line, as: UTF8.self).split(separator: "\t"))
    }) {}
    var text = ""
    let labelReader = try LineReader(labels)
    while unsafe labelReader.next({ unsafe text += String(decoding: $0, as: UTF8.self) + "\n" }) {}
    let truth = FitSet.truths(try EventLabel.parse(text))
    var background = BackgroundStatistics()
    for pass in 0..<2 {
      for index in lines.indices {
        // Any order that is not the file's, where neighbours report one topic.
        let line = lines[pass == 0 ? index * 7_368_787 % lines.count : index]
        guard line.count == 11 + Channel.count else {
          throw BenchmarkError(description: "\(pairs): not what `pairs` prints")
        }
        let languages = (String(line[2]), String(line[3]))
        var comparison = PairComparison(roots: line[4..<4 + Channel.count].map { Float($0) ?? 0 })
        let rest = line[(4 + Channel.count)...].map { Float($0) }
        comparison.placeConflict = rest[0] ?? 0
        comparison.mainPlaceConflict = rest[1] ?? 0
        comparison.mainNameConflict = rest[2] ?? 0
        comparison.sharesWeekday = rest[3] == 1
        comparison.numberConflict = rest[4] == 1
        comparison.daysApart = undated ? nil : rest[5]
        comparison.hidesNames =
          PairComparison.hidesNames(languages.0) || PairComparison.hidesNames(languages.1)
        comparison.isSameLanguage = languages.0 == languages.1
        let grounds = background.backgrounds(
          languages.0, languages.1, same: comparison.isSameLanguage, model: model)
        let score = PairScore(comparison, backgrounds: grounds, competing: count, model: model)
        if pass == 0 {
          // The model's own sampling: pairs that it holds for unrelated.
          if score.logOdds < -1 { counted(comparison, languages, &background) }
        } else if let isSame = truth(String(line[0]), String(line[1])) {
          append(comparison, score, isSame, model)
        }
      }
    }
  }

  private func counted(
    _ comparison: PairComparison, _ languages: (String, String), _ background: inout BackgroundStatistics
  ) {
    let key = BackgroundStatistics.key(languages.0, languages.1)
    if (background.sums[key]?.count ?? 0) < 256 { background.add(comparison, languages.0, languages.1) }
  }

  private mutating func append(
    _ comparison: PairComparison, _ score: PairScore, _ isSame: Bool, _ model: EventModel
  ) {
    var standard = score.standard
    if comparison.isSameLanguage {
      let (meaning, words) = (Channel.meaning.rawValue, Channel.prefix.rawValue)
      standard[meaning] += model.wordsWithin * (standard[words] - standard[meaning])
    }
    rows += standard
    rows += [
      comparison.placeConflict, comparison.sharesWeekday ? 1 : 0, comparison.numberConflict ? 1 : 0,
    ]
    var days = [Float](repeating: 0, count: model.dates.count)
    if let apart = comparison.daysApart {
      let (first, second, share) = model.dateLine(apart)
      days[first] += 1 - share
      days[second] += share
    }
    rows += days + [comparison.isSameLanguage ? 1 : 0, 1]
    truths.append(isSame)
    offsets.append(
      score.competition + score.mainPlaceConflict + score.mainNameConflict
        + model.rareNumbers(score.standard[Channel.number.rawValue]))
  }

  /// Whether a pair is one event; `nil` when it is not to be scored.
  private static func truths(_ labels: [EventLabel]) -> (String, String) -> Bool? {
    var byID: [String: EventLabel] = [:]
    for label in labels { byID[label.id] = label }
    let isOneLanguage = Set(labels.map(\.language)).count == 1
    return { a, b in
      guard let a = byID[a], let b = byID[b] else { return nil }
      if isOneLanguage ? a.topic != b.topic : a.language == b.language { return nil }
      if let document = a.document, document == b.document { return nil }
      if a.event == b.event { return true }
      return a.stories.contains(where: b.stories.contains) ? nil : false
    }
  }

  /// Weights of greatest likelihood, found by projected gradient steps of Barzilai and Borwein's length.
  static func fit(_ sets: [FitSet]) -> [Double] {
    var weights = [Double](repeating: 0, count: width)
    weights[0] = 1
    weights[width - 1] = -7
    var gradient = slope(sets, weights)
    var step = 0.01
    for _ in 0..<600 {
      var next = weights
      for index in next.indices { next[index] = allowed(index, weights[index] - step * gradient[index]) }
      let fresh = slope(sets, next)
      var moved = 0.0
      var turned = 0.0
      for index in next.indices {
        moved += (next[index] - weights[index]) * (next[index] - weights[index])
        turned += (next[index] - weights[index]) * (fresh[index] - gradient[index])
      }
      weights = next
      gradient = fresh
      if moved < 1e-12 { break }
      step = turned > 0 ? moved / turned : 0.01
    }
    return calibrated(weights, sets)
  }

  /// Weights and constant scaled and moved so that probabilities hold where they are looked at.
  ///
  /// Nearly all pairs are hopeless, and a straight line that fits them may miss the few that are not. So the slope and
  /// the constant alone are fitted again (Platt 1999) to the pairs with p > 0.02, which are chosen anew each time.
  private static func calibrated(_ weights: [Double], _ sets: [FitSet]) -> [Double] {
    var weights = weights
    for _ in 0..<8 {
      var likely: [(set: Int, logOdds: Double, offset: Double, isSame: Double)] = []
      var trueCounts = [Double](repeating: 0, count: sets.count)
      for (number, set) in sets.enumerated() {
        let rows = set.rows.span
        for index in set.truths.indices {
          let logOdds = set.logOdds(index, weights, rows)
          guard logOdds > -3.9 else { continue }
          let isSame = set.truths[index]
          likely.append(
            (number, logOdds - Double(set.offsets[index]), Double(set.offsets[index]), isSame ? 1 : 0))
          if isSame { trueCounts[number] += 1 }
        }
      }
      var (scale, move) = (1.0, 0.0)
      for _ in 0..<20 {
        // Newton's steps of a logistic model with two numbers.
        var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
        for pair in likely {
          let p = logistic(scale * pair.logOdds + pair.offset + move)
          let share = 1 / max(1, trueCounts[pair.set])
          let (miss, curve) = (share * (p - pair.isSame), share * p * (1 - p))
          g0 += miss
          g1 += miss * pair.logOdds
          h00 += curve
          h01 += curve * pair.logOdds
          h11 += curve * pair.logOdds * pair.logOdds
        }
        let determinant = h00 * h11 - h01 * h01
        guard determinant > 1e-12 else { break }
        move -= (h11 * g0 - h01 * g1) / determinant
        scale -= (h00 * g1 - h01 * g0) / determinant
      }
      for index in weights.indices { weights[index] *= scale }
      weights[width - 1] += move
      if abs(move) < 1e-3, abs(scale - 1) < 1e-3 { break }
    }
    return weights
  }

  /// Evidence speaks for, conflicts and days between speak against.
  private static func allowed(_ index: Int, _ value: Double) -> Double {
    switch index - Channel.count {
    case ..<0, 1: max(0, value)
    case 0, 2: min(0, value)
    default: value
    }
  }

  private static func slope(_ sets: [FitSet], _ weights: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: width)
    for set in sets {
      let share = 1 / Double(max(1, set.truths.reduce(0) { $0 + ($1 ? 1 : 0) }))
      let rows = set.rows.span
      for index in set.truths.indices {
        let miss = share * (logistic(set.logOdds(index, weights, rows)) - (set.truths[index] ? 1 : 0))
        for column in 0..<width { result[column] += miss * Double(rows[index * width + column]) }
      }
    }
    for index in 0..<width - 1 { result[index] += 0.02 * weights[index] }
    return result
  }

  @inline(__always)
  private func logOdds(_ index: Int, _ weights: [Double], _ rows: Span<Float>) -> Double {
    var sum = Double(offsets[index])
    for column in 0..<FitSet.width { sum += weights[column] * Double(rows[index * FitSet.width + column]) }
    return sum
  }

  /// How weights do on this set, for people.
  func judged(_ weights: [Double]) -> String {
    let scored = truths.indices.map { index in
      (score: logistic(logOdds(index, weights, rows.span)), isSame: truths[index])
    }
    let metrics = PairMetrics(scored.map { (Optional($0.score), $0.isSame) })
    return
      "\(name): AP \(Output.decimal(metrics.averagePrecision, 3)), best F1 \(Output.decimal(metrics.bestF1, 3)), "
      + "F1 at 0.5 \(Output.decimal(metrics.f1AtHalf, 3)), "
      + "calibration error \(Output.decimal(metrics.calibrationError, 3))"
  }
}
