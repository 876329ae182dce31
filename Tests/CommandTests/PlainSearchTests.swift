import ArgumentParser
import Testing

@testable import tidings

/// The short way to a plain question means what the parser of all options means.
@Suite struct PlainSearchTests {
  private func text(_ command: SearchCommand) -> String {
    "\(command.query) \(command.limit) \(command.offset) \(command.rank) \(command.sort) \(command.across) "
      + "\(command.group) \(command.count) \(command.explain) \(command.queries ?? "-") \(command.shared.indexPath ?? "-") "
      + "\(command.shared.output) \(command.shared.quiet) \(command.shared.color) \(command.filters.language ?? "-") "
      + "\(command.filters.since ?? "-") \(command.filters.until ?? "-") \(command.filters.source) "
      + "\(String(describing: command.filters.after))"
  }

  @Test(arguments: [
    ["earthquake"], ["accord", "militaire"], ["--limit", "3", "a b"], ["a", "-n", "0"],
    ["a", "--index", "x/y"],
    ["--output", "json", "a"], ["-q", "a"], ["a", "--quiet"], ["--across", "a"], ["--count", "a", "b"],
    ["+a", "b", "\"c d\"~3"], ["\u{2}not", "yes"], ["a", "--output", "trec", "-n", "7"],
  ])
  func plainIsTheSame(arguments: [String]) throws {
    let plain = try #require(SearchCommand.plain(arguments))
    #expect(text(plain) == text(try SearchCommand.parse(arguments)))
  }

  @Test(arguments: [
    [], ["--help"], ["-h", "a"], ["--limit"], ["--limit", "x", "a"], ["-n", "-3", "a"],
    ["--output", "xml", "a"],
    ["--language", "ar", "a"], ["--index=x", "a"], ["--", "-a"], ["--explain", "a"], ["-n3", "a"],
    ["--index", "-x", "a"],
  ])
  func theRestIsLeftToTheParser(arguments: [String]) {
    #expect(SearchCommand.plain(arguments) == nil)
  }
}
