internal import Bytes
internal import Postings

/// An index, opened for asking: what the last commit left, whatever writers do later.
///
/// Opening maps files and reads their heads; nothing is loaded. One instance serves one thread at a time.
public final class NewsIndex {
  /// The folder it was opened from.
  public let folder: String
  let snapshot: IndexSnapshot

  /// Opens the index in a folder.
  ///
  /// - Throws: ``TidingsError`` with code `no-index`, `other-version`, `index-damaged` or `unreadable`.
  public init(folder: String) throws(TidingsError) {
    self.folder = folder
    do throws(PostingsError) {
      snapshot = try IndexSnapshot.open(folder, versions: NewsIndex.versions)
    } catch {
      throw TidingsError(error)
    }
  }

  /// The article with an id, and its sequence number; `nil` when there is none.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func article(id: String) throws -> (article: StoredArticle, sequence: UInt64)? {
    try NewsIndex.translating(folder) {
      guard let address = try snapshot.find(Array(id.utf8)) else { return nil }
      return (try article(at: address), try snapshot.sequence(address))
    }
  }

  /// An article by its place.
  func article(at address: DocumentAddress) throws -> StoredArticle {
    let record = try snapshot.stored(address)
    guard let article = StoredArticle(decoding: record) else {
      throw TidingsError(
        code: "index-damaged", subject: folder,
        message: "the record of an article cannot be read; run tidings verify")
    }
    return article
  }

  /// The id that is nearest to a mistyped one.
  ///
  /// - Parameter nearest: chooses among names; `nil` when none is near.
  /// - Complexity: O(articles); ids beyond the first 100,000 are not looked at.
  public func nearestID(to id: String, nearest: (String, [String]) -> String?) throws -> String? {
    try NewsIndex.translating(folder) {
      var ids: [String] = []
      for address in try snapshot.liveAddressesBySequence().prefix(100_000) {
        ids.append(String(decoding: try snapshot.id(of: address), as: UTF8.self))
      }
      return nearest(id, ids)
    }
  }

  /// What the index holds.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  /// - Complexity: O(articles)
  public func status() throws -> IndexStatus {
    try NewsIndex.translating(folder) {
      let versions = snapshot.versions
      let digest = String(try snapshot.contentDigest(), radix: 16)
      let stored = snapshot.segments.reduce(0) { $0 + $1.documentCount }
      return IndexStatus(
        folder: folder, articleCount: snapshot.documentCount, removedCount: stored - snapshot.documentCount,
        segmentCount: snapshot.segments.count, byteCount: snapshot.byteCount,
        termCount: snapshot.segments.reduce(0) { $0 + $1.terms.termCount },
        lastSequence: snapshot.lastSequence,
        languages: try snapshot.languages().map { (tag: $0.name, count: $0.count) },
        sources: try snapshot.sources().filter { !$0.name.isEmpty }.map { (name: $0.name, count: $0.count) },
        versions: [
          (name: "ICU", value: versions.icu), (name: "Unicode", value: versions.unicode),
          (name: "analyzer", value: versions.analyzer), (name: "lexicon", value: versions.lexicon),
        ],
        digest: String(repeating: "0", count: 16 - digest.utf8.count) + digest,
        ownNameCount: NewsIndex.check(names: NewsIndex.names(of: snapshot), file: "names").lineCount)
    }
  }
}
