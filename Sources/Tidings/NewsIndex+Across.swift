internal import Bytes
internal import Events
internal import Postings
internal import Query
internal import Signature
internal import Text

extension NewsIndex {
  typealias RankedAddress = (address: DocumentAddress, score: Double, isAcross: Bool)

  /// Adds articles that share concepts and names with the question, in whatever language.
  ///
  /// The question is read as a title; its concepts, names, places, numbers and dates are asked of the signature field
  /// of each language. Scores of both lists are brought onto one scale by their best hit, and added where both found
  /// an article, as CombSUM does (Fox and Shaw 1994).
  func merged(
    _ words: [RankedAddress], request: SearchRequest, question: Query, searcher: Searcher
  ) throws -> [RankedAddress] {
    let language = LanguageGuesser().bestGuess(Array(request.query.utf8))
    let signature = SignatureExtractor(names: [NewsIndex.names(of: snapshot)]).extract(
      title: request.query, text: "", language: language.description, published: nil)
    let finder = try RelatedFinder(snapshot)
    let prepared = finder.prepare(signature, published: nil)
    let strongest = prepared.strongest(limit: 40, model: finder.model).filter { $0.0.kind != .prefix }
    guard !strongest.isEmpty else { return words }
    let statistics = finder.languages
    var merged: [DocumentAddress: (score: Double, isAcross: Bool)] = [:]
    let best = words.map(\.score).max() ?? 0
    for item in words { merged[item.address] = (item.score, false) }
    var concepts: [DocumentAddress: Double] = [:]
    for tag in statistics {
      let terms = strongest.map { feature, weight in
        WeightedTerm(term: ArticleSignature.term(feature, language: tag), weight: weight * weight)
      }
      for hit in try searcher.topTerms(terms, filter: request.filter.engineFilter, limit: 100) {
        concepts[hit.address] = Double(hit.score)
      }
    }
    let bestConcept = max(concepts.values.max() ?? 0, 1e-9)
    let scale = (best > 0 ? best : 10) / bestConcept
    for (address, score) in concepts where score >= 0.2 * bestConcept {
      let added = 0.8 * score * scale
      if let known = merged[address] {
        merged[address] = (known.score + added, false)
      } else {
        merged[address] = (added, true)
      }
    }
    return merged.map { (address: $0.key, score: $0.value.score, isAcross: $0.value.isAcross) }
      .sorted { ($1.score, $0.address) < ($0.score, $1.address) }
  }

  /// Leaves out articles that report an event which a better hit reports already.
  func firstOfEachEvent(_ ranked: [RankedAddress]) throws -> [RankedAddress] {
    let finder = try RelatedFinder(snapshot)
    var kept: [RankedAddress] = []
    var keptSignatures: [PreparedSignature] = []
    for item in ranked {
      guard let signature = try finder.prepared(item.address) else {
        kept.append(item)
        continue
      }
      let repeats = keptSignatures.contains { other in
        finder.score(PairComparison(signature, other), signature, other).probability >= 0.5
      }
      if repeats { continue }
      kept.append(item)
      keptSignatures.append(signature)
    }
    return kept
  }
}
