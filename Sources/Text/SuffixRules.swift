/// A light stemmer written down as a table: steps of endings to take away or replace.
///
/// A step is one line: how many letters must remain, `|`, and endings apart by blanks. Of each step
/// the longest ending that fits is taken. `ami>a` replaces, `^ال` takes away a beginning.
struct SuffixRules {
  private struct Rule {
    let affix: [UInt16]
    let replacement: [UInt16]
    let isPrefix: Bool
  }

  private let steps: [(least: Int, rules: [Rule])]

  /// Reads a table; lines without `|` are left out.
  init(_ table: StaticString) {
    var steps: [(least: Int, rules: [Rule])] = []
    for line in table.description.split(separator: "\n") {
      let halves = line.split(separator: "|")
      guard halves.count == 2, let least = Int(halves[0].filter { $0 != " " }) else { continue }
      let rules = halves[1].split(separator: " ").map { entry in
        let sides = entry.split(separator: ">", omittingEmptySubsequences: false)
        let isPrefix = sides[0].first == "^"
        return Rule(
          affix: Array(sides[0].dropFirst(isPrefix ? 1 : 0).utf16),
          replacement: sides.count > 1 ? Array(sides[1].utf16) : [], isPrefix: isPrefix)
      }
      steps.append((least, rules.sorted { $0.affix.count > $1.affix.count }))
    }
    self.steps = steps
  }

  /// The stem of a folded word.
  func stem(_ word: [UInt16]) -> [UInt16] {
    var word = word
    for (least, rules) in steps {
      for rule in rules where word.count - rule.affix.count >= least {
        if rule.isPrefix {
          guard word.starts(with: rule.affix) else { continue }
          word.replaceSubrange(..<rule.affix.count, with: rule.replacement)
        } else {
          guard word.suffix(rule.affix.count).elementsEqual(rule.affix) else { continue }
          word.replaceSubrange((word.count - rule.affix.count)..., with: rule.replacement)
        }
        break
      }
    }
    return word
  }
}
