internal import Signature
internal import Text

/// One piece that two articles share, or that parts them, with what it added to the log-odds.
package struct EvidencePiece: Hashable, Sendable {
  /// `name`, `place`, `organisation`, `date`, `number`, `concept` or `phrase`.
  package var kind: String
  /// As the first article writes it; empty when it has none.
  package var here: String
  /// As the second article writes it.
  package var there: String
  /// Added log-odds; negative for what spoke against.
  package var logOdds: Float

  /// The pieces of a pair, the strongest first.
  ///
  /// Each channel's log-odds are shared out over the features that both articles have, in proportion to what each
  /// adds to the channel's cosine, so that the pieces, the conflicts and the constants add up to the score.
  package static func list(
    _ left: PreparedSignature, _ right: PreparedSignature, _ score: PairScore, limit: Int
  ) -> [EvidencePiece] {
    var sums: [UInt64: (left: Int, right: Int, value: Float)] = [:]
    for channel in Channel.allCases {
      var total = score.channels[channel.rawValue]
      // What hidden names are taken to say follows from the meaning.
      if channel == .meaning { total += score.hiddenNames }
      guard total > 0 else { continue }
      var vectors = (left.vectors[channel.rawValue], right.vectors[channel.rawValue])
      if channel == .skeleton, left.hasCoarseNames != right.hasCoarseNames {
        vectors = (left.mergedSkeletons, right.mergedSkeletons)
      }
      let cosine = max(vectors.0.cosine(vectors.1), 1e-6)
      vectors.0.forEachShared(vectors.1) { hash, i, j in
        let share = vectors.0.weights[i] * vectors.1.weights[j] / cosine
        let origins = (Int(vectors.0.origins[i]), Int(vectors.1.origins[j]))
        sums[hash, default: (origins.0, origins.1, 0)].value += total * share
      }
    }
    let (leftFeatures, rightFeatures) = (left.features, right.features)
    if score.weekday > 0, let hash = left.days.first(where: right.days.contains),
      let here = leftFeatures.firstIndex(where: { $0.hash == hash }),
      let there = rightFeatures.firstIndex(where: { $0.hash == hash })
    {
      sums[hash] = (here, there, score.weekday)
    }
    var pieces: [EvidencePiece] = []
    var known: [Words: Int] = [:]
    for sum in sums.values.sorted(by: { ($1.value, $0.left) < ($0.value, $1.left) }) {
      let (here, there) = (leftFeatures[sum.left], rightFeatures[sum.right])
      let piece = EvidencePiece(
        kind: name(here.kind), here: text(here), there: text(there), logOdds: sum.value)
      // A word may be a name, its consonants and its first letters: one piece, as the strongest of them.
      if let first = known[Words(here: piece.here, there: piece.there)] {
        pieces[first].logOdds += piece.logOdds
      } else {
        known[Words(here: piece.here, there: piece.there)] = pieces.count
        pieces.append(piece)
      }
    }
    let strongest = pieces.indices.sorted { (pieces[$1].logOdds, $0) < (pieces[$0].logOdds, $1) }
    return strongest.prefix(limit).map { pieces[$0] } + against(left, right, score)
  }

  private struct Words: Hashable {
    let here: String
    let there: String
  }

  /// What spoke against.
  private static func against(_ left: PreparedSignature, _ right: PreparedSignature, _ score: PairScore)
    -> [EvidencePiece]
  {
    var pieces: [EvidencePiece] = []
    let places = score.placeConflict + score.mainPlaceConflict
    if places < -0.5 {
      pieces.append(
        EvidencePiece(
          kind: "place", here: missingPlace(left, right), there: missingPlace(right, left), logOdds: places)
      )
    }
    let names = score.mainNameConflict + score.namesApart
    if names < -0.5 {
      pieces.append(
        EvidencePiece(
          kind: "name", here: missingName(left, right), there: missingName(right, left), logOdds: names))
    }
    var days = min(0, score.dates)
    let changed = score.changedFacts + min(0, score.weekday)
    if changed < -0.5 {
      let (kind, here, there) = changedFact(left, right, score)
      if kind == "date" {
        days += changed
      } else {
        pieces.append(EvidencePiece(kind: kind, here: here, there: there, logOdds: changed))
      }
    }
    if days < -0.5 {
      pieces.append(EvidencePiece(kind: "date", here: day(left), there: day(right), logOdds: days))
    }
    if score.numberConflict < 0 {
      pieces.append(
        EvidencePiece(
          kind: "number", here: missingFact(left, right, isName: false),
          there: missingFact(right, left, isName: false), logOdds: score.numberConflict))
    }
    return pieces
  }

  /// What is changed in words that are alike: a place, else a name, else a number, else the day.
  private static func changedFact(
    _ left: PreparedSignature, _ right: PreparedSignature, _ score: PairScore
  ) -> (kind: String, here: String, there: String) {
    if score.mainPlaceConflict < 0 { return ("place", missingPlace(left, right), missingPlace(right, left)) }
    let (here, there) = (missingName(left, right), missingName(right, left))
    if score.mainNameConflict < 0 || score.namesApart < -0.3, !here.isEmpty, !there.isEmpty {
      return ("name", here, there)
    }
    let numbers = (missingFact(left, right, isName: false), missingFact(right, left, isName: false))
    if score.weekday >= 0, !numbers.0.isEmpty, !numbers.1.isEmpty { return ("number", numbers.0, numbers.1) }
    return ("date", "", "")
  }

  /// The strongest of an article's places or main names that a channel of the other article does not have.
  private static func missing(
    _ own: [(hash: UInt64, share: Float)], of article: PreparedSignature, in other: PreparedSignature,
    _ channel: Channel
  ) -> String {
    let vector = other.vectors[channel.rawValue]
    let best = own.filter { !vector.contains($0.hash) }.max { $0.share < $1.share }
    guard let best, let feature = article.ownFeatures.first(where: { $0.hash == best.hash }) else {
      return ""
    }
    return text(feature)
  }

  private static func missingPlace(_ article: PreparedSignature, _ other: PreparedSignature) -> String {
    missing(article.places.map { ($0.hash, $0.share) }, of: article, in: other, .place)
  }

  /// A main name, else any.
  private static func missingName(_ article: PreparedSignature, _ other: PreparedSignature) -> String {
    let main = missing(article.mainNames.map { ($0.hash, $0.share) }, of: article, in: other, .skeleton)
    return main.isEmpty ? missingFact(article, other, isName: true) : main
  }

  private static func missingFact(_ article: PreparedSignature, _ other: PreparedSignature, isName: Bool)
    -> String
  {
    guard let hash = article.facts.strongestMissing(in: other.facts, isName: isName),
      let feature = article.ownFeatures.first(where: { $0.hash == hash })
    else { return "" }
    return text(feature)
  }

  private static func day(_ article: PreparedSignature) -> String {
    guard let published = article.published else { return "" }
    return Timestamp(seconds: published).date.description
  }

  private static func text(_ feature: SignatureFeature) -> String {
    let surface = feature.surface.isEmpty ? feature.key : feature.surface
    return String(decoding: surface, as: UTF8.self)
  }

  private static func name(_ kind: FeatureKind) -> String {
    switch kind {
    case .concept, .happening, .stage: "concept"
    case .name, .skeleton: "name"
    case .organisation: "organisation"
    case .place: "place"
    case .number, .percentage, .sum, .money: "number"
    case .date, .day: "date"
    case .prefix: "phrase"
    }
  }
}
