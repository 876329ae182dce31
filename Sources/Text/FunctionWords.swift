internal import Letters

/// Tells languages by their most common words, the stop words: a word that one language alone has
/// counts most, one that twelve share counts little.
///
/// That running text gives its language away by a handful of function words is G. Grefenstette's
/// "Comparing two language identification schemes", 1995.
struct FunctionWords: Sendable {
  /// What a word that belongs to one language alone counts; shared words count a part of it.
  static let wholeVote: UInt32 = 12

  /// The table of all languages that have stop words.
  static let all = FunctionWords()

  /// The languages, in the order of the votes.
  let languages: [LanguageTag]
  private let table: SpellingTable
  /// A bit for the beginning of each word, so that most other words touch no more than these 8 KB.
  private let filter: [UInt64]
  /// The votes of each word lie at `starts[word]..<starts[word + 1]`.
  private let starts: [UInt32]
  /// A language in the lower half, what the word counts for it in the upper.
  private let ballots: [UInt16]

  // What is known of each language, by its number.
  /// Whether few words are enough to think of it at all.
  private let hasMuchNews: [Bool]
  /// The number of the relative that it is hardly told from by a few words and of which there is far more
  /// news, or -1.
  private let largerRelative: [Int]
  private let isToldByLetters: [Bool]

  private init() {
    languages = StopWords.all.map { LanguageTag($0.language.description) }
    var table = SpellingTable(capacity: 1 << 14)
    var filter = [UInt64](repeating: 0, count: 1 << 10)
    // Which word is in which list, the lists one after another, and in how many each word is: flat, because
    // arrays for each word would be a third of a search's time from process start to end.
    var found: [(word: Int, language: UInt8)] = []
    found.reserveCapacity(1 << 15)
    var counts: [UInt32] = []
    var newest: [UInt8] = []
    for (number, entry) in StopWords.all.enumerated() {
      let bytes = Array(entry.words.description.utf8)
      let text = bytes.span.raw
      StopWords.forEachEntry(of: text) { _, start, end in
        let word = Int(table.number(of: text, from: start, to: end, next: UInt32(counts.count)))
        let bit = FunctionWords.bit(text, from: start, to: end, 0)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
        if word == counts.count {
          counts.append(0)
          newest.append(.max)
        }
        if newest[word] == UInt8(number) { return }
        newest[word] = UInt8(number)
        counts[word] += 1
        found.append((word, UInt8(number)))
      }
    }
    self.table = table
    self.filter = filter
    var starts: [UInt32] = [0]
    starts.reserveCapacity(counts.count + 1)
    var end: UInt32 = 0
    for count in counts {
      // In so many lists a word says nothing.
      if count <= FunctionWords.wholeVote { end += count }
      starts.append(end)
    }
    var places = starts
    var ballots = [UInt16](repeating: 0, count: Int(end))
    for (word, language) in found where counts[word] <= FunctionWords.wholeVote {
      ballots[Int(places[word])] = UInt16(language) | UInt16(FunctionWords.wholeVote / counts[word]) << 8
      places[word] += 1
    }
    self.starts = starts
    self.ballots = ballots
    hasMuchNews = languages.map { !FunctionWords.rarelyNews.contains($0.description) }
    largerRelative = languages.map { [languages] in
      FunctionWords.largerRelatives[$0.description].flatMap { languages.firstIndex(of: $0) } ?? -1
    }
    isToldByLetters = languages.map { LetterTriples.languages.contains($0.description) }
  }

  /// What the words of a text say for each language.
  struct Votes {
    /// The weight of the function words in the lower half, their number in the upper.
    fileprivate var counts: [UInt32]
    /// How many words there were.
    var wordCount = 0

    /// What was said for a language, by its number.
    fileprivate func weight(_ language: Int) -> UInt32 { counts[language] & 0xFFFF }
  }

  /// No votes yet.
  var noVotes: Votes { Votes(counts: Array(repeating: 0, count: languages.count)) }

  /// Adds the votes of one word; a capital of ASCII at its beginning counts as the small letter.
  @inline(__always)
  func vote(_ text: RawSpan, from start: Int, to end: Int, _ votes: inout Votes) {
    votes.wordCount += 1
    let small: UInt64 = text.byte(at: start) &- 0x41 < 26 ? 0x20 : 0
    let bit = FunctionWords.bit(text, from: start, to: end, small)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return }
    guard let found = table.finder.number(text, from: start, to: end, changing: small) else { return }
    let number = Int(found)
    var counts = votes.counts.mutableSpan
    for index in starts[number]..<starts[number + 1] {
      let ballot = ballots[Int(index)]
      counts[Int(ballot & 0xFF)] &+= 1 << 16 | UInt32(ballot >> 8)
    }
  }

  /// Whether a word is in the list of any language; a capital at its beginning counts as the small letter.
  func contains(_ text: RawSpan, from start: Int, to end: Int) -> Bool {
    let small: UInt64 = text.byte(at: start) &- 0x41 < 26 ? 0x20 : 0
    let bit = FunctionWords.bit(text, from: start, to: end, small)
    return filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0
      && table.finder.number(text, from: start, to: end, changing: small) != nil
  }

  /// What was said for a language, by its number.
  func weight(_ language: Int, _ votes: Votes) -> UInt32 { votes.weight(language) }

  /// Whether as much was said for a language as for any that threes of letters know nothing of.
  func leadsOverOthers(_ language: Int, _ votes: Votes) -> Bool {
    let weight = votes.weight(language)
    for other in votes.counts.indices where votes.weight(other) > weight && !isToldByLetters[other] {
      return false
    }
    return true
  }

  /// The place in the filter of a word's first eight bytes, with some bits more set.
  @inline(__always)
  private static func bit(_ word: RawSpan, from start: Int, to end: Int, _ more: UInt64) -> Int {
    let head = word.upToEightBytes(at: start, count: min(8, end - start)) | more
    return Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// The language that running text has beyond doubt: enough votes, far ahead of the next, and every
  /// fifth word among its function words.
  func winner(_ votes: Votes) -> LanguageTag? {
    let (best, second) = leaders(votes, among: { _ in true })
    guard best.weight >= FunctionWords.leastLead,
      isRelative(second.language, of: best.language)
        ? best.weight > second.weight : best.weight * 2 >= second.weight * 3,
      votes.counts[best.language] >> 16 >= max(4, votes.wordCount / 8)
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
    for index in votes.counts.indices where index != best.language {
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
    let counts = votes.counts.span
    for index in counts.indices where counts[index] & 0xFFFF > second.weight && isCandidate(index) {
      let weight = counts[index] & 0xFFFF
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

  /// Three words that no other language has, or some more that few have.
  static let leastLead = wholeVote * 3
}
