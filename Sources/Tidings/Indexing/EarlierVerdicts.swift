internal import Bytes
internal import Ingest
internal import Postings
internal import Synchronization

/// What `incoming` said of articles that `index` brings again.
///
/// An article that is unchanged keeps its verdict, one that has changed is an update, as if it had come by `incoming`.
/// Either stays in the group that the latest verdict on it named, and says of others what no later verdict said otherwise:
/// it is the latest itself now.
final class EarlierVerdicts: Sendable {
  private let snapshot: IndexSnapshot
  private let groups = Mutex<ToldGroups?>(nil)

  /// - Parameter snapshot: the index before anything is added.
  init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

  /// The verdict that an article brings along; `nil` when it takes the place of none that has one.
  ///
  /// - Parameter block: records that were read together, kept for the next article.
  func arrival(of article: Article, using block: inout RecordBlock) throws(BytesError)
    -> StoredArticle.Arrival?
  {
    guard let address = try snapshot.find(Array(article.id.utf8)) else { return nil }
    let record = try snapshot.segments[address.segment].stored(address.document, using: &block)
    guard let known = StoredArticle(decoding: record), var arrival = known.arrival else { return nil }
    let told = try told()
    arrival.lead = told.founder(of: article.id) ?? arrival.lead
    arrival.moved = told.standing(try snapshot.sequence(address), except: article.id)
    if !NewsIndex.changedFields(known, article).isEmpty {
      arrival.verdict = .update
      arrival.partner = known.id
      arrival.score = 1
    }
    return arrival
  }

  private func told() throws(BytesError) -> ToldGroups {
    try groups.withLock { known throws(BytesError) in
      if let known { return known }
      let read = try ToldGroups(snapshot)
      known = read
      return read
    }
  }
}
