import ArgumentParser
import Tidings

/// What a command writes with: the streams, the terminal, the format.
final class Console {
  let out = StandardOutput()
  let terminal: Terminal
  let format: OutputFormat
  let quiet: Bool

  init(_ options: SharedOptions) {
    terminal = Terminal(color: options.color)
    format = options.output
    quiet = options.quiet
  }

  var isJSON: Bool { format == .json }

  /// One line of data.
  func line(_ text: String = "") { out.line(text) }

  /// One line of talk, unless the user wants quiet.
  func remark(_ text: String) {
    if !quiet { standardError("tidings: " + text) }
  }
}

/// How a command ended, as cli.md of the manual promises: 0 done or found, 1 nothing found or something skipped.
enum Outcome: Int32 {
  case done = 0
  case nothingOrSkipped = 1
}

/// A subcommand: it says what came of it, and what it throws becomes one line on stderr and exit status 2.
protocol Verb: ParsableCommand {
  var shared: SharedOptions { get }
  func perform(_ console: Console) throws -> Outcome
}

extension Verb {
  func run() throws {
    let console = Console(shared)
    do {
      if console.format == .trec, !(self is SearchCommand) {
        throw ValidationError("--output trec is for search; use human or json")
      }
      let outcome = try perform(console)
      console.out.flush()
      if outcome != .done { throw ExitCode(outcome.rawValue) }
    } catch let error as TidingsError {
      console.out.flush()
      fail(
        Failure(code: error.code, subject: error.subject, message: error.message, holder: error.holder),
        console)
    } catch let error as Failure {
      console.out.flush()
      fail(error, console)
    }
  }

  private func fail(_ failure: Failure, _ console: Console) -> Never {
    standardError(console.isJSON ? failure.json : failure.line)
    Self.exit(withError: ExitCode(2))
  }
}
