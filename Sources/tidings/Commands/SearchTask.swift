import Tidings

/// What a call of `tidings search` is to do, its options understood.
struct SearchTask {
  var folder: String
  var query: [String]
  var limit = 10
  var offset = 0
  var filter = ArticleFilter()
  var rank = Ranking.bm25
  var sort = SortOrder.score
  var across = false
  var group = false
  var count = false
  var explain = false
  /// A file of queries to answer instead.
  var queries: String?
  /// Whether extracts are shown.
  var snippets = true

  /// Answers from an index that is open.
  func answer(_ index: NewsIndex, _ console: Console) throws -> Outcome {
    console.page()
    if let queries { return try answer(file: queries, index, console) }
    var text = ""
    for part in query { text += (text.isEmpty ? "" : " ") + SearchTask.unprotected(part) }
    let request = request(text)
    let result = try index.search(request)
    for remark in result.remarks { console.remark(remark) }
    if count {
      console.line(console.isJSON ? "{\"count\":\(result.total)}" : "\(result.total)")
      return result.total > 0 ? .done : .nothingOrSkipped
    }
    try SearchPrinter(console: console, explain: explain ? index : nil, request: request)
      .show(result, queryID: "1")
    return result.hits.isEmpty ? .nothingOrSkipped : .done
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
      let result = try index.search(request(item.text))
      found = found || !result.hits.isEmpty
      try SearchPrinter(console: console, explain: nil, request: request(item.text)).show(
        result, queryID: item.id)
    }
    return found ? .done : .nothingOrSkipped
  }

  private func request(_ text: String) -> SearchRequest {
    var request = SearchRequest(query: text)
    request.limit = count ? 0 : limit
    request.offset = offset
    request.filter = filter
    request.ranking = rank
    request.sort = sort
    request.across = across
    request.groups = group
    request.count = count
    request.snippets = snippets
    return request
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
}
