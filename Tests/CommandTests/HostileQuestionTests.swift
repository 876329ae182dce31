import TestSupport
import Testing

/// Questions that nobody means: each is answered, or told in one line why not; none crashes.
@Suite struct HostileQuestionTests {
  private static let hostile: [(name: String, make: String)] = [
    ("ten thousand words", "for (i = 0; i < 10000; i++) printf \"w%d \", i"),
    ("a star alone", "printf \"*\""),
    ("a short prefix", "printf \"a*\""),
    (
      "nested parentheses",
      "for (i = 0; i < 1000; i++) printf \"(\"; printf \"quake\"; for (i = 0; i < 1000; i++) printf \")\""
    ),
    ("open parentheses", "for (i = 0; i < 5000; i++) printf \"(\""),
    ("a phrase of one word", "printf \"\\\"quake\\\"\""),
    ("a phrase of nothing", "printf \"\\\"\\\"\""),
    ("a word of 100 KB", "for (i = 0; i < 10000; i++) printf \"abcdefghij\""),
    ("marks", "printf \"+ - ~ ~5 : AND OR NOT\""),
    ("many fuzzy words", "for (i = 0; i < 40; i++) printf \"quake%d~ \", i"),
    ("many prefixes", "for (i = 0; i < 200; i++) printf \"%c* \", 97 + i % 26"),
  ]

  @Test(arguments: hostile.map(\.name))
  func isAnsweredOrToldWhyNot(name: String) throws {
    let shell = try Shell()
    for number in 0..<30 {
      try shell.write(
        "a\(number).txt",
        "Quake \(number)\nA strong quake shakes the city of A\(number) at night; w\(number) people flee.\n")
    }
    _ = try shell.run("tidings index . --quiet")
    let make = HostileQuestionTests.hostile.first { $0.name == name }?.make ?? ""
    try shell.write("make.awk", "BEGIN { \(make) }")
    let result = try shell.run("tidings search -- \"$(awk -f make.awk)\"")
    #expect([0, 1, 64].contains(result.status), "\(name): \(result.status) \(result.errors.prefix(300))")
    #expect(result.lines.count < 200)
    if result.status == 64 { #expect(!result.errors.isEmpty) }
  }

  /// A longer word than an argument may be comes by a file of queries.
  @Test func aWordOfOneMegabyte() throws {
    let shell = try Shell()
    try shell.write("a.txt", "Quake\nA strong quake.\n")
    try shell.write(
      "queries.tsv", "q1\t" + String(repeating: "0123456789abcdef", count: 65_536) + "\nq2\tquake\n")
    _ = try shell.run("tidings index a.txt --quiet")
    let result = try shell.run("tidings search --queries queries.tsv --output trec")
    #expect(result.status == 0)
    #expect(result.lines.count == 1)
    #expect(result.output.hasPrefix("q2 Q0 "))
  }
}
