internal import Bytes
internal import Postings
internal import Query

extension NewsIndex {
  /// What to tell of articles that have no word of a question itself, but words that begin alike; `nil` for nothing.
  ///
  /// - Parameters:
  ///   - open: the question with the beginnings of its words, which a search by date leaves out.
  ///   - shown: the articles of the page.
  ///   - looseCount: how many of them had nothing but such words to mark, where words were marked.
  ///   - total: how many articles were found, where that was counted.
  func remark(
    onBeginningsOf open: QueryNode, _ request: SearchRequest, shown: [DocumentAddress], looseCount: Int,
    total: Int, _ searcher: Searcher
  ) throws -> String? {
    if request.across { return nil }
    let isByScore = request.sort == .score
    // Most searches have marked words of the question.
    if isByScore, request.snippets, !request.count, looseCount == 0 { return nil }
    let strict = open.strict
    if strict == open { return nil }
    let filter = request.filter.engineFilter
    if !isByScore {
      let kept = try searcher.count(Query(root: strict), filter: filter)
      let more = try searcher.count(Query(root: open), filter: filter) - kept
      if more <= 0 { return nil }
      let count = "\(more)" + (kept > 0 ? " more" : "")
      let (verb, them) = more == 1 ? ("is", "it") : ("are", "them")
      return "\(count) \(verb) found by the beginnings of words alone: --sort score lists \(them)"
    }
    let found = "found by words that begin like the question's; no article "
    if request.count {
      let isLoose = try total > 0 && searcher.count(Query(root: strict), filter: filter) == 0
      return isLoose ? found + "has one of these itself" : nil
    }
    if shown.isEmpty || request.offset > 0 { return nil }
    let isLoose =
      try request.snippets ? looseCount == shown.count : !matchesAny(strict, of: shown, searcher)
    return isLoose ? found + "shown has one of these itself" : nil
  }

  /// Whether a question matches any of some articles, most often one of the first.
  private func matchesAny(
    _ question: QueryNode, of addresses: [DocumentAddress], _ searcher: Searcher
  ) throws -> Bool {
    var rest = addresses[...]
    while !rest.isEmpty {
      if try !searcher.matching(question, among: Array(rest.prefix(16))).isEmpty { return true }
      rest = rest.dropFirst(16)
    }
    return false
  }
}
