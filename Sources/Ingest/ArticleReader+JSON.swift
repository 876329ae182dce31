/// JSON: whole documents, and lines of JSON Lines, in UTF-8 or converted to it.
extension ArticleReader {
  /// A file that is one JSON array or object, or JSON Lines after all.
  mutating func emitDocument(_ bytes: [UInt8], name: String) throws {
    if try refusesCompressed(bytes, name: name) { return }
    if try refuses(ForeignFormat.document(bytes), name: name) { return }
    var bytes = bytes
    var found = JSONArticle.decodeDocument(bytes)
    if found == nil, JSONArticle.breaksAtEncoding(bytes), let (text, encoding) = PlainText.converted(bytes) {
      found = JSONArticle.decodeDocument(Array(text.utf8))
      // Else JSON Lines, each of which may have its own.
      if found != nil || encoding == "UTF-16" {
        bytes = Array(text.utf8)
        try tellConversion(from: encoding, name: name, line: 0)
      }
    }
    guard let results = found else {
      if try refuses(ForeignFormat.name(of: bytes), name: name) { return }
      var number = 0
      for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { continue }
        try emitJSON(Array(line), name: name, line: number)
      }
      return
    }
    for (index, result) in results.enumerated() {
      try emitResult(result, name: name, line: results.count == 1 ? 0 : index + 1)
    }
  }

  /// One line of JSON Lines, converted when it is not UTF-8.
  mutating func emitJSON(_ bytes: [UInt8], name: String, line: Int) throws {
    let (result, encoding) = ArticleReader.decode(bytes)
    if let encoding { try tellConversion(from: encoding, name: name, line: line) }
    try emitResult(result, name: name, line: line)
  }

  /// A line as an article, and the encoding that it was converted from.
  static func decode(_ line: [UInt8]) -> (
    result: Result<(Article, [String]), JSONArticleError>, encoding: String?
  ) {
    do throws(JSONArticleError) {
      return (.success(try JSONArticle.decode(line)), nil)
    } catch {
      guard case .syntax = error, let (text, encoding) = PlainText.converted(line) else {
        return (.failure(error), nil)
      }
      let result = decode(Array(text.utf8)).result
      if case .success = result { return (result, encoding) }
      return (result, nil)
    }
  }

  /// Tells once of each file that something in it was converted.
  mutating func tellConversion(from encoding: String, name: String, line: Int) throws {
    if convertedFile == name { return }
    convertedFile = name
    let remark = PlainText.remark(onConversionFrom: encoding)
    try problem(
      .encoding, name, line: line, line > 0 ? remark + "; later lines are not told" : remark, skipped: false)
  }

  private func emitResult(_ result: Result<(Article, [String]), JSONArticleError>, name: String, line: Int)
    throws
  {
    switch result {
    case .failure(.syntax(let message)):
      let hint = message.contains("decode byte") ? "convert the file with iconv" : "mend the line"
      try problem(.json, name, line: line, "not JSON: \(message); \(hint)")
    case .failure(.notAnObject):
      try problem(.json, name, line: line, "not a JSON object; one article a line is expected")
    case .failure(.noText):
      try problem(
        .noText, name, line: line, "no \"text\" (nor \"body\", \"content\") and no \"title\" in it; left out")
    case .success((let article, let remarks)):
      if article.title.utf8.count + article.text.utf8.count > Article.maximumBytes {
        return try problem(
          .tooLong, name, line: line, "a text longer than 16 MB, which is no article; left out")
      }
      for remark in remarks { try problem(.badDate, name, line: line, remark, skipped: false) }
      try emit(.article(article, path: name, line: line))
    }
  }
}
