import TestSupport
import Testing

@testable import tidings

/// Marked and cleaned text against the same done scalar by scalar.
@Suite struct TerminalTests {
  private static let scalars: [Unicode.Scalar] = [
    "a", "b", " ", "\n", "\u{7}", "\u{7f}", "\u{85}", "ß", "é", "\u{301}", "م", "\u{61c}", "中", "\u{200e}",
    "\u{2028}", "\u{202e}", "\u{2066}", "€", "😀", "\u{1f1e6}", "\u{1f1e7}",
  ]

  private static func cleaned(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: view.append(" ")
      case 0x200e, 0x200f, 0x061c, 0x202a...0x202e, 0x2066...0x2069: continue
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  @Test func nothingThatSteersATerminalGetsOut() throws {
    #expect(quoted("a\u{202e}b\u{2066}c\u{9b}d\u{1b}e") == #""a\u202eb\u2066c\u009bd\u001be""#)
    #expect(quoted("مغرب ß 中 😀") == "\"مغرب ß 中 😀\"")
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x","by":"B\u202eW\u009b31m","source":"S"}"#)
    _ = try shell.run("tidings index a.jsonl")
    let shown = try shell.run("tidings show a --output json")
    #expect(shown.output.contains(#""by":"B\u202eW\u009b31m""#))
    for command in [
      #"search $'\u202e\e[31mXq'"#, #"search x --source $'\e[31mXq'"#, #"search x --since $'\e[31m'"#,
      #"search x --language $'\e[31m'"#, #"show $'\e[31mXq'"#, #"status --index $'\e[31mXq'"#,
      #"$'\e[31mXq'"#,
    ] {
      let errors = try shell.run("LC_ALL=C.UTF-8; tidings \(command)").errors
      #expect(!errors.isEmpty)
      #expect(!errors.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e }, "\(command)")
    }
  }

  @Test func boldIsBoldAgainBehindAMark() {
    let terminal = Terminal(color: .always)
    #expect(
      terminal.bold(terminal.marked("twin quakes flatten", [5..<11], isBold: true))
        == "\u{1b}[1mtwin \u{1b}[1;33mquakes\u{1b}[0;1m flatten\u{1b}[0m")
    #expect(terminal.marked("twin quakes", [5..<11]) == "twin \u{1b}[1;33mquakes\u{1b}[0m")
    #expect(Terminal(color: .never).marked("twin quakes", [5..<11], isBold: true) == "twin «quakes»")
  }

  /// Without it what was found would be lost.
  @Test(arguments: ["no-such-pager", "cat"]) func aPagerThatIsNotThereIsDoneWithout(pager: String) throws {
    let shell = try Shell()
    try shell.write("a.txt", "Quake\n" + String(repeating: "A line of text.\n", count: 200))
    _ = try shell.run("tidings index a.txt")
    let result = try shell.run(
      "script -qec \"tidings show a.txt\" /dev/null", environment: ["PAGER": pager, "TERM": "xterm"])
    #expect(result.status == 0 && result.output.split(separator: "\r\n").count > 200)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func sameAsScalarByScalar(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let terminal = Terminal(color: .never)
    for round in 0..<200 {
      let count = Int.random(in: 0...24, using: &random)
      let scalars = (0..<count).map { _ in
        Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)]
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let text = String(view)
      #expect(Terminal.sanitized(text) == Self.cleaned(scalars), "seed \(seed), round \(round)")
      var ranges: [Range<Int>] = []
      var place = 0
      while place < count, Bool.random(using: &random) {
        let start = Int.random(in: place..<count, using: &random)
        let end = Int.random(in: start...count, using: &random)
        ranges.append(start..<end)
        place = end
      }
      var expected = ""
      var position = 0
      for range in ranges {
        expected += Self.cleaned(Array(scalars[position..<range.lowerBound]))
        expected += "«" + Self.cleaned(Array(scalars[range])) + "»"
        position = range.upperBound
      }
      expected += Self.cleaned(Array(scalars[position...]))
      if terminal.isTerminal, scalars.contains(where: Terminal.isRightToLeft) {
        expected = "\u{2068}\(expected)\u{2069}"
      }
      #expect(terminal.marked(text, ranges) == expected, "seed \(seed), round \(round)")
    }
  }
}
