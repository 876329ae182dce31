package import Bytes
package import Postings
internal import Signature

/// Counts what unrelated pairs of an index look like, on a sample of its articles.
package enum BackgroundSampler {
  /// Articles that are compared with each other at most: 165,000 comparisons, half a second.
  static let mostArticles = 576
  /// Articles of each language that are compared with those of every other, as long as they are no more than
  /// ``mostArticles`` in all. With sixteen it hung on chance which they were: F1 at one half of a parallel corpus in
  /// twelve languages, all of whose pairs of languages then know the same few subjects, lay between .72 and .81; it is .76 and .77
  /// with 48 and 64.
  static func articlesPerLanguage(languages: Int) -> Int {
    max(12, min(48, mostArticles / max(1, languages)))
  }
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
  /// - Complexity: O(articles) to choose them, then O(``mostArticles``²) comparisons at most.
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
    // The names under which the pairs are counted: many tags are one language to a signature.
    var names: [String: String] = [:]
    var byLanguage: [String: [DocumentAddress]] = [:]
    for address in try snapshot.liveAddressesBySequence() {
      let tag = try snapshot.language(address)
      let name = names[tag] ?? SignatureLanguage.name(tag)
      if names[tag] == nil { names[tag] = name }
      byLanguage[name, default: []].append(address)
    }
    let perLanguage = articlesPerLanguage(languages: byLanguage.count)
    var addresses: [DocumentAddress] = []
    for (_, list) in byLanguage.sorted(by: { $0.key < $1.key }) {
      addresses += spread(list, count: perLanguage)
    }
    var chosen: [PreparedSignature] = []
    for address in spread(addresses, count: mostArticles) {
      if let article = try finder.prepared(address) { chosen.append(article) }
    }
    return chosen
  }

  /// So many of a list at most, at even distances.
  private static func spread(_ list: [DocumentAddress], count: Int) -> [DocumentAddress] {
    let count = min(count, list.count)
    return (0..<count).map { list[$0 * list.count / count] }
  }
}
