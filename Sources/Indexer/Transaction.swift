internal import Bytes
internal import Postings

/// What a commit is about to change: new segments, and which articles of which segments go.
struct Transaction {
  private let folder: String
  private let fileSystem: any FileSystem
  private let old: IndexSnapshot
  private let segments: [Segment]
  private let entriesBefore: [Manifest.Entry]
  private let firstPending: Int
  private var gone: [Set<UInt32>]

  init(
    _ old: IndexSnapshot, pending: [Manifest.Entry], folder: String, in fileSystem: any FileSystem
  ) throws(BytesError) {
    self.folder = folder
    self.fileSystem = fileSystem
    self.old = old
    var list = old.segments
    for entry in pending {
      list.append(
        try Segment(
          adopting: folder + "/" + entry.name, name: entry.name, summary: entry.summary, in: fileSystem))
    }
    segments = list
    entriesBefore = old.manifest.entries + pending
    firstPending = old.segments.count
    gone = [Set<UInt32>](repeating: [], count: list.count)
  }

  private func isLive(_ segment: Int, _ document: UInt32) -> Bool {
    segments[segment].isLive(document) && !gone[segment].contains(document)
  }

  /// Marks all but the latest of the articles with the same id; returns how many.
  mutating func replace() throws(BytesError) -> Int {
    var losers: [(segment: Int, document: UInt32)] = []
    for index in firstPending..<max(firstPending, segments.count) {
      let segment = segments[index]
      try segment.forEachRepeatedID { documents throws(BytesError) in
        let latest = try Transaction.latest(documents, in: segment)
        // Of articles with one number the first stays.
        var stays = false
        for document in documents {
          let isLatest = try segment.sequence(document) == latest
          if isLatest, !stays { stays = true } else { losers.append((index, document)) }
        }
      }
      for other in 0..<index {
        let earlier = segments[other]
        try segment.forEachSameID(in: earlier) { here, there throws(BytesError) in
          let latestHere = try Transaction.latest(here, in: segment)
          let latestThere = try Transaction.latest(there, in: earlier)
          for document in there {
            if try earlier.sequence(document) <= latestHere { losers.append((other, document)) }
          }
          for document in here {
            if try segment.sequence(document) < latestThere { losers.append((index, document)) }
          }
        }
      }
    }
    var count = 0
    for loser in losers where isLive(loser.segment, loser.document) {
      gone[loser.segment].insert(loser.document)
      count += 1
    }
    return count
  }

  private static func latest(_ documents: [UInt32], in segment: Segment) throws(BytesError) -> UInt64 {
    var latest: UInt64 = 0
    for document in documents { latest = max(latest, try segment.sequence(document)) }
    return latest
  }

  /// Marks removed ids; returns how many articles that concerned.
  mutating func remove(_ removals: [(id: [UInt8], before: UInt64)]) throws(BytesError) -> Int {
    var count = 0
    for removal in removals {
      for index in segments.indices {
        for document in try segments[index].findAll(removal.id)
        where isLive(index, document) {
          if try segments[index].sequence(document) < removal.before {
            gone[index].insert(document)
            count += 1
          }
        }
      }
    }
    return count
  }

  /// Writes the removals and returns the new manifest's entries; segments without articles are left out.
  func entries(generation: UInt64) throws(BytesError) -> [Manifest.Entry] {
    var list: [Manifest.Entry] = []
    for (index, segment) in segments.enumerated() {
      var entry = entriesBefore[index]
      if !gone[index].isEmpty {
        let removals = Removals(gone[index], documentCount: segment.documentCount, adding: segment.removals)
        if removals.count == segment.documentCount { continue }
        entry.removals = FileNames.removals(segment: segment.name, generation: generation)
        entry.removedCount = removals.count
        var tokens: UInt64 = 0
        for document in gone[index] { tokens += UInt64(try segment.tokenCount(document)) }
        entry.removedTokenCount += tokens
        try removals.write(folder + "/" + entry.removals, in: fileSystem)
      }
      list.append(entry)
    }
    return list
  }
}
