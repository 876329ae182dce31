internal import ICU

/// Turns one spelling into its index terms in one language. Slow and thorough: the ``Analyzer``
/// remembers what it says.
final class WordAnalyzer {
  let book = RuleBook()

  /// What is known of one spelling in one language.
  struct Analysis {
    var terms: [WordTerm]
    var isStopWord: Bool
  }

  /// Analyses a word as the splitter found it.
  func analyze(_ spelling: [UInt8], language: LanguageTag) -> Analysis {
    let word = Transcoding.utf16(spelling)
    let script = WordForms.script(of: word)
    let rules = book.rules(for: language, script: script)
    let folded = WordForms.folded(word, dotlessI: rules.hasDotlessI)
    var terms = TermList()
    switch WordForms.shape(of: folded, script: script) {
    case .emoji: terms.add(WordForms.plainEmoji(folded), .main)
    case .number: NumberForms.add(folded, to: &terms)
    case .ideographs: Ideographs.add(folded, to: &terms)
    case .hangul: KoreanForms.add(folded, to: &terms)
    case .acronym:
      terms.add(folded, .main)
      terms.add(WordForms.withoutDots(folded), .variant)
    case .name:
      terms.add(ScriptFolding.folded(folded), .main)
      for part in WordForms.parts(folded) { terms.add(ScriptFolding.folded(part), .variant) }
    case .word: addWord(folded, rules, to: &terms)
    }
    terms.add(folded, .exact)
    terms.add(ScriptFolding.folded(folded), .exact, weight: TermKind.bareWeight)
    if rules.hasUmlauts, let spelledOut = WordForms.withUmlautsSpelledOut(folded) {
      terms.add(ScriptFolding.folded(spelledOut), .exact, weight: TermKind.bareWeight)
    }
    if terms.terms.isEmpty { terms.add(word, .main) }
    return Analysis(terms: terms.terms, isStopWord: rules.stopWords.contains(WordForms.utf8(folded)))
  }

  private func addWord(_ folded: [UInt16], _ rules: LanguageRules, to terms: inout TermList) {
    let bare = folded.contains(WordForms.gershayim) ? folded.filter { $0 != WordForms.gershayim } : folded
    let word = SerbianForms.latin(WordForms.withoutClitics(bare, rules), language: rules.language)
    let stem = rules.stem(word)
    let plain = ScriptFolding.folded(word)
    if rules.keepsAccents {
      terms.add(word, .main)
      terms.add(plain, .variant, weight: 0.1)
      return
    }
    let root = ScriptFolding.folded(stem)
    terms.add(root, .main)
    if rules.hasCompounds, root.count >= Compounds.leastHead + Compounds.leastModifier {
      terms.add(Compounds.endingTerm(of: root), .ending)
    }
    if plain != word { terms.add(ScriptFolding.folded(rules.stem(plain)), .variant) }
    if rules.hasUmlauts, let spelledOut = WordForms.withUmlautsSpelledOut(word) {
      terms.add(ScriptFolding.folded(rules.stem(spelledOut)), .variant)
    }
    if let noun = rules.withoutPreposition(plain) { terms.add(rules.stem(noun), .variant) }
    if let cut = word.firstIndex(of: WordForms.apostrophe) {
      let joined = plain.filter { $0 != WordForms.apostrophe }
      terms.add(rules.stem(joined), .variant)
      // An article or particle before an apostrophe, in whatever language: l'accord, O'Brien.
      let tail = word[(cut + 1)...]
      if cut <= WordForms.longestElision, tail.count >= 3 {
        terms.add(ScriptFolding.folded(rules.stem(Array(tail))), .variant)
      }
    }
  }
}

/// Collects the terms of one word, none of them twice.
struct TermList {
  private(set) var terms: [WordTerm] = []

  /// Adds a term unless it is empty or there already.
  mutating func add(_ word: [UInt16], _ kind: TermKind, weight: Float? = nil) {
    let bytes = Array(WordForms.utf8(word).prefix(TermList.longest))
    guard let first = bytes.first, first >= 0x20, !terms.contains(where: { $0.bytes == bytes }) else {
      return
    }
    terms.append(WordTerm(bytes: bytes, kind: terms.isEmpty ? .main : kind, weight: weight))
  }

  /// Longer terms are cut: no word of any language is this long.
  static let longest = 255
}
