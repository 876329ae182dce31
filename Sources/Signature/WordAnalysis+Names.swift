internal import Lexicon

/// Names in the forms that they have in a sentence.
extension WordAnalysis {
  /// The longest beginning of a word that is a name, when what is left may stand behind a name.
  ///
  /// In small letters only adjectives of places are found: Hungarian `szumátrai`, Russian `лондонский`.
  func name(
    in folded: [UInt8], script: ScriptClass, isCapitalised: Bool, vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    guard let rules = stemmer.nameEndings(search.language) else { return [] }
    var end = folded.count
    var restLetters = 0
    var letters = letterCount(folded.span)
    while end > 0, letters > 2, restLetters < WordAnalysis.longestEnding {
      end -= 1
      while end > 0, folded[end] & 0xC0 == 0x80 { end -= 1 }
      letters -= 1
      restLetters += 1
      let shortest = isCapitalised || restLetters > 2 ? 4 : 5
      for (replaced, need) in rules.replaced(by: folded[end...])
      where isCapitalised || need == .placeInSmallLetters {
        let name = folded[..<end] + replaced
        let isBare = need == .name && search.language == WordAnalysis.turkish
        for name in [Array(name)] + (replaced.isEmpty ? rules.strengthened(Array(name)) : []) {
          if letterCount(name.span) < (isBare ? shortest + 1 : shortest) { continue }
          var found = names(name, script, changesStem: !replaced.isEmpty, vocabulary: &vocabulary)
          if need != .name { found.removeAll { !isPlace($0, vocabulary) } }
          if found.isEmpty { continue }
          if !isCapitalised { for index in found.indices { found[index].caseNeed = 0 } }
          return found
        }
      }
    }
    return []
  }

  /// The names that a word is as it stands; common words that want a capital are none. A short name that only other
  /// languages have, or one that had to be changed, is none either: Lithuanian `rate` is not `Ratas`.
  private func names(
    _ folded: [UInt8], _ script: ScriptClass, changesStem: Bool, vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    let stem = stemmer.stem(folded.span, folded: folded, language: search.language)
    let letters = letterCount(folded.span)
    let mayBeForeign =
      letters >= (changesStem ? 6 : 5) || WordAnalysis.givers.contains(search.language.description)
    for key in stem == folded ? [folded] : [folded, stem] {
      var found = search.senses(
        key, folded: folded, kind: .word, exactOnly: true, mayBeForeign: mayBeForeign, vocabulary: &vocabulary
      )
      let endsInVowel = folded.last.map(WordAnalysis.vowels.contains) ?? true
      if found.isEmpty, letters == 4, !changesStem, !endsInVowel {
        found = search.senses(key, folded: folded, kind: .word, exactOnly: true, vocabulary: &vocabulary)
          .filter { isPerson($0, vocabulary) }
      }
      found.removeAll {
        $0.caseNeed == 2 || !isName($0, vocabulary) || ($0.caseNeed == 0 && script.isCased)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether a word can be the form of a name to which a rule took it.
  func mayDecline(
    _ sense: WordSense, _ word: [UInt8], to form: [UInt8], _ vocabulary: FeatureVocabulary
  ) -> Bool {
    let language = search.language.description
    guard stemmer.inflections(search.language)?.stemsPhrases ?? false else {
      let isGenitive = word.count == form.count + 1 && word.last == 0x73
      if isGenitive || sense.caseNeed == 0 && language == "en" { return true }
      if !isPlace(sense, vocabulary) || language == "en" { return false }
      if let endings = WordAnalysis.peoplesEndings[language] {
        return endings.contains { word.elementsEqual(form + $0) }
      }
      if WordAnalysis.semitic.contains(language) { return isAdjectivesForm(word, form) }
      // Peoples have small letters, but for a few languages, and their endings; places have a capital and none.
      return sense.caseNeed == 0 || WordAnalysis.capitalisingPeoples.contains(language)
    }
    // No name is longer than its forms by a last letter.
    if sense.caseNeed == 1, letterCount(form.span) == letterCount(word.span) + 1, form.starts(with: word) {
      return false
    }
    if isPerson(sense, vocabulary), language == "el" {
      return !form.suffix(2).elementsEqual("ο".utf8)
        && !WordAnalysis.greekPlurals.contains { word.suffix($0.count).elementsEqual($0) }
    }
    if sense.caseNeed == 1, language == "tr" {
      // An apostrophe parts names from their endings, and with that the word ends.
      let isName = vocabulary.kinds[Int(sense.feature)] != .organisation
      return letterCount(form.span) >= (isName ? 5 : 4)
    }
    let endsInO = form.last == 0x6F || form.suffix(2).elementsEqual("о".utf8)
    if endsInO, !word.starts(with: form), let endings = WordAnalysis.decliningInO[language] {
      return endings.contains { form.suffix($0.count).elementsEqual($0) }
    }
    return true
  }

  /// Whether an Arabic or Hebrew word is the form of a people's name that another is, or has a clitic before it: the names
  /// of places have no endings, but the adjectives made of them do.
  private func isAdjectivesForm(_ word: [UInt8], _ form: [UInt8]) -> Bool {
    if word.suffix(form.count).elementsEqual(form) { return true }
    if word.starts(with: "لل".utf8), form.starts(with: "ال".utf8) { return true }
    if WordAnalysis.plurals.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return true }
    return WordAnalysis.nisbas.contains { form.suffix($0.count).elementsEqual($0) }
      && (letterCount(form.span) >= 5 || !search.gazetteer.lexicon.holdsPlace(form, search.language))
  }

  /// Whether a sense is a name's in a word of its own stem, which may be any other word.
  func isFixed(_ sense: WordSense, _ script: ScriptClass, _ vocabulary: FeatureVocabulary) -> Bool {
    isName(sense, vocabulary) && (sense.caseNeed > 0 || !script.isCased)
  }

  /// Whether a name makes German compounds: places do, of others those that no common word is as long as.
  func mayJoin(_ sense: WordSense, _ name: [UInt8], _ vocabulary: FeatureVocabulary) -> Bool {
    isPlace(sense, vocabulary) || !isPerson(sense, vocabulary) && letterCount(name.span) >= 7
  }

  func isName(_ sense: WordSense, _ vocabulary: FeatureVocabulary) -> Bool {
    if sense.feature == WordSense.nothing { return false }
    let kind = vocabulary.kinds[Int(sense.feature)]
    return kind == .name || kind == .organisation || kind == .place
  }

  private func isPerson(_ sense: WordSense, _ vocabulary: FeatureVocabulary) -> Bool {
    sense.feature != WordSense.nothing && vocabulary.kinds[Int(sense.feature)] == .name
  }

  private func isPlace(_ sense: WordSense, _ vocabulary: FeatureVocabulary) -> Bool {
    sense.feature != WordSense.nothing && vocabulary.kinds[Int(sense.feature)] == .place
  }

  private static let turkish = LexiconLanguage(tag: "tr")
  /// Letters of the endings behind a name at most.
  private static let longestEnding = 14
  /// Languages whose names others have; see ``LexiconLanguage/wildcards``.
  private static let givers: Set<String> = ["en", "ru", "ar", "hi"]
  private static let vowels = Array("aeiouy".utf8)
  private static let greekPlurals: [[UInt8]] = ["ων", "εσ", "οι", "ουσ", "ια"].map { Array($0.utf8) }
  /// Languages in which the names of peoples, which have plurals, are written with a capital.
  private static let capitalisingPeoples: Set<String> = ["de", "nl", "af", "sw"]
  /// The endings of peoples where all names are written alike.
  private static let peoplesEndings: [String: [[UInt8]]] = [
    "ur": ["وں", "يوں"], "fa": ["ي", "ان", "يان", "ها", "هاي"],
  ].mapValues { list in list.map { Array($0.utf8) } }
  private static let semitic: Set<String> = ["ar", "he"]
  /// What Arabic and Hebrew adjectives of places end in.
  private static let nisbas: [[UInt8]] = ["ي", "י", "ית"].map { Array($0.utf8) }
  private static let plurals: [[UInt8]] = ["ين", "ون", "ים"].map { Array($0.utf8) }
  /// Where names in -o do not all decline, the ends of those that do: Шевченко, Kosowo, not Fordo.
  private static let decliningInO: [String: [[UInt8]]] = [
    "ru": ["во", "но", "ло"], "uk": ["ко", "во", "но", "ло", "ро"], "pl": ["ko", "no", "wo", "go", "lo"],
  ].mapValues { list in list.map { Array($0.utf8) } }
}
