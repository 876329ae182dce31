package import Bytes
package import Postings
package import Query
internal import Signature

extension RelatedFinder {
  /// The articles that are worth comparing: the best of each language, and the best of the days around.
  ///
  /// In a large index a dated article is compared with those of its window of days and with some of any day, which is
  /// where other events of its story are found.
  ///
  /// Of 1,000,000 articles 7 ms an article (`tidings incoming`); what they miss tells `Benchmarks candidates INDEX LABELS`.
  package func candidates(_ article: PreparedSignature, filter: SearchFilter? = nil) throws(BytesError)
    -> [DocumentAddress]
  {
    let strongest = try affordable(article.strongest(limit: 40))
    var found: Set<DocumentAddress> = []
    var wishes: [(filter: SearchFilter?, limit: Int)] = []
    if snapshot.documentCount <= model.smallIndex || article.published == nil {
      for language in statistics.languages {
        let terms = terms(strongest, languages: [language])
        for hit in try searcher.topTerms(terms, filter: filter, limit: model.candidatesPerLanguage) {
          found.insert(hit.address)
        }
      }
    }
    if let published = article.published {
      var window = filter ?? SearchFilter()
      window.since = max(window.since ?? .min, published - Int64(model.windowDays) * 86_400)
      window.until = min(window.until ?? .max, published + Int64(model.windowDays) * 86_400)
      wishes.append((window, model.candidatesInWindow))
      if snapshot.documentCount > model.smallIndex { wishes.append((filter, model.candidatesBeyondWindow)) }
    }
    if !wishes.isEmpty {
      let terms = terms(strongest, languages: statistics.languages)
      for hits in try searcher.topTerms(terms, for: wishes) { for hit in hits { found.insert(hit.address) } }
    }
    return found.sorted()
  }

  /// The strongest features whose postings a question can afford to read; in a small index all of them.
  ///
  /// What stands in every tenth article is read longest and tells least.
  private func affordable(_ features: [(SignatureFeature, Float)]) throws(BytesError)
    -> [(SignatureFeature, Float)]
  {
    if snapshot.documentCount <= model.smallIndex { return features }
    let pieces = features.map(\.0)
    let hashes = pieces.map(\.hash)
    var counts = [Int](repeating: 0, count: features.count)
    for language in statistics.languages {
      let found = statistics.frequencies(hashes: hashes, language: language) {
        ArticleSignature.term(pieces[$0], language: language)
      }
      for index in counts.indices { counts[index] += found[index] }
    }
    if let failure = statistics.failure { throw failure }
    var left = model.mostPostings
    var kept: [(SignatureFeature, Float)] = []
    for (feature, count) in zip(features, counts) {
      if count > left, kept.count >= model.leastFeatures { continue }
      left -= count
      kept.append(feature)
    }
    return kept
  }

  private func terms(_ features: [(SignatureFeature, Float)], languages: [String]) -> [WeightedTerm] {
    var terms: [WeightedTerm] = []
    terms.reserveCapacity(features.count * languages.count)
    for language in languages {
      for (feature, weight) in features {
        terms.append(WeightedTerm(term: ArticleSignature.term(feature, language: language), weight: weight))
      }
    }
    return terms
  }
}
