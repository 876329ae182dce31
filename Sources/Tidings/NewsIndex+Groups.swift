internal import Bytes
internal import Events
internal import Postings
internal import Query

extension NewsIndex {
  /// Groups of articles that report one event each, the largest first.
  ///
  /// The lead of a group is the member with the longest text among those published first; the name of a group comes
  /// from the id of the article that was added first, and stays while that one does; of articles that came by
  /// `incoming` also when a later version took its place.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func groups(includingSingles: Bool, filter: ArticleFilter) throws -> [EventGroup] {
    try NewsIndex.translating(folder) {
      let (finder, addresses, pairs) = try scoredPairs(filter)
      let clusters = try clusters(addresses, pairs, finder)
      var clusterOf = [Int](repeating: 0, count: addresses.count)
      for (number, members) in clusters.enumerated() { for member in members { clusterOf[member] = number } }
      var inside: [UInt64: FoundPair] = [:]
      for pair in pairs where clusterOf[pair.first] == clusterOf[pair.second] {
        inside[Corroboration.Pair.key(pair.first, pair.second)] = pair
      }
      var groups: [EventGroup] = []
      for members in clusters where includingSingles || members.count > 1 {
        groups.append(try group(members, inside, addresses, finder))
      }
      return groups.sorted { left, right in
        (right.members.count, left.since ?? .max, left.name) < (
          left.members.count, right.since ?? .max, right.name
        )
      }
    }
  }

  /// The groups of some articles, by their numbers, by what pairs of them say alone.
  func clusters(_ addresses: [DocumentAddress], _ pairs: [FoundPair], _ finder: RelatedFinder) throws
    -> [[Int]]
  {
    let edges = pairs.map { pair in
      EventEdge(pair.first, pair.second, pair.relationAlone, pair.probabilityAlone)
    }
    let copies = pairs.lazy.filter { $0.relationAlone == .copy }.map { (first: $0.first, second: $0.second) }
    let texts = try CopiedTexts(count: addresses.count, copies: copies) { first, second in
      try finder.relation(addresses[first], addresses[second])?.relationAlone == .copy
    }
    return texts.groups(EventClustering(), edges: edges)
  }

  private func group(
    _ numbers: [Int], _ inside: [UInt64: FoundPair], _ all: [DocumentAddress], _ finder: RelatedFinder
  ) throws -> EventGroup {
    let addresses = numbers.map { all[$0] }
    let articles = try addresses.map { try article(at: $0) }
    let lead = NewsIndex.lead(of: articles)
    var members: [GroupMember] = []
    var evidence: [Evidence] = []
    let own = try finder.prepared(addresses[lead])
    let words = WrittenWords(articles[lead])
    for (index, address) in addresses.enumerated() {
      var member = GroupMember(
        article: articles[index], sequence: try snapshot.sequence(address), score: 1, relation: nil)
      if index != lead, let own, let other = try finder.prepared(address) {
        let comparison = PairComparison(own, other)
        let score = finder.score(comparison, own, other)
        let found = inside[Corroboration.Pair.key(numbers[lead], numbers[index])]
        member.score = Double(found?.probability ?? score.probability)
        member.relation = EventRelation(comparison, score, own, other) == .copy ? .copy : .sameEvent
        let shared = NewsIndex.shares(EvidencePiece.list(own, other, score, limit: 12), of: score).filter {
          $0.weight > 0
        }
        evidence += NewsIndex.written(shared, here: words, there: WrittenWords(articles[index]))
      }
      members.append(member)
    }
    for index in members.indices
    where index != lead && isCopy(index, of: members, besides: lead, numbers, inside) {
      members[index].relation = .copy
    }
    let first = members.indices.min { members[$0].sequence < members[$1].sequence } ?? lead
    let told = articles[first].arrival.map { ArticleID($0.lead) }
    let founder = told.flatMap { lead in articles.first { ArticleID($0.id) == lead } }
    members.sort { left, right in
      (left.relation == nil ? 0 : 1, right.score, left.sequence) < (
        right.relation == nil ? 0 : 1, left.score, right.sequence
      )
    }
    return EventGroup(
      name: NewsIndex.groupName(first: (founder ?? articles[first]).id), members: members,
      evidence: NewsIndex.condensed(evidence, memberCount: members.count - 1))
  }

  /// Whether a member is a copy of another that was added before it.
  private func isCopy(
    _ index: Int, of members: [GroupMember], besides lead: Int, _ numbers: [Int],
    _ inside: [UInt64: FoundPair]
  ) -> Bool {
    members.indices.contains { other in
      other != index && other != lead && members[other].sequence < members[index].sequence
        && inside[Corroboration.Pair.key(numbers[other], numbers[index])]?.relation == .copy
    }
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
