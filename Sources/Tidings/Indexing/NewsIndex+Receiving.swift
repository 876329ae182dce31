internal import Indexer
internal import Ingest
internal import Postings

extension NewsIndex {
  /// Reads a stream of articles, says of each at once what it is, and adds it.
  ///
  /// An article is committed before its verdict is given, so that a stream that is cut anywhere and replayed yields
  /// the same verdicts and no article twice: an article that is already there, unchanged, is told again and not added.
  /// Of an article that came in two versions the later is there: the earlier, replayed, is an update, unless its date
  /// says that it is the older one; then it is told so and left out.
  ///
  /// What it keeps in memory is bounded, however long the stream: 48 MB of spellings and 16 MB of words that were met,
  /// 64 MB of articles made ready for comparing, 34 MB of frequencies and about as much for those of the latest
  /// articles, which do not count yet, 32 MB of what sources print again and again; beside these stand mapped pages of the
  /// index, which the system takes back.
  ///
  /// The folder of a new index is made with its first article. A process that is asked to stop
  /// (``isStopRequested``) ends after the article at hand.
  ///
  /// - Parameters:
  ///   - path: a file of JSON Lines, whatever its name, or `-`; one JSON array does as well.
  ///   - onProblem: called for each line that was left out.
  ///   - onVerdict: called for each article, in the order of the input.
  /// - Returns: what it brought.
  /// - Throws: ``TidingsError``, also when the stream breaks off, and what `onVerdict` throws.
  @discardableResult
  public static func receive(
    path: String, into folder: String, onProblem: @escaping (IndexingProblem) -> Void,
    onVerdict: @escaping (IncomingVerdict) throws -> Void
  ) throws -> ReceivingReport {
    try SystemLimits.check()
    var writer: IndexWriter?
    var receiver: Receiver?
    defer { writer?.close() }
    func opened() throws -> Receiver {
      if let receiver { return receiver }
      let made = try openWriter(folder, memoryBudget: 32 << 20)
      writer = made
      let fresh = try translating(folder) { try Receiver(made) }
      receiver = fresh
      return fresh
    }
    if try hasIndex(folder) { _ = try opened() }
    var languages = LanguageRemarks()
    var reader = ArticleReader(
      excluding: folder, isIndex: { isIndex(names: $0) }, expectsJSON: true, verb: "incoming",
      isStopped: { isStopRequested }
    ) { event in
      if isStopRequested { throw StopRequest() }
      switch event {
      case .problem(let problem):
        if problem.path == path, problem.isOfWholeStream {
          throw TidingsError(code: problem.kind.rawValue, subject: path, message: problem.message)
        }
        onProblem(IndexingProblem(problem))
      case .article(let article, let path, let line):
        if let problem = languages.remark(on: article, path: path, line: line) {
          onProblem(IndexingProblem(problem))
        }
        let receiver = try opened()
        try onVerdict(translating(folder) { try receiver.receive(article) })
      }
    }
    do {
      try reader.read(path: path)
    } catch is StopRequest {}
    return receiver?.report ?? ReceivingReport()
  }
}

extension InputProblem {
  /// Whether it kept all of a stream, or its rest, from being read.
  fileprivate var isOfWholeStream: Bool {
    switch kind {
    case .missing, .unreadable, .notAFile, .loop: true
    default: false
    }
  }
}
