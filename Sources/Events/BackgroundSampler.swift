package import Bytes
package import Postings
internal import Signature

/// Counts what unrelated pairs of an index look like, on a sample of its articles.
package enum BackgroundSampler {
  /// Articles of each language that are compared with those of every other: so many that there are about 165,000
  /// comparisons, half a second. With sixteen it hung on chance which they were: F1 at one half of a parallel corpus in
  /// twelve languages, all of whose pairs of languages then know the same few subjects, lay between .72 and .81; it is .76 and .77
  /// with 48 and 64.
  static func articlesPerLanguage(languages: Int) -> Int { max(12, min(48, 576 / max(1, languages))) }
  /// Articles of an index below which the compiled prior is better than any count.
  static let leastArticles = 40
  /// A pair with higher log-odds under the prior may report one event and is left out.
  static let unrelatedLogOdds: Float = -1

  /// Whether the articles have become so many more, or fewer, that it is time to count again.
  package static func isDue(_ known: BackgroundStatistics?, articleCount: Int) -> Bool {
    guard articleCount >= leastArticles else { return false }
    guard let known else { return true }
    return articleCount * 8 > known.articleCount * 9 || articleCount * 9 < known.articleCount * 8
  }

  /// Compares the articles that lie evenly over each language's order of arrival.
  ///
  /// - Complexity: O(articles) to choose them, then O(languages²) comparisons.
  package static func sample(_ snapshot: IndexSnapshot, model: EventModel = .current) throws(BytesError)
    -> BackgroundStatistics
  {
    var result = BackgroundStatistics()
    result.articleCount = snapshot.documentCount
    let finder = try RelatedFinder(
      snapshot, model: model, background: BackgroundStatistics(), usesDates: false)
    let chosen = try articles(snapshot, finder)
    for (index, left) in chosen.enumerated() {
      for right in chosen[..<index] {
        let comparison = PairComparison(left, right)
        if EventRelation.isCopy(comparison) { continue }
        if finder.score(comparison, left, right).logOdds >= unrelatedLogOdds { continue }
        result.add(comparison, left.signature.language, right.signature.language)
      }
    }
    return result
  }

  private static func articles(_ snapshot: IndexSnapshot, _ finder: RelatedFinder) throws(BytesError)
    -> [PreparedSignature]
  {
    var byLanguage: [String: [DocumentAddress]] = [:]
    for address in try snapshot.liveAddressesBySequence() {
      byLanguage[try snapshot.language(address), default: []].append(address)
    }
    var chosen: [PreparedSignature] = []
    for (_, addresses) in byLanguage.sorted(by: { $0.key < $1.key }) {
      let count = min(articlesPerLanguage(languages: byLanguage.count), addresses.count)
      for index in 0..<count {
        if let article = try finder.prepared(addresses[index * addresses.count / count]) {
          chosen.append(article)
        }
      }
    }
    return chosen
  }
}
