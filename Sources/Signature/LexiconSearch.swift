internal import ICU
internal import Lexicon
internal import Text

/// Looks words up in all lexicons of a language: the compiled one, CLDR's names, the user's names, and the names
/// kept for every language of a script.
final class LexiconSearch {
  let language: LexiconLanguage
  private let wildcards: [LexiconLanguage]
  let gazetteer: Gazetteer
  let numbers: NumberWords
  /// Of the languages whose words this one has; see ``LexiconLanguage/kin``.
  let kin: [LexiconSearch]
  /// Folded words that mean nothing by themselves, whatever entry their stem meets.
  let functionWords: Set<[UInt8]>
  private let extras: [MemoryLexicon]
  private let table: LexiconTable
  private var scratch: [LexiconSense] = []

  init(
    _ language: LexiconLanguage, table: LexiconTable, extras: [MemoryLexicon], maker: LexiconKeyMaker,
    english: EnglishPlaces, kin: [LexiconSearch] = []
  ) {
    self.language = language
    self.kin = kin
    numbers = NumberWords(language)
    self.table = table
    functionWords = FunctionWords.folded(language).union(
      stopWords(of: language.description).map { word in
        let bytes = Array(word.utf8)
        return foldWord(bytes.span, language: language)
      })
    var gazetteer = Gazetteer(language, maker: maker, english: english, functionWords: functionWords)
    var senses: [LexiconSense] = []
    let functionWords = functionWords
    gazetteer.addBorrowed(language, maker: maker, english: english) { folded, hash in
      senses.removeAll(keepingCapacity: true)
      table.senses(hash, folded: folded.span, into: &senses)
      return functionWords.contains(folded) || !senses.isEmpty
    }
    self.gazetteer = gazetteer
    self.extras = [gazetteer.lexicon] + extras
    wildcards = language.wildcards
  }

  /// The meanings under a key; those that it has in every language of its script only when `mayBeForeign`.
  func senses(
    _ key: [UInt8], folded: [UInt8], kind: LexiconKeyKind, exactOnly: Bool = false, marks: UInt8? = nil,
    mayBeForeign: Bool = true, vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    var result = senses(
      LexiconHash.hash(key, language: language, kind: kind), kind: kind, folded: folded, exactOnly: exactOnly,
      marks: marks, vocabulary: &vocabulary)
    for wildcard in wildcards where result.isEmpty && mayBeForeign {
      result = senses(
        LexiconHash.hash(key, language: wildcard, kind: kind), kind: kind, folded: folded,
        exactOnly: exactOnly, marks: marks, vocabulary: &vocabulary)
    }
    return result
  }

  /// The meanings under a hash in the language's own words.
  func senses(
    _ hash: UInt64, kind: LexiconKeyKind = .word, folded: [UInt8], exactOnly: Bool, marks: UInt8? = nil,
    vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    var result: [WordSense] = []
    let print = LexiconHash.formPrint(folded.span)
    scratch.removeAll(keepingCapacity: true)
    if kind == .phrase {
      table.phraseSenses(hash, into: &scratch)
    } else {
      table.senses(hash, folded: folded.span, marks: marks, into: &scratch)
    }
    let length = letterCount(folded.span)
    func isExact(_ sense: MemoryLexicon.Sense) -> Bool {
      sense.formPrint == print && (sense.letters == 0 || sense.letters == length)
    }
    // Words that are written alike come before those that only have the same stem, whichever lexicon has them.
    let exactOnly =
      exactOnly || scratch.contains(where: \.isExact)
      || extras.contains { $0.senses[hash]?.contains(where: isExact) ?? false }
    for sense in scratch where sense.isExact || !exactOnly {
      let entry = Int(sense.entry)
      let kind = table.kind(of: entry)
      let feature =
        switch kind {
        case .nothing: WordSense.nothing
        case .person: vocabulary.person(table.id(of: entry))
        default: vocabulary.number(LexiconSearch.kind(kind), table.id(of: entry))
        }
      LexiconSearch.merge(
        WordSense(
          feature: feature, weight: sense.weight, caseNeed: sense.caseNeed, lacksMarks: sense.lacksMarks),
        into: &result)
    }
    for extra in extras {
      for sense in extra.senses[hash] ?? [] where !exactOnly || isExact(sense) {
        var feature = WordSense.nothing
        if let kind = sense.kind { feature = vocabulary.number(kind, sense.key) }
        LexiconSearch.merge(
          WordSense(feature: feature, weight: sense.weight, caseNeed: sense.caseNeed), into: &result)
      }
    }
    let total = result.reduce(0) { $0 + $1.weight }
    if total > 1 { for index in result.indices { result[index].weight /= total } }
    return result
  }

  private static func merge(_ sense: WordSense, into senses: inout [WordSense]) {
    if let index = senses.firstIndex(where: { $0.feature == sense.feature }) {
      senses[index].weight = max(senses[index].weight, sense.weight)
      senses[index].caseNeed = min(senses[index].caseNeed, sense.caseNeed)
      senses[index].lacksMarks = senses[index].lacksMarks && sense.lacksMarks
    } else {
      senses.append(sense)
    }
  }

  /// The greatest length kept under the hash of two opening letters.
  func limit(_ hash: UInt64) -> Int {
    var limit = table.lengthLimit(hash)
    for extra in extras { limit = max(limit, extra.limits[hash] ?? 0) }
    return limit
  }

  /// Whether a phrase may open with a word.
  func mayOpenPhrase(_ word: WordShapes) -> Bool {
    mayOpen(word.folded) || mayOpen(word.stem) || word.forms.contains(where: mayOpen)
  }

  private func mayOpen(_ word: UInt64) -> Bool {
    if holds(PhraseFilter.hash(word, language)) { return true }
    return wildcards.contains { holds(PhraseFilter.hash(word, $0)) }
  }

  /// The lengths in words, a bit each, of the phrases that two words may open, in the ways in which
  /// ``SignatureExtractor`` joins them.
  func phraseLengths(_ first: WordShapes, _ second: WordShapes) -> UInt16 {
    var found = lengths(first.folded, second.folded)
    if first.stem != first.folded || second.stem != second.folded {
      found |= lengths(first.stem, second.stem)
    }
    for form in second.forms { found |= lengths(first.folded, form) }
    for form in first.forms { found |= lengths(form, second.folded) }
    if !first.forms.isEmpty, !second.forms.isEmpty {
      found |= lengths(first.forms.last ?? first.folded, second.forms.last ?? second.folded)
    }
    return found
  }

  private func lengths(_ first: UInt64, _ second: UInt64) -> UInt16 {
    var found = PhraseFilter.lengths(pair: PhraseFilter.hash(first, second, language), holds: holds)
    for wildcard in wildcards {
      found |= PhraseFilter.lengths(pair: PhraseFilter.hash(first, second, wildcard), holds: holds)
    }
    return found
  }

  private func holds(_ hash: UInt64) -> Bool {
    if table.phraseFilterHolds(hash) { return true }
    for extra in extras where extra.openings.contains(hash) { return true }
    return false
  }

  static func kind(_ kind: LexiconClass) -> FeatureKind {
    switch kind {
    case .stage: .stage
    case .place, .people: .place
    case .organisation, .media: .organisation
    case .person, .competition, .treaty, .mission, .product, .work: .name
    case .event: .happening
    case .role, .thing, .office, .disease, .nothing: .concept
    }
  }
}
