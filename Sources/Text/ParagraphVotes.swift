/// Whether the words of a paragraph can tell a language at all, by what is known of each of them.
///
/// ``FunctionWords`` needs ``FunctionWords/leastHits`` votes for one language. A paragraph that lacks the stop words
/// of its article often has fewer votes for all languages together: it need not be read again to know that it
/// tells none.
enum ParagraphVotes {
  /// What the weight of a stop word has.
  static let stopWord: UInt8 = 1
  /// The weight of each vote, of which no word has more than count; so sixteen weights add up to bits apart.
  private static let vote: UInt8 = 1 << 5

  /// What a word adds: whether it is a stop word, and how many votes ``LanguageGuesser`` finds in it, where it may be
  /// cut into more words than one.
  static func weight(of spelling: Span<UInt8>, isStopWord: Bool) -> UInt8 {
    var count: UInt8 = 0
    var tally = ScriptTally()
    let text = spelling.raw
    let known = ScriptTally.leads
    let leads = known.span
    var position = 0
    var start = -1
    while position < spelling.count, count < FunctionWords.leastHits {
      let (length, isLetter) = tally.count(text, at: position, limit: spelling.count, leads)
      if isLetter {
        if start < 0 { start = position }
      } else if start >= 0 {
        count += FunctionWords.hasVote(text, from: start, to: position) ? 1 : 0
        start = -1
      }
      position += length
    }
    if start >= 0, count < FunctionWords.leastHits {
      count += FunctionWords.hasVote(text, from: start, to: spelling.count) ? 1 : 0
    }
    return count * vote + (isStopWord ? stopWord : 0)
  }

  /// Adds up the weights of some tokens until there are so many stop words.
  ///
  /// - Returns: How many votes there are, or `nil` when there are enough stop words.
  static func count(_ tokens: Span<Token>, _ weights: Span<UInt8>, stopWords least: Int) -> Int? {
    var stopWordCount = 0
    var voteCount = 0
    var index = 0
    while index < tokens.count {
      var sum: UInt32 = 0
      // Some at a time: no branch on each.
      for _ in 0..<min(16, tokens.count &- index) {
        sum &+= UInt32(weights[Int(tokens[index].word)])
        index &+= 1
      }
      stopWordCount &+= Int(sum & UInt32(vote - 1))
      voteCount &+= Int(sum / UInt32(vote))
      if stopWordCount >= least { return nil }
    }
    return voteCount
  }

  /// Whether ``LanguageGuesser/quickGuess(_:)`` may tell the language of a paragraph whose words have some votes.
  static func mayTell(_ tokens: Span<Token>, _ text: RawSpan, votes: Int) -> Bool {
    var count = votes
    for index in tokens.indices {
      // To the guesser an apostrophe beside a word belongs to it: "l'" has a vote.
      let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
      let isBeside =
        start > 0 && text.byte(at: start - 1) == 0x27 || end < text.byteCount && text.byte(at: end) == 0x27
      count += isBeside ? FunctionWords.leastHits : 0
    }
    if count >= FunctionWords.leastHits || tokens.isEmpty { return true }
    let end = min(Int(tokens[tokens.count - 1].end), Int(tokens[0].start) + LanguageGuesser.longestSample)
    return !isPlain(text, from: Int(tokens[0].start), to: end)
  }

  /// Whether some bytes are characters of ASCII, letters of Latin, Cyrillic, Hebrew, Arabic and their neighbours in
  /// two bytes, and what begins with E2: of no script that tells a language by itself, and so whole that all who
  /// read them agree where each begins. False, too, for some texts that end in others.
  static func isPlain(_ text: RawSpan, from start: Int, to end: Int) -> Bool {
    let last = text.byteCount - BitPlanes.byteCount
    guard start <= last else { return false }
    var position = start
    // Which bytes must go on with a character that began before them.
    var due: UInt64 = 0
    while position < end {
      let place = min(position, last)
      let seen = UInt64(position - place)
      let planes = BitPlanes(text, at: place)
      let leads = planes.bit7 & planes.bit6
      let three = planes.equal(0xE2)
      let greek = ~planes.bit4 & planes.bit3 & planes.bit2 & planes.bit1
      let armenian = planes.bit4 & ~planes.bit3 & planes.bit2 & ~planes.bit1
      let others = leads & (planes.bit5 & ~three | ~planes.bit5 & (greek | armenian))
      let following = leads << 1 | three << 2 | due << seen
      if (others | following ^ (planes.bit7 & ~planes.bit6)) >> seen != 0 { return false }
      due = leads >> 63 | three >> 62
      position = place + BitPlanes.byteCount
    }
    return true
  }
}
