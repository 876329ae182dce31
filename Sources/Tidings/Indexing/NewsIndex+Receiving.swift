internal import Bytes
internal import Events
internal import Indexer
internal import Ingest
internal import Postings
internal import Text

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
    let writer = try openWriter(folder, memoryBudget: 32 << 20)
    defer { writer.close() }
    let receiver = Receiver(writer)
    var reader = ArticleReader(excluding: folder) { event in
      switch event {
      case .problem(let problem): onProblem(IndexingProblem(problem))
      case .article(let article, _, _): try onVerdict(translating(folder) { try receiver.receive(article) })
      }
    }
    try reader.read(path: path)
  }
}

/// Compares arriving articles with the index and adds them, one commit each.
private final class Receiver {
  private let writer: IndexWriter
  private let worker: ArticleWorker
  private var finder: RelatedFinder?

  init(_ writer: IndexWriter) {
    self.writer = writer
    worker = ArticleWorker(lane: writer.makeLane())
  }

  func receive(_ article: Article) throws -> IncomingVerdict {
    let snapshot = writer.snapshot
    let finder = try RelatedFinder(snapshot)
    let (language, wasGuessed) = worker.language(of: article)
    let signature = worker.signature(of: article, language: language)
    let old = try snapshot.find(Array(article.id.utf8))
    let prepared = finder.prepare(signature, published: article.published?.seconds)
    let related = try finder.related(to: prepared, except: old, limit: 8)
    var verdict = try self.verdict(article, related, snapshot)
    if let old {
      let known = StoredArticle(decoding: try snapshot.stored(old))
      verdict.verdict = known.map { self.verdict(replaying: $0, article, verdict.verdict) } ?? .update
      if known?.title == article.title, known?.text == article.text {
        verdict.sequence = try snapshot.sequence(old)
        return verdict
      }
      verdict.verdict = .update
    }
    let arriving = ArrivingArticle(article: article, sequence: writer.nextSequence())
    try worker.add(arriving, language: language, wasGuessed: wasGuessed, signature: signature)
    try writer.commit()
    verdict.sequence = arriving.sequence
    return verdict
  }

  /// An article that came before, unchanged, is told what it was told then.
  private func verdict(replaying known: StoredArticle, _ article: Article, _ now: Verdict) -> Verdict {
    known.text == article.text && known.title == article.title ? now : .update
  }

  private func verdict(_ article: Article, _ related: [RelatedArticle], _ snapshot: IndexSnapshot) throws
    -> IncomingVerdict
  {
    let own = try snapshot.find(Array(article.id.utf8)).map { try snapshot.sequence($0) } ?? .max
    var verdict = IncomingVerdict(
      id: article.id, sequence: 0, verdict: .new, group: NewsIndex.groupName(lead: article.id),
      lead: article.id,
      score: 1, evidence: [])
    // On replay only what was there before the article may be its partner.
    let earlier = try related.filter { try snapshot.sequence($0.address) < own }
    let wanted: [(EventRelation, Verdict)] = [
      (.copy, .copy), (.sameEvent, .sameEvent), (.sameStory, .sameStory),
    ]
    for (relation, said) in wanted {
      guard let partner = earlier.first(where: { $0.relation == relation }) else { continue }
      let lead = String(decoding: try snapshot.id(of: partner.address), as: UTF8.self)
      verdict.verdict = said
      verdict.lead = lead
      verdict.group = NewsIndex.groupName(lead: lead)
      verdict.score = Double(partner.probability)
      verdict.evidence = NewsIndex.shares(partner.evidence, of: partner.score)
      break
    }
    return verdict
  }
}
