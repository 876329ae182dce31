extension NewsIndex {
  public func search(_ request: SearchRequest) throws -> SearchResult { throw TidingsError(code: "", message: "") }
  public func explain(_ request: SearchRequest, id: String) throws -> [String] { [] }
  public func related(to: String, limit: Int, filter: ArticleFilter) throws -> (StoredArticle, [RelatedHit]) { throw TidingsError(code: "", message: "") }
  public func pairs(minimumScore: Double, crossLanguageOnly: Bool, filter: ArticleFilter) throws -> [ScoredPair] { [] }
  public func groups(includingSingles: Bool, filter: ArticleFilter) throws -> [EventGroup] { [] }
  public func verify() throws -> VerificationReport { throw TidingsError(code: "", message: "") }
  public func complete(_ labels: [EventLabel]) throws -> [EventLabel] { labels }
  public func evaluate(labels: [EventLabel], selection: PairSelection, usesDates: Bool) throws -> EventEvaluation { throw TidingsError(code: "", message: "") }
  public static func receive(path: String, into folder: String, onProblem: (IndexingProblem) -> Void, onVerdict: (IncomingVerdict) throws -> Void) throws {}
}
