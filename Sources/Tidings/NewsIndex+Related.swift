internal import Bytes
internal import Events
internal import Ingest
internal import Postings
internal import Query
internal import Text

extension NewsIndex {
  /// Reports of the same event or story as an article, in any language, the likeliest first.
  ///
  /// An article of the index with the id of the one given is that article, or an older version of it: it is left out.
  ///
  /// - Parameters:
  ///   - subject: id of an article of the index; else a file with an article (text or JSON), or `-`.
  ///   - onProblem: called for what of a file was left out or read otherwise than given.
  /// - Throws: ``TidingsError`` when there is no such article, or the index is damaged.
  public func related(
    to subject: String, limit: Int, filter: ArticleFilter, onProblem: (IndexingProblem) -> Void = { _ in }
  ) throws -> (StoredArticle, [RelatedHit]) {
    try NewsIndex.translating(folder) {
      let finder = try RelatedFinder(snapshot)
      let article: StoredArticle
      let list: [RelatedArticle]
      // Standard input is what is read, though an article may have this id.
      if subject != "-", let address = try snapshot.find(Array(subject.utf8)) {
        article = try self.article(at: address)
        list = try finder.related(to: address, limit: limit, filter: filter.engineFilter)
      } else {
        let given = try readArticle(subject, onProblem)
        let worker = ArticleWorker(lane: nil, names: NewsIndex.names(of: snapshot))
        let (language, wasGuessed) = worker.language(of: given)
        article = StoredArticle(given, language: language.description, guessed: wasGuessed)
        let repeated = try RepeatedLines().numbers(in: given, snapshot)
        let prepared = try finder.prepare(
          worker.signature(of: given, language: language, without: repeated),
          published: given.published?.seconds)
        let own = try snapshot.find(Array(given.id.utf8))
        list = try finder.related(to: prepared, except: own, limit: limit, filter: filter.engineFilter)
      }
      let words = WrittenWords(article)
      var hits: [RelatedHit] = []
      for (index, item) in list.enumerated() {
        let other = try self.article(at: item.address)
        hits.append(
          RelatedHit(
            rank: index + 1, score: Double(item.probability), relation: Relation(item.relation),
            evidence: NewsIndex.written(
              NewsIndex.shares(item.evidence, of: item.score), here: words, there: WrittenWords(other)),
            sequence: try snapshot.sequence(item.address),
            article: other, snippet: other.text.beginning(ofAtMost: 200),
            explanation: NewsIndex.arithmetic(item.score)
              + NewsIndex.pieces(item.evidence, of: item.score)))
      }
      return (article, hits)
    }
  }

  /// The first article of a file that can be read.
  private func readArticle(_ path: String, _ tell: (IndexingProblem) -> Void) throws -> Article {
    var found: Article?
    var foundLine = 0
    var count = 0
    var problems: [InputProblem] = []
    var reader = ArticleReader(verb: "related") { event in
      switch event {
      case .article(let article, _, let line):
        count += 1
        if found == nil {
          found = article
          foundLine = line
        }
      case .problem(let problem):
        // What stands behind the article does not matter.
        if found == nil, problems.count < 10 { problems.append(problem) }
      }
    }
    if case .folder = InputFile.kind(of: path) {
      throw TidingsError(
        code: "not-a-file", subject: path, message: "a folder; name one article, by its id or its file")
    }
    try reader.read(path: path)
    if let found {
      for problem in problems { tell(IndexingProblem(problem)) }
      if count > 1 {
        let rest = count == 2 ? "1 other is" : "\(count - 1) others are"
        tell(
          IndexingProblem(
            InputProblem(
              kind: .severalArticles, path: path, line: foundLine,
              message: "takes the first of several articles, \(found.id); \(rest) left out", skipped: false)))
      }
      return found
    }
    guard let problem = problems.first else {
      throw TidingsError(
        code: InputProblem.Kind.empty.rawValue, subject: path, message: "no article in it")
    }
    if problem.kind == .missing, !InputFile.isRepaired(path) {
      throw TidingsError(
        code: "no-article", subject: path, message: "no article has this id, and there is no such file")
    }
    throw TidingsError(code: problem.kind.rawValue, subject: path, message: problem.message)
  }

  /// Evidence with weights as shares of all that spoke for the pair, or against it where that is more.
  static func shares(_ pieces: [EvidencePiece], of score: PairScore) -> [Evidence] {
    let spoke = score.channels.filter { $0 > 0 }.reduce(score.hiddenNames + max(0, score.weekday), +)
    let against = pieces.reduce(0) { $0 - min(0, $1.logOdds) }
    let total = Double(max(spoke, against, 1e-6))
    return pieces.map { piece in
      Evidence(kind: piece.kind, here: piece.here, there: piece.there, weight: Double(piece.logOdds) / total)
    }
  }

  /// What each piece that both articles have added to the channels, and all others together, a line a piece.
  static func pieces(_ pieces: [EvidencePiece], of score: PairScore) -> [String] {
    let shared = pieces.filter { $0.logOdds > 0 }
    if shared.isEmpty { return [] }
    var lines = ["of what spoke for it:"]
    for piece in shared {
      let words = piece.here == piece.there ? piece.here : "\(piece.here) = \(piece.there)"
      lines.append("\(rounded(Double(piece.logOdds)))  \(piece.kind) \(words)")
    }
    let spoke = score.channels.filter { $0 > 0 }.reduce(score.hiddenNames + max(0, score.weekday), +)
    let rest = spoke - shared.reduce(0) { $0 + $1.logOdds }
    if rest >= 0.0005 { lines.append("\(rounded(Double(rest)))  all else that both have") }
    return lines
  }

  /// The sum that became the probability, a line a step.
  static func arithmetic(_ score: PairScore) -> [String] {
    var lines: [String] = []
    for (index, channel) in Channel.allCases.enumerated() where score.channels[index] != 0 {
      lines.append(
        "\(rounded(Double(score.channels[index])))  \(channel), \(rounded(Double(score.standard[index]))) spreads above unrelated pairs"
      )
    }
    let rest: [(String, Float)] = [
      ("names that a script hides, as the meaning lets expect", score.hiddenNames),
      ("places that only one names", score.placeConflict),
      ("main places that conflict", score.mainPlaceConflict),
      ("main names that conflict", score.mainNameConflict),
      ("names that only one has", score.namesApart),
      (score.weekday < 0 ? "other weekdays" : "a weekday named by both", score.weekday),
      ("facts that differ in words that are alike", score.changedFacts),
      ("numbers without one in common", score.numberConflict),
      ("days between the publications", score.dates), ("one language", score.sameLanguage),
      ("the same text", score.sameText), ("articles that compete", score.competition),
      ("constant", score.intercept),
      ("what other reports of the same event say of the pair", score.corroboration),
    ]
    for (name, value) in rest where abs(value) >= 0.0005 {
      lines.append("\(rounded(Double(value)))  \(name)")
    }
    lines.append(
      "\(rounded(Double(score.logOdds)))  log-odds, probability \(rounded(Double(score.probability)))")
    return lines
  }
}

extension Relation {
  init(_ relation: EventRelation) {
    switch relation {
    case .copy: self = .copy
    case .sameEvent: self = .sameEvent
    case .sameStory: self = .sameStory
    case .related: self = .related
    }
  }
}

extension String {
  /// The first characters on one line, up to the end of a word; an ellipsis where more follows.
  func beginning(ofAtMost most: Int) -> String {
    let line = String(prefix(most + 1).map { $0.isNewline ? " " : $0 })
    if line.count <= most { return line }
    let head = line.dropLast()
    // Where no word ends, as in Chinese and Japanese, it is cut anywhere.
    let cut = line.lastIndex { $0.isWhitespace }.map { line[..<$0] } ?? head
    return (cut.count * 2 >= most ? cut : head).trimmed + "…"
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}
