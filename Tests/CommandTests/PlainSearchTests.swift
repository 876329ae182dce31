import ArgumentParser
import Testing

@testable import tidings

/// The short way to a plain question means what the parser of all options means.
@Suite struct PlainSearchTests {
  private func text(_ task: SearchTask, _ output: OutputFormat, quiet: Bool) -> String {
    "\(task) \(output) \(quiet)"
  }

  @Test(arguments: [
    ["earthquake"], ["accord", "militaire"], ["--limit", "3", "a b"], ["a", "-n", "0"],
    ["a", "--index", "x/y"],
    ["--output", "json", "a"], ["-q", "a"], ["a", "--quiet"], ["--across", "a"], ["--count", "a", "b"],
    ["+a", "b", "\"c d\"~3"], ["\u{2}not", "yes"], ["a", "--output", "trec", "-n", "7"],
  ])
  func plainIsTheSame(arguments: [String]) throws {
    let plain = try #require(PlainSearch(arguments))
    let command = try SearchCommand.parse(arguments)
    #expect(command.shared.color == .auto)
    #expect(
      text(plain.task, plain.output, quiet: plain.quiet)
        == text(try command.task(), command.shared.output, quiet: command.shared.quiet))
  }

  @Test(arguments: [
    [], ["--help"], ["-h", "a"], ["--limit"], ["--limit", "x", "a"], ["-n", "-3", "a"],
    ["--output", "xml", "a"],
    ["--language", "ar", "a"], ["--index=x", "a"], ["--", "-a"], ["--explain", "a"], ["-n3", "a"],
    ["--index", "-x", "a"],
  ])
  func theRestIsLeftToTheParser(arguments: [String]) {
    #expect(PlainSearch(arguments) == nil)
  }
}
