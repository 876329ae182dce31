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
    if case .joined(let row) = query.root, row.beside != row.otherwise, result.root != query.root,
      try self.count(result, atMost: 1) > 0
    {
      if case .prefix = row.otherwise {
        result.remarks.append("no article has the word alone; words that begin with it were looked for")
      } else {
        result.remarks.append("no article has the word in one piece; its parts were looked for")
      }
    }
    if count > 0 {
      result.isRelaxed = true
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
    case .joined(var row):
      row.documentFrequency = try documentFrequency(of: row)
      if row.documentFrequency == 0, row.otherwise != .nothing {
        return try relaxed(row.otherwise, &count, &known)
      }
      row.beside = try relaxed(row.beside, &count, &known)
      return .joined(row)
    case .group(let must, let should, let mustNot):
      var changed: [QueryNode] = []
      for child in should { changed.append(try relaxed(child, &count, &known)) }
      return .group(
        must: try must.map { node throws(BytesError) in try measured(node) }, should: changed,
        mustNot: mustNot)
    default: return node
    }
  }

  /// What must be there, with rows of characters told in how many articles they are.
  private func measured(_ node: QueryNode) throws(BytesError) -> QueryNode {
    switch node {
    case .joined(var row):
      row.documentFrequency = try documentFrequency(of: row)
      return .joined(row)
    case .group(let must, let should, let mustNot):
      return .group(
        must: try must.map { node throws(BytesError) in try measured(node) },
        should: try should.map { node throws(BytesError) in try measured(node) }, mustNot: mustNot)
    default: return node
    }
  }

  /// In how many articles a row of characters is; 0 where it is in none but as the word that is looked for besides.
  private func documentFrequency(of row: JoinedCharacters) throws(BytesError) -> Int {
    var alone = row
    alone.beside = .nothing
    let found = try count(Query(root: .joined(alone)))
    guard found > 0, let whole = row.whole else { return found }
    return found + (try snapshot.documentFrequency(of: TermField.cut(whole)))
  }
}
