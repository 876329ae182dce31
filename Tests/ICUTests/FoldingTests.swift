import Testing

@testable import ICU

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＭＯＲＯＣＣＯ", "morocco"), ("ﬁnance", "finance"), ("coop\u{AD}eration", "cooperation"),
    ("STRASSE", "strasse"), ("Straße", "strasse"), ("ﾓﾛｯｺ", "モロッコ"),
  ])
  func foldsCaseAndWidth(_ text: String, _ folded: String) throws {
    #expect(try Normalizer.nfkcCasefold.normalize(text) == folded)
  }

  @Test(arguments: [
    ("Việt Nam", "viet nam"), ("Øresund", "oresund"), ("ΟΔΌΣ", "οδοσ"), ("Łódź", "lodz"), ("שָׁלוֹם", "שלום"),
  ])
  func takesAccentsAway(_ text: String, _ folded: String) throws {
    #expect(try Folder.accentless(text) == folded)
  }

  /// Letter by letter from a table, against decomposing and composing the whole.
  @Test(arguments: 0..<4) func foldsByTableAsByNormalizing(seed: UInt64) throws {
    var state = seed
    func random(_ count: UInt64) -> UInt64 {
      // Knuth's MMIX generator; the upper bits are the good ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % count
    }
    let ranges: [(UInt16, UInt64)] = [
      (0x61, 26), (0xA0, 0x1B0), (0x300, 0x70), (0x370, 0x90), (0x1E00, 0x200), (0x400, 0x130), (0x20, 0x60),
      (0x5D0, 0x130), (0x2000, 0x40),
    ]
    var tableCount = 0
    for _ in 0..<20_000 {
      let known = random(3) == 0 ? UInt64(ranges.count) : 5
      let word = (0..<(1 + random(8))).map { _ -> UInt16 in
        let (first, count) = ranges[Int(random(known))]
        return first + UInt16(random(count))
      }
      if AccentTable.accentless(word) != nil { tableCount += 1 }
      #expect(
        try Folder.accentless(word) == Folder.accentlessByNormalizing(word),
        "seed \(seed): \(word.map { String($0, radix: 16) })")
    }
    #expect(tableCount > 5_000)
  }

  @Test func composesAndDecomposes() throws {
    #expect(try Normalizer.nfd.normalize("é").unicodeScalars.count == 2)
    #expect(try Normalizer.nfc.normalize("e\u{301}").unicodeScalars.count == 1)
    #expect(try Normalizer.nfc.isNormalized(Array("é".utf16)))
  }

  @Test func lowersByLocale() throws {
    #expect(try Folder.lowercased("IŞIK", locale: "tr") == "ışık")
    #expect(try Folder.lowercased("IŞIK") == "işik")
  }

  @Test func transliteratesAgainAndAgain() throws {
    let transliterator = try Transliterator.toASCII()
    #expect(try transliterator.transliterate("المغرب") == "almghrb")
    #expect(try transliterator.transliterate("Ελλάδα") == "ellada")
    #expect(throws: ICUError.self) { try Transliterator("No-Such") }
  }

  /// The rules read by ourselves say what ICU's transliterator says of every character.
  @Test func simplifiedCharactersAreThoseOfTheTransliterator() {
    let asked = HanVariants.asked()
    #expect(asked.count > 2_000)
    #expect(HanVariants.fromRules() == asked)
  }
}
