package import Bytes
internal import Postings

extension Searcher {
  /// The question with each phrase that no article has read as its words, a remark for each; phrases that
  /// must or must not be there stay.
  ///
  /// A headline in quotation marks is found again by its words, should the text not repeat it.
  package func relaxingPhrases(of query: Query) throws(BytesError) -> Query {
    var result = query
    var count = 0
    var known: [QueryNode: Bool] = [:]
    result.root = try relaxed(query.root, &count, &known)
    if count > 0 {
      result.remarks.append(
        count == 1
          ? "no article has the phrase; its words were looked for"
          : "no article has \(count) of the phrases; their words were looked for")
    }
    return result
  }

  private func relaxed(
    _ node: QueryNode, _ count: inout Int, _ known: inout [QueryNode: Bool]
  ) throws(BytesError) -> QueryNode {
    switch node {
    case .phrase(let words), .near(let words, _):
      let isFound: Bool
      if let before = known[node] {
        isFound = before
      } else {
        isFound = try self.count(Query(root: node), atMost: 1) > 0
        known[node] = isFound
      }
      if isFound { return node }
      count += 1
      return .group(must: [], should: words.map { .word($0.alternatives) }, mustNot: [])
    case .group(let must, let should, let mustNot):
      var changed: [QueryNode] = []
      for child in should { changed.append(try relaxed(child, &count, &known)) }
      return .group(must: must, should: changed, mustNot: mustNot)
    default: return node
    }
  }
}
