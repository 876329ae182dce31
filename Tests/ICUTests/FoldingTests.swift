import ICU
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＭＯＲＯＣＣＯ", "morocco"), ("ﬁnance", "finance"), ("coop\u{AD}eration", "cooperation"),
    ("STRASSE", "strasse"), ("Straße", "strasse"), ("ﾓﾛｯｺ", "モロッコ"),
  ])
  func foldsCaseAndWidth(_ text: String, _ folded: String) throws {
    #expect(try Folder.caseFolded(text) == folded)
  }

  @Test(arguments: [
    ("Việt Nam", "viet nam"), ("Øresund", "oresund"), ("ΟΔΌΣ", "οδοσ"), ("Łódź", "lodz"), ("שָׁלוֹם", "שלום"),
  ])
  func takesAccentsAway(_ text: String, _ folded: String) throws {
    #expect(try Folder.accentless(text) == folded)
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
}
