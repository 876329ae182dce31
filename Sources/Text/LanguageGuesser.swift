internal import CCLD2
internal import ICU

/// Guesses the language of a text: by its script, its function words and the threes of its letters where these
/// decide, else by CLD2.
///
/// Right, wrong and unsure of texts cut after five words: the 183 titles of `Corpus` in 20 languages, and
/// 13,968 paragraphs of NTREX-128 in 12 languages.
///
/// | guesser | titles | paragraphs |
/// | --- | --- | --- |
/// | this one | 159, 5, 19 | 12,687, 565, 716 |
/// | without threes of letters | 153, 7, 23 | 12,429, 638, 901 |
/// | CLD2 alone | 150, 8, 25 | 11,675, 999, 1,294 |
///
/// CLD2, which takes some 15 microseconds, is asked for 23 % of these paragraphs, and for 3 % of whole passages
/// (28,258 in 29 languages; for 13 % without the threes). Of 828 whole articles of NTREX-128 this one guesses 827
/// right and 1 wrong and asks for none; with their titles before them it misses one more that opens with an English
/// name, in four languages. `Benchmarks languages --words 5 FILE`, a line `language<TAB>text`, gives the first and
/// the last row.
///
/// A text whose language is unsure is `und`: its words are found by their folded form and by the rules of
/// their script's likeliest language, and a question is analysed in `und`, too, where the index has it.
///
/// 80 ns a kilobyte of English, 165 of German, 270 of Russian (`Benchmarks bench guess`).
package struct LanguageGuesser: Sendable {
  /// How many bytes of a text are looked at, step by step until they decide; the last for CLD2, too.
  static let sampleSizes = [100, 220, 480, 1_024]
  /// The same for function words alone.
  static let voteSizes = [160, 400, 1_024]
  /// No more bytes are looked at of any text, but for the rest of a character.
  static let longestSample = 1_024

  // Made when a text is first guessed: a question that is not guessed answers sooner (`perf stat tidings search`, 12 to 8 ms).
  private var table: FunctionWords { .all }
  private var letterTables: LetterTables { .all }

  package init() {}

  /// The language of most of the text, or ``LanguageTag/undetermined`` when unsure.
  ///
  /// A single word of a script that many languages share is never sure: most words of news, names
  /// above all, are the same in several.
  package func guess(_ utf8: [UInt8]) -> LanguageTag {
    var votes = table.noVotes
    if let own = ownGuess(utf8, &votes) { return own }
    let sample = sample(of: utf8)
    let guess = detect(sample)
    let isReliable = guess.isReliable && hasOwnSign(guess.language, sample, votes)
    return table.judge(guess.language, isReliable: isReliable, votes) ?? .undetermined
  }

  /// Whether a text has a function word of a language, or a letter beyond a to z, where the threes of letters do not
  /// know the language.
  ///
  /// CLD2 is sure of one or another of the rarer languages of plain letters, by chance, where a text is in one that
  /// it does not know, such as Hausa: of 983 cut after five words 376 were guessed wrong, with this 242, and no
  /// paragraph of NTREX-128 more is missed for it.
  private func hasOwnSign(
    _ language: LanguageTag, _ sample: [UInt8], _ votes: FunctionWords.Votes
  ) -> Bool {
    let base = language.base
    if let lane = letterTables.languages.firstIndex(of: base), !LetterProofs.hasUnknownRelatives(lane) {
      return true
    }
    // The marks of General Punctuation begin with E2.
    if sample.contains(where: { $0 >= 0xC3 && $0 != 0xE2 }) { return true }
    guard let number = table.languages.firstIndex(of: base) else {
      return sample.count >= LanguageGuesser.leastUnlisted
    }
    return table.weight(number, votes) > 0
  }

  /// Of a language without a list of function words CLD2 is believed from so many bytes on.
  private static let leastUnlisted = 200

  /// What ``guess(_:)`` says where it need not ask CLD2, or `nil`; for measurements.
  package func ownGuess(_ utf8: [UInt8]) -> LanguageTag? {
    var votes = table.noVotes
    return ownGuess(utf8, &votes)
  }

  private func ownGuess(_ utf8: [UInt8], _ votes: inout FunctionWords.Votes) -> LanguageTag? {
    if let quick = quickGuess(utf8, &votes, countingLetters: true) { return quick }
    guard utf8.contains(where: { $0 == 0x20 || $0 == 0x0A }) || utf8.count > 60 else { return .undetermined }
    return table.whateverElse(votes)
  }

  /// The likeliest language even when unsure; undetermined only for a text without letters.
  package func bestGuess(_ utf8: [UInt8]) -> LanguageTag {
    var votes = table.noVotes
    return quickGuess(utf8, &votes, countingLetters: true) ?? detect(sample(of: utf8)).language
  }

  /// The language that script and function words tell beyond doubt, or `nil`.
  ///
  /// - Complexity: Looks at no more than 2 KB; some microseconds.
  func quickGuess(_ utf8: [UInt8]) -> LanguageTag? {
    var votes = table.noVotes
    return quickGuess(utf8, &votes, countingLetters: false)
  }

  private func quickGuess(
    _ utf8: [UInt8], _ votes: inout FunctionWords.Votes, countingLetters: Bool
  ) -> LanguageTag? {
    let (table, letterTables) = (table, letterTables)
    var tally = ScriptTally()
    var letters = LetterEvidence()
    let text = utf8.span.raw
    let known = ScriptTally.leads
    let leads = known.span
    var position = 0
    var wordStart = -1
    for limit in countingLetters ? LanguageGuesser.sampleSizes : LanguageGuesser.voteSizes {
      let end = min(limit, utf8.count)
      while position < end {
        let count = min(ScriptTally.blockLimit, end - position)
        if position + BitPlanes.byteCount <= utf8.count,
          let (letters, length) = tally.count(BitPlanes(text, at: position), limit: count)
        {
          LanguageGuesser.vote(text, letters, length, at: position, &wordStart, table, &votes)
          position += length
          continue
        }
        let stop = position + count
        while position < stop {
          let (length, isLetter) = tally.count(text, at: position, limit: utf8.count, leads)
          if isLetter {
            if wordStart < 0 { wordStart = position }
          } else if wordStart >= 0 {
            LanguageGuesser.vote(text, wordStart, position, table, &votes)
            wordStart = -1
          }
          position += length
        }
      }
      if end == utf8.count, wordStart >= 0, wordStart < end {
        LanguageGuesser.vote(text, wordStart, end, table, &votes)
      }
      // A short paragraph of an article whose language is known is in that.
      if let language = tally.language(isWhole: countingLetters && end == utf8.count) {
        guard language == .chinese else { return language }
        let sample = utf8.prefix(end)
        if JapaneseHan.isLikely(sample) { return .japanese }
        return HanForms.isTraditional(sample) ? .traditionalChinese : language
      }
      if let winner = table.winner(votes) { return winner }
      if countingLetters {
        letters.add(utf8.span, to: end, letterTables) { table.contains(text, from: $0, to: $1) }
        // A text may begin with names and quotations in another language.
        let lead = end == utf8.count || end > 480 ? 3 : 7
        if let told = letters.winner(votes, table, letterTables, lead: lead) { return told }
      }
      if end == utf8.count { break }
    }
    return nil
  }

  /// The votes of the words that end in a block; `wordStart` is where one began that has not ended, or -1.
  @inline(__always)
  private static func vote(
    _ text: RawSpan, _ letters: UInt64, _ length: Int, at position: Int, _ wordStart: inout Int,
    _ table: FunctionWords, _ votes: inout FunctionWords.Votes
  ) {
    let before = letters << 1 | (wordStart >= 0 ? 1 : 0)
    var starts = letters & ~before
    var ends = ~letters & before & ((1 << UInt64(length)) &- 1)
    while ends != 0 {
      if wordStart < 0 {
        wordStart = position + starts.trailingZeroBitCount
        starts &= starts &- 1
      }
      vote(text, wordStart, position + ends.trailingZeroBitCount, table, &votes)
      wordStart = -1
      ends &= ends &- 1
    }
    if starts != 0 { wordStart = position + starts.trailingZeroBitCount }
  }

  @inline(__always)
  private static func vote(
    _ text: RawSpan, _ start: Int, _ end: Int, _ table: FunctionWords, _ votes: inout FunctionWords.Votes
  ) {
    // No function word is this long in bytes.
    if end - start <= 40 { table.vote(text, from: start, to: end, &votes) }
  }

  /// What CLD2 alone says; for measurements.
  package func guessByCLD2(_ utf8: [UInt8]) -> LanguageTag {
    let guess = detect(sample(of: utf8))
    return guess.isReliable ? guess.language : .undetermined
  }

  private func sample(of utf8: [UInt8]) -> [UInt8] {
    guard let limit = LanguageGuesser.sampleSizes.last, utf8.count > limit else { return utf8 }
    var end = limit
    while end > 0, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(utf8[..<end])
  }

  private func detect(_ sample: [UInt8]) -> (language: LanguageTag, isReliable: Bool) {
    var guesses = unsafe [CCLD2Guess](repeating: CCLD2Guess(), count: 3)
    let signed = sample.map { CChar(bitPattern: $0) }
    // SAFETY: three guesses of room; the codes are static strings; the length is the array's.
    let isReliable = unsafe ccld2_detect(signed, Int32(signed.count), &guesses)
    guard let code = unsafe guesses[0].code else { return (.undetermined, false) }
    return (LanguageTag(unsafe String(cString: code)), isReliable)
  }
}
