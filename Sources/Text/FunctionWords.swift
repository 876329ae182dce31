internal import Letters

/// Tells languages by their most common words, the stop words: a word that one language alone has
/// counts most, one that twelve share counts little.
///
/// That running text gives its language away by a handful of function words is G. Grefenstette's
/// "Comparing two language identification schemes", 1995.
/// The words and what they count are in ``StopWordTable``.
final class FunctionWords: Sendable {
  /// What a word that belongs to one language alone counts; shared words count a part of it.
  static let wholeVote = StopWordLayout.wholeVote

  /// The table of all languages that have stop words.
  static let all = FunctionWords()

  /// The languages, in the order of the votes.
  let languages: [LanguageTag]

  // What is known of each language, by its number.
  /// Whether few words are enough to think of it at all.
  private let hasMuchNews: [Bool]
  /// The number of the relative that it is hardly told from by a few words and of which there is far more
  /// news, or -1.
  private let largerRelative: [Int]
  private let isToldByLetters: [Bool]

  private init() {
    let languages = StopWordLists.all.map { LanguageTag(canonical: $0.language.description) }
    precondition(languages.count <= Votes.languageLimit)
    self.languages = languages
    hasMuchNews = languages.map { !FunctionWords.rarelyNews.contains($0.description) }
    largerRelative = languages.map { [languages] in
      FunctionWords.largerRelatives[$0.description].flatMap { languages.firstIndex(of: $0) } ?? -1
    }
    let toldByLetters = Set(LetterTriples.languages)
    isToldByLetters = languages.map { toldByLetters.contains($0.description) }
  }

  /// What the words of a text say for each language.
  struct Votes {
    fileprivate static let languageLimit = 128
    /// The weight of the function words in the lower half, their number in the upper.
    fileprivate var counts = InlineArray<128, UInt32>(repeating: 0)
    /// The largest weight of any language, and the largest number.
    fileprivate var most: UInt32 = 0
    fileprivate var hits: UInt32 = 0
    /// How many words there were.
    var wordCount = 0

    /// What was said for a language, by its number.
    @inline(__always)
    fileprivate func weight(_ language: Int) -> UInt32 {
      // By its span: an element of the array itself is read from a copy of all.
      counts.span[language] & 0xFFFF
    }

    @inline(__always)
    fileprivate mutating func add(_ language: Int, _ weight: UInt32) {
      let count = counts[language] &+ (1 << 16 | weight)
      counts[language] = count
      most = max(most, count & 0xFFFF)
      hits = max(hits, count >> 16)
    }
  }

  /// No votes yet.
  var noVotes: Votes { Votes() }

  /// Adds the votes of one word; a capital of ASCII at its beginning counts as the small letter.
  @inline(__always)
  func vote(_ text: RawSpan, from start: Int, to end: Int, _ votes: inout Votes) {
    votes.wordCount += 1
    let small: UInt64 = text.byte(at: start) &- 0x41 < 26 ? 0x20 : 0
    let table = StopWordTable()
    guard let entry = table.entry(text, from: start, to: end, changing: small) else { return }
    table.forEachVote(of: entry) { language, weight in votes.add(language, weight) }
  }

  /// The entry of a word among the stop words of all languages; a capital at its beginning counts as the small letter.
  static func entry(
    _ text: RawSpan, from start: Int, to end: Int, _ table: borrowing StopWordTable
  ) -> Int? {
    table.entry(text, from: start, to: end, changing: text.byte(at: start) &- 0x41 < 26 ? 0x20 : 0)
  }

  /// Whether a word is in the list of any language; a capital at its beginning counts as the small letter.
  func contains(_ text: RawSpan, from start: Int, to end: Int) -> Bool {
    let table = StopWordTable()
    return FunctionWords.entry(text, from: start, to: end, table)
      .map { table.isUsed($0, as: StopWordLayout.isListed) } ?? false
  }

  /// What was said for a language, by its number.
  func weight(_ language: Int, _ votes: Votes) -> UInt32 { votes.weight(language) }

  /// Whether as much was said for a language as for any that threes of letters know nothing of.
  func leadsOverOthers(_ language: Int, _ votes: Votes) -> Bool {
    let weight = votes.weight(language)
    if weight == votes.most { return true }
    for other in languages.indices where votes.weight(other) > weight && !isToldByLetters[other] {
      return false
    }
    return true
  }

  /// The language that running text has beyond doubt: enough votes, far ahead of the next, and every
  /// fifth word among its function words.
  func winner(_ votes: Votes) -> LanguageTag? {
    guard votes.most >= FunctionWords.leastLead, votes.hits >= FunctionWords.leastHits else { return nil }
    let (best, second) = leaders(votes, among: { _ in true })
    guard best.weight >= FunctionWords.leastLead,
      isRelative(second.language, of: best.language)
        ? best.weight > second.weight : best.weight * 2 >= second.weight * 3,
      votes.counts.span[best.language] >> 16 >= max(FunctionWords.leastHits, votes.wordCount / 8)
    else { return nil }
    return languages[best.language]
  }

  private func isRelative(_ language: Int, of larger: Int) -> Bool { largerRelative[language] == larger }

  /// Weighs another guess against the votes: of a few words neither is sure alone.
  ///
  /// - Returns: The other guess, the language of the votes where they contradict it clearly, or `nil`.
  func judge(_ guess: LanguageTag, isReliable: Bool, _ votes: Votes) -> LanguageTag? {
    let best = leaders(votes, among: { hasMuchNews[$0] }).best
    let second = leaders(votes, among: { hasMuchNews[$0] && !isRelative($0, of: best.language) }).second
    let own = languages.firstIndex(of: guess.base)
    let ownWeight = own.map { votes.weight($0) } ?? 0
    if best.weight >= FunctionWords.wholeVote, ownWeight * 2 <= best.weight {
      return best.weight * 2 >= second.weight * 3 ? languages[best.language] : nil
    }
    if let larger = FunctionWords.largerRelatives[guess.base.description],
      let index = languages.firstIndex(of: larger), votes.weight(index) >= ownWeight
    {
      return larger
    }
    return isReliable || ownWeight * 4 >= FunctionWords.wholeVote ? guess : nil
  }

  /// The language that ``judge(_:isReliable:_:)`` would give for whatever other guess, or `nil`: none need
  /// be asked for then. That takes a multiple of the time that the votes take.
  func whateverElse(_ votes: Votes) -> LanguageTag? {
    let best = leaders(votes, among: { hasMuchNews[$0] }).best
    guard best.weight >= FunctionWords.wholeVote else { return nil }
    for index in languages.indices where index != best.language {
      // Of a relative's votes no more is made than of its larger one's.
      let weight = votes.weight(index)
      if weight * 2 > best.weight, weight > best.weight || !isRelative(index, of: best.language) {
        return nil
      }
    }
    // Another guess may be this language with a script or region.
    return FunctionWords.hasVariants.contains(languages[best.language]) ? nil : languages[best.language]
  }

  /// Languages that guessers tell with more than their base.
  private static let hasVariants: Set<LanguageTag> = ["sr", "zh"]

  /// The language with the most votes of those that are candidates, and the second.
  @inline(__always)
  private func leaders(_ votes: Votes, among isCandidate: (Int) -> Bool) -> (
    best: (language: Int, weight: UInt32), second: (language: Int, weight: UInt32)
  ) {
    var best = (language: 0, weight: UInt32(0))
    var second = best
    for index in languages.indices where votes.weight(index) > second.weight && isCandidate(index) {
      let weight = votes.weight(index)
      if weight > best.weight {
        second = best
        best = (index, weight)
      } else {
        second = (index, weight)
      }
    }
    return (best, second)
  }

  private static let rarelyNews: Set<String> = [
    "la", "eo", "oc", "br", "gd", "ga", "cy", "fo", "lb", "ku", "ha", "yo", "ig", "so", "om", "rw", "sn",
    "xh", "zu",
    "ht", "qu", "gn", "haw", "mi", "mg", "ceb", "su", "jv", "tt", "yi",
  ]

  private static let largerRelatives: [String: LanguageTag] = [
    "ms": "id", "af": "nl", "gl": "es", "lb": "de", "yi": "he", "fo": "da", "oc": "fr", "su": "id",
    "jv": "id",
  ]

  /// So many function words of a language running text of it has at least, before it has it beyond doubt.
  static let leastHits = 4

  /// Three words that no other language has, or some more that few have.
  static let leastLead = wholeVote * 3
}
