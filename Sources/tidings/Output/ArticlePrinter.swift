import Tidings

/// Prints one article.
struct ArticlePrinter {
  let console: Console

  func show(_ article: StoredArticle, sequence: UInt64, details: ArticleDetails?) {
    if console.isJSON { return console.line(json(article, sequence, details).closed) }
    let terminal = console.terminal
    func row(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { console.line(terminal.dim(padRight(name, 11)) + terminal.piece(value)) }
    }
    if !article.title.isEmpty { console.line(terminal.bold(terminal.piece(article.title))) }
    row("id", article.id)
    row("language", article.language + (article.languageWasGuessed ? " (guessed)" : ""))
    row("published", article.publishedText)
    row("source", article.source)
    row("url", article.url)
    row("seq", "\(sequence)")
    row("other keys", article.extra)
    console.line()
    for paragraph in article.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      console.line(terminal.piece(String(paragraph)))
    }
    guard let details else { return }
    console.line()
    if !article.repeatedLines.isEmpty, let source = article.source {
      let count = article.repeatedLines.count == 1 ? "1 line" : "\(article.repeatedLines.count) lines"
      row("left out", "\(count) that \(source) repeats")
      console.line()
    }
    console.line(terminal.bold("concepts, names, places, numbers and dates"))
    for feature in details.features {
      console.line(
        "  \(padRight(feature.kind, 13)) \(padRight(terminal.piece(feature.name), 28)) \(padLeft("\(feature.count)", 3))  "
          + feature.surfaces.map { terminal.piece($0) }.joined(separator: " · "))
    }
    console.line()
    console.line(terminal.bold("words and their index terms"))
    for word in details.words {
      var line = "  \(terminal.piece(word.surface)) → \(list(word.terms))"
      if !word.inside.isEmpty { line += terminal.dim("  inside: \(list(word.inside))") }
      if word.isFiledByEnding { line += terminal.dim("  by its ending") }
      if let beginning = word.beginning { line += terminal.dim("  begins: \(terminal.piece(beginning))") }
      if word.isStopWord { line += terminal.dim("  stop word") }
      console.line(line)
    }
  }

  private func list(_ words: [String]) -> String {
    words.map { console.terminal.piece($0) }.joined(separator: " · ")
  }

  private func json(
    _ article: StoredArticle, _ sequence: UInt64, _ details: ArticleDetails?
  ) -> JSONObject {
    var object = JSONObject()
    object.add("id", article.id)
    object.add("language", article.language)
    object.add("guessed", article.languageWasGuessed)
    object.add("published", article.publishedText)
    object.add("title", article.title)
    object.add("text", article.text)
    object.add("source", article.source)
    object.add("url", article.url)
    object.add("seq", Int(clamping: sequence))
    if let extra = article.extra { object.add("other", foreign: extra) }
    guard let details else { return object }
    object.add(
      "features",
      details.features.map { feature in
        var item = JSONObject()
        item.add("kind", feature.kind)
        item.add("name", feature.name)
        item.add("count", feature.count)
        item.add("words", feature.surfaces)
        return item
      })
    if !article.repeatedLines.isEmpty {
      object.add("leftOut", raw: "[" + article.repeatedLines.map(String.init).joined(separator: ",") + "]")
    }
    object.add(
      "terms",
      details.words.map { word in
        var item = JSONObject()
        item.add("word", word.surface)
        item.add("terms", word.terms)
        if !word.inside.isEmpty { item.add("inside", word.inside) }
        if word.isFiledByEnding { item.add("byEnding", true) }
        if let beginning = word.beginning { item.add("begins", beginning) }
        if word.isStopWord { item.add("stopWord", true) }
        return item
      })
    return object
  }
}
