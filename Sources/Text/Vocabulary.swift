/// The words met in one language, by their spelling.
struct Vocabulary {
  let language: LanguageTag
  /// Whether the language has a script to itself.
  let isToldByScript: Bool
  /// Small to begin with: a question makes a vocabulary for each language of the index.
  private var table = SpellingTable(capacity: 1 << 5)

  init(language: LanguageTag) {
    self.language = language
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
    var pairs: [Pair] = []
    var misses: [Int] = []
    lookUpKnown(words, text, position, &tokens, &pairs, &misses)
    for index in misses {
      let (start, end) = (words[index].start, words[index].end)
      let number = table.number(of: text, from: start, to: end, next: next)
      if number == next {
        new.append(utf8[start..<end])
        next += 1
      }
      tokens[base + index].word = number
    }
    if !pairs.isEmpty { join(pairs, of: utf8, base: base, next: &next, into: &tokens, new: &new) }
  }

  /// More groups of digits are no number but some side by side, as in a table.
  private static let mostGroups = 5

  /// Words that are one word, too: the one before `second`, and those from there to `last`.
  private struct Pair {
    let second: Int
    var last: Int
    /// Whether they are groups of digits, of which there may be more than two.
    let isNumber: Bool
  }

  /// Appends the tokens of all words; tells which of them are not known, and which follow a hyphen.
  private func lookUpKnown(
    _ words: Span<WordRange>, _ text: RawSpan, _ position: UInt32, _ tokens: inout [Token],
    _ pairs: inout [Pair], _ misses: inout [Int]
  ) {
    let finder = table.finder
    tokens.append(addingCapacity: words.count) { tokens in
      finder.numbers(of: words, in: text) { index, word, number in
        tokens.append(
          Token(
            start: UInt32(truncatingIfNeeded: word.start), end: UInt32(truncatingIfNeeded: word.end),
            position: position &+ UInt32(truncatingIfNeeded: index), word: number ?? .max))
        if number == nil { misses.append(index) }
        if index > 0, text.byte(at: word.start &- 1) == 0x2D, words[index - 1].end == word.start - 1 {
          pairs.append(Pair(second: index, last: index, isNumber: false))
        } else if index > 0, Self.goesOn(words[index - 1], word, text) {
          if let before = pairs.last, before.isNumber, before.last == index - 1,
            index - before.second < Self.mostGroups - 1
          {
            pairs[pairs.count - 1].last = index
          } else {
            pairs.append(Pair(second: index, last: index, isNumber: true))
          }
        }
      }
    }
  }

  /// Whether a word is the last three digits of a number whose first group is the word before it: 10 000.
  @inline(__always)
  private static func goesOn(_ before: WordRange, _ word: WordRange, _ text: RawSpan) -> Bool {
    guard word.end &- word.start == 3, text.byte(at: word.start) &- 0x30 < 10 else { return false }
    return isGrouped(before, word, text)
  }

  private static func isGrouped(_ before: WordRange, _ word: WordRange, _ text: RawSpan) -> Bool {
    guard 1...3 ~= before.end - before.start, 1...3 ~= word.start - before.end else { return false }
    for index in before.start..<before.end where text.byte(at: index) &- 0x30 >= 10 { return false }
    for index in word.start..<word.end where text.byte(at: index) &- 0x30 >= 10 { return false }
    var gap: UInt32 = 0
    for index in before.end..<word.start { gap = gap << 8 | UInt32(text.byte(at: index)) }
    // A blank that may break or not, thin or not.
    return gap == 0x20 || gap == 0xC2A0 || gap == 0xE280AF || gap == 0xE28089
  }

  /// Puts a token before the second word of each pair, at the place of the first.
  private mutating func join(
    _ pairs: [Pair], of utf8: [UInt8], base: Int, next: inout UInt32, into tokens: inout [Token],
    new: inout NewWords
  ) {
    var read = tokens.count
    tokens.append(
      contentsOf: repeatElement(Token(start: 0, end: 0, position: 0, word: 0), count: pairs.count))
    var write = tokens.count
    var joined: [UInt8] = []
    for pair in pairs.reversed() {
      let (first, last) = (tokens[base + pair.second - 1], tokens[base + pair.last])
      joined.removeAll(keepingCapacity: true)
      for index in (pair.second - 1)...pair.last {
        let word = tokens[base + index]
        joined.append(contentsOf: utf8[Int(word.start)..<Int(word.end)])
      }
      let number = table.number(of: joined.span.raw, from: 0, to: joined.count, next: next)
      if number == next {
        new.append(joined[...])
        next += 1
      }
      var moved = tokens.mutableSpan
      while read > base + pair.second {
        read -= 1
        write -= 1
        moved[write] = moved[read]
      }
      write -= 1
      tokens[write] = Token(start: first.start, end: last.end, position: first.position, word: number)
    }
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
