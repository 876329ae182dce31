internal import Ingest
internal import Text

extension NewsIndex {
  /// Names of the fields in which an arriving article differs from the one that is there.
  static func changedFields(_ known: StoredArticle, _ article: Article) -> [String] {
    var names: [String] = []
    if known.title != article.title { names.append("title") }
    if known.text != article.text { names.append("text") }
    if known.published != article.published?.seconds { names.append("published") }
    if known.source != article.source { names.append("source") }
    if known.url != article.url { names.append("url") }
    // As it was read when it came: the index keeps `en` for `eng`, and a guess for `English`.
    let given = article.language.flatMap { LanguageTag(given: $0) } ?? .undetermined
    if given.isUndetermined ? !known.languageWasGuessed : known.language != given.description {
      names.append("language")
    }
    return names
  }
}
