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
  /// The wanted words are read as a title; its concepts, names, places, numbers and dates are asked of the signature
  /// field of each language. Scores of both lists are brought onto one scale by their best hit, and added where both found
  /// an article, as CombSUM does (Fox and Shaw 1994), concepts for less than words. The two shares were chosen among seven on
  /// the questions of `Corpus` (nDCG@10 .927) and of XQuAD, 150 of each of six languages against passages of one language:
  /// .667 where words alone reach .409, and .964 in the question's own language, where words alone reach .965. A phrase of
  /// the lexicon that other languages hardly have is asked for by the meanings of its words, too.
  ///
  /// What must or must not be there holds for these articles, too: by the words, or by what they mean.
  ///
  /// - Parameters:
  ///   - words: articles that the words found, the best or the first by date.
  ///   - condition: what an article that shares concepts must hold besides.
  /// - Returns: all of them in the order that is asked for, how many the words did not find, and what concepts gave.
  func merged(
    _ words: [RankedAddress], request: SearchRequest, question: Query, condition: QueryNode?,
    meaning: QuestionMeaning, finder: RelatedFinder, searcher: Searcher
  ) throws -> (ranked: [RankedAddress], acrossCount: Int, concepts: ConceptShares?) {
    let wanted = question.wantedText
    if wanted.isEmpty { return (words, 0, nil) }
    var signature = meaning.signature(of: wanted, isUnfound: words.isEmpty)
    if wanted.utf8.count <= QuestionMeaning.shortText {
      let parts = try meaning.wordsOfPhrases(in: signature) { node in
        try searcher.count(Query(root: node), filter: request.filter.engineFilter)
      }
      signature.features += parts
    }
    let prepared = try finder.prepare(signature, published: nil)
    let strongest = prepared.strongest(limit: 40).filter { $0.0.kind != .prefix }
    guard !strongest.isEmpty else { return (words, 0, nil) }
    var shares = ConceptShares(features: strongest.map { (feature: $0.0, weight: $0.1 * $0.1) })
    let isSound = strongest.allSatisfy { $0.0.kind == .skeleton }
    if isSound, try isEveryday(wanted, words, shares, finder, searcher) { return (words, 0, nil) }
    var merged: [DocumentAddress: (score: Double, isAcross: Bool)] = [:]
    for item in words { merged[item.address] = (item.score, false) }
    var concepts: [DocumentAddress: Double] = [:]
    for tag in finder.languages {
      // A condition takes some away.
      let hits = try searcher.topTerms(
        shares.terms(in: tag), filter: request.filter.engineFilter, limit: condition == nil ? 100 : 400)
      for hit in hits {
        concepts[hit.address] = Double(hit.score)
        shares.languages[hit.address] = tag
      }
    }
    let bestConcept = max(concepts.values.max() ?? 0, 1e-9)
    concepts = concepts.filter { $0.value >= 0.2 * bestConcept }
    if let condition {
      let kept = try searcher.matching(condition, among: Array(concepts.keys))
      concepts = concepts.filter { kept.contains($0.key) }
    }
    let byWords = try searcher.scores(
      question.root, of: Array(concepts.keys), ranking: request.ranking.engineRanking)
    var best = max(words.map(\.score).max() ?? 0, byWords.values.max().map(Double.init) ?? 0)
    if !request.filter.isEmpty {
      // A filter may leave only articles that have a word by chance: what the words can reach sets the scale.
      let free = try searcher.search(question, limit: 1, ranking: request.ranking.engineRanking).hits
      best = max(best, free.first.map { Double($0.score) } ?? 0)
    }
    if try best == 0 || hasStopWordsOnly(question, request, searcher) { best = max(best, 10) }
    let scale = best / bestConcept
    for (address, score) in concepts {
      // In the question's own language the words know better, and of a name how it is written.
      let isOwn = shares.languages[address] == signature.language
      let share = isOwn || isSound ? 0.4 : 0.8
      let added = share * score * scale
      shares.factors[address] = share * scale
      if let known = merged[address]?.score ?? byWords[address].map(Double.init) {
        merged[address] = (known + added, false)
      } else {
        merged[address] = (added, true)
      }
    }
    let all = merged.map { (address: $0.key, score: $0.value.score, isAcross: $0.value.isAcross) }
    return (try sorted(all, request.sort), merged.count { $0.value.isAcross }, shares)
  }

  /// Whether the articles that have a single word with a capital, of which nothing but its sound is known, do not have it as a
  /// name.
  private func isEveryday(
    _ wanted: String, _ words: [RankedAddress], _ shares: ConceptShares, _ finder: RelatedFinder,
    _ searcher: Searcher
  ) throws -> Bool {
    guard !words.isEmpty, wanted.contains(where: \.isUppercase), !wanted.contains(where: \.isWhitespace)
    else { return false }
    let terms = finder.languages.flatMap { shares.terms(in: $0) }
    return try searcher.matching(.word(terms), among: words.prefix(50).map(\.address)).isEmpty
  }

  /// Whether articles have stop words of a question alone, which then say nothing of how much a hit is worth.
  private func hasStopWordsOnly(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher
  ) throws -> Bool {
    let wanted = question.written.filter { !$0.isUnwanted }
    let content = wanted.filter { part in
      guard case .word(let terms) = part.node else { return true }
      return terms.contains { $0.weight > 0.45 }
    }
    if content.isEmpty || content.count == wanted.count { return false }
    let root = QueryNode.group(must: [], should: content.map(\.node.strict), mustNot: [])
    let found = try searcher.search(
      Query(root: root), limit: 1, ranking: request.ranking.engineRanking)
    return found.hits.isEmpty
  }

  /// The order that is asked for; articles without a date come last, as in a search by words.
  private func sorted(_ list: [RankedAddress], _ order: SortOrder) throws -> [RankedAddress] {
    if order == .score { return list.sorted { ($1.score, $0.address) < ($0.score, $1.address) } }
    let sign: Int64 = order == .newest ? -1 : 1
    let dated = try list.map { item in
      (item: item, key: try snapshot.published(item.address).map { sign * $0 } ?? .max)
    }
    return dated.sorted { ($0.key, $0.item.address) < ($1.key, $1.item.address) }.map(\.item)
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
