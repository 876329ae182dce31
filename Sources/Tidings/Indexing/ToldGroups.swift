internal import Bytes
internal import Postings

/// The groups that a stream was told of its latest articles, and what later verdicts said of them.
///
/// They follow from the records of the latest ``mostArrivals`` arrivals alone, so that a stream that was cut goes on as if
/// it had not been. Of an article that no such record names, its own record tells.
package struct ToldGroups: Sendable {
  private struct Told {
    /// Id of the article that began the group.
    var founder: ArticleID
    /// Sequence number of the arrival that said so.
    var since: UInt64
  }

  /// How many arrivals back a verdict is remembered.
  let mostArrivals: UInt64

  private var told: [ArticleID: Told] = [:]
  /// Ids by the founder of their group.
  private var members: [ArticleID: Set<ArticleID>] = [:]
  /// What was said, in the order of arrival, so that the oldest can be forgotten.
  private var said: [(since: UInt64, id: ArticleID)] = []
  private var forgotten = 0

  package init(mostArrivals: UInt64 = 8_192) {
    self.mostArrivals = mostArrivals
  }

  /// Reads the latest arrivals of an index.
  ///
  /// - Complexity: O(articles) sequence numbers and O(``mostArrivals``) records.
  init(_ snapshot: IndexSnapshot) throws(BytesError) {
    self.init()
    let oldest = snapshot.lastSequence - min(snapshot.lastSequence, mostArrivals)
    for address in try snapshot.liveAddressesBySequence(after: oldest) {
      guard let article = StoredArticle(decoding: try snapshot.stored(address)), let arrival = article.arrival
      else { continue }
      note(
        article.id, of: arrival.lead, moved: arrival.moved, sequence: try snapshot.sequence(address))
    }
  }

  /// Id of the article that began an article's group, if a verdict in memory says.
  package func founder(of id: String) -> String? { told[ArticleID(id)]?.founder.text }

  /// Ids of the articles in a group that verdicts in memory put there.
  package func members(of founder: String) -> [String] {
    members[ArticleID(founder)].map { $0.sorted().map(\.text) } ?? []
  }

  /// What the arrival with a sequence number said of other articles and no later one said otherwise, by their ids.
  package func standing(_ sequence: UInt64, except id: String) -> [(id: String, lead: String)] {
    var low = forgotten
    var high = said.count
    while low < high {
      let middle = (low + high) >> 1
      if said[middle].since < sequence { low = middle + 1 } else { high = middle }
    }
    let ids = Set(said[low...].prefix { $0.since == sequence }.map(\.id)).subtracting([ArticleID(id)])
    return ids.sorted().compactMap { id in
      guard let known = told[id], known.since == sequence else { return nil }
      return (id: id.text, lead: known.founder.text)
    }
  }

  /// Remembers a verdict, and forgets those that are too old.
  ///
  /// - Parameters:
  ///   - founder: id of the article that began the group.
  ///   - moved: earlier articles that come to another group, each with the id of the article that began it.
  ///   - sequence: the arrival's sequence number, larger than those before.
  package mutating func note(
    _ id: String, of founder: String, moved: [(id: String, lead: String)], sequence: UInt64
  ) {
    put(ArticleID(id), ArticleID(founder), sequence)
    for moved in moved { put(ArticleID(moved.id), ArticleID(moved.lead), sequence) }
    while forgotten < said.count, sequence >= mostArrivals,
      said[forgotten].since <= sequence - mostArrivals
    {
      let (since, id) = said[forgotten]
      if told[id]?.since == since { take(id) }
      forgotten += 1
    }
    if forgotten * 2 > said.count {
      said.removeFirst(forgotten)
      forgotten = 0
    }
  }

  private mutating func put(_ id: ArticleID, _ founder: ArticleID, _ since: UInt64) {
    take(id)
    told[id] = Told(founder: founder, since: since)
    members[founder, default: []].insert(id)
    said.append((since, id))
  }

  private mutating func take(_ id: ArticleID) {
    guard let known = told.removeValue(forKey: id) else { return }
    members[known.founder]?.remove(id)
    if members[known.founder]?.isEmpty == true { members[known.founder] = nil }
  }
}
