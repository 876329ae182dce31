internal import Bytes
internal import Events
internal import Postings

/// Finds the group that an arriving article belongs to, by clustering it anew with its likeliest partners and those who
/// were told their groups: one likely pair alone joins nothing, and a later report shows that two groups are one, or one
/// group two.
///
/// A group is named after the article that began it. Names that were told before are kept wherever the clusters allow.
///
/// - Complexity: O(n²) pair scores for n earlier articles, at most ``mostNeighbours`` of them.
final class ArrivalGroups {
  /// Where an article belongs, and what follows for others.
  struct Place {
    /// The earlier report of the group of which the article is a copy, else the one likeliest to tell the same; `nil` when
    /// the article begins a group.
    var partner: RelatedArticle?
    /// Id of the article that began the group.
    var founder: String?
    /// Earlier articles that belong to another group than they were told.
    var moved: [Moved] = []
  }

  /// An earlier article beside the arriving one.
  private struct Neighbour {
    let related: RelatedArticle
    let sequence: UInt64
    let id: ArticleID
    /// Id of the article that began the group that it was told.
    let told: ArticleID
  }

  /// How many likely partners are clustered with an article that arrives …
  private static let mostPartners = 24
  /// … and how many earlier articles with those of their groups.
  private static let mostNeighbours = 40
  /// How many of the likeliest candidates are asked for their groups.
  private static let mostAsked = 64

  private let clustering = EventClustering()
  private var told: ToldGroups?

  /// The group of an article among those that came before.
  ///
  /// - Parameters:
  ///   - related: all its candidates, the likeliest first.
  ///   - sequence: of an article that is in the index, its sequence number: only what came before it counts.
  func place(
    _ article: PreparedSignature, _ related: [RelatedArticle], _ finder: RelatedFinder,
    before sequence: UInt64 = .max
  ) throws -> Place {
    let neighbours = try neighbours(article, related, finder, before: sequence)
    if neighbours.isEmpty { return Place() }
    let own = neighbours.count
    let clusters = clustering.groups(count: own + 1, edges: try edges(neighbours, finder)).map { cluster in
      (holdsOwn: cluster.contains(own), members: cluster.filter { $0 != own }.map { neighbours[$0] })
    }
    var place = Place()
    var moved: [(sequence: UInt64, article: Moved)] = []
    for cluster in clusters where !cluster.members.isEmpty {
      let founder = ArrivalGroups.founder(cluster.members, among: neighbours)
      for member in cluster.members where member.told != founder {
        moved.append((member.sequence, Moved(id: member.id.text, lead: founder.text)))
      }
    }
    place.moved = moved.sorted { $0.sequence < $1.sequence }.map(\.article)
    // A copy stands where its original does, whatever else is like it.
    let original = neighbours.first { $0.related.relation == .copy }
    let members = clusters.first { cluster in
      original.map { copied in cluster.members.contains { $0.id == copied.id } } ?? cluster.holdsOwn
    }?.members
    if let members, !members.isEmpty {
      place.founder = ArrivalGroups.founder(members, among: neighbours).text
      let likeliest = members.min {
        ($1.related.probability, $0.sequence) < ($0.related.probability, $1.sequence)
      }
      place.partner = (original ?? likeliest)?.related
    }
    return place
  }

  /// Remembers a verdict once it is on disk.
  func note(_ id: String, _ arrival: StoredArticle.Arrival, sequence: UInt64) {
    told?.note(id, of: arrival.lead, moved: arrival.moved, sequence: sequence)
  }

  /// What the arrival with a sequence number said of other articles than itself and still holds.
  func standing(_ sequence: UInt64, except id: String, _ snapshot: IndexSnapshot) throws -> [Moved] {
    try groups(snapshot).standing(sequence, except: id).map { Moved(id: $0.id, lead: $0.lead) }
  }

  /// Id of the article that began an article's group, as the latest verdict has it; `nil` when there is none.
  func founder(of article: StoredArticle, _ snapshot: IndexSnapshot) throws -> String? {
    try groups(snapshot).founder(of: article.id) ?? article.arrival?.lead
  }

  private func groups(_ snapshot: IndexSnapshot) throws -> ToldGroups {
    if let told { return told }
    let read = try ToldGroups(snapshot)
    told = read
    return read
  }

  /// All pairs of an arriving article, which has the last number, and its neighbours.
  private func edges(_ neighbours: [Neighbour], _ finder: RelatedFinder) throws -> [EventEdge] {
    var edges = neighbours.enumerated().map { number, other in
      EventEdge(number, neighbours.count, other.related.relationAlone, other.related.probabilityAlone)
    }
    let prepared = try neighbours.map { try finder.prepared($0.related.address) }
    for second in prepared.indices {
      guard let right = prepared[second] else { continue }
      for first in 0..<second {
        guard let left = prepared[first] else { continue }
        let pair = finder.relation(of: right, at: neighbours[second].related.address, to: left)
        edges.append(EventEdge(first, second, pair.relation, pair.probability))
      }
    }
    return edges
  }

  /// Likely partners, then others of the groups that these were told, candidates first.
  private func neighbours(
    _ article: PreparedSignature, _ related: [RelatedArticle], _ finder: RelatedFinder,
    before sequence: UInt64
  ) throws -> [Neighbour] {
    func isLikely(_ item: RelatedArticle) -> Bool {
      EventEdge.weight(item.relationAlone, item.probabilityAlone) >= clustering.leastPair
    }
    let told = try groups(finder.snapshot)
    let likely = related.filter(isLikely)
    var partners = likely.prefix(ArrivalGroups.mostPartners)
    if let original = likely.first(where: { $0.relation == .copy }),
      !partners.contains(where: { $0.address == original.address })
    {
      // A text that is published again has an original, however many reports of today are likelier.
      partners[partners.endIndex - 1] = original
    }
    var found = try partners.map { try neighbour($0, told, finder) }
    if found.isEmpty { return [] }
    let founders = Set(found.map(\.told)).sorted()
    let others = try related.prefix(ArrivalGroups.mostAsked).filter { !isLikely($0) }.map {
      try neighbour($0, told, finder)
    }
    found += others.filter { founders.contains($0.told) }
    var known = Set(found.map(\.id))
    for founder in founders {
      for id in [founder] + told.members(of: founder.text).map({ ArticleID($0) })
      where known.insert(id).inserted {
        if found.count >= ArrivalGroups.mostNeighbours { break }
        guard (told.founder(of: id.text).map { ArticleID($0) } ?? id) == founder,
          let address = try finder.snapshot.find(id.bytes),
          try finder.snapshot.sequence(address) < sequence, let other = try finder.prepared(address)
        else { continue }
        found.append(try neighbour(finder.relation(of: other, at: address, to: article), told, finder))
      }
    }
    return Array(found.prefix(ArrivalGroups.mostNeighbours))
  }

  private func neighbour(_ item: RelatedArticle, _ told: ToldGroups, _ finder: RelatedFinder) throws
    -> Neighbour
  {
    let sequence = try finder.snapshot.sequence(item.address)
    let id = String(decoding: try finder.snapshot.id(of: item.address), as: UTF8.self)
    let founder =
      try told.founder(of: id)
      ?? StoredArticle(decoding: finder.snapshot.stored(item.address))?.arrival?.lead ?? id
    return Neighbour(related: item, sequence: sequence, id: ArticleID(id), told: ArticleID(founder))
  }

  /// Who began the group of some members: the earliest of those who were told to have, else whoever the earliest member
  /// was told, unless that one is known to stand elsewhere, else the earliest member.
  private static func founder(_ members: [Neighbour], among neighbours: [Neighbour]) -> ArticleID {
    let sorted = members.sorted { $0.sequence < $1.sequence }
    let ids = Set(sorted.map(\.id))
    let told = Set(sorted.map(\.told))
    if let founder = sorted.first(where: { told.contains($0.id) }) { return founder.id }
    let elsewhere = Set(neighbours.map(\.id)).subtracting(ids)
    return sorted.first { !elsewhere.contains($0.told) }?.told ?? sorted[0].id
  }
}
