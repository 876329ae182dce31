internal import Events
internal import Indexer
internal import Ingest
internal import Postings
internal import Signature
internal import Text

extension NewsIndex {
  /// Adds or replaces articles from files, folders or standard input (`-`), and commits once at the end.
  ///
  /// A text file without an id of its own gets its path below the folder that was named, or its whole path where a file
  /// of another folder has that id or where it got that before. Articles are analysed on all cores. When two have the same
  /// id, the later one stays; one that takes the place of an article that came by `incoming` keeps what that was told, and
  /// is an update where it differs. Lines that a source prints in articles of all kinds are found before the articles are
  /// handed to the cores, in the order in which they are read. A process that is asked to stop (``isStopRequested``) commits what it has read so far.
  ///
  /// - Parameters:
  ///   - paths: what to read, in this order.
  ///   - folder: the index; made with the first article when it is not there.
  ///   - onProblem: called on the calling thread for each input that was left out or read otherwise than given.
  ///   - onProgress: called on the calling thread with the number of articles read so far.
  /// - Throws: ``TidingsError`` when the index cannot be opened or written.
  public static func add(
    paths: [String], to folder: String, options: IndexingOptions,
    onProblem: @escaping (IndexingProblem) -> Void, onProgress: @escaping (Int) -> Void
  ) throws -> IndexingReport {
    try SystemLimits.check()
    let exists = try hasIndex(folder)
    let known = exists && options.isDryRun ? try NewsIndex(folder: folder).snapshot : nil
    var writer: IndexWriter?
    var crew: WorkCrew?
    var firstSequence: UInt64 = 0
    var names = ""
    defer { writer?.close() }
    func opened() throws -> WorkCrew {
      if let crew { return crew }
      if !options.isDryRun, writer == nil {
        // A quarter of the budget holds articles not yet on disk; the rest keeps words that were met, so that they are
        // analysed once: 100,000 articles in seven languages take 279 MB at most beside mapped pages (`tidings index`).
        writer = try openWriter(folder, memoryBudget: options.memoryBudget / 4)
      }
      let snapshot = writer?.snapshot ?? known
      firstSequence = snapshot?.lastSequence ?? 0
      let threads = max(1, options.threads ?? coreCount)
      // Under the writer's lock nobody else adds any.
      names = snapshot.map { NewsIndex.names(of: $0) } ?? ""
      if let added = options.names { names = UserNames.merged(names, with: added) }
      let made = WorkCrew(
        threads: threads, writer: writer, names: names,
        wordByteLimit: max(4 << 20, options.memoryBudget * 3 / 8 / threads))
      crew = made
      return made
    }
    if exists { _ = try opened() }
    func isKnown(_ id: String) throws -> Bool {
      guard let snapshot = writer?.snapshot ?? known else { return false }
      return try translating(folder) { try snapshot.find(ArticleID(id).bytes) != nil }
    }
    var report = IndexingReport()
    var seen: Set<ArticleID> = []
    var batch: [ArrivingArticle] = []
    var number: UInt64 = 0
    var repeats = 0
    var languageRemarks = LanguageRemarks()
    lazy var ahead = LookAhead(writer?.snapshot)
    func handOn(_ articles: [ArrivingArticle], to crew: WorkCrew) throws {
      for article in articles {
        batch.append(article)
        if batch.count == 32 {
          try crew.add(batch)
          batch.removeAll(keepingCapacity: true)
          onProgress(Int(number))
        }
      }
    }
    var reader = ArticleReader(
      excluding: folder, isIndex: { isIndex(names: $0) }, isKnown: isKnown, isStopped: { isStopRequested }
    ) { event in
      if isStopRequested { throw StopRequest() }
      switch event {
      case .problem(let problem):
        if problem.skipped { report.skipped += 1 }
        if [.missing, .unreadable].contains(problem.kind), paths.contains(problem.path) {
          report.unreadablePaths += 1
        }
        onProblem(IndexingProblem(problem))
      case .article(let article, let path, let line):
        let id = ArticleID(article.id)
        if let known, !seen.contains(id), try known.find(id.bytes) != nil {
          report.replaced += 1
        }
        if !seen.insert(id).inserted {
          repeats += 1
          onProblem(IndexingProblem(repeated(article, path: path, line: line)))
        }
        if let problem = languageRemarks.remark(on: article, path: path, line: line) {
          onProblem(IndexingProblem(problem))
        }
        let crew = try opened()
        number += 1
        let arriving = ArrivingArticle(article: article, sequence: writer?.nextSequence() ?? number)
        // Nothing is written of a dry run, and so nothing is left out.
        try handOn(writer == nil ? [arriving] : translating(folder) { try ahead.add(arriving) }, to: crew)
      }
    }
    do {
      try reader.read(paths: paths)
    } catch is StopRequest {
      report.wasStopped = true
    } catch {
      crew?.abandon()
      throw error
    }
    if let crew {
      do {
        try handOn(translating(folder) { try ahead.end() }, to: crew)
        if !batch.isEmpty { try crew.add(batch) }
      } catch {
        crew.abandon()
        throw error
      }
    }
    var languages = try crew?.finish() ?? [:]
    report.cutWords = crew?.cutWords ?? 0
    report.files = reader.fileCount
    report.otherFiles = reader.otherFileCount
    report.otherFileNames = reader.otherFiles
    report.hasIndex = exists
    report.wasCutShort = reader.isCutShort
    report.added = Int(number) - repeats - report.replaced
    report.lastSequence = (writer?.snapshot ?? known)?.lastSequence ?? 0
    if let writer, number > 0 || options.names != nil {
      let result = try translating(folder) {
        try writer.commit(attachments: options.names == nil ? [:] : [namesAttachment: Array(names.utf8)])
      }
      report.replaced = max(0, result.replaced - repeats)
      report.added = result.added - repeats - report.replaced
      report.lastSequence = result.lastSequence
      report.hasIndex = true
      // Of articles with one id only the last is there.
      if repeats > 0 { languages = try writer.snapshot.languages(after: firstSequence) }
      // The articles are safe by now: what a large addition left in pieces is merged.
      if !report.wasStopped { try translating(folder) { try writer.maintain() } }
      try translating(folder) { try countBackground(writer) }
    }
    report.languages = languages.map { (tag: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.tag) < ($0.count, $1.tag)
    }
    return report
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

extension IndexSnapshot {
  /// Articles with a higher sequence number by language.
  fileprivate func languages(after sequence: UInt64) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for address in try liveAddressesBySequence(after: sequence) {
      counts[try language(address), default: 0] += 1
    }
    return counts
  }
}
