internal import Lexicon

/// What a word adds to the signature: its consonants, its first letters, its meanings.
extension SignatureExtractor {
  /// The skeleton and prefix of a word that a phrase took.
  func addForm(at index: Int, _ state: ArticleState) {
    let word = words[index]
    guard infos[index] >= 0 else { return }
    let info = cache.infos[infos[index]]
    wordHashes.append(info.hash)
    let place = state.place(word)
    if info.prefix >= 0 { builder.add(info.prefix, weight: 1, at: place, surface: word.start..<word.end) }
    if !(place.inTitle && state.shoutsTitle) { addSkeletons(info.skeletons, word, place) }
  }

  /// The consonants of a word by each reading, the less likely ones for half.
  func addSkeletons(_ skeletons: [Int32], _ word: ScannedWord, _ place: SignatureBuilder.Place) {
    for (index, skeleton) in skeletons.enumerated() {
      builder.add(skeleton, weight: index == 0 ? 1 : 0.5, at: place, surface: word.start..<word.end)
    }
  }

  func addSenses(
    _ senses: [WordSense], _ word: ScannedWord, _ place: SignatureBuilder.Place, _ state: ArticleState
  ) {
    for sense in senses {
      if sense.lacksMarks, state.writesMarks, !word.isShouted { continue }
      if sense.caseNeed == 1, word.script.isCased, !word.isCapitalised { continue }
      if sense.caseNeed == 2, !word.isShouted { continue }
      addMeaning(sense.feature, weight: sense.weight, at: place, surface: word.start..<word.end)
    }
  }
}
