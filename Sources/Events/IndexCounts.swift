package import Bytes
package import Postings
internal import Signature

/// Counts over an index that the comparison of articles needs: articles by language, and by day of publication.
///
/// Counted once by reading two columns, then kept up to date as articles come.
package struct IndexCounts: Sendable {
  /// Articles by language, as signatures name languages.
  package private(set) var languages: [String: Int] = [:]
  /// Articles by day.
  package private(set) var days = PublicationDays()

  /// - Complexity: O(articles)
  package init(_ snapshot: IndexSnapshot) throws(BytesError) {
    for (name, count) in try snapshot.languages() {
      languages[SignatureLanguage.name(name), default: 0] += count
    }
    days = try PublicationDays(snapshot)
  }

  /// Counts an article that was added.
  package mutating func add(language: String, published: Int64?) {
    languages[SignatureLanguage.name(language), default: 0] += 1
    if let published { days.add(published) }
  }

  /// Takes back an article that was replaced.
  package mutating func remove(language: String, published: Int64?) {
    let name = SignatureLanguage.name(language)
    if let count = languages[name] { languages[name] = count > 1 ? count - 1 : nil }
    if let published { days.remove(published) }
  }
}
