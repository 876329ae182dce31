internal import Bytes
internal import Events
internal import Postings
internal import Query
internal import Text

extension ArticleFilter {
  /// The filter as the engine takes it; its end is exclusive.
  var engineFilter: SearchFilter? {
    if isEmpty { return nil }
    var filter = SearchFilter()
    if !languages.isEmpty { filter.languages = Set(languages.map(canonicalLanguage)) }
    if !sources.isEmpty { filter.sources = Set(sources) }
    filter.since = since
    filter.until = until.map { $0.addingClamped(1) }
    filter.afterSequence = afterSequence
    return filter
  }
}

extension NewsIndex {
  /// Reads questions as the index reads articles.
  ///
  /// A word may be in each language of the index; with languages in the filter in one of these, or in that which the
  /// question seems to be in, which need not be one of them. What is a stop word without the filter is one with it.
  func parser(
    for request: SearchRequest, _ analyzer: Analyzer, _ words: SnapshotWords, _ kinds: TermKinds? = nil
  ) -> QueryParser {
    var all: Set<String> = []
    for segment in snapshot.segments { all.formUnion(segment.languageNames) }
    let indexed = all.sorted().map { LanguageTag($0) }
    let wanted = request.filter.languages.map { LanguageTag($0) }
    var note: (([QueryWord]) -> Void)?
    if let kinds { note = { kinds.note($0) } }
    if wanted.isEmpty {
      return QueryParser(analyzer, languages: indexed, indexed: words, noting: note)
    }
    let guess = LanguageGuesser().bestGuess(Array(request.query.utf8))
    let spoken = guess.isUndetermined || wanted.contains(guess) ? wanted : wanted + [guess]
    return QueryParser(
      analyzer, languages: spoken,
      asked: [[guess], wanted, indexed], indexed: words, noting: note)
  }

  /// The question that a request asks of the index, the same with the beginnings of its words, and the parser that
  /// read it.
  ///
  /// - Parameter kinds: takes in what the terms of the question are.
  /// - Throws: ``TidingsError`` when the index is damaged.
  func question(
    of request: SearchRequest, _ searcher: Searcher, _ analyzer: Analyzer, _ kinds: TermKinds? = nil
  ) throws -> (question: Query, open: QueryNode, parser: QueryParser) {
    let words = SnapshotWords(snapshot)
    let parser = self.parser(for: request, analyzer, words, kinds)
    var question = try searcher.relaxingPhrases(of: parser.parse(request.query))
    if let failure = words.failure { throw failure }
    let open = question.root
    // What words mean reaches farther than how they begin, and surer: nDCG@10 of `Corpus` was .931 with beginnings
    // and .945 without.
    // By date, too, what is barely like the question would stand above what it asks for.
    if request.across || request.sort != .score { question.root = question.root.strict }
    kinds?.note(question: question.root)
    return (question, open, parser)
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
      let searcher = Searcher(snapshot)
      let kinds = request.explanations ? TermKinds() : nil
      let (question, open, parser) = try self.question(of: request, searcher, analyzer, kinds)
      let found = try ranked(question, request, searcher)
      // Why an article was found that has no word of the question is told by what comes nearest to one.
      let reaches = request.snippets ? QueryTerms.Reach.allCases : []
      let makers = reaches.map { reach in
        (reach: reach, maker: SnippetMaker(question, analyzer: analyzer, reach: reach))
      }
      var looseCount = 0
      var hits: [SearchHit] = []
      for (index, item) in found.ranked.enumerated() {
        let article =
          request.snippets
          ? try article(at: item.address)
          : StoredArticle(id: String(decoding: try snapshot.id(of: item.address), as: UTF8.self))
        let language = LanguageTag(article.language)
        var snippet = Snippet(text: "", highlights: [])
        var marked: [Range<Int>] = []
        for (reach, maker) in makers where reach == .words || !item.isAcross {
          snippet = maker.snippet(of: article.text, language: language)
          marked = maker.highlights(in: article.title, language: language)
          if marked.isEmpty, snippet.highlights.isEmpty { continue }
          if reach == .beginnings { looseCount += 1 }
          break
        }
        let explanation = try kinds.map { kinds in
          try self.explanation(of: item.address, in: found, request, kinds, searcher)
        }
        hits.append(
          SearchHit(
            rank: request.offset + index + 1, score: item.score,
            sequence: try snapshot.sequence(item.address),
            article: article, snippet: snippet.text, highlights: snippet.highlights,
            titleHighlights: marked,
            isAcross: item.isAcross, explanation: explanation ?? []))
      }
      let total = max(found.total, hits.count)
      var hints: [String] = []
      if request.snippets, !request.count, hits.isEmpty {
        hints = try self.hints(question, request, searcher, parser, total: total)
      }
      var remarks = question.remarks
      if let remark = try self.remark(
        onBeginningsOf: open, request, shown: found.ranked.map(\.address), looseCount: looseCount,
        total: total, searcher)
      {
        remarks.append(remark)
      }
      return SearchResult(
        hits: hits, total: total, events: found.events, isRelaxed: question.isRelaxed, remarks: remarks,
        hints: hints)
    }
  }

  /// A page of what was found.
  struct RankedPage {
    var ranked: [RankedAddress]
    /// How many there are in all, where that was counted.
    var total: Int
    var events: (count: Int, articles: Int)?
    /// The question by which words were scored.
    var question: Query
    /// What concepts and names gave, in a search across languages.
    var concepts: ConceptShares?
  }

  /// The page of articles that a request asks for.
  ///
  /// - Parameter question: as ``question(of:_:_:_:)`` gives it.
  func ranked(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher
  ) throws -> RankedPage {
    // Some of what is found falls out of its event or joins it.
    let isGathered = request.groups || request.across
    let page = min(request.offset.addingClamped(request.limit), .max / 4)
    var question = question
    var condition: QueryNode?
    var across: (finder: RelatedFinder, meaning: QuestionMeaning)?
    if request.across {
      let finder = try RelatedFinder(snapshot)
      let meaning = QuestionMeaning(snapshot, articleCounts: finder.articleCounts)
      (condition, question.root) = meaning.widened(question)
      across = (finder, meaning)
    }
    let found = try searcher.search(
      question, limit: isGathered ? max(200, page * 4) : request.limit,
      offset: isGathered ? 0 : request.offset, filter: request.filter.engineFilter,
      ranking: request.ranking.engineRanking, sort: request.sort.engineOrder,
      countAll: request.count || request.snippets)
    var ranked = found.hits.map { (address: $0.address, score: Double($0.score), isAcross: false) }
    var total = found.total ?? 0
    var concepts: ConceptShares?
    if let across {
      let merged = try merged(
        ranked, request: request, question: question, condition: condition, meaning: across.meaning,
        finder: across.finder, searcher: searcher)
      ranked = merged.ranked
      total += merged.acrossCount
      concepts = merged.concepts
    }
    var events: (count: Int, articles: Int)?
    if request.groups {
      let kept = try firstOfEachEvent(ranked)
      events = (kept.count, ranked.count)
      ranked = kept
    }
    if isGathered { ranked = Array(ranked.dropFirst(request.offset).prefix(request.limit)) }
    return RankedPage(ranked: ranked, total: total, events: events, question: question, concepts: concepts)
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
