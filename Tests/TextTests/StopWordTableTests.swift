import Letters
import Testing

@testable import Text

/// The compiled table of stop words against the lists that it is made of.
@Suite struct StopWordTableTests {
  /// What a word is in a language.
  private struct Use: Hashable {
    let language: Int
    var weight: UInt32 = 0
    var isFolded = false
    var isAsking = false
    var isListed = false
  }

  /// The table as the lists say it should be, words folded one by one as those of articles are.
  private static let expected: [[UInt8]: [Int: Use]] = {
    var uses: [[UInt8]: [Int: Use]] = [:]
    for (number, list) in StopWordLists.all.enumerated() {
      let hasDotlessI = ["tr", "az"].contains(list.language.description)
      var isAsking = false
      for line in list.words.description.split(separator: "\n") {
        for part in line.split(separator: " ") {
          if part.hasSuffix(":") {
            isAsking = part == "asking:"
            continue
          }
          let word = Array(part.utf8)
          uses[word, default: [:]][number, default: Use(language: number)].isListed = true
          let folded = WordForms.utf8(WordForms.folded(Transcoding.utf16(word), dotlessI: hasDotlessI))
          let isKnown = uses[folded]?[number]?.isFolded == true
          uses[folded, default: [:]][number, default: Use(language: number)].isFolded = true
          if isAsking, !isKnown { uses[folded]?[number]?.isAsking = true }
        }
      }
    }
    return uses.mapValues { uses in
      let count = uses.values.count { $0.isListed }
      return uses.mapValues { use in
        var use = use
        if use.isListed, count <= 12 { use.weight = 12 / UInt32(count) }
        return use
      }
    }
  }()

  /// Every entry, read one after another without the index.
  private static let compiled: [(word: [UInt8], voterCount: Int, uses: [Use])] = {
    let bytes = Array(stopWordBytes.description.utf8)
    var entries: [(word: [UInt8], voterCount: Int, uses: [Use])] = []
    var position = StopWordLayout.entriesStart + 1
    while position < bytes.count - StopWordLayout.padding {
      let (length, useCount) = (Int(bytes[position]), Int(bytes[position + 1]))
      let start = position + StopWordLayout.headerLength
      let uses = (0..<useCount).map { index in
        let kind = bytes[start + length + 2 * index + 1]
        return Use(
          language: Int(bytes[start + length + 2 * index]), weight: UInt32(kind & StopWordLayout.weightMask),
          isFolded: kind & StopWordLayout.isFolded != 0, isAsking: kind & StopWordLayout.isAsking != 0,
          isListed: kind & StopWordLayout.isListed != 0)
      }
      entries.append((Array(bytes[start..<start + length]), Int(bytes[position + 2]), uses))
      position = start + length + 2 * useCount
    }
    return entries
  }()

  @Test func entriesAreThoseOfTheLists() {
    #expect(StopWordTableTests.compiled.count == StopWordTableTests.expected.count)
    #expect(StopWordTableTests.expected.count > 10_000)
    for entry in StopWordTableTests.compiled {
      let expected = StopWordTableTests.expected[entry.word].map { Set($0.values) }
      #expect(expected == Set(entry.uses), "\(String(decoding: entry.word, as: UTF8.self))")
      #expect(entry.uses.count == expected?.count)
      #expect(entry.uses.prefix(entry.voterCount).allSatisfy { $0.weight > 0 })
      #expect(entry.uses.dropFirst(entry.voterCount).allSatisfy { $0.weight == 0 })
    }
  }

  /// Each word is found, alone and inside a text, with its votes; changed at its end it is found where the lists
  /// have that, too.
  @Test(arguments: 0..<2) func wordsAreFound(seed: Int) {
    var generator = SystemRandomNumberGenerator.seeded(UInt64(seed + 4_100))
    let table = StopWordTable()
    let expected = StopWordTableTests.expected
    var missed = 0
    for word in expected.keys {
      var changed = word
      changed[changed.count - 1] = changed[changed.count - 1] ^ UInt8.random(in: 1...3, using: &generator)
      for sought in [word, changed] {
        let before = Int.random(in: 0...12, using: &generator)
        let after = Int.random(in: 0...12, using: &generator)
        let text =
          Array(repeating: UInt8(0x2E), count: before) + sought + Array(repeating: 0x61, count: after)
        let entry = table.entry(text.span.raw, from: before, to: before + sought.count)
        let uses = expected[sought]
        #expect((entry == nil) == (uses == nil), "seed \(seed): \(sought)")
        guard let entry, let uses else {
          missed += 1
          continue
        }
        var votes: [Int: UInt32] = [:]
        table.forEachVote(of: entry) { votes[$0] = $1 }
        #expect(votes == uses.mapValues(\.weight).filter { $0.value > 0 }, "seed \(seed): \(sought)")
        #expect(
          table.isUsed(entry, as: StopWordLayout.isListed) == uses.values.contains(where: \.isListed))
        let languages = (0..<UInt8(StopWordLists.all.count)).filter {
          Int($0) % 7 == seed || uses[Int($0)] != nil
        }
        let kinds = languages.map { language -> [Bool] in
          [StopWordLayout.isFolded, StopWordLayout.isAsking].map { table.isUsed(entry, in: language, as: $0) }
        }
        let expectedKinds = languages.map { language -> [Bool] in
          uses[Int(language)].map { [$0.isFolded, $0.isAsking] } ?? [false, false]
        }
        #expect(kinds == expectedKinds, "seed \(seed): \(sought)")
      }
    }
    #expect(missed > 5_000, "seed \(seed)")
  }

  /// A capital of ASCII counts as the small letter in all but long words, as the votes have it.
  @Test func capitalsAreSmallened() {
    let table = StopWordTable()
    for word in StopWordTableTests.expected.keys where word[0] &- 0x61 < 26 {
      var capital = word
      capital[0] ^= 0x20
      let found = table.entry(capital.span.raw, from: 0, to: capital.count, changing: 0x20)
      let small = table.entry(word.span.raw, from: 0, to: word.count)
      #expect(found == (word.count > 24 ? nil : small), "\(String(decoding: word, as: UTF8.self))")
    }
  }
}
