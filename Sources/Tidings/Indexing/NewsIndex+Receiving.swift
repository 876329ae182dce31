internal import Indexer
internal import Ingest

extension NewsIndex {
  /// Reads a stream of articles, says of each at once what it is, and adds it.
  ///
  /// An article is committed before its verdict is given, so that a stream that is cut anywhere and replayed yields
  /// the same verdicts and no article twice: an article that is already there, unchanged, is told again and not added.
  ///
  /// - Parameters:
  ///   - path: a file of JSON Lines, or `-`.
  ///   - onProblem: called for each line that was left out.
  ///   - onVerdict: called for each article, in the order of the input.
  /// - Throws: ``TidingsError``, and what `onVerdict` throws.
  public static func receive(
    path: String, into folder: String, onProblem: @escaping (IndexingProblem) -> Void,
    onVerdict: @escaping (IncomingVerdict) throws -> Void
  ) throws {
    try SystemLimits.check()
    let writer = try openWriter(folder, memoryBudget: 32 << 20)
    defer { writer.close() }
    let receiver = try translating(folder) { try Receiver(writer) }
    var reader = ArticleReader(excluding: folder, takesPlainStream: false) { event in
      switch event {
      case .problem(let problem): onProblem(IndexingProblem(problem))
      case .article(let article, _, _): try onVerdict(translating(folder) { try receiver.receive(article) })
      }
    }
    try reader.read(path: path)
  }
}
