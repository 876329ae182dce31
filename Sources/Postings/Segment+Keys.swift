package import Bytes
internal import Synchronization

/// The articles of long runs of ids whose hashes are equal, in the order of the ids, by where each run begins.
///
/// They are sorted when they are first asked for: four bytes an article at most.
final class SortedRuns: Sendable {
  let runs = Mutex<[Int: [UInt32]]>([:])
}

/// How articles are found by their ids and other keys.
///
/// Whoever writes articles can make any number of ids whose hashes are equal. A run of such ids costs O(n log n),
/// never a comparison of each with each.
extension Segment {
  /// A longer run of equal hashes is sorted.
  private static let longestUnsortedRun = 32

  /// Articles whose alternate key has the hash of this one; compare the records to be sure.
  package func find(alternateKey: [UInt8]) throws(BytesError) -> [UInt32] {
    try alternateTable.find(StableHash.key(alternateKey)).filter { Int($0) < documentCount }
  }

  /// The hash of each article's alternate key, for those that have one.
  package func alternateHashes() throws(BytesError) -> [UInt32: UInt64] { try alternateTable.all() }

  /// All articles with an id, removed or not.
  package func findAll(_ id: [UInt8]) throws(BytesError) -> [UInt32] {
    try articles(idTable.run(of: StableHash.key(id)), withID: id)
  }

  /// Calls a function with the articles, here and there, that have the same id, for each id that is in both segments.
  package func forEachSameID(
    in other: Segment, _ body: ([UInt32], [UInt32]) throws(BytesError) -> Void
  ) throws(BytesError) {
    try idTable.forEachCommon(with: other.idTable) { here, there throws(BytesError) in
      for group in try self.groups(here) {
        let same = try other.articles(there, withID: group.id)
        if !same.isEmpty { try body(group.documents, same) }
      }
    }
  }

  /// Calls a function with the articles of this segment that have the same id, rising, for each id of several.
  package func forEachRepeatedID(_ body: ([UInt32]) throws(BytesError) -> Void) throws(BytesError) {
    try idTable.forEachRepeated { run throws(BytesError) in
      for group in try self.groups(run) where group.documents.count > 1 { try body(group.documents) }
    }
  }

  /// The ids of a run of equal hashes, in order, and the articles of each.
  private func groups(_ run: Range<Int>) throws(BytesError) -> [(id: [UInt8], documents: [UInt32])] {
    var list: [(id: [UInt8], document: UInt32)] = []
    for document in try idTable.articles(in: run) where Int(document) < documentCount {
      list.append((try id(document), document))
    }
    if list.count > 1 {
      list.sort { $0.id == $1.id ? $0.document < $1.document : $0.id.lexicographicallyPrecedes($1.id) }
    }
    var groups: [(id: [UInt8], documents: [UInt32])] = []
    for item in list {
      if groups.last?.id == item.id {
        groups[groups.count - 1].documents.append(item.document)
      } else {
        groups.append((item.id, [item.document]))
      }
    }
    return groups
  }

  /// The articles of a run of equal hashes that have an id.
  private func articles(_ run: Range<Int>, withID id: [UInt8]) throws(BytesError) -> [UInt32] {
    var found: [UInt32] = []
    guard run.count > Segment.longestUnsortedRun else {
      for document in try idTable.articles(in: run) where Int(document) < documentCount {
        if try self.id(document) == id { found.append(document) }
      }
      return found
    }
    let sorted = try sortedArticles(run)
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) >> 1
      if try self.id(sorted[middle]).lexicographicallyPrecedes(id) { low = middle + 1 } else { high = middle }
    }
    while low < sorted.count {
      guard try self.id(sorted[low]) == id else { break }
      found.append(sorted[low])
      low += 1
    }
    return found
  }

  private func sortedArticles(_ run: Range<Int>) throws(BytesError) -> [UInt32] {
    if let known = sortedRuns.runs.withLock({ $0[run.lowerBound] }) { return known }
    var sorted: [UInt32] = []
    for group in try groups(run) { sorted += group.documents }
    let result = sorted
    sortedRuns.runs.withLock { $0[run.lowerBound] = result }
    return result
  }
}
