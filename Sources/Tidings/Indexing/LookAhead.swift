internal import Bytes
internal import Ingest
internal import Postings

/// Holds articles back until those that come next have been seen, so that the first articles of a source are read
/// without the lines that it repeats, too.
///
/// What is repeated is decided here, on the thread that reads and in the order of arrival: the threads that analyse, and how
/// many they are, change nothing.
struct LookAhead {
  private struct Waiting {
    var arriving: ArrivingArticle
    let printed: PrintedArticle?
    let byteCount: Int
  }

  /// Later articles of a source that are enough to decide on one; as many earlier ones are remembered beside them.
  private static let mostLater = SourceLines.mostArticles / 2
  /// Articles that are held back …
  private static let mostArticles = 1_024
  /// … and bytes of their texts.
  private static let mostBytes = 8 << 20

  private let lines = RepeatedLines()
  private let snapshot: IndexSnapshot?
  private var waiting: [Waiting?] = []
  /// The first of ``waiting`` that has not been handed on.
  private var first = 0
  /// How many articles came before the first in ``waiting``.
  private var passed = 0
  private var byteCount = 0
  /// Articles that are not decided on, by source, in the order of arrival.
  private var undecided: [String: [Int]] = [:]

  /// - Parameter snapshot: the index before anything is added.
  init(_ snapshot: IndexSnapshot?) {
    self.snapshot = snapshot
  }

  /// Takes an article, and gives those that have waited long enough, in the order of arrival.
  mutating func add(_ arriving: ArrivingArticle) throws(BytesError) -> [ArrivingArticle] {
    let source = arriving.article.source ?? ""
    if source.isEmpty, first == waiting.count { return [arriving] }
    let printed = lines.printed(arriving.article, sequence: arriving.sequence)
    if let printed {
      try lines.note(printed, of: source, snapshot)
      undecided[source, default: []].append(passed + waiting.count)
    }
    let size = arriving.article.title.utf8.count + arriving.article.text.utf8.count
    waiting.append(Waiting(arriving: arriving, printed: printed, byteCount: size))
    byteCount += size
    if let later = undecided[source], later.count > LookAhead.mostLater { try decide(source) }
    var ready: [ArrivingArticle] = []
    while waiting.count - first > LookAhead.mostArticles || byteCount > LookAhead.mostBytes {
      if let next = try next() { ready.append(next) }
    }
    if first >= LookAhead.mostArticles {
      waiting.removeFirst(first)
      passed += first
      first = 0
    }
    return ready
  }

  /// Gives what is left once everything was read.
  mutating func end() throws(BytesError) -> [ArrivingArticle] {
    var ready: [ArrivingArticle] = []
    while first < waiting.count { if let next = try next() { ready.append(next) } }
    return ready
  }

  private mutating func next() throws(BytesError) -> ArrivingArticle? {
    // Articles of a source are decided on in their order, so this one is the first that waits.
    if let source = waiting[first]?.arriving.article.source, undecided[source]?.first == passed + first {
      try decide(source)
    }
    let ready = waiting[first]
    waiting[first] = nil
    first += 1
    byteCount -= ready?.byteCount ?? 0
    return ready?.arriving
  }

  /// Decides on the first article of a source that waits for it.
  private mutating func decide(_ source: String) throws(BytesError) {
    guard let number = undecided[source]?.removeFirst() else { return }
    if undecided[source]?.isEmpty == true { undecided[source] = nil }
    guard let printed = waiting[number - passed]?.printed else { return }
    let numbers = try lines.numbers(in: printed, of: source, snapshot)
    waiting[number - passed]?.arriving.repeatedLines = numbers
  }
}
