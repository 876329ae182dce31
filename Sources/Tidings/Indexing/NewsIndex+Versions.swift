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

  /// Whether an arriving article is an earlier version of the one that is there: it reads otherwise, and its date lies
  /// before. A bare date means the whole of its day.
  static func isOlder(_ article: Article, than known: StoredArticle) -> Bool {
    guard known.title != article.title || known.text != article.text, let kept = known.published,
      let date = article.published?.seconds
    else { return false }
    return (date.isMultiple(of: 86_400) ? date + 86_399 : date) < kept
  }
}
