internal import Lexicon
internal import Text

/// Days that are named by the week or by their distance from the day of the article: Tuesday, yesterday.
extension SignatureExtractor {
  /// Adds the day that a word names, alone or with the one before it: Swedish `i går`, Hebrew `יום שלישי`. Tells whether it
  /// took two words for that.
  func addDay(
    at index: Int, _ place: SignatureBuilder.Place, _ state: inout ArticleState, _ analysis: WordAnalysis
  ) -> Bool {
    guard infos[index] >= 0 else { return false }
    let (word, info) = (words[index], cache.infos[infos[index]])
    if info.endsDay, let first = wordBefore(word.start) {
      let spelling = Array(article[first])
      let folded = foldWord(spelling.span, language: analysis.search.language)
      if let day = analysis.search.gazetteer.days.day(folded, info.folded) {
        add(day, place, surface: first.lowerBound..<word.end, word, &state)
        return true
      }
    }
    if let day = info.day { add(day, place, surface: word.start..<word.end, word, &state) }
    return false
  }

  /// What stands before a word, one blank or hyphen apart: a word of one letter is none of the article's words.
  private func wordBefore(_ start: Int) -> Range<Int>? {
    guard start >= 2, [0x20, 0x2D].contains(article[start - 1]) else { return nil }
    var first = start - 1
    while first > 0, start - first <= SignatureExtractor.longestFirst, article[first - 1] > 0x40 {
      first -= 1
    }
    return first < start - 1 ? first..<start - 1 : nil
  }

  /// Bytes of the first word of two.
  private static let longestFirst = 40

  /// Adds a day where the article opens: what is told further down is often what was before or will be.
  func add(
    _ day: NamedDay, _ place: SignatureBuilder.Place, surface: Range<Int>, _ word: ScannedWord,
    _ state: inout ArticleState
  ) {
    guard word.sentence < state.leadEnd + 2 else { return }
    if case .weekday(let weekday) = day { state.weekdays |= 1 << UInt8(weekday) }
    guard let published else { return }
    add(day.date(from: Timestamp(seconds: published).date), place, surface: surface)
  }
}
