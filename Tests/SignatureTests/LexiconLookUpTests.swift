import Lexicon
import TestSupport
import Testing

@testable import Signature

/// What the compiled table answers, against the lines that it was made of.
@Suite struct LexiconLookUpTests {
  private static let lines: [LexiconLine] = SourceTree.files(
    below: "Sources/Signature/Lexicon", extension: "txt"
  ).flatMap { file in
    var reader = LexiconReader()
    reader.read(file: file, text: SourceTree.text(of: file))
    return reader.lines
  }

  /// A Bloom filter may say yes too often and never no where a phrase opens.
  @Test func theFilterKnowsEveryPhrase() {
    let maker = LexiconKeyMaker()
    var count = 0
    for line in Self.lines {
      for form in line.forms where form.text.contains(" ") {
        let language = LexiconLanguage(tag: form.cell)
        guard let key = maker.key(form: form.text, language: language, isName: line.kind.isName),
          key.kind == .phrase
        else { continue }
        count += 1
        let words = key.key.split(separator: 0x20).map { PhraseFilter.hash(Array($0).span) }
        let opener = PhraseFilter.hash(words[0], language)
        let lengths = PhraseFilter.lengths(
          pair: PhraseFilter.hash(words[0], words[1], language), holds: newsLexicon.phraseFilterHolds)
        if !newsLexicon.phraseFilterHolds(opener) || lengths >> UInt16(words.count) & 1 == 0 {
          Issue.record("\(line.id): ‘\(form.text)’ is not in the filter")
        }
      }
    }
    #expect(count > 50_000)
  }

  @Test(arguments: 1...3) func theFilterTurnsMostPairsAway(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let passed = (0..<20_000).count { _ in
      let first = (0..<7).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
      let second = (0..<7).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
      let hash = PhraseFilter.hash(
        PhraseFilter.hash(first.span), PhraseFilter.hash(second.span), LexiconLanguage(tag: "en"))
      return newsLexicon.phraseFilterHolds(hash)
    }
    #expect(passed < 400, "seed \(seed): \(passed) of 20,000 pairs of random words pass")
  }

  /// The ids of a key, under its language or the script in which the language finds names.
  private func ids(
    _ key: [UInt8], _ kind: LexiconKeyKind, _ language: LexiconLanguage, folded: [UInt8], marks: UInt8?,
    exactOnly: Bool = false
  ) -> Set<[UInt8]> {
    var senses: [LexiconSense] = []
    for tongue in [language] + language.wildcards {
      let hash = LexiconHash.hash(key, language: tongue, kind: kind)
      if kind == .phrase {
        newsLexicon.phraseSenses(hash, into: &senses)
      } else {
        newsLexicon.senses(hash, folded: folded.span, marks: marks, into: &senses)
      }
    }
    return Set(senses.filter { $0.isExact || !exactOnly }.map { newsLexicon.id(of: Int($0.entry)) })
  }

  /// The ids of the first dictionary form of a word that has some.
  private func inflected(_ text: String, _ key: LexiconKey, _ stemmer: Stemmer) -> Set<[UInt8]> {
    guard key.kind == .word, let rules = stemmer.inflections(key.language) else { return [] }
    let bytes = Array(text.utf8)
    let word = key.language.description == "el" ? key.folded : lowercasedWord(bytes.span)
    for form in rules.forms(of: word, language: key.language) {
      let found = ids(
        form.folded, .word, key.language, folded: form.folded, marks: form.marks, exactOnly: true)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Each form leads to its entry, by itself or by the rules of inflection of its language.
  @Test func everyFormLeadsToItsEntry() {
    let maker = LexiconKeyMaker()
    let stemmer = Stemmer()
    let twins = LexiconTwins.find(Self.lines)
    for line in Self.lines {
      let id = Array((twins[line.id] ?? line.id).utf8)
      for form in line.forms where LexiconChecks.problem(form, isName: line.kind.isName) == nil {
        let language = LexiconLanguage(tag: form.cell)
        guard let key = maker.key(form: form.text, language: language, isName: line.kind.isName) else {
          continue
        }
        let own = ids(key.key, key.kind, language, folded: key.folded, marks: key.marks)
        if own.contains(id) || inflected(form.text, key, stemmer).contains(id) { continue }
        Issue.record("\(form.cell): ‘\(form.text)’ does not lead to \(line.id)")
      }
    }
  }

  /// Two lines that share their words in five languages are one entry, and a word of both counts once in full.
  @Test func twinsAreOneEntryAndTheirWordsWhole() {
    var reader = LexiconReader()
    let shared =
      "en: win~0.5 | fr: victoire~0.5 | de: Sieg~0.5 | es: victoria~0.5 | it: vittoria~0.5 | nl: zege~0.5"
    reader.read(file: "concepts/a", text: "victory | event | \(shared)\nwin | event | \(shared)")
    #expect(LexiconTwins.find(reader.lines) == ["win": "victory"])
    var builder = LexiconBuilder()
    builder.add(reader.lines)
    #expect(builder.counts.entries == 1)
    #expect(builder.share(of: "zege", cell: "nl") == 1)
    #expect(builder.share(of: "zeges", cell: "nl") == nil)
  }

  /// Two persons of one surname are two, and so are a city and its club.
  @Test(arguments: [("person", "person"), ("place", "organisation"), ("people", "people")])
  func namesOfTwoThingsStayTwo(first: String, second: String) {
    var reader = LexiconReader()
    let shared = "en: Sarka~0.5 | ru: Сарка~0.5 | ar: ساركا~0.5 | he: סרקה~0.5 | hi: सरका~0.5 | zh: 萨尔卡~0.5"
    reader.read(file: "names/a", text: "sarka-a | \(first) | \(shared)\nsarka-b | \(second) | \(shared)")
    #expect(LexiconTwins.find(reader.lines).isEmpty)
  }

  @Test func aPeopleAndItsPlaceAreOneEntry() {
    var reader = LexiconReader()
    let shared = "en: Sarka~0.5 | ru: Сарка~0.5 | ar: ساركا~0.5 | he: סרקה~0.5 | hi: सरका~0.5 | zh: 萨尔卡~0.5"
    reader.read(file: "names/a", text: "sarka-a | people | \(shared)\nsarka-b | place | \(shared)")
    #expect(LexiconTwins.find(reader.lines) == ["sarka-b": "sarka-a"])
  }
}
