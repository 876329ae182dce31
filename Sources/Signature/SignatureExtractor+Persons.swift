internal import Lexicon

/// Persons whom an article calls by their full name, and in the headline by their family name, which may be nobody's in
/// the tables: `Singh opens a dam`, `Manmohan Singh`.
struct IntroducedPersons {
  /// A person and the last word of the full name.
  private struct Person {
    let feature: Int32
    let word: WordInfo
  }

  private var persons: [Person] = []
  /// The words that phrases took, in their order.
  private var phrases: [Range<Int>] = []

  var isEmpty: Bool { persons.isEmpty }

  mutating func removeAll() {
    persons.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
  }

  mutating func addPhrase(_ words: Range<Int>) { phrases.append(words) }

  mutating func add(_ feature: Int32, lastWord: WordInfo) {
    if persons.contains(where: { $0.feature == feature && $0.word === lastWord }) { return }
    persons.append(Person(feature: feature, word: lastWord))
  }

  /// The one person whom a word names; `nil` when there is none or there are several.
  func person(named word: WordInfo) -> Int32? {
    var found: Int32?
    for person in persons where IntroducedPersons.mayBeOne(person.word, word) {
      if let found, found != person.feature { return nil }
      found = person.feature
    }
    return found
  }

  /// Calls `body` with each of as many words that no phrase took.
  func forEachLoneWord(of count: Int, _ body: (Int) -> Void) {
    var next = 0
    var index = 0
    while index < count {
      while next < phrases.count, phrases[next].upperBound <= index { next += 1 }
      if next < phrases.count, phrases[next].contains(index) {
        index = phrases[next].upperBound
        continue
      }
      body(index)
      index += 1
    }
  }

  /// Whether two words are one, or forms of one.
  private static func mayBeOne(_ left: WordInfo, _ right: WordInfo) -> Bool {
    if left === right { return true }
    guard left.folded.first == right.folded.first else { return false }
    if left.folded == right.folded { return true }
    return left.forms.contains { $0.folded == right.folded }
      || right.forms.contains { form in
        form.folded == left.folded || left.forms.contains { $0.folded == form.folded }
      }
  }
}

extension SignatureExtractor {
  /// Counts a family name in the headline for the person whom the text introduces, once: in the text, what the name
  /// sounds like is counted as often as it stands.
  ///
  /// Where a word means something else too it must have a capital that no beginning of a sentence gave it; behind another
  /// name that no lexicon knows it is another person's: `Rajnath Singh`.
  func readFamilyNames(_ state: ArticleState, _ analysis: WordAnalysis) {
    if introduced.isEmpty { return }
    var counted: Set<Int32> = []
    introduced.forEachLoneWord(of: words.count) { index in
      let word = words[index]
      guard word.start < state.titleEnd, infos[index] >= 0, word.isCapitalised || !word.script.isCased else {
        return
      }
      let info = cache.infos[infos[index]]
      guard info.month == 0, let person = introduced.person(named: info),
        !analysis.search.functionWords.contains(info.folded)
      else { return }
      let place = state.place(word)
      var own: Float = 0
      for sense in info.senses {
        if sense.feature == person {
          own = max(own, sense.weight)
        } else if vocabulary.isPerson(sense.feature) {
          continue
        } else if !word.script.isCased || word.opensSentence || place.inTitle && state.shoutsTitle {
          return
        }
      }
      if own >= 1 || isBehindUnknownName(index, analysis.search) || !counted.insert(person).inserted {
        return
      }
      builder.add(person, weight: 1 - own, at: place, surface: word.start..<word.end)
    }
  }

  private func isBehindUnknownName(_ index: Int, _ search: LexiconSearch) -> Bool {
    guard index > 0, words[index].followsDirectly, words[index - 1].sentence == words[index].sentence,
      infos[index - 1] >= 0
    else { return false }
    let before = words[index - 1]
    guard before.isCapitalised || !before.script.isCased else { return false }
    let info = cache.infos[infos[index - 1]]
    let folded = info.folded
    return info.senses.isEmpty && info.month == 0 && letterCount(folded.span) >= 3
      && !search.functionWords.contains(folded)
      && !SignatureExtractor.salutations.contains(folded)
  }

  /// Titles that are no names.
  private static let salutations = Set(
    "mrs miss sir lord lady dame prof professor herr herrn frau don doña dona señor señora monsieur madame signor signora"
      .split(separator: " ").map { Array($0.utf8) })
}
