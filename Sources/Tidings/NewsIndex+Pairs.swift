internal import Bytes
internal import Events
internal import Postings
internal import Query

extension NewsIndex {
  /// A pair of articles by their order in a list, with all that was found out about it.
  ///
  /// An index has some fifty of them for each article, so they are kept small.
  struct FoundPair {
    private let numbers: (first: UInt32, second: UInt32)
    /// With what other reports add, once they had their say.
    private(set) var logOdds: Float
    private let logOddsAlone: Float
    private(set) var relation: EventRelation
    /// As the two articles alone have it.
    let relationAlone: EventRelation
    /// Whether the second is among the candidates of the first, and the other way round.
    var isFoundByFirst = false
    var isFoundBySecond = false

    var first: Int { Int(numbers.first) }
    var second: Int { Int(numbers.second) }
    var probability: Float { logistic(logOdds) }
    var probabilityAlone: Float { logistic(logOddsAlone) }

    init(_ first: Int, _ second: Int, _ found: RelatedArticle) {
      numbers = (UInt32(min(first, second)), UInt32(max(first, second)))
      logOdds = found.score.logOdds
      logOddsAlone = found.score.ownLogOdds
      relation = found.relation
      relationAlone = found.relationAlone
    }

    /// Adds what other reports say.
    mutating func add(_ logOdds: Float) { self.logOdds += logOdds }

    /// Changes the relation where the sum made it another.
    mutating func become(_ relation: EventRelation) { self.relation = relation }

    /// As others hear of it.
    var told: Corroboration.Pair {
      var pair = Corroboration.Pair(first, second, relationAlone, logOdds: logOddsAlone)
      pair.isFoundByFirst = isFoundByFirst
      pair.isFoundBySecond = isFoundBySecond
      return pair
    }
  }

  /// The candidates of every article that passes a filter, scored; each unordered pair once.
  ///
  /// - Parameter learned: what words mean beyond the lexicon; what the index keeps of it, unless given.
  /// - Complexity: O(articles × candidates); never all pairs.
  func scoredPairs(
    _ filter: ArticleFilter, usesDates: Bool = true, learned: LearnedTranslations? = nil
  ) throws -> (finder: RelatedFinder, addresses: [DocumentAddress], pairs: [FoundPair]) {
    let finder = try RelatedFinder(snapshot, learned: learned, usesDates: usesDates)
    let engineFilter = filter.engineFilter
    let addresses = try snapshot.liveAddressesBySequence().filter { try passes($0, filter) }
    var numbers: [DocumentAddress: Int] = [:]
    for (number, address) in addresses.enumerated() { numbers[address] = number }
    var best: [UInt64: FoundPair] = [:]
    for (number, address) in addresses.enumerated() {
      let related = try finder.related(
        to: address, limit: .max, filter: engineFilter, evidence: 0, isCorroborated: false)
      for item in related {
        guard let other = numbers[item.address], other != number else { continue }
        let key = Corroboration.Pair.key(number, other)
        var pair = FoundPair(number, other, item)
        if let known = best[key] {
          if known.logOdds >= pair.logOdds { pair = known }
          pair.isFoundByFirst = known.isFoundByFirst
          pair.isFoundBySecond = known.isFoundBySecond
        }
        if number < other { pair.isFoundByFirst = true } else { pair.isFoundBySecond = true }
        best[key] = pair
      }
    }
    var pairs = best.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let corroboration = Corroboration(pairs.lazy.map(\.told), rules: finder.model.corroboration)
    for index in pairs.indices where corroboration.hasPartners(pairs[index].told) {
      let pair = pairs[index]
      let added = try corroboration.added(to: pair.told) { first, second in
        if let known = best[Corroboration.Pair.key(first, second)] { return known.told.reading }
        return try finder.relation(addresses[first], addresses[second]).map {
          FoundPair(first, second, $0).told.reading
        }
      }
      pairs[index].add(added)
      // Only where it comes to lie on the other side of one half is the relation another.
      if (pair.logOdds >= 0) == (pairs[index].logOdds >= 0) { continue }
      let (left, right) = (addresses[pair.first], addresses[pair.second])
      if let found = try finder.relation(left, right, added: added) { pairs[index].become(found.relation) }
    }
    pairs.sort { ($1.logOdds, $0.first, $0.second) < ($0.logOdds, $1.first, $1.second) }
    return (finder, addresses, pairs)
  }

  private func passes(_ address: DocumentAddress, _ filter: ArticleFilter) throws -> Bool {
    if filter.isEmpty { return true }
    if !filter.languages.isEmpty {
      let language = try snapshot.language(address)
      if !filter.languages.contains(where: { language == $0 || language.hasPrefix($0 + "-") }) {
        return false
      }
    }
    if !filter.sources.isEmpty, !filter.sources.contains(try snapshot.source(address)) { return false }
    if filter.since != nil || filter.until != nil {
      guard let published = try snapshot.published(address) else { return false }
      if let since = filter.since, published < since { return false }
      if let until = filter.until, published > until { return false }
    }
    if let after = filter.afterSequence, try snapshot.sequence(address) <= after { return false }
    return true
  }

  /// Pairs of articles by the probability that they report one event, the likeliest first.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func pairs(minimumScore: Double, crossLanguageOnly: Bool, filter: ArticleFilter) throws
    -> [ScoredPair]
  {
    try NewsIndex.translating(folder) {
      let (_, addresses, pairs) = try scoredPairs(filter)
      let ids = try addresses.map { String(decoding: try snapshot.id(of: $0), as: UTF8.self) }
      let languages = try addresses.map { try snapshot.language($0) }
      return pairs.filter { pair in
        Double(pair.probability) >= minimumScore
          && (!crossLanguageOnly || languages[pair.first] != languages[pair.second])
      }.map { pair in
        ScoredPair(
          a: ids[pair.first], b: ids[pair.second], score: Double(pair.probability),
          relation: Relation(pair.relation))
      }
    }
  }
}
