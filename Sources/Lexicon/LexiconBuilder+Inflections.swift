/// Forms that need no record, because the rules of their language take them to another form of the same entries.
extension LexiconBuilder {
  private struct Word: Hashable {
    let language: LexiconLanguage
    let folded: [UInt8]
  }

  /// The keys of one word that a reader of articles finds by ``Inflections`` as surely as by their own record: the first
  /// form that the rules give and the table has, has the very same meanings.
  func inflectedKeys() -> Set<FullKey> {
    var keys: [Word: [FullKey]] = [:]
    for full in order where full.kind == .word {
      keys[Word(language: full.language, folded: full.folded), default: []].append(full)
    }
    let stemmer = Stemmer()
    var needless: Set<FullKey> = []
    var needed: Set<FullKey> = []
    for full in order where full.kind == .word && !needed.contains(full) {
      // Before the words of these the reader tries to take clitics off.
      if ["ar", "he"].contains(full.language.description) { continue }
      guard let rules = stemmer.inflections(full.language), let spelling = spellings[full],
        let list = senses[full], list.allSatisfy({ !kinds[$0.entry].isName }),
        isAlone(full, keys)
      else { continue }
      let form = firstForm(of: spelling, full, rules, keys)
      guard let form, form != full, !needless.contains(form), let others = senses[form],
        meanings(list) == meanings(others)
      else { continue }
      needless.insert(full)
      needed.insert(form)
    }
    return needless
  }

  /// Whether nothing else stands under a word, in its language or for all languages of its script.
  private func isAlone(_ full: FullKey, _ keys: [Word: [FullKey]]) -> Bool {
    keys[Word(language: full.language, folded: full.folded)]?.count == 1
      && full.language.wildcards.allSatisfy { keys[Word(language: $0, folded: full.folded)] == nil }
  }

  /// The key under which the rules find a word, when it is the only one there and has the accents that they expect.
  private func firstForm(
    of spelling: String, _ full: FullKey, _ rules: Inflections, _ keys: [Word: [FullKey]]
  ) -> FullKey? {
    let bytes = Array(spelling.utf8)
    let isGreek = full.language.description == "el"
    let word = isGreek ? full.folded : lowercasedWord(bytes.span)
    for form in rules.forms(of: word, language: full.language) {
      let tongues = [full.language] + full.language.wildcards
      guard tongues.contains(where: { keys[Word(language: $0, folded: form.folded)] != nil }) else {
        continue
      }
      guard let found = keys[Word(language: full.language, folded: form.folded)], let only = found.first,
        isAlone(only, keys), form.marks == only.marks
      else { return nil }
      return only
    }
    return nil
  }

  private struct Meaning: Hashable {
    let entry: Int
    let eighths: Int
    let caseNeed: Int
  }

  private func meanings(_ list: [Sense]) -> Set<Meaning> {
    Set(
      list.map { sense in
        Meaning(
          entry: sense.entry, eighths: eighths(sense, of: list), caseNeed: sense.caseNeed)
      })
  }
}
