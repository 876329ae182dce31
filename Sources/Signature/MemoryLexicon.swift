internal import Lexicon

/// A lexicon made at run time: CLDR's names of one language, or a user's own names.
struct MemoryLexicon {
  struct Sense {
    /// `nil` for what says nothing.
    var kind: FeatureKind?
    var key: [UInt8]
    var weight: Float
    var formPrint: UInt32
    var caseNeed: UInt8
    var letters: Int
  }

  private(set) var senses: [UInt64: [Sense]] = [:]
  private(set) var limits: [UInt64: Int] = [:]
  /// What ``PhraseFilter`` holds of each phrase.
  private(set) var openings: Set<UInt64> = []

  /// Adds a form; names want their capital where the script has them.
  mutating func add(
    _ form: String, kind: FeatureKind?, key: [UInt8], language: LexiconLanguage, isName: Bool,
    weight: Float = 1, maker: LexiconKeyMaker
  ) {
    guard let made = maker.key(form: form, language: language, isName: isName) else { return }
    let hash = LexiconHash.hash(made.key, language: language, kind: made.kind)
    let sense = Sense(
      kind: kind, key: key, weight: weight, formPrint: LexiconHash.formPrint(made.folded.span),
      caseNeed: UInt8(made.caseNeed),
      letters: made.letters)
    if senses[hash]?.contains(where: { $0.key == key && $0.kind == kind && $0.formPrint == sense.formPrint })
      ?? false
    {
      return
    }
    senses[hash, default: []].append(sense)
    if made.kind == .phrase { openings.formUnion(PhraseFilter.hashes(key: made.key, language)) }
    if !made.opening.isEmpty {
      let opening = LexiconHash.hash(made.opening, language: language, kind: .prefix)
      limits[opening] = max(limits[opening] ?? 0, made.length)
    }
  }

  /// Whether a word, folded, is the name of a place.
  func holdsPlace(_ word: [UInt8], _ language: LexiconLanguage) -> Bool {
    senses[LexiconHash.hash(word, language: language, kind: .word)]?.contains { $0.kind == .place } ?? false
  }
}
