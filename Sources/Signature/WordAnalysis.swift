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
    let info = WordInfo()
    info.folded = foldWord(spelling, language: language)
    info.stem = stemmer.stem(spelling, folded: info.folded, language: language)
    info.hash = SignatureFeature.hash(.prefix, info.folded)
    if let inflections = stemmer.inflections(language) {
      // Greek accents move with the endings.
      let word = script.isCased && script != .greek ? lowercasedWord(spelling) : info.folded
      info.forms =
        withoutClitics(info.folded, script).map(DictionaryForm.init(folded:))
        + inflections.forms(of: word, language: language)
    }
    info.shapes = WordShapes(info)
    info.mayOpenPhrase = search.mayOpenPhrase(info.shapes)
    info.month = search.gazetteer.months[info.folded] ?? 0
    if info.month == 0, script == .hebrew { info.month = monthBehindClitic(info.folded) }
    // May and March are months where may and march are none.
    if !isCapitalised, [3, 5].contains(info.month), language == WordAnalysis.english { info.month = 0 }
    info.numberWord = search.numbers.word(info.folded)
    info.weekday = search.gazetteer.weekdays[info.folded] ?? -1
    if info.folded.count >= 2 {
      let marks = LetterMarks.print(spelling, language: language)
      info.senses = senses(
        info, marks: marks, script: script, isCapitalised: isCapitalised, vocabulary: &vocabulary)
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
    if mayBeName, info.weekday < 0, info.month == 0 {
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
  private func withoutClitics(_ folded: [UInt8], _ script: ScriptClass) -> [[UInt8]] {
    guard search.language == WordAnalysis.arabic || script == .hebrew else { return [] }
    var result: [[UInt8]] = []
    let list = script == .hebrew ? WordAnalysis.hebrewClitics : WordAnalysis.arabicLetters
    for clitic in list where folded.starts(with: clitic) {
      let rest = Array(folded.dropFirst(clitic.count))
      if letterCount(rest.span) >= 3 { result.append(rest) }
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

  private func senses(
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
    }
    if !found.isEmpty {
      // Finnish Ankarassa is in Ankara, not of something strict.
      if isCapitalised, agglutinates, found.allSatisfy({ $0.caseNeed == 0 }) {
        let name = longestPrefix(info.folded, shortest: 4, namesOnly: true, vocabulary: &vocabulary)
        if !name.isEmpty { return name }
      }
      return found
    }
    found = inflected(info, vocabulary: &vocabulary)
    if !found.isEmpty { return found }
    switch script {
    case .arabic where search.language == WordAnalysis.arabic:
      return clitics(info.folded, WordAnalysis.arabicClitics, vocabulary: &vocabulary)
    case .hebrew: return clitics(info.folded, WordAnalysis.hebrewClitics, vocabulary: &vocabulary)
    case .hangul: return hangul(info.folded, vocabulary: &vocabulary)
    case .latin, .cyrillic, .greek:
      if isCapitalised, agglutinates || script != .latin {
        let name = longestPrefix(info.folded, shortest: 4, namesOnly: true, vocabulary: &vocabulary)
        if !name.isEmpty { return name }
      }
      // Elsewhere than in German a capital marks a name: Silkeborg is no castle.
      if WordAnalysis.compounding.contains(search.language.description),
        !isCapitalised || search.language == .german
      {
        return compound(info.folded, vocabulary: &vocabulary)
      }
      return []
    default: return []
    }
  }

  /// Names take endings of the language.
  private var agglutinates: Bool { WordAnalysis.agglutinating.contains(search.language.description) }

  /// Letters of a stem by which other words than those of the tables are found.
  private var shortestStem: Int { search.language.description == "fi" ? 4 : 3 }

  /// The meanings of the first dictionary form that has some; names are inflected by the genitive alone.
  private func inflected(_ info: WordInfo, vocabulary: inout FeatureVocabulary) -> [WordSense] {
    let namesDecline = stemmer.inflections(search.language)?.stemsPhrases ?? false
    for form in info.forms {
      let isGenitive = namesDecline || info.folded.count == form.folded.count + 1 && info.folded.last == 0x73
      let found = search.senses(
        form.folded, folded: form.folded, kind: .word, exactOnly: true, marks: form.marks,
        vocabulary: &vocabulary
      )
      .filter { isGenitive || !isPlainName($0, vocabulary) }
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
      if !found.isEmpty { return found }
      for form in stemmer.inflections(search.language)?.forms(of: rest, language: search.language) ?? [] {
        let found = search.senses(
          form.folded, folded: form.folded, kind: .word, exactOnly: true, vocabulary: &vocabulary
        ).filter { !isPlainName($0, vocabulary) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// A name that is not inflected but for the genitive.
  private func isPlainName(_ sense: WordSense, _ vocabulary: FeatureVocabulary) -> Bool {
    if sense.feature == WordSense.nothing { return false }
    let kind = vocabulary.kinds[Int(sense.feature)]
    return kind == .name || kind == .organisation
  }

  /// The longest beginning of a word that is an entry as it stands.
  private func longestPrefix(
    _ folded: [UInt8], shortest: Int, namesOnly: Bool, vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    var end = folded.count
    var letters = folded.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    let longest = letters
    while letters > shortest {
      end -= 1
      while end > 0, folded[end] & 0xC0 == 0x80 { end -= 1 }
      letters -= 1
      if namesOnly, longest - letters > 6 { return [] }
      let rest = Array(folded[..<end])
      let stem = stemmer.stem(rest.span, folded: rest, language: search.language)
      for key in stem == rest ? [rest] : [rest, stem] {
        let found = search.senses(key, folded: rest, kind: .word, exactOnly: true, vocabulary: &vocabulary)
          .filter { !namesOnly || ($0.caseNeed > 0 && mayTakeEndings($0, vocabulary)) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Names take endings of their own; German nouns that need their capital are no names.
  private func mayTakeEndings(_ sense: WordSense, _ vocabulary: FeatureVocabulary) -> Bool {
    guard search.language == .german, sense.feature != WordSense.nothing else { return true }
    let kind = vocabulary.kinds[Int(sense.feature)]
    return isPlainName(sense, vocabulary) || kind == .place
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
    for index in found.indices where found[index].caseNeed == 1 { found[index].caseNeed = 0 }
    return found.filter { $0.caseNeed == 0 }
  }

  static let arabic = LexiconLanguage(tag: "ar")
  private static let english = LexiconLanguage(tag: "en")
  private static let agglutinating: Set<String> = [
    "tr", "fi", "hu", "et", "az", "pl", "cs", "sk", "hr", "sl", "lt", "lv", "ro", "sv", "da", "no", "de",
    "uz", "sq",
  ]
  private static let compounding: Set<String> = ["de", "nl", "sv", "da", "no", "fi", "hu", "et", "is", "af"]
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
  private static let hebrewPrepositions: [[UInt8]] = ["ב", "ל", "מ", "ה"].map { Array($0.utf8) }
  private static let hebrewClitics: [[UInt8]] = [
    "וכשה", "ושה", "כשה", "שה", "וה", "בה", "לה", "מה", "וב", "ול", "ומ", "וש", "כש", "שב", "של", "ה", "ב",
    "ל", "מ", "ש", "כ", "ו",
  ].map { Array($0.utf8) }
}
