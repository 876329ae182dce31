internal import Dispatch
internal import Events
internal import Indexer
internal import Ingest
internal import Postings
internal import Signature
internal import Synchronization
internal import Text

extension NewsIndex {
  /// Adds or replaces articles from files, folders or standard input (`-`), and commits once at the end.
  ///
  /// Articles are analysed on all cores. When two have the same id, the later one stays. A process that is
  /// asked to stop (``stopRequested``) commits what it has read so far.
  ///
  /// - Parameters:
  ///   - paths: what to read, in this order.
  ///   - folder: the index; made when it is not there.
  ///   - onProblem: called on the calling thread for each input that was left out or read otherwise than given.
  ///   - onProgress: called on the calling thread with the number of articles read so far.
  /// - Throws: ``TidingsError`` when the index cannot be opened or written.
  public static func add(
    paths: [String], to folder: String, options: IndexingOptions,
    onProblem: @escaping (IndexingProblem) -> Void, onProgress: @escaping (Int) -> Void
  ) throws -> IndexingReport {
    try SystemLimits.check()
    let threads = max(1, options.threads ?? coreCount)
    // A quarter of the budget holds articles not yet on disk; the rest keeps words that were met, so that they are
    // analysed once: 100,000 articles in seven languages take 279 MB at most beside mapped pages (`tidings index`).
    let writer =
      options.isDryRun ? nil : try openWriter(folder, memoryBudget: options.memoryBudget / 4)
    defer { writer?.close() }
    let names = options.names ?? writer.map { NewsIndex.names(of: $0.snapshot) } ?? ""
    let crew = WorkCrew(
      threads: threads, writer: writer, names: names,
      wordByteLimit: max(4 << 20, options.memoryBudget * 3 / 8 / threads))
    var report = IndexingReport()
    var seen: Set<String> = []
    var batch: [ArrivingArticle] = []
    var number: UInt64 = 0
    var repeats = 0
    var languageRemarks = LanguageRemarks()
    var reader = ArticleReader(excluding: folder, isStopped: { isStopRequested }) { event in
      if isStopRequested { throw StopRequest() }
      switch event {
      case .problem(let problem):
        if problem.skipped { report.skipped += 1 }
        onProblem(IndexingProblem(problem))
      case .article(let article, let path, let line):
        if !seen.insert(article.id).inserted {
          repeats += 1
          onProblem(IndexingProblem(repeated(article, path: path, line: line)))
        }
        if let problem = languageRemarks.remark(on: article, path: path, line: line) {
          onProblem(IndexingProblem(problem))
        }
        number += 1
        batch.append(ArrivingArticle(article: article, sequence: writer?.nextSequence() ?? number))
        if batch.count == 32 {
          try crew.add(batch)
          batch.removeAll(keepingCapacity: true)
          onProgress(Int(number))
        }
      }
    }
    do {
      for path in paths { try reader.read(path: path) }
    } catch is StopRequest {
      report.wasStopped = true
    } catch {
      crew.abandon()
      throw error
    }
    if !batch.isEmpty { try crew.add(batch) }
    let languages = try crew.finish()
    report.languages = languages.map { (tag: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.tag) < ($0.count, $1.tag)
    }
    report.files = reader.fileCount
    report.otherFiles = reader.otherFileCount
    report.wasCutShort = reader.isCutShort
    report.added = Int(number) - repeats
    if let writer, number > 0 {
      let result = try translating(folder) {
        try writer.commit(attachments: options.names.map { [namesAttachment: Array($0.utf8)] } ?? [:])
      }
      report.replaced = max(0, result.replaced - repeats)
      report.added = result.added - repeats - report.replaced
      report.lastSequence = result.lastSequence
      // The articles are safe by now: what a large addition left in pieces is merged.
      if !report.wasStopped { try translating(folder) { try writer.maintain() } }
      try translating(folder) { try countBackground(writer) }
    }
    return report
  }

  /// The name under which an index keeps the user's own names.
  private static let namesAttachment = "names"

  /// The user's own names that an index keeps, a table; empty when there are none.
  static func names(of snapshot: IndexSnapshot) -> String {
    String(decoding: snapshot.attachments[namesAttachment] ?? [], as: UTF8.self)
  }

  /// What is wrong with a table of names, a line each; such lines are left out.
  public static func remarks(onNames table: String, file: String) -> [String] {
    UserNames.remarks(table, file: file)
  }

  /// Counts anew what unrelated pairs look like when the index has changed much, and keeps it with the index.
  ///
  /// - Returns: whether it was counted.
  @discardableResult
  static func countBackground(_ writer: IndexWriter) throws -> Bool {
    let snapshot = writer.snapshot
    let known = snapshot.attachments[BackgroundStatistics.attachment].flatMap {
      BackgroundStatistics(decoding: $0)
    }
    guard BackgroundSampler.isDue(known, articleCount: snapshot.documentCount) else { return false }
    let fresh = try BackgroundSampler.sample(snapshot)
    try writer.commit(attachments: [BackgroundStatistics.attachment: fresh.encoded()])
    return true
  }

  private static func repeated(_ article: Article, path: String, line: Int) -> InputProblem {
    InputProblem(
      kind: .repeatedID, path: path, line: line,
      message: "the id \(article.id) was there before in this run; the later article replaces the earlier",
      skipped: false)
  }
}

/// Thrown through the reader when the process is asked to stop.
private struct StopRequest: Error {}

/// Threads that analyse articles into lanes of one writer.
private final class WorkCrew: Sendable {
  private let queue: WorkQueue<[ArrivingArticle]>
  private let group = DispatchGroup()
  private let outcome = Mutex<(languages: [String: Int], failure: IndexerError?)>(([:], nil))

  /// - Parameter wordByteLimit: bytes that each thread's vocabulary may take, and its spellings for signatures.
  init(threads: Int, writer: IndexWriter?, names: String, wordByteLimit: Int) {
    queue = WorkQueue(capacity: threads * 4, consumers: threads)
    for _ in 0..<threads {
      let lane = writer?.makeLane()
      DispatchQueue.global().async(group: group) { [self] in
        work(
          ArticleWorker(
            lane: lane, names: names, vocabularyByteLimit: wordByteLimit, spellingByteLimit: wordByteLimit))
      }
    }
  }

  private func work(_ worker: ArticleWorker) {
    while let batch = queue.take() {
      // After a failure the queue is emptied all the same, so that the reader never waits for nobody.
      if outcome.withLock({ $0.failure != nil }) { continue }
      do throws(IndexerError) {
        for article in batch { try worker.add(article) }
      } catch {
        outcome.withLock { $0.failure = $0.failure ?? error }
      }
    }
    let languages = worker.languages
    outcome.withLock { $0.languages.merge(languages) { $0 + $1 } }
  }

  /// Hands on a batch; throws what a thread met.
  func add(_ batch: [ArrivingArticle]) throws {
    if let failure = outcome.withLock({ $0.failure }) {
      abandon()
      throw TidingsError(failure)
    }
    queue.add(batch)
  }

  /// Waits for all threads; returns the number of articles by language.
  func finish() throws -> [String: Int] {
    abandon()
    let (languages, failure) = outcome.withLock { ($0.languages, $0.failure) }
    if let failure { throw TidingsError(failure) }
    return languages
  }

  /// Lets the threads end.
  func abandon() {
    queue.close()
    group.wait()
  }
}
