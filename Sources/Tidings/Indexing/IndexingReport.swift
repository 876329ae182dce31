internal import Ingest

/// How articles are added.
public struct IndexingOptions: Sendable {
  /// Threads that analyse; `nil` for all cores.
  public var threads: Int?
  /// Bytes that building may use.
  public var memoryBudget = 256 << 20
  /// Read and analyse, but write nothing.
  public var isDryRun = false
  /// A table of the user's own names and concepts in the format of the lexicon, added to those that the index keeps; a
  /// line takes the place of those with its id.
  public var names: String?

  /// The defaults of the command.
  public init() {}
}

/// What adding did.
public struct IndexingReport: Sendable {
  /// Articles with an id that was not there.
  public var added = 0
  /// Articles that took the place of one with the same id.
  public var replaced = 0
  /// Inputs left out; each was told.
  public var skipped = 0
  /// Paths that were named and are not there or cannot be read.
  public var unreadablePaths = 0
  /// Files read, standard input among them.
  public var files = 0
  /// Files in folders that were left alone, being of other kinds.
  public var otherFiles = 0
  /// The paths of the first three of these.
  public var otherFileNames: [String] = []
  /// The kinds of files that are read in folders, for people.
  public static let kindsRead: String = FileFormat.kinds
  /// Words longer than 255 bytes of UTF-8, of which the index has the beginning.
  public var cutWords = 0
  /// Articles by BCP 47 tag, most first.
  public var languages: [(tag: String, count: Int)] = []
  /// The index's last sequence number.
  public var lastSequence: UInt64 = 0
  /// Whether there is an index now: none is made for nothing.
  public var hasIndex = false
  /// Whether the run was asked to stop before everything was read.
  public var wasStopped = false
  /// Whether standard input broke off with an error; what came before is in the index.
  public var wasCutShort = false

  /// A report of nothing done.
  public init() {}
}

/// What a stream of arriving articles brought.
public struct ReceivingReport: Sendable {
  /// Articles that came into the index, each once, however many versions of it came.
  public var added = 0
  /// Whether some were in the index before, unchanged.
  public var hasKnown = false

  /// A report of nothing received.
  public init() {}
}

/// Something in the input that is worth telling.
public struct IndexingProblem: Sendable {
  /// Stable name for programs, such as `bad-json`.
  public var code: String
  /// Path as the user would write it; `-` for standard input.
  public var path: String
  /// Line from 1; 0 when the whole file is meant.
  public var line: Int
  /// What is wrong; what to do.
  public var message: String
  /// Whether an input was left out because of it.
  public var isSkip: Bool

  init(_ problem: InputProblem) {
    code = problem.kind.rawValue
    path = problem.path
    line = problem.line
    message = problem.message
    isSkip = problem.skipped
  }
}
