internal import Dispatch
internal import Indexer
internal import Postings
internal import Synchronization

/// Thrown through the reader when the process is asked to stop.
struct StopRequest: Error {}

/// Threads that analyse articles into lanes of one writer.
final class WorkCrew: Sendable {
  private let queue: WorkQueue<[ArrivingArticle]>
  private let group = DispatchGroup()
  private let outcome = Mutex(Outcome())

  private struct Outcome {
    var languages: [String: Int] = [:]
    var latest: [ArticleID: ArticleWorker.Latest] = [:]
    var cutWords = 0
    var failure: IndexerError?
  }

  /// - Parameter wordByteLimit: bytes that each thread's vocabulary may take, and its spellings for signatures.
  init(threads: Int, writer: IndexWriter?, names: String, wordByteLimit: Int) {
    queue = WorkQueue(capacity: threads * 4, consumers: threads)
    let verdicts = writer.map { EarlierVerdicts($0.snapshot) }
    for _ in 0..<threads {
      let lane = writer?.makeLane()
      DispatchQueue.global().async(group: group) { [self] in
        work(
          ArticleWorker(
            lane: lane, names: names, verdicts: verdicts, vocabularyByteLimit: wordByteLimit,
            spellingByteLimit: wordByteLimit))
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
    let (languages, latest, cutWords) = (worker.languages, worker.latest, worker.cutWords)
    outcome.withLock { outcome in
      outcome.cutWords += cutWords
      outcome.languages.merge(languages) { $0 + $1 }
      outcome.latest.merge(latest) { $0.sequence > $1.sequence ? $0 : $1 }
    }
  }

  /// Hands on a batch; throws what a thread met.
  func add(_ batch: [ArrivingArticle]) throws {
    if let failure = outcome.withLock({ $0.failure }) {
      abandon()
      throw TidingsError(failure)
    }
    queue.add(batch)
  }

  /// Waits for all threads; returns the number of articles by language, where nothing is written of each id one.
  func finish() throws -> [String: Int] {
    abandon()
    let outcome = outcome.withLock { $0 }
    if let failure = outcome.failure { throw TidingsError(failure) }
    if outcome.latest.isEmpty { return outcome.languages }
    return outcome.latest.values.reduce(into: [:]) { $0[$1.language, default: 0] += 1 }
  }

  /// Words that were cut, once all threads have ended.
  var cutWords: Int { outcome.withLock { $0.cutWords } }

  /// Lets the threads end.
  func abandon() {
    queue.close()
    group.wait()
  }
}
