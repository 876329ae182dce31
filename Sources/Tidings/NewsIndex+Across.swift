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
  /// an article, as CombSUM does (Fox and Shaw 1994), concepts for less than words. The two shares were chosen among seven on
  /// the questions of `Corpus` (nDCG@10 .927) and of XQuAD, 150 of each of six languages against passages of one language:
  /// .667 where words alone reach .409, and .964 in the question's own language, where words alone reach .965.
  func merged(
    _ words: [RankedAddress], request: SearchRequest, question: Query, searcher: Searcher
  ) throws -> [RankedAddress] {
    let finder = try RelatedFinder(snapshot)
    let signature = signature(of: request.query, languages: finder.languages)
    let prepared = try finder.prepare(signature, published: nil)
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
      // In the question's own language the words know better.
      let isOwn = try snapshot.language(address) == signature.language
      let added = (isOwn ? 0.4 : 0.8) * score * scale
      if let known = merged[address] {
        merged[address] = (known.score + added, false)
      } else {
        merged[address] = (added, true)
      }
    }
    return merged.map { (address: $0.key, score: $0.value.score, isAcross: $0.value.isAcross) }
      .sorted { ($1.score, $0.address) < ($0.score, $1.address) }
  }

  /// The signature of a question in the language in which it says most: the likeliest one, and where that finds no
  /// meaning, as with a single word, each language of the index.
  private func signature(of question: String, languages: [String]) -> ArticleSignature {
    let extractor = SignatureExtractor(names: [NewsIndex.names(of: snapshot)])
    func read(_ tag: String) -> (signature: ArticleSignature, meaning: Float) {
      let signature = extractor.extract(title: question, text: "", language: tag, published: nil)
      return (signature, signature.features.reduce(0) { $0 + ($1.kind.isMeaning ? $1.frequency : 0) })
    }
    let guess = LanguageGuesser().bestGuess(Array(question.utf8))
    var best = read(guess.description)
    if best.meaning >= 1 { return best.signature }
    for tag in languages {
      let other = read(tag)
      if other.meaning > best.meaning { best = other }
    }
    return best.signature
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
