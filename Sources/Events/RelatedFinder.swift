package import Bytes
package import Postings
package import Query
package import Signature

/// An article related to another.
package struct RelatedArticle: Sendable {
  package let address: DocumentAddress
  /// That both report the same event.
  package let probability: Float
  package let relation: EventRelation
  package let score: PairScore
  package let evidence: [EvidencePiece]
}

/// Finds the reports that tell an article's event or story, in any language. One thread at a time.
package final class RelatedFinder {
  package let snapshot: IndexSnapshot
  package let model: EventModel
  let statistics: IndexStatistics
  let background: BackgroundStatistics
  private let searcher: Searcher
  private let days: PublicationDays
  private var prepared: [DocumentAddress: PreparedSignature] = [:]
  private static let mostPrepared = 4096
  private let usesDates: Bool

  /// The languages of the index as signatures name them.
  package var languages: [String] { statistics.languages }

  /// - Parameter background: what unrelated pairs look like, from the index's attachments.
  /// - Parameter usesDates: whether publication dates count.
  package init(
    _ snapshot: IndexSnapshot, model: EventModel = .current, background: BackgroundStatistics? = nil,
    usesDates: Bool = true
  ) throws(BytesError) {
    self.usesDates = usesDates
    self.snapshot = snapshot
    self.model = model
    self.background = background ?? BackgroundStatistics(model: model)
    statistics = try IndexStatistics(snapshot)
    searcher = Searcher(snapshot)
    days = try PublicationDays(snapshot)
  }

  /// The article's signature, ready for comparing; `nil` when the index holds none that can be read.
  package func prepared(_ address: DocumentAddress) throws(BytesError) -> PreparedSignature? {
    if let known = prepared[address] { return known }
    let blob = try snapshot.signature(address)
    guard let signature = ArticleSignature(decoding: blob.span) else { return nil }
    let made = prepare(signature, published: usesDates ? try snapshot.published(address) : nil)
    if prepared.count >= RelatedFinder.mostPrepared { prepared.removeAll(keepingCapacity: true) }
    prepared[address] = made
    return made
  }

  /// Makes a signature that is not in the index ready for comparing.
  package func prepare(_ signature: ArticleSignature, published: Int64?) -> PreparedSignature {
    PreparedSignature(signature, published: published, statistics: statistics, model: model)
  }

  /// The reports related to an article of the index, best first.
  package func related(
    to address: DocumentAddress, limit: Int, filter: SearchFilter? = nil, evidence: Int = 12
  )
    throws(BytesError) -> [RelatedArticle]
  {
    guard let article = try prepared(address) else { return [] }
    return try related(to: article, except: address, limit: limit, filter: filter, evidence: evidence)
  }

  /// The reports related to an article, best first.
  package func related(
    to article: PreparedSignature, except own: DocumentAddress? = nil, limit: Int,
    filter: SearchFilter? = nil,
    evidence: Int = 12
  ) throws(BytesError) -> [RelatedArticle] {
    var scored: [(DocumentAddress, PreparedSignature, PairComparison, PairScore)] = []
    for candidate in try candidates(article, filter: filter) where candidate != own {
      guard let other = try prepared(candidate) else { continue }
      let comparison = PairComparison(article, other)
      scored.append((candidate, other, comparison, score(comparison, article, other)))
    }
    scored.sort { ($1.3.logOdds, $0.0) < ($0.3.logOdds, $1.0) }
    return scored.prefix(limit).map { address, other, comparison, score in
      RelatedArticle(
        address: address, probability: score.probability,
        relation: EventRelation(comparison, score, article, other), score: score,
        evidence: evidence > 0 ? EvidencePiece.list(article, other, score, limit: evidence) : [])
    }
  }

  /// The arithmetic of one pair.
  package func score(_ comparison: PairComparison, _ left: PreparedSignature, _ right: PreparedSignature)
    -> PairScore
  {
    PairScore(
      comparison, left: left.signature.language, right: right.signature.language, background: background,
      competing: competing(left, right), model: model)
  }

  /// The number of articles that could be the partner.
  private func competing(_ left: PreparedSignature, _ right: PreparedSignature) -> Float {
    guard let first = left.published, right.published != nil else { return Float(snapshot.documentCount) }
    return Float(max(2, days.count(around: first, days: model.windowDays)))
  }

  /// The articles that are worth comparing: the best of each language, and the best of the days around.
  package func candidates(_ article: PreparedSignature, filter: SearchFilter? = nil) throws(BytesError)
    -> [DocumentAddress]
  {
    let strongest = article.strongest(limit: 40, model: model)
    var found: Set<DocumentAddress> = []
    for language in statistics.languages {
      let terms = strongest.map { feature, weight in
        WeightedTerm(term: ArticleSignature.term(feature, language: language), weight: weight)
      }
      for hit in try searcher.topTerms(terms, filter: filter, limit: model.candidatesPerLanguage) {
        found.insert(hit.address)
      }
    }
    if let published = article.published {
      var window = filter ?? SearchFilter()
      window.since = max(window.since ?? .min, published - Int64(model.windowDays) * 86_400)
      window.until = min(window.until ?? .max, published + Int64(model.windowDays) * 86_400)
      var terms: [WeightedTerm] = []
      for language in statistics.languages {
        for (feature, weight) in strongest {
          terms.append(WeightedTerm(term: ArticleSignature.term(feature, language: language), weight: weight))
        }
      }
      for hit in try searcher.topTerms(terms, filter: window, limit: model.candidatesInWindow) {
        found.insert(hit.address)
      }
    }
    return found.sorted()
  }
}
