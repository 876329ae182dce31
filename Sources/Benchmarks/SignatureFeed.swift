internal import Ingest
internal import Signature
internal import Text

/// Reads articles and makes their signatures.
enum SignatureFeed {
  static func read(_ path: String, _ body: (String, Int64?, ArticleSignature) throws -> Void) throws {
    let guesser = LanguageGuesser()
    let extractor = SignatureExtractor()
    try withoutActuallyEscaping(body) { body in
      var reader = ArticleReader { event in
        guard case .article(let article, _, _) = event else { return }
        var tag = article.language.map { LanguageTag($0) } ?? .undetermined
        if tag.isUndetermined { tag = guesser.guess(Array((article.title + "\n" + article.text).utf8)) }
        let signature = extractor.extract(
          title: article.title, text: article.text, language: tag.description,
          published: article.published?.seconds)
        try body(article.id, article.published?.seconds, signature)
      }
      try reader.read(path: path)
    }
  }
}
