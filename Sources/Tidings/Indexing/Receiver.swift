internal import Bytes
internal import Events
internal import Indexer
internal import Ingest
internal import Postings
internal import Signature
internal import Text

/// Compares arriving articles with the index and adds them, one commit each.
final class Receiver {
  private let writer: IndexWriter
  private let worker: ArticleWorker
  private var finder: RelatedFinder
  private var counts: IndexCounts
  private let groups = ArrivalGroups()
  private let lines = RepeatedLines()
  /// What came before has no higher sequence number.
  private let start: UInt64
  /// What the stream has brought so far.
  private(set) var report = ReceivingReport()

  init(_ writer: IndexWriter) throws {
    self.writer = writer
    start = writer.snapshot.lastSequence
    worker = ArticleWorker(lane: writer.makeLane(), names: NewsIndex.names(of: writer.snapshot))
    counts = try IndexCounts(writer.snapshot)
    finder = try RelatedFinder(writer.snapshot, counts: counts, isStream: true)
  }

  /// The verdict on an article, which is on disk when this returns.
  func receive(_ article: Article) throws -> IncomingVerdict {
    var verdict = try judged(article)
    if let partner = verdict.partner, verdict.evidence.contains(where: { $0.kind == "phrase" }),
      let address = try finder.snapshot.find(Array(partner.utf8)),
      let other = StoredArticle(decoding: try finder.snapshot.stored(address))
    {
      verdict.evidence = NewsIndex.written(
        verdict.evidence,
        here: WrittenWords(article, language: worker.language(of: article).tag.description),
        there: WrittenWords(other))
    }
    return verdict
  }

  private func judged(_ article: Article) throws -> IncomingVerdict {
    // Counted at the same articles wherever a stream was cut.
    if try NewsIndex.countBackground(writer) {
      finder = try RelatedFinder(writer.snapshot, counts: counts, isStream: true)
    }
    let snapshot = writer.snapshot
    let old = try snapshot.find(Array(article.id.utf8))
    let known = try old.flatMap { StoredArticle(decoding: try snapshot.stored($0)) }
    if let old, let known, NewsIndex.changedFields(known, article).isEmpty {
      var verdict = try repeated(article, known, at: old)
      verdict.isSeen = true
      if verdict.sequence <= start { report.hasKnown = true }
      return verdict
    }
    if let old, let known, NewsIndex.isOlder(article, than: known) {
      // An update of what came later would undo it.
      var verdict = try update(article, of: known, at: old)
      verdict.isOlder = true
      verdict.sequence = try snapshot.sequence(old)
      if verdict.sequence <= start { report.hasKnown = true }
      return verdict
    }
    let (language, wasGuessed) = worker.language(of: article)
    let repeated = try lines.numbers(in: article, snapshot)
    let signature = worker.signature(of: article, language: language, without: repeated)
    var verdict: IncomingVerdict
    if let old, let known {
      verdict = try update(article, of: known, at: old)
      // Else it would be forgotten with the record that says so.
      verdict.moved = try groups.standing(snapshot.sequence(old), except: article.id, snapshot)
    } else if let (earlier, address) = try sameAddress(article) {
      verdict = try update(article, of: earlier, at: address)
    } else {
      let prepared = try finder.prepare(signature, published: article.published?.seconds)
      verdict = try self.verdict(
        article.id, prepared, finder.related(to: prepared, limit: .max, evidence: 0, isCorroborated: false))
    }
    // A later version takes the place of one that the stream brought.
    let isAnother = try old.map { try snapshot.sequence($0) <= start } ?? true
    let arriving = ArrivingArticle(
      article: article, sequence: writer.nextSequence(), repeatedLines: repeated)
    let arrival = StoredArticle.Arrival(
      verdict: verdict.verdict, lead: verdict.lead, partner: verdict.partner ?? "", score: verdict.score,
      moved: verdict.moved.map { ($0.id, $0.lead) })
    try worker.add(
      arriving, language: language, wasGuessed: wasGuessed, signature: signature, arrival: arrival)
    var replaced: (signature: ArticleSignature, sequence: UInt64)?
    if let old {
      if let before = ArticleSignature(decoding: try snapshot.signature(old)) {
        replaced = (before, try snapshot.sequence(old))
      }
      counts.remove(language: try snapshot.language(old), published: try snapshot.published(old))
    }
    try writer.commit()
    // Else the segments of a long stream would be ever more. A run is some 16 MB: of some thousand verdicts one waits
    // for them to be rewritten, and of those one in four for four times as much.
    try writer.maintain(beyond: 16)
    if isAnother { report.added += 1 }
    counts.add(language: language.description, published: article.published?.seconds)
    try remember(article, arriving.sequence, snapshot, inPlaceOf: known)
    groups.note(article.id, arrival, sequence: arriving.sequence)
    finder.follow(writer.snapshot, counts: counts, added: signature, replaced: replaced)
    verdict.sequence = arriving.sequence
    return verdict
  }

  /// Remembers what an article has printed.
  ///
  /// - Parameter snapshot: the index without it.
  private func remember(
    _ article: Article, _ sequence: UInt64, _ snapshot: IndexSnapshot, inPlaceOf known: StoredArticle?
  ) throws {
    if let known {
      // With what it replaces, others become the latest of their source.
      for source in [known.source, article.source] { if let source { lines.forget(source) } }
    } else if let source = article.source, let printed = lines.printed(article, sequence: sequence) {
      try lines.note(printed, of: source, snapshot)
    }
  }

  /// An article that is there already, unchanged: it is told what it was told when it came.
  private func repeated(_ article: Article, _ known: StoredArticle, at address: DocumentAddress) throws
    -> IncomingVerdict
  {
    var verdict: IncomingVerdict
    if let arrival = known.arrival {
      verdict = new(article.id)
      verdict.verdict = arrival.verdict
      verdict.lead = arrival.lead
      verdict.group = NewsIndex.groupName(first: arrival.lead)
      verdict.score = arrival.score
      verdict.partner = arrival.partner.isEmpty ? nil : arrival.partner
      verdict.evidence = try evidence(address, arrival.partner)
      verdict.moved = arrival.moved.map { Moved(id: $0.id, lead: $0.lead) }
    } else {
      verdict = try verdictOnIndexed(article.id, at: address)
    }
    verdict.sequence = try finder.snapshot.sequence(address)
    return verdict
  }

  /// What is said of an article that came by `index`: only what was there before it may be its partner.
  private func verdictOnIndexed(_ id: String, at address: DocumentAddress) throws -> IncomingVerdict {
    guard let own = try finder.prepared(address) else { return new(id) }
    let sequence = try finder.snapshot.sequence(address)
    let related = try finder.related(to: address, limit: .max, evidence: 0, isCorroborated: false).filter {
      try finder.snapshot.sequence($0.address) < sequence
    }
    var verdict = try self.verdict(id, own, related, before: sequence)
    // No record keeps them.
    verdict.moved = []
    return verdict
  }

  private func evidence(_ address: DocumentAddress, _ partner: String) throws -> [Evidence] {
    guard !partner.isEmpty, let other = try finder.snapshot.find(Array(partner.utf8)), other != address,
      let left = try finder.prepared(address), let right = try finder.prepared(other)
    else { return [] }
    let score = finder.score(PairComparison(left, right), left, right)
    return NewsIndex.shares(EvidencePiece.list(left, right, score, limit: 12), of: score)
  }

  /// The article of another id under the same address, if the index has one.
  private func sameAddress(_ article: Article) throws -> (StoredArticle, DocumentAddress)? {
    guard let url = article.url else { return nil }
    let key = CanonicalURL.key(of: url)
    if !CanonicalURL.isOfPage(key) { return nil }
    // All have this address as a rule; those of addresses made to have the same hash may be any number.
    for address in try finder.snapshot.find(alternateKey: Array(key.utf8)).prefix(64) {
      if let found = StoredArticle(decoding: try finder.snapshot.stored(address)), let other = found.url,
        CanonicalURL.key(of: other) == key
      {
        return (found, address)
      }
    }
    return nil
  }

  private func update(_ article: Article, of known: StoredArticle, at address: DocumentAddress) throws
    -> IncomingVerdict
  {
    var verdict = new(article.id)
    verdict.changed = NewsIndex.changedFields(known, article)
    // Under another id it is a report of its own that says the same.
    let isNews = verdict.changed.contains("title") || verdict.changed.contains("text")
    verdict.verdict = isNews || ArticleID(known.id) == ArticleID(article.id) ? .update : .copy
    verdict.lead =
      try groups.founder(of: known, finder.snapshot) ?? verdictOnIndexed(known.id, at: address).lead
    verdict.group = NewsIndex.groupName(first: verdict.lead)
    verdict.partner = known.id
    return verdict
  }

  private func new(_ id: String) -> IncomingVerdict {
    IncomingVerdict(
      id: id, sequence: 0, verdict: .new, group: NewsIndex.groupName(first: id), lead: id, score: 1,
      evidence: [])
  }

  /// A copy or a report of an event joins the group that it clusters with; another event of a story begins a group of
  /// its own.
  private func verdict(
    _ id: String, _ prepared: PreparedSignature, _ earlier: [RelatedArticle],
    before sequence: UInt64 = .max
  ) throws -> IncomingVerdict {
    var verdict = new(id)
    var partner: RelatedArticle?
    let place = try groups.place(prepared, earlier, finder, before: sequence)
    verdict.moved = place.moved
    if let founder = place.founder {
      partner = place.partner
      verdict.verdict = partner?.relation == .copy ? .copy : .sameEvent
      verdict.lead = founder
      verdict.group = NewsIndex.groupName(first: founder)
    } else {
      // What its group does not take in is at most another event of its story.
      partner = earlier.first { $0.relation != .related }
      if partner != nil { verdict.verdict = .sameStory }
    }
    if let partner {
      verdict.partner = String(decoding: try finder.snapshot.id(of: partner.address), as: UTF8.self)
      verdict.score = Double(partner.probability)
      if let other = try finder.prepared(partner.address) {
        verdict.evidence = NewsIndex.shares(
          EvidencePiece.list(prepared, other, partner.score, limit: 12), of: partner.score)
      }
    }
    return verdict
  }
}
