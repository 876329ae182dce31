internal import Ingest

/// How articles are added.
public struct IndexingOptions: Sendable {
  /// Threads that analyse; `nil` for all cores.
  public var threads: Int?
  /// Bytes that building may use.
  public var memoryBudget = 256 << 20
  /// Read and analyse, but write nothing.
  public var isDryRun = false
  /// A table of the user's own names and concepts in the format of the lexicon, kept in the index; `nil` keeps the one
  /// that is there.
  public var names: String?

  public init() {}
}

/// What adding did.
public struct IndexingReport: Sendable {
  public var added = 0
  public var replaced = 0
  /// Inputs left out; each was told.
  public var skipped = 0
  /// Paths that were named and are not there or cannot be read.
  public var unreadablePaths = 0
  /// Files read, and files of other kinds in folders.
  public var files = 0
  public var otherFiles = 0
  /// Articles by BCP 47 tag, most first.
  public var languages: [(tag: String, count: Int)] = []
  /// The index's last sequence number.
  public var lastSequence: UInt64 = 0
  /// Whether the run was asked to stop before everything was read.
  public var wasStopped = false

  public init() {}
}

/// Something in the input that is worth telling.
public struct IndexingProblem: Sendable {
  /// Stable name for programs, such as `bad-json`.
  public var code: String
  public var path: String
  /// Line from 1; 0 when the whole file is meant.
  public var line: Int
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
