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
    var info = WordInfo()
    info.folded = foldWord(spelling, language: language)
    info.stem = stemmer.stem(spelling, folded: info.folded, language: language)
    info.hash = SignatureFeature.hash(.prefix, info.folded)
    info.phraseLimit = search.limit(info.stem, kind: .phraseStart)
    if info.folded != info.stem {
      info.phraseLimit = max(info.phraseLimit, search.limit(info.folded, kind: .phraseStart))
    }
    info.month = search.gazetteer.months[info.folded] ?? 0
    info.weekday = search.gazetteer.weekdays[info.folded] ?? -1
    if info.folded.count >= 2 {
      info.senses = senses(info, script: script, isCapitalised: isCapitalised, vocabulary: &vocabulary)
    }
    let isMeant = info.senses.contains { sense in
      let kind = vocabulary.kinds[Int(sense.feature)]
      return kind == .concept || kind == .happening || kind == .stage
    }
    let mayBeName = script.isCased ? isCapitalised && !(language == WordAnalysis.german && isMeant) : !isMeant
    if mayBeName, info.weekday < 0, info.month == 0 {
      let bones = skeleton(spelling, script: script, info)
      if bones.count >= 3 { info.skeleton = vocabulary.number(.skeleton, bones) }
    }
    if script == .latin, info.folded.count >= 5 {
      info.prefix = vocabulary.number(.prefix, Array(info.folded.prefix(5)))
    }
    return info
  }

  private func senses(
    _ info: WordInfo, script: ScriptClass, isCapitalised: Bool, vocabulary: inout FeatureVocabulary
  ) -> [WordSense] {
    var found = search.senses(info.stem, folded: info.folded, kind: .word, vocabulary: &vocabulary)
    if found.isEmpty, info.folded != info.stem {
      found = search.senses(info.folded, folded: info.folded, kind: .word, vocabulary: &vocabulary)
    }
    if !found.isEmpty { return found }
    switch script {
    case .arabic: return clitics(info, vocabulary: &vocabulary)
    case .hangul: return longestPrefix(info.folded, shortest: 2, namesOnly: false, vocabulary: &vocabulary)
    case .latin, .cyrillic, .greek:
      if isCapitalised, WordAnalysis.agglutinating.contains(search.language.description) || script != .latin {
        let name = longestPrefix(info.folded, shortest: 4, namesOnly: true, vocabulary: &vocabulary)
        if !name.isEmpty { return name }
      }
      if WordAnalysis.compounding.contains(search.language.description) {
        return compound(info.folded, vocabulary: &vocabulary)
      }
      return []
    default: return []
    }
  }

  /// An Arabic conjunction or preposition written on the word.
  private func clitics(_ info: WordInfo, vocabulary: inout FeatureVocabulary) -> [WordSense] {
    for clitic in WordAnalysis.arabicClitics where info.folded.starts(with: clitic) {
      let rest = Array(info.folded.dropFirst(clitic.count))
      if rest.count < 6 { continue }
      var found = search.senses(rest, folded: rest, kind: .word, exactOnly: true, vocabulary: &vocabulary)
      if found.isEmpty {
        let stem = stemmer.stem(rest.span, folded: rest, language: search.language)
        found = search.senses(stem, folded: rest, kind: .word, vocabulary: &vocabulary)
      }
      if !found.isEmpty { return found }
    }
    return []
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
          .filter { !namesOnly || $0.caseNeed > 0 }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// The two parts of a compound, when the lexicon knows both (or the second, if it is long).
  private func compound(_ folded: [UInt8], vocabulary: inout FeatureVocabulary) -> [WordSense] {
    guard folded.count >= 8 else { return [] }
    for cut in 4...(folded.count - 4) where folded[cut] & 0xC0 != 0x80 {
      let tail = Array(folded[cut...])
      let second = part(tail, vocabulary: &vocabulary)
      if second.isEmpty { continue }
      for joint in WordAnalysis.joints where folded[..<cut].suffix(joint.count).elementsEqual(joint) {
        let head = Array(folded[..<(cut - joint.count)])
        if head.count < 3 { continue }
        let first = part(head, vocabulary: &vocabulary)
        if !first.isEmpty { return first + second }
      }
    }
    return []
  }

  private func part(_ folded: [UInt8], vocabulary: inout FeatureVocabulary) -> [WordSense] {
    var found = search.senses(folded, folded: folded, kind: .word, exactOnly: true, vocabulary: &vocabulary)
    if found.isEmpty {
      let stem = stemmer.stem(folded.span, folded: folded, language: search.language)
      if stem.count >= 3 {
        found = search.senses(
          stem, folded: folded, kind: .word, exactOnly: folded.count < 6, vocabulary: &vocabulary)
      }
    }
    for index in found.indices where found[index].caseNeed == 1 { found[index].caseNeed = 0 }
    return found.filter { $0.caseNeed == 0 }
  }

  private func skeleton(_ spelling: Span<UInt8>, script: ScriptClass, _ info: WordInfo) -> [UInt8] {
    if script == .latin { return Skeleton.make(asciiOnly(info.folded)) }
    // Korean particles and Arabic articles are no part of the name.
    let form = script == .hangul || script == .arabic || script == .hebrew ? info.stem : info.folded
    guard let ascii, let latin = try? ascii.transliterate(String(decoding: form, as: UTF8.self)) else {
      return []
    }
    return Skeleton.make(Array(latin.utf8))
  }

  private func asciiOnly(_ folded: [UInt8]) -> [UInt8] {
    if folded.allSatisfy({ $0 < 0x80 }) { return folded }
    guard let ascii, let latin = try? ascii.transliterate(String(decoding: folded, as: UTF8.self)) else {
      return folded
    }
    return Array(latin.utf8)
  }

  private static let german = LexiconLanguage(tag: "de")
  private static let agglutinating: Set<String> = [
    "tr", "fi", "hu", "et", "az", "pl", "cs", "sk", "hr", "sl", "lt", "lv", "ro", "sv", "da", "no", "de",
    "uz", "sq",
  ]
  private static let compounding: Set<String> = ["de", "nl", "sv", "da", "no", "fi", "hu", "et", "is", "af"]
  private static let joints: [[UInt8]] = ["", "s", "n", "en", "es", "e", "er"].map { Array($0.utf8) }
  private static let arabicClitics: [[UInt8]] = [
    "وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "وب", "ول", "و", "ب", "ل", "ف", "ك",
  ].map { Array($0.utf8) }
}
