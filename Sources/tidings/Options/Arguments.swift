import ArgumentParser
import Tidings

/// Arguments as people write them, made what the parser of options takes.
struct Arguments {
  /// Options that take a value; `-n` is `--limit`.
  private static let valued: Set<String> = [
    "--index", "--output", "--color", "--language", "--since", "--until", "--source", "--after", "--limit",
    "--offset", "--rank", "--sort", "--queries", "--min-score", "--threads", "--memory", "--names", "--only",
    "--events", "--scores", "--select", "--write-scores", "--qrels",
  ]
  /// What such an option may say, where that is one of a few words.
  private static let choices: [String: [String]] = [
    "--output": OutputFormat.allCases.map(\.rawValue), "--color": Terminal.Color.allCases.map(\.rawValue),
    "--rank": Ranking.allCases.map(\.rawValue), "--sort": SortOrder.allCases.map(\.rawValue),
    "--select": PairSelection.allCases.map(\.rawValue),
  ]
  /// Options of a search; a word that must not occur is spelled like one by mistake.
  static let searchNames = [
    "limit", "language", "since", "until", "source", "after", "offset", "output", "index", "color", "rank",
    "sort", "across", "group", "count", "explain", "queries", "quiet", "help", "version",
  ]

  private var rest: ArraySlice<String>
  private let isSearch: Bool
  private var result: [String] = []

  /// - Throws: `ValidationError` for a value that an option does not know.
  static func read(_ arguments: [String]) throws -> [String] {
    var reader = Arguments(rest: arguments[...], isSearch: arguments.first == "search")
    return try reader.run()
  }

  private init(rest: ArraySlice<String>, isSearch: Bool) {
    self.rest = rest
    self.isSearch = isSearch
  }

  private mutating func run() throws -> [String] {
    while let argument = rest.popFirst() {
      if argument == "--" {
        result.append(argument)
        result += rest.map { isSearch ? SearchTask.protected($0) : $0 }
        break
      }
      if let count = Arguments.joinedLimit(argument) {
        add("--limit", count)
      } else if argument == "-n" || Arguments.valued.contains(argument) {
        try addValue(of: argument == "-n" ? "--limit" : argument)
      } else if let equals = argument.firstIndex(of: "="),
        Arguments.valued.contains(String(argument[..<equals]))
      {
        try check(String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
        result.append(argument)
      } else {
        result.append(isSearch ? SearchTask.protected(argument) : argument)
      }
    }
    return result
  }

  /// A value that begins with a minus belongs to its option, so that what is wrong with it can be told.
  private mutating func addValue(of option: String) throws {
    guard let value = rest.first, !value.hasPrefix("--") else {
      result.append(option)
      return
    }
    rest.removeFirst()
    try check(option, value)
    add(option, value)
  }

  private mutating func add(_ option: String, _ value: String) {
    result += value.hasPrefix("-") && value != "-" ? [option + "=" + value] : [option, value]
  }

  private func check(_ option: String, _ value: String) throws {
    if let names = Arguments.choices[option], !names.contains(value) {
      let list = names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
      let near = nearest(to: value, among: names).map { "; did you mean \($0)?" } ?? ""
      throw ValidationError("\(option) \(value): want \(list)\(near)")
    }
    if ["--limit", "--offset"].contains(option), Int(value) == nil {
      throw ValidationError("\(option) \(value): want a whole number")
    }
  }

  /// The number of `-n5` or `-n=5`.
  private static func joinedLimit(_ argument: String) -> String? {
    guard argument.hasPrefix("-n") else { return nil }
    var number = argument.dropFirst(2)
    if number.first == "=" { number = number.dropFirst() }
    return Int(number).map { "\($0)" }
  }
}
