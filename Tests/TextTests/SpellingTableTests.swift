import Testing

@testable import ICU
@testable import Text

/// The table of spellings against a dictionary.
@Suite struct SpellingTableTests {
  @Test(arguments: 0..<4) func numbersAsADictionaryWould(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 300))
    var table = SpellingTable(capacity: 16)
    var model: [[UInt8]: UInt32] = [:]
    for _ in 0..<20_000 {
      // Few letters and lengths about the limits of the inline keys, so that many spellings nearly agree.
      let limit = [4, 9, 17, 26, 60].randomElement(using: &generator) ?? 4
      let length = Int.random(in: 1...limit, using: &generator)
      let before = (0..<Int.random(in: 0...9, using: &generator)).map { _ in UInt8(0x7A) }
      let word = (0..<length).map { _ in UInt8.random(in: 0x61...0x62, using: &generator) }
      let text = before + word + (Bool.random(using: &generator) ? [] : [0x20, 0x61, 0x61])
      let next = UInt32(model.count)
      let number = table.number(
        of: text.span.raw, from: before.count, to: before.count + length, next: next)
      #expect(number == model[word, default: next], "seed \(seed): \(word)")
      model[word] = number
    }
    #expect(table.count == model.count)
  }

  /// Many look-ups at once against one after the other.
  @Test(arguments: 0..<4) func looksUpManyAsOne(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 310))
    var table = SpellingTable(capacity: 16)
    for _ in 0..<200 {
      var text: [UInt8] = []
      var words: [WordRange] = []
      for _ in 0..<Int.random(in: 0...150, using: &generator) {
        let limit = [3, 9, 17, 26, 60].randomElement(using: &generator) ?? 3
        let start = text.count
        for _ in 0..<Int.random(in: 1...limit, using: &generator) {
          text.append([0x61, 0x62, 0x62, 0x31].randomElement(using: &generator) ?? 0x61)
        }
        words.append(WordRange(start: start, end: text.count))
        text.append([0x20, 0x20, 0x2D].randomElement(using: &generator) ?? 0x20)
      }
      if Bool.random(using: &generator), !text.isEmpty { text.removeLast() }
      var found: [Token] = []
      var rare: [Int: Bool] = [:]
      var previous = -1
      found.append(addingCapacity: words.count) { found in
        table.finder.appendTokens(of: words.span, in: text.span.raw, position: 7, to: &found) {
          (index, isKnown) in
          #expect(index > previous)
          previous = index
          rare[index] = isKnown
        }
      }
      #expect(found.count == words.count)
      for (index, word) in words.enumerated() {
        let number = table.finder.number(text.span.raw, from: word.start, to: word.end)
        let token = Token(
          start: UInt32(word.start), end: UInt32(word.end), position: UInt32(index) + 7, word: number ?? .max)
        #expect(found[index] == token, "seed \(seed)")
        #expect(rare[index] ?? true == (number != nil), "seed \(seed)")
        let isBehindHyphen = word.start > 0 && text[word.start - 1] == 0x2D
        let mayBeDigits = word.end - word.start == 3 && text[word.start] &- 0x30 < 10
        if isBehindHyphen || mayBeDigits { #expect(rare[index] != nil, "seed \(seed)") }
      }
      for word in words {
        let next = UInt32(table.count)
        _ = table.number(of: text.span.raw, from: word.start, to: word.end, next: next)
      }
    }
  }

  @Test func classesAreICUs() {
    #expect(SegmentClass.letter == WordBreakClass.letter)
    #expect(SegmentClass.hebrewLetter == WordBreakClass.hebrewLetter)
    #expect(SegmentClass.numeric == WordBreakClass.numeric)
    #expect(SegmentClass.extendNumLet == WordBreakClass.extendNumLet)
    #expect(SegmentClass.midLetter == WordBreakClass.midLetter)
    #expect(SegmentClass.midNum == WordBreakClass.midNum)
    #expect(SegmentClass.midNumLet == WordBreakClass.midNumLet)
    #expect(SegmentClass.singleQuote == WordBreakClass.singleQuote)
    #expect(SegmentClass.doubleQuote == WordBreakClass.doubleQuote)
    #expect(SegmentClass.extend == WordBreakClass.extend)
    #expect(SegmentClass.format == WordBreakClass.format)
    #expect(SegmentClass.zwj == WordBreakClass.zwj)
    #expect(SegmentClass.carriageReturn == WordBreakClass.carriageReturn)
    #expect(SegmentClass.lineFeed == WordBreakClass.lineFeed)
    #expect(SegmentClass.newline == WordBreakClass.newline)
    #expect(SegmentClass.regionalIndicator == WordBreakClass.regionalIndicator)
    #expect(SegmentClass.blank == WordBreakClass.blank)
    #expect(SegmentClass.dictionary == WordBreakClass.dictionary)
    #expect(SegmentClass.ideograph == WordBreakClass.ideograph)
    #expect(SegmentClass.other == WordBreakClass.other)
    #expect(SegmentClass.pictographic == WordBreakClass.pictographic)
    #expect(SegmentClass.mask == WordBreakClass.mask)
  }
}
