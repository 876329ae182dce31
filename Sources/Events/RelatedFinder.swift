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
  var searcher: Searcher
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

  /// The articles of each of these.
  package var articleCounts: [String: Int] { counts.languages }

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
  ///
  /// - Parameter replaced: what the article took the place of, with its sequence number.
  package func follow(
    _ snapshot: IndexSnapshot, counts: IndexCounts, added: ArticleSignature,
    replaced: (signature: ArticleSignature, sequence: UInt64)? = nil
  ) {
    self.snapshot = snapshot
    self.counts = counts
    searcher = Searcher(snapshot, replacing: searcher)
    statistics.follow(snapshot, languages: counts.languages, without: added)
    if let replaced {
      let isLeftOut = replaced.sequence > counted
      statistics.takeBack(replaced.signature, wasLeftOut: isLeftOut)
      if !isLeftOut { forgetPrepared() }
    }
    let start = StreamEpoch.start(snapshot.lastSequence)
    if start > counted {
      counted = start
      statistics.recount()
      forgetPrepared()
    }
  }

  /// What was prepared is weighed anew.
  private func forgetPrepared() {
    prepared.removeAll(keepingCapacity: true)
    preparedByteCount = 0
    preparedBefore.removeAll()
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

  /// The number of articles that could be the partner: of dated ones, the mean of both windows, so that a pair is told
  /// the same whichever article is asked for.
  private func competing(_ left: PreparedSignature, _ right: PreparedSignature) -> Float {
    let all = Float(snapshot.documentCount)
    let least = isStream ? model.leastCompeting : model.leastCompeting(of: snapshot.documentCount)
    guard let first = left.published, let second = right.published else { return max(all, least) }
    let both =
      counts.days.count(around: first, days: model.windowDays)
      + counts.days.count(around: second, days: model.windowDays)
    return max(Float(both) / 2, least)
  }
}
