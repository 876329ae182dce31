internal import Letters

/// How much the words of a text speak for another language than that of its article: found once for each spelling, so
/// that a paragraph costs a sum over its words, and only one whose words speak for another language together is
/// read again.
///
/// Function words speak by their votes (``FunctionWords``), others in small letters by threes of letters
/// (``LetterEvidence``); names say nothing, since news of every language is full of foreign ones.
///
/// Of 12,400 sentences of NTREX-128 with 10 to 25 words, 400 in each of 31 languages, 97.0 % are known amid articles in
/// six languages, where a share of stop words and beyond them function words alone knew 25.0 %; amid their own language
/// none is taken for another (`Benchmarks paragraphs FILE`).
struct ForeignSigns {
  /// What the weight of a stop word of the article's language has.
  static let stopWord: UInt8 = 1
  /// The weight of a word that says nothing, without that bit; one step above it says a 32nd of a natural logarithm
  /// for the likeliest other language, one below it as much for the article's.
  private static let neutral = 64
  /// No word says more, 2 natural logarithms: there are accidents.
  private static let most = 63
  private static let steps = 32

  /// A paragraph is read again when its words say so much for other languages, and so much for each of them.
  private static let least = 2 * steps
  private static let leastPerWord = 8
  /// The same for languages that are alike in most words of a sentence (``areClose(_:_:)``).
  private static let leastOfClose = 5 * steps
  private static let leastPerWordOfClose = 16
  /// No paragraph whose first words say so much for the article's language is in another.
  private static let farthest = -8 * steps

  /// The number of the article's language among those with function words, or -1.
  private let number: Int
  /// Its places among those with threes of letters.
  private let lanes: [Int]
  private let hasOwnScript: Bool
  private let isUndetermined: Bool

  init(language: LanguageTag) {
    let base = language.base.description
    number = StopWordTable.numbers[base].map { Int($0) } ?? -1
    lanes = LetterTriples.languages.indices.filter {
      let lane = LetterTriples.languages[$0]
      return lane == base || ForeignSigns.otherSpellings[base] == lane
    }
    hasOwnScript = ForeignSigns.ownScripts.contains(base)
    isUndetermined = language.isUndetermined
  }

  /// Whether the words of the article's language are told by their letters: its own, or a script of its own.
  var knowsLetters: Bool { !lanes.isEmpty || hasOwnScript }

  /// Languages with two scripts, and where the threes of letters have the other one.
  private static let otherSpellings = ["sr": "hr"]

  /// Languages with function words that share a script with few others, of which threes of letters know nothing.
  private static let ownScripts: Set<String> = ["am", "bn", "he", "hi", "mr", "ne", "yi"]

  /// Whether languages are alike in most words of a sentence: it takes more signs to tell one from the other.
  static func areClose(_ language: LanguageTag, _ other: LanguageTag) -> Bool {
    let names = [language.base.description, other.base.description]
    return closeLanguages.contains { $0.isSuperset(of: names) }
  }

  private static let closeLanguages: [Set<String>] = [
    ["da", "no", "nn"], ["cs", "sk"], ["hr", "sr", "bs"], ["id", "ms"],
  ]

  /// What a word says, and whether it is a stop word.
  func weight(of spelling: Span<UInt8>, isStopWord: Bool) -> UInt8 {
    var signs = signs(of: spelling)
    // The rules of a language know more of its stop words than its list: those of a script that it has besides.
    if isStopWord { signs = min(signs, 0) }
    let steps = signs * ForeignSigns.steps / LetterEvidence.unit
    let weight = ForeignSigns.neutral + max(-ForeignSigns.most, min(ForeignSigns.most, steps))
    return UInt8(weight << 1) | (isStopWord ? ForeignSigns.stopWord : 0)
  }

  /// In the unit of ``LetterEvidence``.
  private func signs(of spelling: Span<UInt8>) -> Int {
    guard let first = Unicode.Scalar(UTF8Reader.scalar(spelling, at: 0).scalar)?.properties,
      first.isAlphabetic, !isUndetermined
    else { return 0 }
    if let votes = votes(of: spelling) { return votes }
    return first.isUppercase ? 0 : letterSigns(of: spelling)
  }

  /// What the function words in a spelling say; `nil` when none of them votes.
  private func votes(of spelling: Span<UInt8>) -> Int? {
    let text = spelling.raw
    var tally = ScriptTally()
    let known = ScriptTally.leads
    let leads = known.span
    let table = StopWordTable()
    var (own, other) = (0, 0)
    var start = -1
    var position = 0
    while position <= spelling.count {
      var (length, isLetter) = (1, false)
      if position < spelling.count {
        (length, isLetter) = tally.count(text, at: position, limit: spelling.count, leads)
      }
      if isLetter {
        if start < 0 { start = position }
      } else if start >= 0 {
        if let entry = FunctionWords.entry(text, from: start, to: min(position, spelling.count), table) {
          var best = 0
          table.forEachVote(of: entry) { language, weight in
            if language == number { own += Int(weight) } else { best = max(best, Int(weight)) }
          }
          other += best
        }
        start = -1
      }
      position += length
    }
    return own == 0 && other == 0 ? nil : (other - own) * LetterEvidence.voteShare
  }

  private func letterSigns(of spelling: Span<UInt8>) -> Int {
    let text = spelling.raw
    var evidence = LetterEvidence()
    evidence.add(spelling, to: spelling.count, .all) { FunctionWords.all.contains(text, from: $0, to: $1) }
    // Letters of other scripts than those with threes.
    if evidence.otherCount > 0 { return lanes.isEmpty ? 0 : ForeignSigns.proof }
    guard evidence.count > 0 else { return 0 }
    if hasOwnScript { return ForeignSigns.proof }
    if lanes.isEmpty { return 0 }
    let limited = evidence.limited.all
    var own = Int.max
    var other = Int.max
    for lane in LetterTriples.languages.indices {
      if lanes.contains(lane) {
        own = min(own, Int(limited[lane]))
      } else {
        other = min(other, Int(limited[lane]))
      }
    }
    return (own - other) * LetterEvidence.stepShare
  }

  private static let proof = most * LetterEvidence.unit

  /// Adds up the weights of a paragraph's words.
  ///
  /// - Returns: Whether it may be in another language, and even in one close to the article's; `nil` when not.
  func doubt(of tokens: Span<Token>, _ weights: Span<UInt8>, in text: RawSpan) -> Doubt? {
    if isUndetermined { return Doubt(sum: Int.max, isGreat: true) }
    var sum = 0
    var index = 0
    while index < tokens.count {
      var some: UInt32 = 0
      let count = min(16, tokens.count &- index)
      // Some at a time: no branch on each.
      for _ in 0..<count {
        some &+= UInt32(weights[Int(tokens[index].word)] >> 1)
        index &+= 1
      }
      sum &+= Int(some) &- count &* ForeignSigns.neutral
      if sum <= ForeignSigns.farthest { return nil }
    }
    guard sum >= ForeignSigns.least + ForeignSigns.leastPerWord * tokens.count,
      !ForeignSigns.areQuotations(tokens, weights, text)
    else { return nil }
    return Doubt(
      sum: sum, isGreat: sum >= ForeignSigns.leastOfClose + ForeignSigns.leastPerWordOfClose * tokens.count)
  }

  /// Words of another language say 32 each, one with another; those of the article's rarely more than this in sum.
  private static let leastOutside = 12

  /// Whether the words of a paragraph that was taken for this language speak for it, as against what they said for others
  /// than the article's.
  func confirms(_ tokens: Span<Token>, _ weights: Span<UInt8>, _ doubt: Doubt) -> Bool {
    var sum = 0
    for index in tokens.indices { sum += Int(weights[Int(tokens[index].word)] >> 1) - ForeignSigns.neutral }
    // Where only function words tell the language there must be more signs, as of those that are alike.
    return sum < doubt.sum / 3 && (knowsLetters || doubt.isGreat)
  }

  /// Whether words are quotations, such as titles, amid words that do not speak for another language.
  private static func areQuotations(_ tokens: Span<Token>, _ weights: Span<UInt8>, _ text: RawSpan) -> Bool {
    guard !tokens.isEmpty else { return false }
    var place = Int(tokens[0].start)
    // A mark before the first word.
    while place > 0, Int(tokens[0].start) - place < 4, text.byte(at: place - 1) != 0x0A { place -= 1 }
    var isQuoted = false
    var quotationCount = 0
    var outside = (count: 0, sum: 0)
    for index in tokens.indices {
      while place < Int(tokens[index].start) {
        if isQuotationMark(text, at: place) {
          isQuoted.toggle()
          quotationCount += isQuoted ? 1 : 0
        }
        place += 1
      }
      place = max(place, Int(tokens[index].end))
      if isQuoted { continue }
      outside.count += 1
      outside.sum += Int(weights[Int(tokens[index].word)] >> 1) - neutral
    }
    return quotationCount > 1 && outside.count > 0 && outside.sum <= leastOutside * outside.count
  }

  /// One that opens or closes: «, », ", “, ”, „.
  private static func isQuotationMark(_ text: RawSpan, at place: Int) -> Bool {
    switch text.byte(at: place) {
    case 0x22: true
    case 0xC2: place + 1 < text.byteCount && text.byte(at: place + 1) | 0x10 == 0xBB
    case 0xE2:
      place + 2 < text.byteCount && text.byte(at: place + 1) == 0x80
        && 0x9C...0x9E ~= text.byte(at: place + 2)
    default: false
    }
  }

  /// A paragraph may be in another language.
  struct Doubt {
    /// What its words say for others than the article's.
    var sum: Int
    /// Whether it may even be in one that is close to the article's.
    var isGreat: Bool
  }
}
