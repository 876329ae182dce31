import Letters
import Testing

@testable import Text

/// What is known of the words of a paragraph, against the guess of its language.
@Suite struct ParagraphVotesTests {
  private static let lists = StopWordLists.all.map { StopWords.entries($0.words) }

  /// Whether another guess of a paragraph's language is spared, and whether it tells one.
  private struct Verdict {
    var isSpared: Bool
    var guess: LanguageTag?

    init(_ utf8: [UInt8], _ splitter: inout WordSplitter) {
      let count = splitter.split(utf8)
      let words = splitter.words(count)
      var weights: [UInt8] = []
      var tokens: [Token] = []
      for index in words.indices {
        let word = words[index]
        let spelling = utf8.span.extracting(word.start..<word.end)
        weights.append(ParagraphVotes.weight(of: spelling, isStopWord: false))
        tokens.append(
          Token(
            start: UInt32(word.start), end: UInt32(word.end), position: UInt32(index), word: UInt32(index)))
      }
      let votes = ParagraphVotes.count(tokens.span, weights.span, stopWords: 1) ?? 0
      isSpared = !ParagraphVotes.mayTell(tokens.span, utf8.span.raw, votes: votes)
      guess = LanguageGuesser().quickGuess(Array(utf8[splitter.extent(of: 0..<count)]))
    }
  }

  /// A word of any list that votes has a vote by its tokens, too, or an apostrophe beside it.
  @Test func everyVoteIsSeen() {
    var splitter = WordSplitter()
    var count = 0
    for word in Set(ParagraphVotesTests.lists.joined()) {
      let text = word + [0x20] + Array(repeating: 0x2E, count: 64)
      guard FunctionWords.hasVote(text.span.raw, from: 0, to: word.count),
        ParagraphVotes.isPlain(text.span.raw, from: 0, to: word.count)
      else { continue }
      // The guesser's words have no blanks and hyphens in them.
      let alone = ParagraphVotes.weight(of: word.span, isStopWord: false)
      guard alone == 32 else { continue }
      count += 1
      let found = splitter.split(text)
      let words = splitter.words(found)
      let isWhole = words.count == 1 && words[0].start == 0 && words[0].end == word.count
      let hasApostrophe = words.indices.contains { index in
        text[words[index].end] == 0x27 || words[index].start > 0 && text[words[index].start - 1] == 0x27
      }
      #expect(isWhole || hasApostrophe, "\(String(decoding: word, as: UTF8.self))")
    }
    #expect(count > 1_000)
  }

  /// Words of all lists with others among them, and bytes that are no UTF-8.
  @Test(arguments: 0..<8) func noParagraphThatTellsIsSpared(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 730))
    var splitter = WordSplitter()
    let between: [[UInt8]] = [
      "'", "’", "-", "5", ".", "،", ", ", "×", "־", "·", "_", "α", "ʼ", "\u{301}", "中", "가", "ა", "😀",
    ].map { Array($0.utf8) }
    let names = ["Xqz", "Вжщ", "ثظغ"].map { Array($0.utf8) }
    var sparedCount = 0
    var toldCount = 0
    for _ in 0..<3_000 {
      let lists = (0..<2).compactMap { _ in ParagraphVotesTests.lists.randomElement(using: &generator) }
      let share = Int.random(in: 1...9, using: &generator)
      let oddities = [0, 0, 1, 4].randomElement(using: &generator) ?? 0
      var utf8: [UInt8] = []
      for _ in 0..<Int.random(in: 8...60, using: &generator) {
        let word = lists.randomElement(using: &generator)?.randomElement(using: &generator) ?? []
        let isListed = Int.random(in: 0..<9, using: &generator) < share
        utf8 += isListed ? word : names.randomElement(using: &generator) ?? []
        if Int.random(in: 0..<20, using: &generator) < oddities {
          utf8 += between.randomElement(using: &generator) ?? []
        } else if Int.random(in: 0..<80, using: &generator) < oddities {
          utf8.append(UInt8.random(in: 0x80...0xFF, using: &generator))
        }
        if Int.random(in: 0..<20, using: &generator) >= oddities { utf8.append(0x20) }
      }
      if Bool.random(using: &generator) { utf8 += Array(repeating: 0x20, count: 64) }
      let verdict = Verdict(utf8, &splitter)
      sparedCount += verdict.isSpared ? 1 : 0
      toldCount += verdict.guess != nil ? 1 : 0
      #expect(!(verdict.isSpared && verdict.guess != nil), "seed \(seed): \(utf8)")
    }
    #expect(sparedCount > 100 && toldCount > 100)
  }

  private func isPlain(_ text: [UInt8]) -> Bool {
    ParagraphVotes.isPlain(text.span.raw, from: 0, to: text.count)
  }

  /// What follows lead bytes, near the end of a text as well.
  @Test(arguments: 0..<4) func plainTextIsWholeCharacters(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 740))
    let plain = ["a", " ", "é", "ж", "ش", "ש", "—", "”", "'"].map { Array($0.utf8) }
    let other: [[UInt8]] = [
      Array("α".utf8), Array("հ".utf8), Array("中".utf8), Array("क".utf8), Array("ḁ".utf8), Array("😀".utf8),
      [0x80], [0xC3], [0xE2], [0xE2, 0x80], [0xFF],
    ]
    for _ in 0..<2_000 {
      var text: [UInt8] = []
      while text.count < Int.random(in: 64...300, using: &generator) {
        text += plain.randomElement(using: &generator) ?? []
      }
      #expect(isPlain(text), "seed \(seed): \(text)")
      let place = Int.random(in: 0..<text.count, using: &generator)
      text.insert(contentsOf: other.randomElement(using: &generator) ?? [], at: place)
      #expect(!isPlain(text), "seed \(seed): \(text)")
    }
  }
}
