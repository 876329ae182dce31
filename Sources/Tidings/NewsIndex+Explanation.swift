internal import Bytes
internal import Postings
internal import Query
internal import Signature

/// What a question means, and what that gave to the articles of a search across languages.
struct ConceptShares {
  /// Concepts, names, places, numbers and dates with the weights by which articles were looked for.
  let features: [(feature: SignatureFeature, weight: Float)]
  /// The language of each article that was found so, as signatures name it.
  var languages: [DocumentAddress: String] = [:]
  /// What a point of such an article's sum became in its score.
  var factors: [DocumentAddress: Double] = [:]

  /// The terms to look for in the articles of a language.
  func terms(in language: String) -> [WeightedTerm] {
    features.map { feature, weight in
      WeightedTerm(term: ArticleSignature.term(feature, language: language), weight: weight)
    }
  }
}

extension NewsIndex {
  /// How an article's score came about: a line for each term of the question, then one for each concept and name.
  ///
  /// The numbers in front add up to the score.
  ///
  /// - Parameter kinds: what the terms of the question are.
  func explanation(
    of address: DocumentAddress, in page: RankedPage, _ request: SearchRequest, _ kinds: TermKinds,
    _ searcher: Searcher
  ) throws -> [String] {
    let parts = try searcher.explain(page.question, address, ranking: request.ranking.engineRanking)
    let lines = parts.map { part in
      "\(rounded(part.score)) = \(kinds.label(of: part)): \(part.frequency) times, "
        + "in \(part.documentFrequency) articles, weight × idf \(rounded(part.weight))"
    }
    guard let shares = page.concepts, let factor = shares.factors[address],
      let language = shares.languages[address]
    else { return lines }
    let terms = shares.terms(in: language)
    let concepts = try searcher.explain(terms, address).compactMap { part -> String? in
      guard let place = terms.firstIndex(where: { TermField.cut($0.term) == part.terms.first }) else {
        return nil
      }
      let feature = shares.features[place].feature
      let name = printable(feature.key)
      let word = String(decoding: feature.surface, as: UTF8.self)
      let written = word.isEmpty || word == name ? "" : " (\(word))"
      return "\(rounded(part.score * factor)) = \(feature.kind.name) \(name)\(written): "
        + "frequency \(part.frequency), weight × scale \(rounded(part.weight * factor))"
    }
    return lines + concepts
  }
}
