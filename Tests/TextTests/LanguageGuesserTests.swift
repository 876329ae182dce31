import Letters
import Testing

@testable import Text

extension ScriptTally {
  fileprivate static func == (left: ScriptTally, right: ScriptTally) -> Bool {
    left.total == right.total && (0..<none).allSatisfy { left.counts[$0] == right.counts[$0] }
  }
}

/// The shortcuts of the guesser against the long way.
@Suite struct LanguageGuesserTests {
  /// Letters counted a block at a time and one by one.
  @Test(arguments: 0..<4) func countsBlocksAsCharacters(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 700))
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7A, 0x80...0x24F, 0x300...0x52F, 0x530...0x6FF, 0x600...0x6FF, 0x1E00...0x1EFF,
      0x2000...0x206F,
      0x900...0x97F, 0x4E00...0x4FFF,
    ]
    let leads = ScriptTally.leads
    var blockCount = 0
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      let few = (0..<2).map { _ in ranges.randomElement(using: &generator) ?? 0x20...0x7A }
      for _ in 0..<80 {
        if let range = few.randomElement(using: &generator),
          let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator))
        {
          text.append(scalar)
        }
      }
      var utf8 = Array(String(text).utf8)
      if Int.random(in: 0..<10, using: &generator) == 0 {
        utf8[Int.random(in: 0..<60, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let limit = Int.random(in: 1...ScriptTally.blockLimit, using: &generator)
      var (block, single) = (ScriptTally(), ScriptTally())
      guard let (letters, length) = block.count(BitPlanes(utf8.span.raw, at: 0), limit: limit) else {
        #expect(block == single)
        continue
      }
      blockCount += 1
      var position = 0
      while position < limit {
        let (size, isLetter) = single.count(utf8.span.raw, at: position, limit: utf8.count, leads.span)
        for byte in position..<min(64, position + size) {
          #expect((letters >> UInt64(byte) & 1 == 1) == isLetter, "seed \(seed): \(utf8), byte \(byte)")
        }
        position += size
      }
      #expect(length == position)
      #expect(block == single, "seed \(seed): \(utf8)")
    }
    #expect(blockCount > 1_000)
  }

  /// Where the votes need no second guess, none would change their outcome.
  @Test(arguments: 0..<4) func noOtherGuessMatters(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 710))
    let table = FunctionWords.all
    let words = StopWordLists.all.map { StopWords.entries($0.words) }
    var sureCount = 0
    for _ in 0..<2_000 {
      var votes = table.noVotes
      let lists = (0..<2).compactMap { _ in words.randomElement(using: &generator) }
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        guard let word = lists.randomElement(using: &generator)?.randomElement(using: &generator) else {
          continue
        }
        table.vote(word.span.raw, from: 0, to: word.count, &votes)
      }
      guard let sure = table.whateverElse(votes) else { continue }
      sureCount += 1
      for guess in table.languages + ["und", "xx", "sa"] {
        for isReliable in [false, true] {
          #expect(
            table.judge(guess, isReliable: isReliable, votes) == sure, "seed \(seed): \(guess), \(sure)")
        }
      }
    }
    #expect(sureCount > 200)
  }
}
