import ArgumentParser
private import Glibc
import Tidings

/// A plain question: words, and the options that most searches have.
///
/// Describing every option to the parser of all options takes 13 of 62 million instructions of a search from
/// process start (callgrind), so that this reads the arguments itself.
struct PlainSearch {
  var task: SearchTask
  var output = OutputFormat.human
  var quiet = false

  /// Reads the arguments after the verb; `nil` where anything else stands: then the parser of all options
  /// decides.
  init?(_ arguments: [String]) {
    task = SearchTask(folder: "", query: [])
    var folder: String?
    var rest = arguments[...]
    func value() -> String? {
      guard let next = rest.popFirst(), !next.isEmpty, !next.hasPrefix("-"), !next.hasPrefix("\u{2}") else {
        return nil
      }
      return next
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--index":
        guard let path = value() else { return nil }
        folder = path
      case "-n", "--limit":
        guard let text = value(), let limit = Int(text), limit >= 0 else { return nil }
        task.limit = limit
      case "--output":
        guard let text = value(), let format = OutputFormat(rawValue: text) else { return nil }
        output = format
      case "-q", "--quiet": quiet = true
      case "--across": task.across = true
      case "--count": task.count = true
      default:
        if argument.isEmpty || argument.hasPrefix("-") { return nil }
        task.query.append(argument)
      }
    }
    if task.query.isEmpty { return nil }
    task.folder = SharedOptions.folder(folder)
    task.snippets = output != .trec
  }

  /// Answers and ends the process.
  func run() -> Never {
    let console = Console(color: .auto, format: output, quiet: quiet)
    do {
      try console.run { () throws(any Error) -> Outcome in
        let index = try NewsIndex(folder: task.folder)
        let outcome = try task.answer(index, console)
        console.out.finish()
        // With the index open: closing it takes 0.2 ms, and the system does it anyway.
        return withExtendedLifetime(index) { exit(outcome.rawValue) }
      }
      exit(0)
    } catch {
      TidingsCommand.end(error)
    }
  }
}
