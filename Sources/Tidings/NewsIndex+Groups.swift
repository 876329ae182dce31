internal import Bytes
internal import Events
internal import Postings
internal import Query

extension NewsIndex {
  /// A pair of articles by their order in a list, with all that was found out about it.
  struct FoundPair {
    let first: Int
    let second: Int
    let probability: Float
    let relation: EventRelation
  }

  /// The candidates of every article that passes a filter, scored; each unordered pair once.
  ///
  /// - Complexity: O(articles × candidates); never all pairs.
  func scoredPairs(_ filter: ArticleFilter, usesDates: Bool = true) throws -> (
    finder: RelatedFinder, addresses: [DocumentAddress], pairs: [FoundPair]
  ) {
    let finder = try RelatedFinder(snapshot, usesDates: usesDates)
    let engineFilter = filter.engineFilter
    let addresses = try snapshot.liveAddressesBySequence().filter { try passes($0, filter) }
    var numbers: [DocumentAddress: Int] = [:]
    for (number, address) in addresses.enumerated() { numbers[address] = number }
    var best: [UInt64: FoundPair] = [:]
    for (number, address) in addresses.enumerated() {
      for item in try finder.related(to: address, limit: .max, filter: engineFilter, evidence: 0) {
        guard let other = numbers[item.address], other != number else { continue }
        let pair = FoundPair(
          first: min(number, other), second: max(number, other), probability: item.probability,
          relation: item.relation)
        let key = UInt64(pair.first) << 32 | UInt64(pair.second)
        if best[key].map({ $0.probability < pair.probability }) ?? true { best[key] = pair }
      }
    }
    let pairs = best.values.sorted {
      ($1.probability, $0.first, $0.second) < ($0.probability, $1.first, $1.second)
    }
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

  /// Groups of articles that report one event each, the largest first.
  ///
  /// The lead of a group is the member with the longest text among those published first; the name of a group comes
  /// from the id of the article that was added first, and stays while that one does.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func groups(includingSingles: Bool, filter: ArticleFilter) throws -> [EventGroup] {
    try NewsIndex.translating(folder) {
      let (finder, addresses, pairs) = try scoredPairs(filter)
      var groups: [EventGroup] = []
      for members in clusters(addresses.count, pairs) where includingSingles || members.count > 1 {
        groups.append(try group(members.map { addresses[$0] }, finder))
      }
      return groups.sorted { left, right in
        (right.members.count, left.since ?? .max, left.name) < (
          left.members.count, right.since ?? .max, right.name
        )
      }
    }
  }

  func clusters(_ count: Int, _ pairs: [FoundPair]) -> [[Int]] {
    let edges = pairs.map { pair in
      EventEdge(pair.first, pair.second, pair.relation, pair.probability)
    }
    return EventClustering().groups(count: count, edges: edges)
  }

  private func group(_ addresses: [DocumentAddress], _ finder: RelatedFinder) throws -> EventGroup {
    let articles = try addresses.map { try article(at: $0) }
    let lead = NewsIndex.lead(of: articles)
    var members: [GroupMember] = []
    var evidence: [Evidence] = []
    let own = try finder.prepared(addresses[lead])
    for (index, address) in addresses.enumerated() {
      var member = GroupMember(
        article: articles[index], sequence: try snapshot.sequence(address), score: 1, relation: nil)
      if index != lead, let own, let other = try finder.prepared(address) {
        let comparison = PairComparison(own, other)
        let score = finder.score(comparison, own, other)
        member.score = Double(score.probability)
        member.relation = Relation(EventRelation(comparison, score, own, other)) == .copy ? .copy : .sameEvent
        evidence += NewsIndex.shares(EvidencePiece.list(own, other, score, limit: 12), of: score).filter {
          $0.weight > 0
        }
      }
      members.append(member)
    }
    let first = members.indices.min { members[$0].sequence < members[$1].sequence } ?? lead
    members.sort { left, right in
      (left.relation == nil ? 0 : 1, right.score, left.sequence) < (
        right.relation == nil ? 0 : 1, left.score, right.sequence
      )
    }
    return EventGroup(
      name: NewsIndex.groupName(first: articles[first].id), members: members,
      evidence: NewsIndex.condensed(evidence, memberCount: members.count - 1))
  }

  /// The article that stands for a group: the longest text among those of the first day.
  static func lead(of articles: [StoredArticle]) -> Int {
    let first = articles.compactMap(\.published).min()
    var best = 0
    var bestKey = (isEarly: false, length: -1)
    for (index, article) in articles.enumerated() {
      let isEarly = article.published.map { $0 <= (first ?? $0) + 86_400 } ?? (first == nil)
      let key = (isEarly: isEarly, length: article.text.utf8.count)
      if (key.isEarly ? 1 : 0, key.length) > (bestKey.isEarly ? 1 : 0, bestKey.length) {
        best = index
        bestKey = key
      }
    }
    return best
  }

  /// A short stable name: `g` and eight hexadecimal digits of a hash of the id of the article that began it (FNV-1a).
  static func groupName(first: String) -> String {
    var hash: UInt32 = 0x811c_9dc5
    for byte in first.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return "g" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// Evidence of all members against the lead: each piece of the lead once, with the other members' words for it.
  private static func condensed(_ all: [Evidence], memberCount: Int) -> [Evidence] {
    var order: [String] = []
    var byPiece: [String: (piece: Evidence, words: [String])] = [:]
    for piece in all {
      let key = piece.here
      if byPiece[key] == nil {
        order.append(key)
        byPiece[key] = (Evidence(kind: piece.kind, here: piece.here, there: "", weight: 0), [])
      }
      byPiece[key]?.piece.weight += piece.weight / Double(max(1, memberCount))
      if let words = byPiece[key]?.words, !words.contains(piece.there), piece.there != piece.here,
        words.count < 4
      {
        byPiece[key]?.words.append(piece.there)
      }
    }
    let pieces = order.compactMap { key -> Evidence? in
      guard let (found, words) = byPiece[key] else { return nil }
      var piece = found
      piece.there = words.isEmpty ? piece.here : words.joined(separator: ", ")
      return piece
    }
    return Array(pieces.sorted { ($1.weight, $0.here) < ($0.weight, $1.here) }.prefix(12))
  }
}
