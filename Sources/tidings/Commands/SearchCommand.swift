public import ArgumentParser
public import Tidings

extension Ranking: ExpressibleByArgument {}
extension SortOrder: ExpressibleByArgument {}

struct SearchCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Rank articles by words.",
    discussion: """
      The query: words (any may match, all are ranked), +must, -not, "a phrase", "near words"~5, prefix*, fuzzy~, \
      title:word, AND OR NOT ( ). What does not parse is read as words.

      EXAMPLES
        tidings search earthquake Morocco
        tidings search '"defence agreement" +Azerbaijan' --language en,fr
        tidings search --across 'accord de défense Maroc'
        tidings search انتخابات --since 30d --output json
        tidings search --queries topics.tsv --output trec > run.txt
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var filters: FilterOptions

  @Argument(help: "The query; several words need no quotes.")
  var query: [String] = []

  @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most so many hits.", valueName: "n"))
  var limit = 10

  @Option(help: ArgumentHelp("Leave out so many hits first.", valueName: "n"))
  var offset = 0

  @Option(help: "bm25 or tfidf.")
  var rank: Ranking = .bm25

  @Option(help: "score, newest or oldest.")
  var sort: SortOrder = .score

  @Flag(help: "Also find articles in other languages, by concepts and names.")
  var across = false

  @Flag(help: "Show one hit for each event.")
  var group = false

  @Flag(help: "Print the number of matching articles only.")
  var count = false

  @Flag(help: "Show how each score came about.")
  var explain = false

  @Option(help: ArgumentHelp("Answer all queries of a file, a line each: id<TAB>text.", valueName: "file"))
  var queries: String?

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must be 0 or more") }
    if offset < 0 { throw ValidationError("--offset must be 0 or more") }
    if queries == nil, query.isEmpty {
      throw ValidationError("give a query, for example: tidings search earthquake")
    }
    if queries != nil, !query.isEmpty { throw ValidationError("give either a query or --queries, not both") }
  }

  func perform(_ console: Console) throws -> Outcome {
    let index = try NewsIndex(folder: shared.folder)
    let text = query.map(Self.unprotected).joined(separator: " ")
    if let queries { return try answer(file: queries, index, console) }
    let result = try search(text, index)
    for remark in result.remarks { console.remark(remark) }
    if count {
      console.line(console.isJSON ? "{\"count\":\(result.total)}" : "\(result.total)")
      return result.total > 0 ? .done : .nothingOrSkipped
    }
    try SearchPrinter(console: console, explain: explain ? index : nil, request: request(text))
      .show(result, queryID: "1")
    return result.hits.isEmpty ? .nothingOrSkipped : .done
  }

  /// Hides the minus of `-word` from the parser of options, which would take it for one.
  static func protected(_ argument: String) -> String {
    let letters = argument.dropFirst()
    guard argument.hasPrefix("-"), letters.count > 1, letters.first != "-",
      !(letters.first == "n" && letters.dropFirst().allSatisfy(\.isNumber))
    else { return argument }
    return "\u{2}" + letters
  }

  private static func unprotected(_ argument: String) -> String {
    argument.hasPrefix("\u{2}") ? "-" + argument.dropFirst() : argument
  }

  private func answer(file: String, _ index: NewsIndex, _ console: Console) throws -> Outcome {
    let text = try readWholeText(file)
    let list: [(id: String, text: String)]
    do {
      list = try RankingMetrics.parseQueries(text)
    } catch let error as JudgementError {
      throw Failure(code: "bad-file", subject: "\(file):\(error.line)", message: error.description)
    }
    var found = false
    for item in list {
      let result = try search(item.text, index)
      found = found || !result.hits.isEmpty
      try SearchPrinter(console: console, explain: nil, request: request(item.text)).show(
        result, queryID: item.id)
    }
    return found ? .done : .nothingOrSkipped
  }

  private func request(_ text: String) throws -> SearchRequest {
    var request = SearchRequest(query: text)
    request.limit = count ? 0 : limit
    request.offset = offset
    request.filter = try filters.resolved()
    request.ranking = rank
    request.sort = sort
    request.across = across
    request.groups = group
    request.count = count
    request.snippets = shared.output != .trec
    return request
  }

  private func search(_ text: String, _ index: NewsIndex) throws -> SearchResult {
    try index.search(request(text))
  }
}
