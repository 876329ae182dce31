internal import Bytes
internal import Events
internal import Postings

/// Finds the group that an arriving article belongs to, by clustering it anew with its likeliest partners and those who
/// were told their groups: one likely pair alone joins nothing, and a later report shows that two groups are one, or one
/// group two.
///
/// A group is named after the article that began it. Names that were told before are kept wherever the clusters allow.
///
/// - Complexity: O(p²) pair scores for p partners, at most ``mostPartners`` of them.
final class ArrivalGroups {
  /// Where an article belongs.
  struct Place {
    /// The earlier report of the group that is likeliest to tell the same.
    var partner: RelatedArticle
    /// Id of the article that began the group.
    var founder: String
    /// Earlier articles that belong to another group than they were told: of this group, or parted from it.
    var moved: [(id: String, founder: String)]
  }

  /// An earlier article beside the arriving one.
  private struct Neighbour {
    let related: RelatedArticle
    let sequence: UInt64
    let id: String
    /// Id of the article that began the group that it was told.
    let told: String
  }

  /// How many earlier articles are clustered with one that arrives.
  private static let mostPartners = 24
  /// How many of the likeliest candidates are asked for their groups.
  private static let mostAsked = 64
  private static let mostKept = 1 << 16

  private let clustering = EventClustering()
  /// Ids and told groups by sequence number.
  private var kept: [UInt64: (id: String, told: String)] = [:]

  /// The group of an article among those that came before; `nil` when it begins one.
  ///
  /// - Parameter related: all its candidates, the likeliest first.
  func place(_ article: PreparedSignature, _ related: [RelatedArticle], _ finder: RelatedFinder) throws
    -> Place?
  {
    let neighbours = try neighbours(related, finder)
    if neighbours.isEmpty { return nil }
    let own = neighbours.count
    var edges = neighbours.enumerated().map { number, other in
      EventEdge(number, own, other.related.relation, other.related.probability)
    }
    let prepared = try neighbours.map { try finder.prepared($0.related.address) }
    for second in prepared.indices {
      guard let right = prepared[second] else { continue }
      for first in 0..<second {
        guard let left = prepared[first] else { continue }
        let comparison = PairComparison(left, right)
        let score = finder.score(comparison, left, right)
        let relation = EventRelation(comparison, score, left, right)
        edges.append(EventEdge(first, second, relation, score.probability))
      }
    }
    let clusters = clustering.groups(count: own + 1, edges: edges).map { cluster in
      (holdsOwn: cluster.contains(own), members: cluster.filter { $0 != own }.map { neighbours[$0] })
    }
    // A copy stands where its original does, whatever else is like it.
    let original = neighbours.first { $0.related.relation == .copy }
    guard
      let members = clusters.first(where: { cluster in
        original.map { copied in cluster.members.contains { $0.id == copied.id } } ?? cluster.holdsOwn
      })?.members,
      let partner = members.min(by: {
        ($1.related.probability, $0.sequence) < ($0.related.probability, $1.sequence)
      })
    else { return nil }
    let told = Set(members.map(\.told))
    var moved: [(sequence: UInt64, id: String, founder: String)] = []
    for cluster in clusters where cluster.members.contains(where: { told.contains($0.told) }) {
      let founder = ArrivalGroups.founder(cluster.members, among: neighbours)
      moved += cluster.members.filter { $0.told != founder }.map { ($0.sequence, $0.id, founder) }
    }
    return Place(
      partner: partner.related, founder: ArrivalGroups.founder(members, among: neighbours),
      moved: moved.sorted { $0.sequence < $1.sequence }.map { ($0.id, $0.founder) })
  }

  /// What was told of an article, so that it need not be read again.
  func keep(_ id: String, told: String, sequence: UInt64) {
    if kept.count >= ArrivalGroups.mostKept { kept.removeAll(keepingCapacity: true) }
    kept[sequence] = (id, told)
  }

  /// Likely partners, then others of the groups that these were told.
  private func neighbours(_ related: [RelatedArticle], _ finder: RelatedFinder) throws -> [Neighbour] {
    func isLikely(_ item: RelatedArticle) -> Bool {
      EventEdge.weight(item.relation, item.probability) >= clustering.leastPair
    }
    let likely = try related.filter(isLikely).prefix(ArrivalGroups.mostPartners).map {
      try neighbour($0, finder)
    }
    if likely.isEmpty { return [] }
    let groups = Set(likely.map(\.told))
    let others = try related.prefix(ArrivalGroups.mostAsked).filter { !isLikely($0) }.map {
      try neighbour($0, finder)
    }
    return Array((likely + others.filter { groups.contains($0.told) }).prefix(ArrivalGroups.mostPartners))
  }

  private func neighbour(_ item: RelatedArticle, _ finder: RelatedFinder) throws -> Neighbour {
    let sequence = try finder.snapshot.sequence(item.address)
    if kept[sequence] == nil {
      let id = String(decoding: try finder.snapshot.id(of: item.address), as: UTF8.self)
      let stored = StoredArticle(decoding: try finder.snapshot.stored(item.address))
      keep(id, told: stored?.arrival?.lead ?? id, sequence: sequence)
    }
    let known = kept[sequence] ?? ("", "")
    return Neighbour(related: item, sequence: sequence, id: known.id, told: known.told)
  }

  /// Who began the group of some members: the earliest of those who were told to have, else whoever the earliest member
  /// was told, unless that one is known to stand elsewhere, else the earliest member.
  private static func founder(_ members: [Neighbour], among neighbours: [Neighbour]) -> String {
    let sorted = members.sorted { $0.sequence < $1.sequence }
    let ids = Set(sorted.map(\.id))
    let told = Set(sorted.map(\.told))
    if let founder = sorted.first(where: { told.contains($0.id) }) { return founder.id }
    let elsewhere = Set(neighbours.map(\.id)).subtracting(ids)
    return sorted.first { !elsewhere.contains($0.told) }?.told ?? sorted[0].id
  }
}
