/// A light stemmer written down as a table, folded when it is read, as the words are: steps of endings to take away or replace.
///
/// A step is one line: how many letters must remain, `|`, and endings apart by blanks. Of each step
/// the longest ending that fits is taken. `ami>a` replaces, `^ال` takes away a beginning, `=men>man` is for
/// the whole word, however short.
struct SuffixRules {
  private struct Rule {
    let affix: [UInt16]
    let replacement: [UInt16]
    let isPrefix: Bool
    let isWhole: Bool
  }

  private let steps: [(least: Int, rules: [Rule])]

  /// Reads a table; lines without `|` are left out.
  ///
  /// - Parameter isFolded: whether the words will be folded, not only in lower case.
  init(_ table: StaticString, isFolded: Bool = true) {
    let spelled = { isFolded ? ScriptFolding.folded($0) : $0 }
    var steps: [(least: Int, rules: [Rule])] = []
    // By code units: a vowel sign behind a blank or bar is one `Character` with it.
    for line in Transcoding.utf16(Array(table.description.utf8)).split(separator: UInt16(ascii: "\n")) {
      let halves = line.split(separator: UInt16(ascii: "|"))
      guard halves.count == 2, let least = SuffixRules.number(halves[0]) else { continue }
      let rules = halves[1].split(separator: 0x20).map { entry in
        let sides = entry.split(separator: UInt16(ascii: ">"), omittingEmptySubsequences: false)
        let isPrefix = sides[0].first == UInt16(ascii: "^")
        let isWhole = sides[0].first == UInt16(ascii: "=")
        return Rule(
          affix: spelled(Array(sides[0].dropFirst(isPrefix || isWhole ? 1 : 0))),
          replacement: sides.count > 1 ? spelled(Array(sides[1])) : [], isPrefix: isPrefix, isWhole: isWhole)
      }
      steps.append((least, rules.filter { !$0.affix.isEmpty }.sorted { $0.affix.count > $1.affix.count }))
    }
    self.steps = steps
  }

  /// A number in digits, blanks aside.
  private static func number(_ text: ArraySlice<UInt16>) -> Int? {
    var number: Int?
    for unit in text where unit != 0x20 {
      guard WordForms.isDigit(unit) else { return nil }
      number = (number ?? 0) * 10 + Int(unit - 0x30)
    }
    return number
  }

  /// The stem of a folded word.
  func stem(_ word: [UInt16]) -> [UInt16] {
    var word = word
    cut(&word)
    return word
  }

  /// Makes a folded word its stem.
  func cut(_ word: inout [UInt16]) {
    for (least, rules) in steps {
      for rule in rules
      where rule.isWhole ? word.count == rule.affix.count : word.count - rule.affix.count >= least {
        let start = rule.isPrefix ? 0 : word.count - rule.affix.count
        guard SuffixRules.matches(rule.affix, word, at: start) else { continue }
        word.replaceSubrange(start..<start + rule.affix.count, with: rule.replacement)
        break
      }
    }
  }

  /// Whether a word that is long enough has an affix at a place.
  @inline(__always)
  private static func matches(_ affix: [UInt16], _ word: [UInt16], at start: Int) -> Bool {
    // Most rules fail at their last unit.
    var index = affix.count - 1
    while index >= 0, affix[index] == word[start + index] { index -= 1 }
    return index < 0
  }
}

extension UInt16 {
  fileprivate init(ascii scalar: Unicode.Scalar) {
    self = UInt16(truncatingIfNeeded: scalar.value)
  }
}
