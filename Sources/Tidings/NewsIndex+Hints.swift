internal import Bytes
internal import Events
internal import ICU
internal import Postings
internal import Query
internal import Text

extension NewsIndex {
  /// Why nothing is shown.
  ///
  /// - Parameter total: how many articles match all the same.
  func hints(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher, _ parser: QueryParser, total: Int
  ) throws -> [String] {
    if total > 0 {
      return [
        request.limit == 0
          ? "\(total) found; --limit 0 shows none of them"
          : "\(total) found; --offset \(request.offset) is beyond them"
      ]
    }
    if question.isEmpty { return ["the question holds no word to look for"] }
    var hints: [String] = []
    hints += try wordHints(question, request, searcher, parser)
    hints += try filterHints(asked(request) ?? question, request, searcher)
    if hints.isEmpty { hints += try clauseHints(question, request, searcher) }
    // What a word means takes a millisecond: of very long questions it is not asked.
    if !request.across, hints.count < 8, question.written.count <= 100,
      let hint = try acrossHint(question, request, searcher)
    {
      hints.append(hint)
    }
    return hints
  }

  /// The words of a question that no article has, nor one of their meaning where that is asked for.
  private func wordHints(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher, _ parser: QueryParser
  ) throws -> [String] {
    // What a word means takes a millisecond: of very long questions it is not asked.
    if request.across, question.written.count > 100 { return [] }
    let meaning =
      try request.across
      ? QuestionMeaning(snapshot, articleCounts: RelatedFinder(snapshot).articleCounts) : nil
    var hints: [String] = []
    for part in question.written.prefix(20) where !part.isUnwanted {
      let alone = parser.parse(part.text)
      if alone.isEmpty { continue }
      if try searcher.count(alone) > 0 { continue }
      if try meaning != nil && count(alone, ArticleFilter(), request, searcher) > 0 { continue }
      // A part of a word is no misspelt one.
      let isWhole = !part.text.contains("*")
      let near =
        hints.count < 3 && isWhole
        ? try correction(of: alone, parser).map { "; did you mean '\($0)'?" } ?? "" : ""
      let text = part.text.count > 80 ? part.text.prefix(80) + "…" : part.text[...]
      let others = meaning.map { meaning in
        meaning.isKnown(part.text)
          ? ", nor one of this meaning in any language" : ", and what it means in others is not known"
      }
      hints.append(
        "no article has the \(part.text.contains(" ") ? "words" : "word") '\(text)'" + (others ?? "") + near)
    }
    return hints
  }

  /// How many articles a question finds with a filter, by what its words mean, too, where that is asked for.
  private func count(
    _ question: Query, _ filter: ArticleFilter, _ request: SearchRequest, _ searcher: Searcher
  ) throws -> Int {
    if !request.across { return try searcher.count(question, filter: filter.engineFilter) }
    var other = request
    other.filter = filter
    other.count = true
    return try unshown(question, other, limit: 1, searcher).total
  }

  /// The first articles that a question finds by whole words, without what only showing them needs.
  private func unshown(
    _ question: Query, _ request: SearchRequest, limit: Int, _ searcher: Searcher
  ) throws -> RankedPage {
    var other = request
    other.snippets = false
    other.groups = false
    other.limit = limit
    other.offset = 0
    var question = question
    question.root = question.root.strict
    return try ranked(question, other, searcher)
  }

  /// The question as it is read without languages in the filter; `nil` when there are none.
  private func asked(_ request: SearchRequest) throws -> Query? {
    if request.filter.languages.isEmpty { return nil }
    var open = request
    open.filter.languages = []
    let words = SnapshotWords(snapshot)
    let question = parser(for: open, Analyzer(), words).parse(request.query)
    if let failure = words.failure { throw failure }
    return question
  }

  /// The word of the index that is spelled most like the one of a question, which no article has.
  private func correction(of question: Query, _ parser: QueryParser) throws -> String? {
    guard question.written.count == 1, let part = question.written.first, part.node.isOneWord,
      let spelled = parser.spelling(of: part.text)
    else { return nil }
    return try Expansion.correction(of: spelled, in: snapshot)
  }

  /// What of the filter keeps back what the question finds.
  private func filterHints(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher
  ) throws -> [String] {
    let filter = request.filter
    if filter.isEmpty { return [] }
    if filter.isBackward { return unknownValues(of: filter) }
    var hints: [String] = []
    let all = try count(question, ArticleFilter(), request, searcher)
    if all > 0 {
      let parts = filter.parts
      for (name, rest) in parts where parts.count > 1 {
        let count = try count(question, rest, request, searcher)
        if count > 0 { hints.append("\(count) found without \(name)") }
      }
      if hints.isEmpty {
        let names = parts.map(\.name)
        hints.append(
          "\(all) found without \(names.count == 1 ? names[0] : "the filters \(names.joined(separator: ", "))")"
        )
      }
    }
    return hints + unknownValues(of: filter)
  }

  /// What of the question itself leaves nothing over.
  private func clauseHints(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher
  ) throws -> [String] {
    guard case .group(let must, let should, let mustNot) = question.root else { return [] }
    if !mustNot.isEmpty {
      var rest = question
      rest.root = .group(must: must, should: should, mustNot: [])
      let isWanted = !must.isEmpty || !should.isEmpty
      let count = isWanted ? try count(rest, request.filter, request, searcher) : 0
      if count > 0 { return ["\(count) found without what must not occur"] }
    }
    return must.count > 1 ? ["each is in some article, but no article has all that must occur"] : []
  }

  /// How many articles of other languages share the question's concepts.
  private func acrossHint(
    _ question: Query, _ request: SearchRequest, _ searcher: Searcher
  ) throws -> String? {
    var other = request
    other.across = true
    let found = try unshown(question, other, limit: 100, searcher).ranked.filter(\.isAcross)
    if found.isEmpty { return nil }
    var counts: [String: Int] = [:]
    for item in found { counts[try snapshot.language(item.address), default: 0] += 1 }
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { tag, _ in
      LocaleName("en").language(tag) ?? tag
    }
    let most = names.count > 5 ? 4 : 5
    let list = names.prefix(most).joined(separator: ", ")
    let more = names.count > most ? " and \(names.count - most) more languages" : ""
    return "\(found.count) found in \(list)\(more): add --across"
  }

  /// The names in a filter that the index does not have, a line each, with the nearest that it has.
  ///
  /// - Throws: ``TidingsError`` when the index is damaged.
  public func hints(on filter: ArticleFilter) throws -> [String] {
    try NewsIndex.translating(folder) { unknownValues(of: filter) }
  }

  private func unknownValues(of filter: ArticleFilter) -> [String] {
    var hints = filter.isBackward ? ["--since is after --until, so that no day is between them"] : []
    let languages = Set(snapshot.segments.flatMap(\.languageNames)).sorted()
    for tag in filter.languages.map(canonicalLanguage)
    where !languages.contains(where: { $0 == tag || $0.hasPrefix(tag + "-") }) {
      let near = nearest(to: tag, among: languages).map { "; did you mean \($0)?" } ?? ";"
      hints.append("no article is in '\(tag)'\(near) the index has \(languages.joined(separator: ", "))")
    }
    let sources = Set(snapshot.segments.flatMap(\.sourceNames))
    for name in filter.sources where !sources.contains(name) {
      let near = nearest(to: name, among: sources, atMost: name.unicodeScalars.count / 3)
      hints.append("no source '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    return hints
  }
}

extension ArticleFilter {
  /// Whether its days end before they begin.
  fileprivate var isBackward: Bool {
    guard let since, let until else { return false }
    return since > until
  }

  /// Each restriction by the name of its option, and the filter without it.
  fileprivate var parts: [(name: String, rest: ArticleFilter)] {
    var parts: [(name: String, rest: ArticleFilter)] = []
    func add(_ name: String, _ isSet: Bool, _ lift: (inout ArticleFilter) -> Void) {
      guard isSet else { return }
      var rest = self
      lift(&rest)
      parts.append((name, rest))
    }
    add("--language", !languages.isEmpty) { $0.languages = [] }
    add("--source", !sources.isEmpty) { $0.sources = [] }
    add("--since", since != nil) { $0.since = nil }
    add("--until", until != nil) { $0.until = nil }
    add("--after", afterSequence != nil) { $0.afterSequence = nil }
    return parts
  }
}
