public import ArgumentParser
public import Tidings

struct EvaluateCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Ranking and same-event quality against judgements.",
    discussion: """
      Event labels, a line an article: id<TAB>event[<TAB>stories<TAB>document<TAB>language<TAB>topic]. Articles with one \
      event are true pairs; two articles that share a story but no event are left out (--select any), or count as false \
      (--select strict). Told besides is how many pairs get a half or more of two events of one story (follow-ups), of two stories of one \
      topic (look-alikes), and of one document (copies), where labels say so. Ranking takes TREC qrels and queries, id<TAB>text a line.

      EXAMPLES
        tidings evaluate --events Corpus/events.tsv
        tidings evaluate --events Corpus/events.tsv --scores pairs.tsv
        tidings evaluate --qrels Corpus/qrels.trec --queries Corpus/queries.tsv
      """)

  @OptionGroup var shared: SharedOptions

  @Option(help: ArgumentHelp("Event labels.", valueName: "file"))
  var events: String?

  @Option(
    help: ArgumentHelp(
      "Judge these scores, id<TAB>id<TAB>score a line, instead of the index.", valueName: "file"))
  var scores: String?

  @Option(help: ArgumentHelp("Which pairs: all, event (two languages), any, strict.", valueName: "which"))
  var select: PairSelection = .any

  @Flag(help: "Leave publication dates out of the scores.")
  var withoutDates = false

  @Option(help: ArgumentHelp("Write the scored pairs to a file.", valueName: "file"))
  var writeScores: String?

  @Option(help: ArgumentHelp("TREC relevance judgements.", valueName: "file"))
  var qrels: String?

  @Option(help: ArgumentHelp("Queries of the judgements.", valueName: "file"))
  var queries: String?

  @Option(help: "bm25 or tfidf.")
  var rank: Ranking = .bm25

  @Flag(help: "Search across languages.")
  var across = false

  func validate() throws {
    if events == nil, qrels == nil {
      throw ValidationError("give --events FILE, or --qrels FILE with --queries FILE")
    }
    if (qrels == nil) != (queries == nil) { throw ValidationError("--qrels and --queries go together") }
    if scores != nil, events == nil { throw ValidationError("--scores needs --events") }
  }

  func perform(_ console: Console) throws -> Outcome {
    if let events { try evaluateEvents(events, console) }
    if let qrels, let queries { try evaluateRanking(qrels, queries, console) }
    return .done
  }

  private func evaluateEvents(_ file: String, _ console: Console) throws {
    var labels = try parse(file) { try EventLabel.parse($0) }
    let evaluation: EventEvaluation
    if let scores {
      let table = try parse(scores) { try PairScores.parse($0) }
      evaluation = EventEvaluation(labels: labels, selection: select, groups: nil) { table.score($0, $1) }
    } else {
      let index = try NewsIndex(folder: shared.folder)
      labels = try index.complete(labels)
      evaluation = try index.evaluate(labels: labels, selection: select, usesDates: !withoutDates)
      if evaluation.missingCount == labels.count {
        throw Failure(
          code: "no-labelled-article", subject: file,
          message: "no labelled article is in the index \(shared.folder); index the articles that it labels")
      }
    }
    if let writeScores { try writeWholeText(evaluation.scoreLines, to: writeScores) }
    EvaluationPrinter(console: console).show(evaluation)
  }

  private func evaluateRanking(_ qrels: String, _ queries: String, _ console: Console) throws {
    let judgements = try parse(qrels) { try RankingMetrics.parseJudgements($0) }
    let list = try parse(queries) { try RankingMetrics.parseQueries($0) }
    let index = try NewsIndex(folder: shared.folder)
    var rankings: [String: [String]] = [:]
    for item in list where judgements[item.id] != nil {
      var request = SearchRequest(query: item.text)
      request.limit = 1_000
      request.ranking = rank
      request.across = across
      request.snippets = false
      rankings[item.id] = try index.search(request).hits.map(\.article.id)
    }
    EvaluationPrinter(console: console).show(RankingMetrics(judgements: judgements, rankings: rankings))
  }

  private func parse<Value>(_ file: String, _ body: (String) throws -> Value) throws -> Value {
    do {
      return try body(readWholeText(file))
    } catch let error as JudgementError {
      throw Failure(code: "bad-file", subject: "\(file):\(error.line)", message: error.description)
    }
  }
}

extension PairSelection: ExpressibleByArgument {}
