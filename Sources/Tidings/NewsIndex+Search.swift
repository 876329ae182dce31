internal import Bytes
internal import Postings
internal import Query
internal import Text

extension ArticleFilter {
  /// The filter as the engine takes it; its end is exclusive.
  var engineFilter: SearchFilter? {
    if isEmpty { return nil }
    var filter = SearchFilter()
    if !languages.isEmpty { filter.languages = Set(languages) }
    if !sources.isEmpty { filter.sources = Set(sources) }
    filter.since = since
    filter.until = until.map { $0.addingClamped(1) }
    filter.afterSequence = afterSequence
    return filter
  }
}

extension NewsIndex {
  /// Languages that a word of a question may be in: the filter's, else those of the index.
  func questionLanguages(_ filter: ArticleFilter) -> [LanguageTag] {
    var names = Set(filter.languages)
    if names.isEmpty {
      for segment in snapshot.segments { names.formUnion(segment.languageNames) }
    }
    return names.sorted().map { LanguageTag($0) }
  }

  /// Ranks articles by the words of a question.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func search(_ request: SearchRequest) throws -> SearchResult {
    var request = request
    request.limit = max(0, request.limit)
    request.offset = max(0, request.offset)
    return try NewsIndex.translating(folder) { [request] in
      let analyzer = Analyzer()
      let words = SnapshotWords(snapshot)
      let parser = QueryParser(analyzer, languages: questionLanguages(request.filter), indexed: words)
      let searcher = Searcher(snapshot)
      let question = try searcher.relaxingPhrases(of: parser.parse(request.query))
      if let failure = words.failure { throw failure }
      let filter = request.filter.engineFilter
      // Some of what is found falls out of its event or joins it.
      let page = min(request.offset.addingClamped(request.limit), .max / 4)
      let wanted = request.groups || request.across ? max(200, page * 4) : request.limit
      let offset = request.groups || request.across ? 0 : request.offset
      let found = try searcher.search(
        question, limit: wanted, offset: offset, filter: filter, ranking: request.ranking.engineRanking,
        sort: request.sort.engineOrder, countAll: request.count || request.snippets)
      var ranked = found.hits.map { (address: $0.address, score: Double($0.score), isAcross: false) }
      if request.across {
        ranked = try merged(ranked, request: request, question: question, searcher: searcher)
      }
      if request.groups { ranked = try firstOfEachEvent(ranked) }
      if request.groups || request.across {
        ranked = Array(ranked.dropFirst(request.offset).prefix(request.limit))
      }
      let maker = request.snippets ? SnippetMaker(question, analyzer: analyzer) : nil
      var hits: [SearchHit] = []
      for (index, item) in ranked.enumerated() {
        let article =
          request.snippets
          ? try article(at: item.address)
          : StoredArticle(id: String(decoding: try snapshot.id(of: item.address), as: UTF8.self))
        let language = LanguageTag(article.language)
        let snippet = maker?.snippet(of: article.text, language: language)
        hits.append(
          SearchHit(
            rank: request.offset + index + 1, score: item.score,
            sequence: try snapshot.sequence(item.address),
            article: article, snippet: snippet?.text ?? "", highlights: snippet?.highlights ?? [],
            titleHighlights: maker?.highlights(in: article.title, language: language) ?? [],
            isAcross: item.isAcross))
      }
      let total = max(found.total ?? 0, hits.count)
      let hints = request.snippets && hits.isEmpty ? try hints(question, request, searcher, parser) : []
      return SearchResult(hits: hits, total: total, remarks: question.remarks, hints: hints)
    }
  }

  /// Why nothing was found.
  private func hints(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher, _ parser: QueryParser
  ) throws -> [String] {
    var hints: [String] = []
    for word in request.query.split(whereSeparator: \.isWhitespace).prefix(20) {
      let alone = parser.parse(String(word).trimmingPunctuation)
      if alone.isEmpty { continue }
      if try searcher.count(alone) == 0 { hints.append("no article has the word '\(word)'") }
    }
    if !request.filter.isEmpty {
      let all = try searcher.count(question)
      if all > 0 { hints.append("\(all) found without the filter") }
      hints += try unknownFilterValues(request.filter)
    }
    if !request.across, hints.count < 8 {
      var other = request
      other.across = true
      other.snippets = false
      other.limit = 10
      let across = try search(other).hits.filter(\.isAcross).count
      if across > 0 { hints.append("\(across) found in other languages: add --across") }
    }
    return hints
  }

  /// Names in a filter that the index does not have.
  private func unknownFilterValues(_ filter: ArticleFilter) throws -> [String] {
    var hints: [String] = []
    let languages = Set(snapshot.segments.flatMap(\.languageNames))
    for tag in filter.languages where !languages.contains(where: { $0 == tag || $0.hasPrefix(tag + "-") }) {
      hints.append("no article is in '\(tag)'; the index has \(languages.sorted().joined(separator: ", "))")
    }
    let sources = Set(snapshot.segments.flatMap(\.sourceNames))
    for name in filter.sources where !sources.contains(name) {
      let near = sources.min { distance($0, name) < distance($1, name) }
      hints.append("no source '\(name)'" + (near.map { "; the nearest is '\($0)'" } ?? ""))
    }
    return hints
  }

  private func distance(_ left: String, _ right: String) -> Int {
    let difference = Array(left.lowercased()).difference(from: Array(right.lowercased()))
    return difference.insertions.count + difference.removals.count
  }

  /// How an article's score came about, a line for each term.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func explain(_ request: SearchRequest, id: String) throws -> [String] {
    try NewsIndex.translating(folder) {
      let parser = QueryParser(
        Analyzer(), languages: questionLanguages(request.filter), indexed: SnapshotWords(snapshot))
      guard let address = try snapshot.find(Array(id.utf8)) else { return [] }
      let parts = try Searcher(snapshot).explain(
        parser.parse(request.query), address, ranking: request.ranking.engineRanking)
      return parts.map { part in
        let terms = part.terms.map { String(decoding: $0.dropFirst(), as: UTF8.self) }.joined(separator: " ")
        return
          "\(rounded(part.score)) = \(terms): \(part.frequency) times, in \(part.documentFrequency) articles, "
          + "weight × idf \(rounded(part.weight))"
      }
    }
  }
}

extension Ranking {
  var engineRanking: EngineRanking { self == .bm25 ? .bm25 : .tfidf }
}

extension SortOrder {
  var engineOrder: EngineOrder {
    switch self {
    case .score: .score
    case .newest: .newest
    case .oldest: .oldest
    }
  }
}

/// Three decimals, for people.
func rounded(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
  let scaled = Int64((abs(value) * 1_000).rounded())
  let digits = String(scaled % 1_000)
  return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / 1_000)."
    + String(repeating: "0", count: 3 - digits.utf8.count) + digits
}

extension String {
  /// Without the marks of the query language at both ends.
  fileprivate var trimmingPunctuation: String {
    let marks: Set<Character> = ["+", "-", "\"", "(", ")", "~", "*"]
    var text = self[...]
    while let first = text.first, marks.contains(first) { text = text.dropFirst() }
    while let last = text.last, marks.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
