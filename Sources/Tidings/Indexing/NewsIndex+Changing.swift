internal import Bytes
internal import Glibc
internal import ICU
internal import Indexer
internal import Postings
internal import Signature
internal import Synchronization
internal import Text

/// Whether the process was asked to stop; long work ends at the next article and keeps what it has.
private let stopFlag = Atomic<Bool>(false)

extension NewsIndex {
  /// Asks running work to end early and keep what it has; safe to call from a signal handler.
  public static func requestStop() { stopFlag.store(true, ordering: .relaxed) }

  /// Whether ``requestStop()`` was called.
  public static var isStopRequested: Bool { stopFlag.load(ordering: .relaxed) }

  /// Processors of this machine.
  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What decides the terms of an article in this program.
  static var versions: IndexVersions {
    IndexVersions(
      icu: ICUVersion.library, unicode: ICUVersion.unicode, analyzer: Analyzer.version, lexicon: "6")
  }

  static func openWriter(_ folder: String, memoryBudget: Int) throws(TidingsError) -> IndexWriter {
    _ = try hasIndex(folder)
    do throws(IndexerError) {
      return try IndexWriter(folder, versions: versions, options: WriterOptions(memoryBudget: memoryBudget))
    } catch {
      throw TidingsError(error)
    }
  }

  /// Whether there is an index in a folder; a folder with other things and no index is refused rather than filled.
  static func hasIndex(_ folder: String) throws(TidingsError) -> Bool {
    let names: [String]
    do throws(BytesError) {
      if try IndexSnapshot.exists(folder) { return true }
      names = try LocalFileSystem().list(folder)
    } catch {
      if error.isMissingFile { return false }
      throw TidingsError(error)
    }
    if let first = names.first(where: { !$0.hasPrefix(".") && !FileNames.isOurs($0) }) {
      throw TidingsError(
        code: "not-an-index", subject: folder,
        message:
          "a folder with other files in it (\(first)) and no index; name an empty or new folder with --index")
    }
    return false
  }

  /// Whether a folder with these names in it is an index, or was about to become one.
  static func isIndex(names: [String]) -> Bool {
    names.contains { FileNames.generation(ofManifest: $0) != nil }
  }

  /// Removes articles by id and commits.
  ///
  /// - Returns: ids that were removed, and ids that no article has, each once.
  /// - Throws: ``TidingsError``.
  public static func remove(ids: [String], from folder: String, dryRun: Bool) throws -> (
    removed: [String], missing: [String]
  ) {
    try SystemLimits.check()
    let index = try NewsIndex(folder: folder)
    var removed: [String] = []
    var missing: [String] = []
    var known: Set<ArticleID> = []
    for id in ids where known.insert(ArticleID(id)).inserted {
      if try index.article(id: id) != nil { removed.append(id) } else { missing.append(id) }
    }
    if dryRun || removed.isEmpty { return (removed, missing) }
    let writer = try openWriter(folder, memoryBudget: 16 << 20)
    defer { writer.close() }
    for id in removed { writer.remove(id: Array(id.utf8)) }
    try translating(folder) { try writer.commit() }
    return (removed, missing)
  }

  /// Merges all segments into one and drops removed articles.
  ///
  /// - Throws: ``TidingsError``.
  public static func compact(folder: String) throws {
    try SystemLimits.check()
    _ = try NewsIndex(folder: folder)
    let writer = try openWriter(folder, memoryBudget: 16 << 20)
    defer { writer.close() }
    try translating(folder) { try writer.compact() }
  }

  /// Runs a step of the writer and words its failure for people.
  @discardableResult
  static func translating<Value>(_ folder: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as IndexerError {
      throw TidingsError(error)
    } catch let error as PostingsError {
      throw TidingsError(error)
    } catch let error as BytesError {
      throw TidingsError(error)
    }
  }
}
