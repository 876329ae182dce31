/// The words met in one language, by their spelling.
struct Vocabulary {
  let language: LanguageTag
  /// Whether the language has a script to itself.
  let isToldByScript: Bool
  let foreignSigns: ForeignSigns
  /// Small to begin with: a question makes a vocabulary for each language of the index.
  private var table = SpellingTable(capacity: 1 << 5)

  // What one text takes, reused.
  private var pairs: [Pair] = []
  private var misses: [Int] = []
  private var joined: [UInt8] = []
  private var apart: [Token] = []

  init(language: LanguageTag) {
    self.language = language
    foreignSigns = ForeignSigns(language: language)
    isToldByScript = ScriptTally.isTold(byScript: language)
  }

  /// The memory in use, without what is reserved for more.
  var byteCount: Int { table.byteCount }

  /// Appends a token for each word, and one for each pair of words that a hyphen joins, spelled
  /// without it: "e-mail" is found by "email". The groups of a number are one word, too: "10 000 000" is found by
  /// "10000000".
  ///
  /// - Parameters:
  ///   - next: the number that the next new word gets; raised for each one.
  ///   - position: the place of the first word.
  mutating func look(
    up words: Span<WordRange>, of utf8: [UInt8], position: UInt32, next: inout UInt32,
    into tokens: inout [Token], new: inout NewWords
  ) {
    let text = utf8.span.raw
    let base = tokens.count
    pairs.removeAll(keepingCapacity: true)
    misses.removeAll(keepingCapacity: true)
    Vocabulary.lookUpKnown(words, text, position, table, &tokens, &pairs, &misses)
    for index in misses {
      let (start, end) = (words[index].start, words[index].end)
      let number = table.number(of: text, from: start, to: end, next: next)
      if number == next {
        new.append(utf8[start..<end])
        next += 1
      }
      tokens[base + index].word = number
    }
    if !pairs.isEmpty {
      number(of: utf8, words, next: &next, new: &new)
      join(base: base, into: &tokens)
    }
  }

  /// More groups of digits are no number but some side by side, as in a table.
  private static let mostGroups = 5

  /// Words that are one word, too: the one before `second`, and those from there to `last`.
  private struct Pair {
    let second: Int
    var last: Int
    /// Whether they are groups of digits, of which there may be more than two.
    let isNumber: Bool
    /// Their number as one word.
    var word: UInt32 = 0
  }

  /// Appends the tokens of all words; tells which of them are not known, and which follow a hyphen.
  private static func lookUpKnown(
    _ words: Span<WordRange>, _ text: RawSpan, _ position: UInt32, _ table: borrowing SpellingTable,
    _ tokens: inout [Token], _ pairs: inout [Pair], _ misses: inout [Int]
  ) {
    let finder = table.finder
    tokens.append(addingCapacity: words.count) { tokens in
      finder.appendTokens(of: words, in: text, position: position, to: &tokens) { index, isKnown in
        if !isKnown { misses.append(index) }
        if index > 0 { note(index, words, text, &pairs) }
      }
    }
  }

  /// Adds a word to the pairs if it goes on from the word before it.
  private static func note(
    _ index: Int, _ words: Span<WordRange>, _ text: RawSpan, _ pairs: inout [Pair]
  ) {
    let (before, word) = (words[index - 1], words[index])
    if text.byte(at: word.start - 1) == 0x2D, before.end == word.start - 1 {
      pairs.append(Pair(second: index, last: index, isNumber: false))
    } else if goesOn(before, word, text) {
      if let pair = pairs.last, pair.isNumber, pair.last == index - 1, index - pair.second < mostGroups - 1 {
        pairs[pairs.count - 1].last = index
      } else {
        pairs.append(Pair(second: index, last: index, isNumber: true))
      }
    }
  }

  /// Whether a word is the last three digits of a number whose first group is the word before it: 10 000.
  private static func goesOn(_ before: WordRange, _ word: WordRange, _ text: RawSpan) -> Bool {
    guard word.end - word.start == 3, 1...3 ~= before.end - before.start,
      1...3 ~= word.start - before.end
    else { return false }
    for index in before.start..<before.end where text.byte(at: index) &- 0x30 >= 10 { return false }
    for index in word.start..<word.end where text.byte(at: index) &- 0x30 >= 10 { return false }
    var gap: UInt32 = 0
    for index in before.end..<word.start { gap = gap << 8 | UInt32(text.byte(at: index)) }
    // A blank that may break or not, thin or not.
    return gap == 0x20 || gap == 0xC2A0 || gap == 0xE280AF || gap == 0xE28089
  }

  private static let padding = [UInt8](repeating: 0, count: SpellingTable.longestKey)

  /// Numbers the pairs as one word each.
  private mutating func number(
    of utf8: [UInt8], _ words: Span<WordRange>, next: inout UInt32, new: inout NewWords
  ) {
    var joined: [UInt8] = []
    swap(&joined, &self.joined)
    defer { swap(&joined, &self.joined) }
    for number in pairs.indices.reversed() {
      joined.removeAll(keepingCapacity: true)
      for index in (pairs[number].second - 1)...pairs[number].last {
        joined.append(contentsOf: utf8[words[index].start..<words[index].end])
      }
      let count = joined.count
      // Room behind it: so the key is made of whole words of memory.
      joined.append(contentsOf: Vocabulary.padding)
      let word = table.number(of: joined.span.raw, from: 0, to: count, next: next)
      if word == next {
        new.append(joined[..<count])
        next += 1
      }
      pairs[number].word = word
    }
  }

  /// Puts a token before the second word of each pair, at the place of the first.
  private mutating func join(base: Int, into tokens: inout [Token]) {
    apart.removeAll(keepingCapacity: true)
    swap(&apart, &tokens)
    tokens.reserveCapacity(apart.count + pairs.count)
    var start = 0
    for pair in pairs {
      let second = base + pair.second
      tokens.append(contentsOf: apart[start..<second])
      let first = apart[second - 1]
      let end = apart[base + pair.last].end
      tokens.append(Token(start: first.start, end: end, position: first.position, word: pair.word))
      start = second
    }
    tokens.append(contentsOf: apart[start...])
  }
}

/// The spellings of words that were not known, in the order of their numbers.
struct NewWords {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ spelling: ArraySlice<UInt8>) {
    bytes.append(contentsOf: spelling)
    ends.append(bytes.count)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  @_lifetime(borrow self)
  func spelling(_ index: Int) -> Span<UInt8> {
    bytes.span.extracting((index == 0 ? 0 : ends[index - 1])..<ends[index])
  }
}
