import Tidings

/// Prints related reports and scored pairs.
struct RelatedPrinter {
  let console: Console
  let explain: Bool

  func show(subject: StoredArticle) {
    let terminal = console.terminal
    console.line(
      terminal.dim("related to ") + terminal.bold(terminal.piece(subject.heading))
        + terminal.dim("  \(terminal.piece(subject.language))  ")
        + terminal.dim(day(subject.publishedText)))
  }

  func show(_ hit: RelatedHit) {
    if console.isJSON { return console.line(json(hit).closed) }
    let terminal = console.terminal
    let title = hit.article.title.isEmpty ? hit.article.id : hit.article.title
    console.line()
    console.line(
      "\(padLeft("\(hit.rank)", 3))  \(decimal(hit.score, 2))  \(terminal.cyan(padRight(hit.relation.rawValue, 10)))  "
        + "\(terminal.piece(hit.article.language))  \(day(hit.article.publishedText))  \(terminal.bold(terminal.piece(title)))"
    )
    console.line("     " + evidenceLine(hit.evidence, terminal))
    var about = terminal.piece(hit.article.id)
    if let source = hit.article.source { about += " · " + terminal.piece(source) }
    console.line("     " + terminal.dim(about))
    if explain {
      for line in hit.explanation { console.line("       " + terminal.piece(line)) }
    }
  }

  func show(_ pair: ScoredPair) {
    if console.isJSON {
      var object = JSONObject()
      object.add("a", pair.a)
      object.add("b", pair.b)
      object.add("score", pair.score, decimals: 6)
      object.add("relation", pair.relation.rawValue)
      return console.line(object.closed)
    }
    let terminal = console.terminal
    console.line(
      "\(decimal(pair.score, 2))  \(padRight(pair.relation.rawValue, 10))  \(terminal.piece(pair.a))  \(terminal.piece(pair.b))"
    )
  }

  private func json(_ hit: RelatedHit) -> JSONObject {
    var object = JSONObject()
    object.add("rank", hit.rank)
    object.add("id", hit.article.id)
    object.add("score", hit.score, decimals: 6)
    object.add("language", hit.article.language)
    object.add("published", hit.article.publishedText)
    object.add("title", hit.article.title)
    object.add("snippet", hit.snippet)
    object.add("highlights", raw: "[]")
    object.add("relation", hit.relation.rawValue)
    object.add("evidence", hit.evidence.map(evidenceJSON))
    object.add("source", hit.article.source)
    object.add("url", hit.article.url)
    object.add("seq", Int(clamping: hit.sequence))
    if explain { object.add("explanation", hit.explanation) }
    return object
  }
}

/// Evidence as one object: its kind, what stands here and there, its weight.
func evidenceJSON(_ piece: Evidence) -> JSONObject {
  var object = JSONObject()
  object.add("kind", piece.kind)
  object.add("here", piece.here)
  object.add("there", piece.there)
  object.add("weight", piece.weight, decimals: 4)
  return object
}

/// Evidence in one line: what both say, and behind it what speaks against.
func evidenceLine(_ evidence: [Evidence], _ terminal: Terminal, limit: Int = 8) -> String {
  func text(_ piece: Evidence) -> String {
    let here = terminal.piece(piece.here)
    if piece.there.isEmpty || piece.here.lowercased() == piece.there.lowercased() { return here }
    if piece.here.isEmpty { return terminal.piece(piece.there) }
    return here + " = " + terminal.piece(piece.there)
  }
  let shared = evidence.filter { $0.weight > 0 }
  var line = shared.prefix(limit).map(text).joined(separator: " · ")
  if shared.count > limit { line += " · and \(shared.count - limit) more" }
  // What is known of neither article's words says nothing to a reader.
  let against = evidence.filter { $0.weight < 0 && !($0.here.isEmpty && $0.there.isEmpty) }.prefix(3)
  if !against.isEmpty {
    line +=
      (line.isEmpty ? "" : "; ") + "against: "
      + against.map { piece in
        let there = piece.there.isEmpty ? "–" : terminal.piece(piece.there)
        let here = piece.here.isEmpty ? "–" : terminal.piece(piece.here)
        return piece.here == piece.there ? here : here + " / " + there
      }.joined(separator: " · ")
  }
  return line.isEmpty ? "nothing in common" : line
}

/// Prints groups of reports.
struct GroupPrinter {
  let console: Console

  func show(_ group: EventGroup) {
    if console.isJSON { return console.line(json(group).closed) }
    let terminal = console.terminal
    let languages = group.languages.map { terminal.piece($0) }.joined(separator: ", ")
    let days = [day(group.members.first?.article.publishedText)].filter { $0 != "          " }
    console.line(
      terminal.cyan(group.name)
        + terminal.dim("  \(counted(group.members.count, "report")) in \(languages)")
        + terminal.dim(days.isEmpty ? "" : "  \(days[0])"))
    for member in group.members {
      let title = member.article.title.isEmpty ? member.article.id : member.article.title
      let role = member.relation?.rawValue ?? "lead"
      console.line(
        "  \(decimal(member.score, 2))  \(padRight(role, 10))  \(padRight(terminal.piece(member.article.language), 7)) \(terminal.piece(title))"
      )
    }
    if group.members.count > 1 {
      console.line("  " + terminal.dim("because: ") + evidenceLine(group.evidence, terminal))
    }
    console.line()
  }

  private func json(_ group: EventGroup) -> JSONObject {
    var object = JSONObject()
    object.add("group", group.name)
    object.add("size", group.members.count)
    object.add("languages", group.languages)
    object.add("since", group.since.map(rfc3339))
    object.add("until", group.until.map(rfc3339))
    object.add(
      "articles",
      group.members.map { member in
        var item = JSONObject()
        item.add("id", member.article.id)
        item.add("language", member.article.language)
        item.add("published", member.article.publishedText)
        item.add("title", member.article.title)
        item.add("score", member.score, decimals: 6)
        item.add("relation", member.relation?.rawValue ?? "lead")
        item.add("source", member.article.source)
        item.add("url", member.article.url)
        item.add("seq", Int(clamping: member.sequence))
        return item
      })
    object.add("evidence", group.evidence.map(evidenceJSON))
    return object
  }
}
