package import Bytes
internal import Synchronization

/// An index as one commit left it: readers keep what they opened, whatever is committed later.
///
/// Opening maps files and reads the manifest and a few tables; nothing grows with the index.
package final class IndexSnapshot: Sendable {
  /// The folder of the index.
  package let folder: String
  /// What the commit wrote.
  package let manifest: Manifest
  /// The segments, oldest first.
  package let segments: [Segment]

  private let liveFrequencies = Mutex<[UInt64: Int]>([:])

  /// A snapshot of segments that are open already.
  package init(folder: String, manifest: Manifest, segments: [Segment]) {
    self.folder = folder
    self.manifest = manifest
    self.segments = segments
  }

  /// Opens the newest commit of an index.
  ///
  /// - Parameter versions: What this program would index with; an index made otherwise is refused.
  ///   `nil` accepts any.
  package static func open(
    _ folder: String, in fileSystem: any FileSystem = LocalFileSystem(), versions: IndexVersions? = nil
  ) throws(PostingsError) -> IndexSnapshot {
    var attempt = 0
    while true {
      do {
        return try openNewest(folder, in: fileSystem, versions: versions)
      } catch let error as BytesError {
        // A writer may have removed what an older manifest named: look again.
        attempt += 1
        if error.isMissingFile, attempt < 10, (try? Manifest.newest(folder, in: fileSystem)) != nil {
          continue
        }
        if error.isMissingFile, (try? Manifest.newest(folder, in: fileSystem)) == nil {
          throw .noIndex(path: folder)
        }
        throw .bytes(error)
      } catch let error as PostingsError {
        throw error
      } catch {
        throw .noIndex(path: folder)
      }
    }
  }

  private static func openNewest(
    _ folder: String, in fileSystem: any FileSystem, versions: IndexVersions?
  ) throws -> IndexSnapshot {
    guard let generation = try Manifest.newest(folder, in: fileSystem), generation > 0 else {
      throw PostingsError.noIndex(path: folder)
    }
    let manifest = try Manifest.read(folder, generation: generation, in: fileSystem)
    if let versions, let difference = manifest.versions.firstDifference(from: versions) {
      throw PostingsError.versions(
        path: folder, part: difference.part, found: difference.found, expected: difference.expected)
    }
    return try IndexSnapshot(folder, manifest, in: fileSystem, reusing: [])
  }

  /// Opens the segments of a manifest, taking over those that are open already.
  package init(
    _ folder: String, _ manifest: Manifest, in fileSystem: any FileSystem, reusing open: [Segment]
  ) throws(BytesError) {
    self.folder = folder
    self.manifest = manifest
    var list: [Segment] = []
    for entry in manifest.entries {
      var removals: Removals?
      if !entry.removals.isEmpty {
        let found = try Removals(
          folder + "/" + entry.removals, documentCount: entry.summary.documentCount, in: fileSystem)
        guard found.count == entry.removedCount else {
          throw .corrupt(path: folder + "/" + entry.removals, offset: 0, reason: "another number of removals")
        }
        removals = found
      }
      if entry.removals.isEmpty, let same = open.first(where: { $0.name == entry.name && $0.removals == nil })
      {
        list.append(same)
        continue
      }
      list.append(
        try Segment(
          folder + "/" + entry.name, name: entry.name, summary: entry.summary, removals: removals,
          after: open.first(where: { $0.name == entry.name }), in: fileSystem))
    }
    segments = list
  }

  /// Whether there is an index in a folder, with a commit at least.
  ///
  /// - Throws: when the folder cannot be read, or has parts of an index and no manifest.
  package static func exists(
    _ folder: String, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(BytesError) -> Bool {
    try Manifest.newest(folder, in: fileSystem) ?? 0 > 0
  }

  /// Articles that were not removed.
  package var documentCount: Int { manifest.documentCount }
  /// Words of those articles.
  package var tokenCount: UInt64 { manifest.tokenCount }
  /// The highest sequence number given out.
  package var lastSequence: UInt64 { manifest.lastSequence }
  /// What decided the terms.
  package var versions: IndexVersions { manifest.versions }
  /// Values that upper floors keep with the index.
  package var attachments: [String: [UInt8]] { manifest.attachments }
  /// Bytes of all segments.
  package var byteCount: Int { manifest.byteCount }

  /// In how many of a segment's articles that were not removed a term is.
  package func liveFrequency(_ entry: TermEntry, in index: Int) throws(BytesError) -> Int {
    let segment = segments[index]
    guard let removals = segment.removals else { return entry.documentFrequency }
    if entry.documentFrequency == 1 {
      guard Int(entry.document) < segment.documentCount else {
        throw .corrupt(path: segment.terms.file.path, offset: 0, reason: "an article outside the segment")
      }
      return segment.isLive(entry.document) ? 1 : 0
    }
    try TermPostings.check(entry, in: segment.postings)
    let key = UInt64(index) << 48 | UInt64(entry.offset)
    if let known = liveFrequencies.withLock({ $0[key] }) { return known }
    let postings = try segment.postings(of: entry)
    let documents = Memory<UInt32>(count: 144, repeating: 0)
    var live = 0
    for chunk in 0..<postings.chunkCount {
      _ = try postings.decodeDocuments(of: chunk, into: documents.cells)
      for position in 0..<postings.count(of: chunk) where !removals.contains(documents.cells[position]) {
        live += 1
      }
    }
    let result = live
    liveFrequencies.withLock { known in
      if known.count > 100_000 { known.removeAll() }
      known[key] = result
    }
    return result
  }

  /// The article with an id.
  package func find(_ id: [UInt8]) throws(BytesError) -> DocumentAddress? {
    for index in segments.indices.reversed() {
      for document in try segments[index].findAll(id) where segments[index].isLive(document) {
        return DocumentAddress(segment: index, document: document)
      }
    }
    return nil
  }

  /// Articles that probably have an alternate key; compare their records to be sure.
  package func find(alternateKey: [UInt8]) throws(BytesError) -> [DocumentAddress] {
    var found: [DocumentAddress] = []
    for index in segments.indices {
      for document in try segments[index].find(alternateKey: alternateKey)
      where segments[index].isLive(document) {
        found.append(DocumentAddress(segment: index, document: document))
      }
    }
    return found
  }

  private func segment(_ address: DocumentAddress) throws(BytesError) -> Segment {
    guard segments.indices.contains(address.segment),
      Int(address.document) < segments[address.segment].documentCount
    else { throw .corrupt(path: folder, offset: 0, reason: "no such article") }
    return segments[address.segment]
  }

  /// Whether an article was not removed.
  package func isLive(_ address: DocumentAddress) -> Bool {
    segments.indices.contains(address.segment)
      && Int(address.document) < segments[address.segment].documentCount
      && segments[address.segment].isLive(address.document)
  }

  /// The id of an article.
  package func id(of address: DocumentAddress) throws(BytesError) -> [UInt8] {
    try segment(address).id(address.document)
  }
  /// The record of an article.
  package func stored(_ address: DocumentAddress) throws(BytesError) -> [UInt8] {
    try segment(address).stored(address.document)
  }
  /// The signature of an article.
  package func signature(_ address: DocumentAddress) throws(BytesError) -> [UInt8] {
    try segment(address).signature(address.document)
  }
  /// The language of an article.
  package func language(_ address: DocumentAddress) throws(BytesError) -> String {
    try segment(address).language(address.document)
  }
  /// When an article was published, in seconds since 1970, when known.
  package func published(_ address: DocumentAddress) throws(BytesError) -> Int64? {
    try segment(address).published(address.document)
  }
  /// The source of an article; may be empty.
  package func source(_ address: DocumentAddress) throws(BytesError) -> String {
    try segment(address).source(address.document)
  }
  /// The sequence number of an article.
  package func sequence(_ address: DocumentAddress) throws(BytesError) -> UInt64 {
    try segment(address).sequence(address.document)
  }
  /// The length of an article in words.
  package func tokenCount(_ address: DocumentAddress) throws(BytesError) -> UInt32 {
    try segment(address).tokenCount(address.document)
  }
  /// The length of an article's title in words.
  package func titleTokenCount(_ address: DocumentAddress) throws(BytesError) -> UInt32 {
    try segment(address).titleTokenCount(address.document)
  }

  /// Calls a function with every article that was not removed, segment by segment.
  package func forEachLive(_ body: (DocumentAddress) throws -> Void) rethrows {
    for (index, segment) in segments.enumerated() {
      for document in 0..<UInt32(segment.documentCount) where segment.isLive(document) {
        try body(DocumentAddress(segment: index, document: document))
      }
    }
  }

  /// All articles that were not removed, in the order of their sequence numbers.
  ///
  /// - Parameter oldest: the sequence number that all of them exceed.
  /// - Complexity: O(articles), and O(n log n) for the n that are returned.
  package func liveAddressesBySequence(after oldest: UInt64 = 0) throws(BytesError) -> [DocumentAddress] {
    var list: [(sequence: UInt64, address: DocumentAddress)] = []
    if oldest == 0 { list.reserveCapacity(documentCount) }
    for (index, segment) in segments.enumerated() {
      for document in 0..<UInt32(segment.documentCount) where segment.isLive(document) {
        let sequence = try segment.sequence(document)
        if sequence > oldest {
          list.append((sequence, DocumentAddress(segment: index, document: document)))
        }
      }
    }
    return list.sorted { $0.sequence < $1.sequence }.map(\.address)
  }

  /// How many articles there are of each language, most first.
  package func languages() throws(BytesError) -> [(name: String, count: Int)] {
    try tally { segment throws(BytesError) in zip(segment.languageNames, try segment.languageCounts()) }
  }

  /// How many articles there are of each source, most first.
  package func sources() throws(BytesError) -> [(name: String, count: Int)] {
    try tally { segment throws(BytesError) in zip(segment.sourceNames, try segment.sourceCounts()) }
  }

  private func tally(
    _ names: (Segment) throws(BytesError) -> Zip2Sequence<[String], [Int]>
  ) throws(BytesError) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for segment in segments {
      for (name, count) in try names(segment) where count > 0 { counts[name, default: 0] += count }
    }
    return counts.map { (name: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name
    }
  }

  /// A number that depends on the articles and their terms alone, not on segments or order.
  package func contentDigest() throws(BytesError) -> UInt64 {
    var sum: UInt64 = 0
    for segment in segments {
      for document in 0..<UInt32(segment.documentCount) where segment.isLive(document) {
        sum &+= try segment.digest(document)
      }
    }
    return sum
  }
}
