import ArgumentParser
import Tidings

extension SearchCommand {
  /// The command for a plain question: words, and the options that most searches have. `nil` where anything
  /// else stands; then the parser of all options decides.
  ///
  /// Describing every option to that parser takes 13 of 62 million instructions of a search from process start
  /// (callgrind).
  static func plain(_ arguments: [String]) -> SearchCommand? {
    var command = SearchCommand()
    command.shared = SharedOptions()
    command.shared.indexPath = nil
    command.shared.output = .human
    command.shared.quiet = false
    command.shared.color = .auto
    command.filters = FilterOptions()
    command.filters.language = nil
    command.filters.since = nil
    command.filters.until = nil
    command.filters.source = []
    command.filters.after = nil
    command.limit = 10
    command.offset = 0
    command.rank = .bm25
    command.sort = .score
    command.across = false
    command.group = false
    command.count = false
    command.explain = false
    command.queries = nil
    var words: [String] = []
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
        guard let folder = value() else { return nil }
        command.shared.indexPath = folder
      case "-n", "--limit":
        guard let text = value(), let limit = Int(text), limit >= 0 else { return nil }
        command.limit = limit
      case "--output":
        guard let text = value(), let format = OutputFormat(rawValue: text) else { return nil }
        command.shared.output = format
      case "-q", "--quiet": command.shared.quiet = true
      case "--across": command.across = true
      case "--count": command.count = true
      default:
        if argument.isEmpty || argument.hasPrefix("-") { return nil }
        words.append(argument)
      }
    }
    if words.isEmpty { return nil }
    command.query = words
    return command
  }
}
