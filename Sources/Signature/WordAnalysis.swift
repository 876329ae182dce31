internal import ICU
internal import Lexicon

/// Finds out what a spelling may mean in a language.
struct WordAnalysis {
  let search: LexiconSearch
  let ascii: Transliterator?
  let stemmer: Stemmer

  /// Everything about one word.
  func info(
    _ spelling: Span<UInt8>, script: ScriptClass, isCapitalised: Bool, vocabulary: inout FeatureVocabulary
  ) -> WordInfo {
    let language = search.language
    let info = shape(spelling, script: script)
    info.mayOpenPhrase = search.mayOpenPhrase(info.shapes)
    info.month = search.gazetteer.months[info.folded] ?? 0
    if info.month == 0, script == .hebrew { info.month = monthBehindClitic(info.folded) }
    // May and March are months where may and march are none.
    if !isCapitalised, [3, 5].contains(info.month), language == WordAnalysis.english { info.month = 0 }
    info.numberWord = search.numbers.word(info.folded)
    info.day = search.gazetteer.days.day(info)
    info.endsDay = search.gazetteer.days.isSecond(info.folded)
    let isWeekday = if case .weekday = info.day { true } else { false }
    if info.folded.count >= 2 {
      let marks = LetterMarks.print(spelling, language: language)
      info.senses = senses(
        info, marks: marks, script: script, isCapitalised: isCapitalised, vocabulary: &vocabulary)
      if info.senses.isEmpty {
        info.senses = kinSenses(
          spelling, info, script: script, isCapitalised: isCapitalised, vocabulary: &vocabulary)
      }
      if isWeekday {
        // Persian دوشنبه is Monday, not Dushanbe.
        if !isCapitalised, DayWords.isDayInCapitalsOnly(info.folded) {
          info.day = nil
        } else {
          info.senses = []
        }
      }
      if info.month > 0, isCapitalised, language == WordAnalysis.english { info.senses = [] }
      if search.functionWords.contains(info.folded) {
        // US is a country where us is not.
        info.senses = info.senses.filter { $0.caseNeed == 2 }
      }
      info.senses.removeAll { $0.feature == WordSense.nothing }
    }
    let isMeant = info.senses.contains { sense in
      let kind = vocabulary.kinds[Int(sense.feature)]
      return kind == .concept || kind == .happening || kind == .stage
    }
    let mayBeName = script.isCased ? isCapitalised && !(language == .german && isMeant) : !isMeant
    if mayBeName, !isWeekday, info.month == 0 {
      for bones in skeletons(spelling, script: script, info) where bones.count >= 3 {
        let number = vocabulary.number(.skeleton, bones)
        if !info.skeletons.contains(number) { info.skeletons.append(number) }
      }
    }
    if let prefix = WordAnalysis.prefix(script == .arabic ? WordAnalysis.bare(info.folded) : info.folded) {
      info.prefix = vocabulary.number(.prefix, prefix)
    }
    return info
  }

  /// What an Arabic or Hebrew word is without one letter written before it, article kept: `للأمم`, `الأمم`.
  func withoutClitics(_ folded: [UInt8], _ script: ScriptClass) -> [[UInt8]] {
    guard search.language == WordAnalysis.arabic || script == .hebrew else { return [] }
    var result: [[UInt8]] = []
    let list = script == .hebrew ? WordAnalysis.hebrewClitics : WordAnalysis.arabicLetters
    for clitic in list where folded.starts(with: clitic) {
      let rest = Array(folded.dropFirst(clitic.count))
      if letterCount(rest.span) >= (WordAnalysis.rareClitics[clitic] ?? 3) { result.append(rest) }
    }
    if script == .arabic, folded.starts(with: "لل".utf8) {
      result.append(Array("ال".utf8) + folded.dropFirst(4))
    }
    return result
  }

  /// `במאי`, in May.
  private func monthBehindClitic(_ folded: [UInt8]) -> Int {
    for clitic in WordAnalysis.hebrewPrepositions where folded.starts(with: clitic) {
      if let month = search.gazetteer.months[Array(folded.dropFirst(clitic.count))] { return month }
    }
    return 0
  }

  /// An Arabic word without its article.
  static func bare(_ folded: [UInt8]) -> [UInt8] {
    for article in WordAnalysis.arabicArticles where folded.starts(with: article) {
      let rest = Array(folded.dropFirst(article.count))
      if letterCount(rest.span) >= 3 { return rest }
    }
    return folded
  }

  /// The first five letters of a word that has so many.
  static func prefix(_ folded: [UInt8]) -> [UInt8]? {
    var letters = 0
    for (index, byte) in folded.enumerated() where byte & 0xC0 != 0x80 {
      if letters == 5 { return Array(folded[..<index]) }
      letters += 1
    }
    return letters == 5 ? folded : nil
  }

  func senses(
    _ info: WordInfo, marks: UInt8, script: ScriptClass, isCapitalised: Bool,
    vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    // The very form before anything that only has the same stem.
    var found = search.senses(
      info.folded, folded: info.folded, kind: .word, exactOnly: true, marks: marks, vocabulary: &vocabulary)
    if !found.isEmpty {
      // French accuse is accusé only where a text writes no accents, and else of accuser.
      guard found.allSatisfy(\.lacksMarks) else { return found }
      let others = inflected(info, vocabulary: &vocabulary).filter { other in
        !found.contains { $0.feature == other.feature }
      }
      return found + others
    }
    // Where rules take words back to dictionary forms nothing stands under stems. What is left of a short word tells
    // little: Hindi जाने, to go, and जौ, barley.
    if stemmer.inflections(search.language) == nil {
      found = search.senses(
        info.stem, folded: info.folded, kind: .word, exactOnly: letterCount(info.stem.span) < shortestStem,
        marks: marks, vocabulary: &vocabulary)
      if script != .hangul, found.contains(where: { isFixed($0, script, vocabulary) }) {
        // Names are not found by stems: Hindi पेरी is not पेरू, Peru.
        let exact = search.senses(
          info.stem, folded: info.folded, kind: .word, exactOnly: true, marks: marks, vocabulary: &vocabulary)
        if exact.isEmpty { found.removeAll { isFixed($0, script, vocabulary) } }
      }
    }
    if !found.isEmpty {
      guard isCapitalised, script.isCased, found.allSatisfy({ $0.caseNeed == 0 }) else { return found }
      // Finnish Ankarassa is in Ankara, not of something strict.
      let name = name(in: info.folded, script: script, isCapitalised: true, vocabulary: &vocabulary)
      return name.isEmpty ? found : name
    }
    found = inflected(info, vocabulary: &vocabulary)
    if !found.isEmpty {
      guard !isCapitalised, script.isCased, found.allSatisfy({ $0.caseNeed > 0 }) else { return found }
      // Hungarian budapesti has no capital.
      let name = name(in: info.folded, script: script, isCapitalised: false, vocabulary: &vocabulary)
      return name.isEmpty ? found : name
    }
    switch script {
    case .arabic where search.language == WordAnalysis.arabic:
      return clitics(info.folded, WordAnalysis.arabicClitics, vocabulary: &vocabulary)
    case .hebrew: return clitics(info.folded, WordAnalysis.hebrewClitics, vocabulary: &vocabulary)
    case .hangul: return hangul(info.folded, vocabulary: &vocabulary)
    case .latin, .cyrillic, .greek:
      let name = name(in: info.folded, script: script, isCapitalised: isCapitalised, vocabulary: &vocabulary)
      if !name.isEmpty { return name }
      // Elsewhere than in German a capital marks a name: Silkeborg is no castle.
      if WordAnalysis.compounding.contains(search.language.description),
        !isCapitalised || search.language == .german
      {
        return compound(info.folded, vocabulary: &vocabulary)
      }
      return []
    default:
      return name(in: info.folded, script: script, isCapitalised: true, vocabulary: &vocabulary)
    }
  }

  /// Letters of a stem by which other words than those of the tables are found.
  private var shortestStem: Int { search.language.description == "fi" ? 4 : 3 }

  /// The meanings of the first dictionary form that has some, names in the forms that names have.
  private func inflected(_ info: WordInfo, vocabulary: inout FeatureVocabulary)
    -> [WordSense]
  {
    // Acronyms take no ending in capitals.
    let namesDecline = stemmer.inflections(search.language)?.stemsPhrases ?? false
    for form in info.forms {
      let found = search.senses(
        form.folded, folded: form.folded, kind: .word, exactOnly: true, marks: form.marks,
        vocabulary: &vocabulary
      )
      .filter { $0.caseNeed < 2 || !namesDecline }
      .filter { !isName($0, vocabulary) || mayDecline($0, info.folded, to: form.folded, vocabulary) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A word without the conjunctions, prepositions and articles that Arabic and Hebrew write on it.
  private func clitics(_ folded: [UInt8], _ list: [[UInt8]], vocabulary: inout FeatureVocabulary)
    -> [WordSense]
  {
    for clitic in list where folded.starts(with: clitic) {
      let rest = Array(folded.dropFirst(clitic.count))
      if letterCount(rest.span) < (WordAnalysis.rareClitics[clitic] ?? 3) { continue }
      let found = search.senses(rest, folded: rest, kind: .word, exactOnly: true, vocabulary: &vocabulary)
        .filter { clitic != WordAnalysis.future || !isName($0, vocabulary) }
      if !found.isEmpty { return found }
      for form in stemmer.inflections(search.language)?.forms(of: rest, language: search.language) ?? [] {
        let found = search.senses(
          form.folded, folded: form.folded, kind: .word, exactOnly: true, vocabulary: &vocabulary
        ).filter { !isName($0, vocabulary) || mayDecline($0, rest, to: form.folded, vocabulary) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The two parts of a compound, when the lexicon knows both (or the second, if it is long).
  private func compound(_ folded: [UInt8], vocabulary: inout FeatureVocabulary) -> [WordSense] {
    // Longer than any compound, a word would be looked up at each of its letters.
    guard (8...96).contains(folded.count) else { return [] }
    for cut in 4...(folded.count - 4) where folded[cut] & 0xC0 != 0x80 {
      let tail = Array(folded[cut...])
      let second = part(tail, mayInflect: true, vocabulary: &vocabulary)
      if second.isEmpty { continue }
      for joint in WordAnalysis.joints where folded[..<cut].suffix(joint.count).elementsEqual(joint) {
        let head = Array(folded[..<(cut - joint.count)])
        if head.count < 3 { continue }
        let first = part(head, mayInflect: false, vocabulary: &vocabulary)
        if !first.isEmpty { return first + second }
      }
    }
    return []
  }

  private func part(_ folded: [UInt8], mayInflect: Bool, vocabulary: inout FeatureVocabulary) -> [WordSense] {
    var found = search.senses(folded, folded: folded, kind: .word, exactOnly: true, vocabulary: &vocabulary)
    if found.isEmpty {
      let stem = stemmer.stem(folded.span, folded: folded, language: search.language)
      if stem.count >= 3, stem != folded {
        found = search.senses(
          stem, folded: folded, kind: .word, exactOnly: folded.count < 6, vocabulary: &vocabulary)
      }
    }
    if found.isEmpty, mayInflect, let rules = stemmer.inflections(search.language) {
      for form in rules.forms(of: folded, language: search.language)
      where found.isEmpty && letterCount(form.folded.span) >= 4 {
        found = search.senses(
          form.folded, folded: form.folded, kind: .word, exactOnly: true, vocabulary: &vocabulary)
      }
    }
    if search.language == .german {
      // Überblick is no look at Uber.
      found.removeAll { isName($0, vocabulary) && !mayJoin($0, folded, vocabulary) }
      for index in found.indices where found[index].caseNeed == 1 { found[index].caseNeed = 0 }
    } else if WordAnalysis.compoundingNoNames.contains(search.language.description) {
      // Hungarian writes orosz lány apart; Oroszlány is a town.
      found.removeAll { isName($0, vocabulary) }
    }
    return found.filter { $0.caseNeed == 0 }
  }

  static let arabic = LexiconLanguage(tag: "ar")
  private static let english = LexiconLanguage(tag: "en")
  private static let compounding: Set<String> = ["de", "nl", "sv", "da", "no", "fi", "hu", "et", "is", "af"]
  private static let compoundingNoNames: Set<String> = ["fi", "hu", "et"]
  private static let joints: [[UInt8]] = ["", "s", "n", "en", "es", "e", "er"].map { Array($0.utf8) }
  private static let arabicArticles: [[UInt8]] = ["وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"].map {
    Array($0.utf8)
  }
  private static let arabicLetters: [[UInt8]] = ["و", "ب", "ل", "ف", "ك", "ال", "بال", "وال"].map {
    Array($0.utf8)
  }
  private static let arabicClitics: [[UInt8]] = [
    "وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "وب", "ول", "و", "ب", "ل", "ف", "ك", "س",
  ].map { Array($0.utf8) }
  /// Letters that far more often belong to a short word than stand before it, and how long the rest must be.
  private static let rareClitics: [[UInt8]: Int] = [
    Array("ك".utf8): 5, Array("س".utf8): 4, Array("ف".utf8): 4,
  ]
  /// Arabic س marks the future of verbs.
  private static let future = Array("س".utf8)
  private static let hebrewPrepositions: [[UInt8]] = ["ב", "ל", "מ", "ה"].map { Array($0.utf8) }
  private static let hebrewClitics: [[UInt8]] = [
    "וכשה", "ושה", "כשה", "שה", "וה", "בה", "לה", "מה", "וב", "ול", "ומ", "וש", "כש", "שב", "של", "ה", "ב",
    "ל", "מ", "ש", "כ", "ו",
  ].map { Array($0.utf8) }
}
