package import Bytes
package import Postings
internal import Query
internal import Signature

/// A candidate with all that was worked out of it.
struct ScoredCandidate {
  let address: DocumentAddress
  let article: PreparedSignature
  let comparison: PairComparison
  var score: PairScore

  static func isLikelier(_ left: ScoredCandidate, _ right: ScoredCandidate) -> Bool {
    (right.score.logOdds, left.address) < (left.score.logOdds, right.address)
  }
}

extension RelatedArticle {
  init(_ found: ScoredCandidate, to article: PreparedSignature, evidence: [EvidencePiece]) {
    address = found.address
    probability = found.score.probability
    score = found.score
    self.evidence = evidence
    relation = EventRelation(found.comparison, found.score, article, found.article)
    relationAlone =
      found.score.corroboration == 0
      ? relation
      : EventRelation(found.comparison, found.score.corroborated(by: 0), article, found.article)
  }
}

extension RelatedFinder {
  /// How two articles of the index stand to each other, evidence aside; `nil` when the index holds no signature of one.
  ///
  /// - Parameter added: what other reports add, see ``Corroboration``.
  package func relation(_ left: DocumentAddress, _ right: DocumentAddress, added: Float = 0)
    throws(BytesError)
    -> RelatedArticle?
  {
    guard let article = try prepared(left), let other = try prepared(right) else { return nil }
    return relation(of: other, at: right, to: article, added: added)
  }

  /// How many of the likeliest candidates are judged with the help of others, at most.
  private static let mostCorroborated = 50

  /// Lets other reports have their say about an article and its likeliest candidates.
  ///
  /// The partners of each candidate are searched like those of the article, so that a pair is told the same
  /// probability whichever of its articles is asked for.
  ///
  /// - Parameters:
  ///   - own: where the article stands in the index, if it does.
  ///   - scored: all candidates, the likeliest first.
  ///   - limit: how many of them are wanted.
  /// - Complexity: a search for candidates for each article that is wanted and not out of the question.
  func corroborate(
    _ article: PreparedSignature, at own: DocumentAddress?, _ scored: inout [ScoredCandidate], limit: Int,
    filter: SearchFilter?
  ) throws(BytesError) {
    var known = KnownArticles(article, at: own)
    var pairs: [UInt64: Corroboration.Pair] = [:]
    for found in scored {
      known.add(found.article, at: found.address)
      let relation = EventRelation(found.comparison, found.score, article, found.article)
      var pair = Corroboration.Pair(0, known.count - 1, relation, logOdds: found.score.logOdds)
      // Whoever is not in the index cannot be found, but would be.
      pair.isFoundBySecond = own == nil
      pairs[Corroboration.Pair.key(pair.first, pair.second)] = pair
    }
    var asked: Set<DocumentAddress> = []
    while asked.count < RelatedFinder.mostCorroborated {
      // Who falls makes room for others, which are then judged as well.
      let wanted = scored.prefix(limit).filter {
        $0.score.logOdds >= model.corroboration.least && !asked.contains($0.address)
      }
      if wanted.isEmpty { break }
      for found in wanted.prefix(RelatedFinder.mostCorroborated - asked.count) {
        asked.insert(found.address)
        try note(partnersOf: found, &known, &pairs, filter: filter)
      }
      corroborate(&scored, known, pairs, asked: asked)
    }
  }

  /// Works out what others add to the pairs of article 0 and those whose partners are known.
  private func corroborate(
    _ scored: inout [ScoredCandidate], _ known: KnownArticles, _ pairs: [UInt64: Corroboration.Pair],
    asked: Set<DocumentAddress>
  ) {
    let sorted = pairs.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let corroboration = Corroboration(sorted, rules: model.corroboration)
    for (place, found) in scored.enumerated() where asked.contains(found.address) {
      guard let number = known.number(of: found.address), let pair = pairs[Corroboration.Pair.key(0, number)]
      else {
        continue
      }
      let added = corroboration.added(to: pair) { first, second in
        if let told = pairs[Corroboration.Pair.key(first, second)] { return told.reading }
        let (left, right) = (known.articles[first], known.articles[second])
        let comparison = PairComparison(left, right)
        let score = score(comparison, left, right)
        let relation = EventRelation(comparison, score, left, right)
        return Corroboration.Pair(first, second, relation, logOdds: score.logOdds).reading
      }
      scored[place].score = found.score.corroborated(by: added)
    }
    scored.sort(by: ScoredCandidate.isLikelier)
  }

  /// Notes a candidate's own candidates that are likely enough to be heard.
  private func note(
    partnersOf found: ScoredCandidate, _ known: inout KnownArticles,
    _ pairs: inout [UInt64: Corroboration.Pair],
    filter: SearchFilter?
  ) throws(BytesError) {
    guard let number = known.number(of: found.address) else { return }
    for partner in try scoredCandidates(found.article, except: found.address, filter: filter) {
      let relation = EventRelation(partner.comparison, partner.score, found.article, partner.article)
      var pair = Corroboration.Pair(number, 0, relation, logOdds: partner.score.logOdds)
      if !model.corroboration.isSure(pair) { continue }
      if known.number(of: partner.address) == nil { known.add(partner.article, at: partner.address) }
      guard let other = known.number(of: partner.address) else { continue }
      pair.second = other
      pair.isFoundBySecond = false
      let key = Corroboration.Pair.key(pair.first, pair.second)
      guard var told = pairs[key] else {
        pairs[key] = pair
        continue
      }
      if told.first == number { told.isFoundByFirst = true } else { told.isFoundBySecond = true }
      if told.logOdds < pair.logOdds {
        told.logOdds = pair.logOdds
        told.relation = pair.relation
      }
      pairs[key] = told
    }
  }
}

/// Articles by numbers; the one that is asked about has 0.
private struct KnownArticles {
  private(set) var articles: [PreparedSignature]
  private var numbers: [DocumentAddress: Int] = [:]

  var count: Int { articles.count }

  init(_ article: PreparedSignature, at address: DocumentAddress?) {
    articles = [article]
    if let address { numbers[address] = 0 }
  }

  mutating func add(_ article: PreparedSignature, at address: DocumentAddress) {
    numbers[address] = articles.count
    articles.append(article)
  }

  func number(of address: DocumentAddress) -> Int? { numbers[address] }
}
