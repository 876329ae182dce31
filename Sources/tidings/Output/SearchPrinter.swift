import Tidings

/// Prints what a search found.
struct SearchPrinter {
  let console: Console
  let request: SearchRequest
  /// Which of several queries this is; `nil` when there is one.
  var queryID: String?
  /// Events that were seen among so many articles, when there is one hit an event.
  var events: (count: Int, articles: Int)?

  func show(_ result: SearchResult) {
    switch console.format {
    case .trec:
      for hit in result.hits {
        console.line(
          "\(Terminal.sanitized(queryID ?? "1")) Q0 \(Terminal.sanitized(hit.article.id).withoutBlanks) \(hit.rank) "
            + "\(decimal(hit.score, 6)) tidings")
      }
    case .json:
      for hit in result.hits { console.line(json(hit, isRelaxed: result.isRelaxed).closed) }
    case .human:
      if result.hits.isEmpty {
        let hints = hints(of: result).map(about)
        if result.total > 0 { return hints.forEach(console.remark) }
        return console.remarkNothing(about("nothing found"), hints)
      }
      if let queryID { console.line(console.terminal.bold("query \(console.terminal.piece(queryID))")) }
      console.line(console.terminal.dim(head(of: result)))
      for hit in result.hits { show(hit) }
      if queryID != nil { console.line() }
    }
  }

  /// Which hits are shown, of how many.
  private func head(of result: SearchResult) -> String {
    let first = request.offset + 1
    let shown = request.offset + result.hits.count
    let place = (first == 1 ? "" : "\(first)-") + "\(shown)"
    if let events {
      let isAll = first == 1 && shown == events.count
      return (isAll ? "" : place + " of ") + text(of: events, total: result.total)
    }
    let total = result.total > result.hits.count ? " of \(grouped(max(result.total, shown)))" : ""
    return place + total + " found"
  }

  /// Why nothing is shown; of events where these are what is counted.
  private func hints(of result: SearchResult) -> [String] {
    guard let events, result.total > 0 else { return result.hints }
    let reason =
      request.limit == 0 ? "--limit 0 shows none of them" : "--offset \(request.offset) is beyond them"
    return [text(of: events, total: result.total) + "; " + reason]
  }

  private func text(of events: (count: Int, articles: Int), total: Int) -> String {
    let count = counted(events.count, "event")
    if events.articles >= total { return "\(count), \(counted(total, "article")) found" }
    return "\(count) in the first \(grouped(events.articles)) of \(grouped(total)) articles found"
  }

  /// A remark with the query that it is about.
  func about(_ remark: String) -> String { (queryID.map { "query \($0): " } ?? "") + remark }

  private func show(_ hit: SearchHit) {
    let terminal = console.terminal
    let article = hit.article
    let title =
      article.title.isEmpty
      ? terminal.marked(article.id, []) : terminal.marked(article.title, hit.titleHighlights, isBold: true)
    console.line()
    console.line(
      "\(padLeft("\(hit.rank)", 3))  \(padLeft(decimal(hit.score, 2), 6))  \(terminal.piece(article.language))  "
        + "\(day(article.publishedText))  \(terminal.bold(title))")
    if !hit.snippet.isEmpty { console.line("     " + terminal.marked(hit.snippet, hit.highlights)) }
    var about = terminal.piece(article.id)
    if let source = article.source { about += " · " + terminal.piece(source) }
    if hit.isAcross { about += " · found by concepts and names" }
    console.line("     " + terminal.dim(about))
    for line in hit.explanation { console.line("       " + terminal.piece(line)) }
  }

  private func json(_ hit: SearchHit, isRelaxed: Bool) -> JSONObject {
    var object = JSONObject()
    object.add("rank", hit.rank)
    object.add("id", hit.article.id)
    object.add("score", hit.score, decimals: 6)
    object.add("language", hit.article.language)
    object.add("published", hit.article.publishedText)
    object.add("title", hit.article.title)
    object.add("snippet", hit.snippet)
    object.add(
      "highlights",
      raw: "[" + hit.highlights.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]")
    object.add("source", hit.article.source)
    object.add("url", hit.article.url)
    object.add("seq", Int(clamping: hit.sequence))
    if hit.isAcross { object.add("across", true) }
    if isRelaxed { object.add("relaxed", true) }
    object.add("query", queryID)
    if request.explanations { object.add("explanation", hit.explanation) }
    return object
  }
}

extension String {
  /// Blanks as underscores, for formats that split at blanks.
  var withoutBlanks: String { String(map { $0.isWhitespace ? "_" : $0 }) }
}

/// The day of an RFC 3339 moment, blanks when there is none.
func day(_ published: String?) -> String {
  guard let published else { return "          " }
  return String(published.prefix(10))
}

/// ASCII text with blanks in front up to a width.
func padLeft(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.utf8.count)) + text
}

/// ASCII text with blanks behind up to a width.
func padRight(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.utf8.count))
}
