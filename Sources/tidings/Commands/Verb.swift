import ArgumentParser
import Tidings

/// What a command writes with: the streams, the terminal, the format.
final class Console {
  let out = StandardOutput()
  let terminal: Terminal
  let format: OutputFormat
  let quiet: Bool

  init(color: Terminal.Color, format: OutputFormat, quiet: Bool) {
    terminal = Terminal(color: color)
    self.format = format
    self.quiet = quiet
  }

  var isJSON: Bool { format == .json }

  /// Lets the user's pager show what follows, for people and when it is long.
  func page() {
    if format == .human { out.pager = Pager(terminal) }
  }

  /// One line of data.
  func line(_ text: String = "") { out.line(text) }

  /// Runs what a verb does; what it throws becomes one line on stderr and an exit status other than 0.
  func run(_ body: () throws -> Outcome) throws {
    do {
      let outcome = try body()
      out.finish()
      if outcome != .done { throw ExitCode(outcome.rawValue) }
    } catch let error as TidingsError {
      throw told(Failure(error))
    } catch let error as Failure {
      throw told(error)
    }
  }

  private func told(_ failure: Failure) -> ExitCode {
    out.finish()
    tell(failure)
    return ExitCode(failure.outcome.rawValue)
  }

  /// One error on stderr, a line for people or an object for programs.
  func tell(_ failure: Failure) {
    standardError(isJSON ? failure.json : failure.line)
  }

  /// That nothing was found, and why.
  func remarkNothing(_ text: String, _ hints: [String]) {
    remark(text)
    for hint in hints { remark(hint) }
  }

  /// That the user stopped the work, and what is kept of it: for programs an object like other errors.
  func tellStop(_ text: String) {
    if isJSON { tell(Failure(code: "stopped", message: text)) } else { remark(text) }
  }

  /// One line of talk, unless the user wants quiet.
  func remark(_ text: String) {
    if !quiet { standardError("tidings: " + text) }
  }
}

/// How a command ended: 0 done or found, 1 nothing found or something skipped, 2 could not do it.
enum Outcome: Int32 {
  case done = 0
  case nothingOrSkipped = 1
  case failed = 2
}

/// A subcommand: it says what came of it, and what it throws becomes one line on stderr and an exit status other than 0.
protocol Verb: ParsableCommand {
  var shared: SharedOptions { get }
  func perform(_ console: Console) throws -> Outcome
}

extension Verb {
  func run() throws {
    let console = Console(color: shared.color, format: shared.output, quiet: shared.quiet)
    try console.run {
      if console.format == .trec, !(self is SearchCommand) {
        throw ValidationError("--output trec is for search; use human or json")
      }
      return try perform(console)
    }
  }
}
