internal import ICU

extension Analyzer {
  /// A word as the terms of every text have it unstemmed, for what begins like it or is spelled almost like it.
  ///
  /// Latin letters keep their accents. Other scripts are folded as all their words are filed besides, Chinese and Japanese
  /// to simplified characters; Serbian has a spelling in each of its scripts. Mostly there is one.
  ///
  /// - Parameters:
  ///   - word: one word, as it was typed.
  ///   - languages: those that it may be in.
  package func spellings(of word: [UInt8], languages: [LanguageTag]) -> [[UInt8]] {
    let units = Transcoding.utf16(word)
    let script = WordForms.script(of: units)
    var found: [[UInt8]] = []
    func add(_ spelling: [UInt16]) {
      let utf8 = WordForms.utf8(spelling)
      if !utf8.isEmpty, !found.contains(utf8) { found.append(utf8) }
    }
    for language in languages.isEmpty ? [LanguageTag.undetermined] : languages {
      let rules = wordAnalyzer.book.rules(for: language, script: script)
      let folded = WordForms.folded(units, dotlessI: rules.hasDotlessI)
      if WordForms.shape(of: folded, script: script) == .ideographs {
        add(Ideographs.spelling(of: folded))
      } else if script == .latin || script == .common {
        add(folded)
      } else {
        add(ScriptFolding.folded(folded))
        let latin = SerbianForms.latin(folded, language: rules.language)
        if latin != folded { add(latin) }
      }
    }
    return found
  }
}
