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
    for part in query {
      text += (text.isEmpty ? "" : " ") + SearchTask.unprotected(part)
      if part.hasPrefix("\u{2}"), Arguments.searchNames.contains(String(part.dropFirst())) {
        let name = part.dropFirst()
        console.remark("-\(name) was read as a word that must not occur; did you mean --\(name)?")
      }
    }
    return try answer(text, nil, index, console) ? .done : .nothingOrSkipped
  }

  /// Answers one query; tells whether anything was found.
  private func answer(_ text: String, _ id: String?, _ index: NewsIndex, _ console: Console) throws -> Bool {
    let request = request(text)
    let result = try index.search(request)
    let printer = SearchPrinter(
      console: console, request: request, queryID: id, events: result.events)
    for remark in result.remarks { console.remark(printer.about(remark)) }
    if count {
      if console.isJSON {
        var object = JSONObject()
        object.add("query", id)
        object.add("count", result.total)
        if result.isRelaxed { object.add("relaxed", true) }
        console.line(object.closed)
      } else {
        console.line((id.map { console.terminal.piece($0) + "\t" } ?? "") + "\(result.total)")
      }
      return result.total > 0
    }
    printer.show(result)
    return !result.hits.isEmpty
  }

  private func answer(file: String, _ index: NewsIndex, _ console: Console) throws -> Outcome {
    let text = try readWholeText(file)
    var list: [(id: String, text: String)] = []
    var badCount = 0
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      do {
        list += try RankingMetrics.parseQueries(String(line))
      } catch let error as JudgementError {
        badCount += 1
        console.tell(
          Failure(
            code: "bad-file", subject: "\(file):\(index + 1)", message: "\(error.description); left out"))
      }
    }
    if list.isEmpty, badCount > 0 { return .failed }
    var found = false
    for item in list where try answer(item.text, item.id, index, console) { found = true }
    return found && badCount == 0 ? .done : .nothingOrSkipped
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
    request.explanations = explain && snippets
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
