/// The words met in one language, by their spelling.
struct Vocabulary {
  let language: LanguageTag
  /// Whether the language has a script to itself.
  let isToldByScript: Bool
  private var table = SpellingTable()

  init(language: LanguageTag) {
    self.language = language
    isToldByScript = ScriptTally.isTold(byScript: language)
  }

  /// A word that was not known: its number and where it stands, or its spelling if it was joined.
  struct NewWord {
    var number: UInt32
    var spelling: [UInt8]
  }

  /// Appends a token for each word, and one for each pair of words that a hyphen joins, spelled
  /// without it: "e-mail" is found by "email".
  ///
  /// - Parameters:
  ///   - next: the number that the next new word gets; raised for each one.
  ///   - position: the place of the first word.
  mutating func look(
    up words: Span<WordRange>, of utf8: [UInt8], position: UInt32, next: inout UInt32,
    into tokens: inout [Token], new: inout [NewWord]
  ) {
    let text = utf8.span.raw
    let base = tokens.count
    tokens.append(
      contentsOf: repeatElement(Token(start: 0, end: 0, position: 0, word: 0), count: words.count))
    var pairs: [Int] = []
    var index = 0
    while index < words.count {
      index = lookUpKnown(words, from: index, text, position, base, &tokens, &pairs)
      guard index < words.count else { break }
      let (start, end) = (words[index].start, words[index].end)
      let number = table.number(of: text, from: start, to: end, next: next)
      new.append(NewWord(number: number, spelling: Array(utf8[start..<end])))
      next += 1
    }
    if !pairs.isEmpty { join(pairs, of: utf8, base: base, next: &next, into: &tokens, new: &new) }
  }

  /// Fills in the tokens of words from `first` until one is not known; returns its index.
  private func lookUpKnown(
    _ words: Span<WordRange>, from first: Int, _ text: RawSpan, _ position: UInt32, _ base: Int,
    _ tokens: inout [Token], _ pairs: inout [Int]
  ) -> Int {
    let finder = table.finder
    var tokens = tokens.mutableSpan
    var previousEnd = first > 0 ? words[first - 1].end : -2
    for index in first..<words.count {
      let (start, end) = (words[index].start, words[index].end)
      guard let number = finder.number(text, from: start, to: end) else { return index }
      tokens[base + index] = Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        position: position &+ UInt32(truncatingIfNeeded: index), word: number)
      if start == previousEnd + 1, text.byte(at: previousEnd) == 0x2D { pairs.append(index) }
      previousEnd = end
    }
    return words.count
  }

  /// Puts a token before the second word of each pair, at the place of the first.
  private mutating func join(
    _ pairs: [Int], of utf8: [UInt8], base: Int, next: inout UInt32, into tokens: inout [Token],
    new: inout [NewWord]
  ) {
    for pair in pairs.reversed() {
      let (first, second) = (tokens[base + pair - 1], tokens[base + pair])
      let joined = Array(utf8[Int(first.start)..<Int(first.end)] + utf8[Int(second.start)..<Int(second.end)])
      let number = table.number(of: joined.span.raw, from: 0, to: joined.count, next: next)
      if number == next {
        new.append(NewWord(number: number, spelling: joined))
        next += 1
      }
      tokens.insert(
        Token(start: first.start, end: second.end, position: first.position, word: number), at: base + pair)
    }
  }
}
