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
