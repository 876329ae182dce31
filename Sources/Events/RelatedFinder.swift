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
  /// What the two articles alone are to each other, before other reports had their say.
  package let relationAlone: EventRelation

  /// That both report the same event, as far as the two alone tell.
  package var probabilityAlone: Float { score.corroborated(by: 0).probability }
}

/// Finds the reports that tell an article's event or story, in any language. One thread at a time.
package final class RelatedFinder {
  package private(set) var snapshot: IndexSnapshot
  package let model: EventModel
  let statistics: IndexStatistics
  package let background: BackgroundStatistics
  private let learned: LearnedTranslations?
  private var searcher: Searcher
  private var counts: IndexCounts
  private var backgrounds: [LanguagePair: [Background]] = [:]
  /// By sequence number, which stays when segments are merged.
  private var prepared: [UInt64: PreparedSignature] = [:]
  /// What was prepared before ``prepared`` was full; kept while it is asked for.
  private var preparedBefore: [UInt64: PreparedSignature] = [:]
  private var preparedByteCount = 0
  /// Bytes that each of both takes, some 6,000 articles.
  private static let mostPreparedBytes = 32 << 20
  /// Articles of a stream after this sequence number do not count for weights yet.
  private var counted: UInt64 = 0
  private let usesDates: Bool
  private let isStream: Bool

  /// The languages of the index as signatures name them.
  package var languages: [String] { statistics.languages }

  private struct LanguagePair: Hashable {
    let left: String
    let right: String
  }

  /// - Parameters:
  ///   - background: what unrelated pairs look like; what the index keeps of it, unless given.
  ///   - learned: what words mean beyond the lexicon; what the index keeps of it, unless given.
  ///   - counts: articles by language and day, when they were counted already.
  ///   - usesDates: whether publication dates count.
  ///   - isStream: whether articles keep coming: then a handful is judged as what it will be part of.
  package init(
    _ snapshot: IndexSnapshot, model: EventModel = .current, background: BackgroundStatistics? = nil,
    learned: LearnedTranslations? = nil, counts: IndexCounts? = nil, usesDates: Bool = true,
    isStream: Bool = false
  ) throws(BytesError) {
    self.usesDates = usesDates
    self.isStream = isStream
    self.snapshot = snapshot
    self.model = model
    self.background =
      background
      ?? snapshot.attachments[BackgroundStatistics.attachment].flatMap { BackgroundStatistics(decoding: $0) }
      ?? BackgroundStatistics()
    self.learned =
      learned
      ?? snapshot.attachments[LearnedTranslations.attachment].flatMap { LearnedTranslations(decoding: $0) }
    if let counts { self.counts = counts } else { self.counts = try IndexCounts(snapshot) }
    statistics = IndexStatistics(snapshot, languages: self.counts.languages)
    searcher = Searcher(snapshot)
    if isStream { try leaveOutLatest() }
  }

  /// The article's signature, ready for comparing; `nil` when the index holds none that can be read.
  package func prepared(_ address: DocumentAddress) throws(BytesError) -> PreparedSignature? {
    let sequence = try snapshot.sequence(address)
    if let known = prepared[sequence] { return known }
    if let known = preparedBefore[sequence] {
      keep(known, sequence)
      return known
    }
    let blob = try snapshot.signature(address)
    guard let signature = EncodedSignature(blob) else { return nil }
    let made = try prepare(signature, published: usesDates ? try snapshot.published(address) : nil)
    keep(made, sequence)
    return made
  }

  private func keep(_ signature: PreparedSignature, _ sequence: UInt64) {
    if preparedByteCount >= RelatedFinder.mostPreparedBytes {
      preparedBefore = prepared
      prepared.removeAll(keepingCapacity: true)
      preparedByteCount = 0
    }
    prepared[sequence] = signature
    preparedByteCount += signature.byteCount
  }

  /// Goes on with a later snapshot of the same index, by one article.
  ///
  /// Weights of features are those of the beginning of an ``StreamEpoch``, so that an article that arrives costs what it
  /// costs to find its candidates, not to weigh them anew.
  package func follow(_ snapshot: IndexSnapshot, counts: IndexCounts, added: ArticleSignature) {
    self.snapshot = snapshot
    self.counts = counts
    searcher = Searcher(snapshot, replacing: searcher)
    statistics.follow(snapshot, languages: counts.languages, without: added)
    let start = StreamEpoch.start(snapshot.lastSequence)
    if start > counted {
      counted = start
      statistics.recount()
      prepared.removeAll(keepingCapacity: true)
      preparedByteCount = 0
      preparedBefore.removeAll()
    }
  }

  /// Leaves out of the weights what came since the epoch began.
  private func leaveOutLatest() throws(BytesError) {
    counted = StreamEpoch.start(snapshot.lastSequence)
    if counted == snapshot.lastSequence { return }
    for address in try snapshot.liveAddressesBySequence(after: counted) {
      if let signature = ArticleSignature(decoding: try snapshot.signature(address)) {
        statistics.leaveOut(signature)
      }
    }
  }

  /// Makes a signature that is not in the index ready for comparing.
  package func prepare(_ signature: ArticleSignature, published: Int64?) throws(BytesError)
    -> PreparedSignature
  {
    // What an index would read back of it.
    guard let encoded = EncodedSignature(signature.encode()) else {
      throw .corrupt(path: "", offset: 0, reason: "a signature that cannot be read back")
    }
    return try prepare(encoded, published: published)
  }

  private func prepare(_ signature: EncodedSignature, published: Int64?) throws(BytesError)
    -> PreparedSignature
  {
    let made = PreparedSignature(
      signature, published: published, statistics: statistics, model: model, learned: learned)
    if let failure = statistics.failure { throw failure }
    return made
  }

  /// The reports related to an article of the index, best first.
  package func related(
    to address: DocumentAddress, limit: Int, filter: SearchFilter? = nil, evidence: Int = 12,
    isCorroborated: Bool = true
  )
    throws(BytesError) -> [RelatedArticle]
  {
    guard let article = try prepared(address) else { return [] }
    return try related(
      to: article, except: address, limit: limit, filter: filter, evidence: evidence,
      isCorroborated: isCorroborated)
  }

  /// The reports related to an article, best first.
  ///
  /// - Parameter isCorroborated: whether candidates have their say about each other, see ``Corroboration``.
  package func related(
    to article: PreparedSignature, except own: DocumentAddress? = nil, limit: Int,
    filter: SearchFilter? = nil, evidence: Int = 12, isCorroborated: Bool = true
  ) throws(BytesError) -> [RelatedArticle] {
    var scored = try scoredCandidates(article, except: own, filter: filter)
    if isCorroborated { try corroborate(article, at: own, &scored, limit: limit, filter: filter) }
    return scored.prefix(limit).map { found in
      RelatedArticle(
        found, to: article,
        evidence: evidence > 0 ? EvidencePiece.list(article, found.article, found.score, limit: evidence) : []
      )
    }
  }

  /// An article's candidates, each scored against it alone, the likeliest first.
  func scoredCandidates(
    _ article: PreparedSignature, except own: DocumentAddress?, filter: SearchFilter?
  ) throws(BytesError) -> [ScoredCandidate] {
    var scored: [ScoredCandidate] = []
    for candidate in try candidates(article, filter: filter) where candidate != own {
      guard let other = try prepared(candidate) else { continue }
      let comparison = PairComparison(article, other)
      scored.append(
        ScoredCandidate(
          address: candidate, article: other, comparison: comparison,
          score: score(comparison, article, other)))
    }
    return scored.sorted(by: ScoredCandidate.isLikelier)
  }

  /// How an article of the index stands to another, evidence aside.
  ///
  /// - Parameter added: what other reports add, see ``Corroboration``.
  package func relation(
    of other: PreparedSignature, at address: DocumentAddress, to article: PreparedSignature, added: Float = 0
  )
    -> RelatedArticle
  {
    let comparison = PairComparison(article, other)
    let score = score(comparison, article, other).corroborated(by: added)
    let found = ScoredCandidate(address: address, article: other, comparison: comparison, score: score)
    return RelatedArticle(found, to: article, evidence: [])
  }

  /// The arithmetic of one pair.
  package func score(_ comparison: PairComparison, _ left: PreparedSignature, _ right: PreparedSignature)
    -> PairScore
  {
    let pair = LanguagePair(left: left.signature.language, right: right.signature.language)
    var grounds = backgrounds[pair]
    if grounds == nil {
      grounds = background.backgrounds(pair.left, pair.right, same: comparison.isSameLanguage, model: model)
      backgrounds[pair] = grounds
    }
    return PairScore(
      comparison, backgrounds: grounds ?? [], competing: competing(left, right), model: model)
  }

  /// The number of articles that could be the partner.
  private func competing(_ left: PreparedSignature, _ right: PreparedSignature) -> Float {
    let all = Float(snapshot.documentCount)
    let least = isStream ? model.leastCompeting : model.leastCompeting(of: snapshot.documentCount)
    guard let first = left.published, right.published != nil else { return max(all, least) }
    return max(Float(counts.days.count(around: first, days: model.windowDays)), least)
  }

  /// The articles that are worth comparing: the best of each language, and the best of the days around.
  ///
  /// In a large index a dated article is compared with those of its window of days and with some of any day, which is
  /// where other events of its story are found.
  package func candidates(_ article: PreparedSignature, filter: SearchFilter? = nil) throws(BytesError)
    -> [DocumentAddress]
  {
    let strongest = try affordable(article.strongest(limit: 40, model: model))
    var found: Set<DocumentAddress> = []
    var wishes: [(filter: SearchFilter?, limit: Int)] = []
    if snapshot.documentCount <= model.smallIndex || article.published == nil {
      for language in statistics.languages {
        let terms = terms(strongest, languages: [language])
        for hit in try searcher.topTerms(terms, filter: filter, limit: model.candidatesPerLanguage) {
          found.insert(hit.address)
        }
      }
    }
    if let published = article.published {
      var window = filter ?? SearchFilter()
      window.since = max(window.since ?? .min, published - Int64(model.windowDays) * 86_400)
      window.until = min(window.until ?? .max, published + Int64(model.windowDays) * 86_400)
      wishes.append((window, model.candidatesInWindow))
      if snapshot.documentCount > model.smallIndex { wishes.append((filter, model.candidatesBeyondWindow)) }
    }
    if !wishes.isEmpty {
      let terms = terms(strongest, languages: statistics.languages)
      for hits in try searcher.topTerms(terms, for: wishes) { for hit in hits { found.insert(hit.address) } }
    }
    return found.sorted()
  }

  /// The strongest features whose postings a question can afford to read; in a small index all of them.
  ///
  /// What stands in every tenth article is read longest and tells least.
  private func affordable(_ features: [(SignatureFeature, Float)]) throws(BytesError)
    -> [(SignatureFeature, Float)]
  {
    if snapshot.documentCount <= model.smallIndex { return features }
    let pieces = features.map(\.0)
    let hashes = pieces.map(\.hash)
    var counts = [Int](repeating: 0, count: features.count)
    for language in statistics.languages {
      let found = statistics.frequencies(hashes: hashes, language: language) {
        ArticleSignature.term(pieces[$0], language: language)
      }
      for index in counts.indices { counts[index] += found[index] }
    }
    if let failure = statistics.failure { throw failure }
    var left = model.mostPostings
    var kept: [(SignatureFeature, Float)] = []
    for (feature, count) in zip(features, counts) {
      if count > left, kept.count >= model.leastFeatures { continue }
      left -= count
      kept.append(feature)
    }
    return kept
  }

  private func terms(_ features: [(SignatureFeature, Float)], languages: [String]) -> [WeightedTerm] {
    var terms: [WeightedTerm] = []
    terms.reserveCapacity(features.count * languages.count)
    for language in languages {
      for (feature, weight) in features {
        terms.append(WeightedTerm(term: ArticleSignature.term(feature, language: language), weight: weight))
      }
    }
    return terms
  }
}
