import Testing

@testable import Signature

/// Spellings of one name have the same consonants, those of others have not.
@Suite struct NameLettersTests {
  private static func latin(_ word: String) -> String { bones(NameLetters.latin(Array(word.utf8))) }
  private static func cyrillic(_ word: String, _ hasSoftG: Bool = false) -> String {
    bones(NameLetters.cyrillic(Array(word.utf8), hasSoftG: hasSoftG))
  }
  private static func greek(_ word: String) -> String { bones(NameLetters.greek(Array(word.utf8))) }
  private static func bones(_ ascii: [UInt8]) -> String {
    String(decoding: Skeleton.make(ascii), as: UTF8.self)
  }

  @Test(arguments: [
    ("zelinsky", "зелинский"), ("zelinskij", "зелинский"), ("chumachenko", "чумаченко"),
    ("khalikov", "халиков"),
    ("halikov", "халиков"), ("đoković", "ђоковић"), ("djokovic", "джокович"), ("johnson", "джонсон"),
    ("milanovic", "миланович"), ("milanović", "миланович"), ("alexander", "александер"),
    ("schneider", "шнайдер"),
    ("zelensky", "зеленский"), ("dzhemilev", "джемилев"), ("tsvetanov", "цветанов"),
  ])
  func latinAndCyrillicMeet(latin: String, cyrillic: String) {
    #expect(Self.latin(latin) == Self.cyrillic(cyrillic))
  }

  @Test func ukrainianGIsH() {
    #expect(Self.cyrillic("гнатенко", true) == Self.latin("hnatenko"))
    #expect(Self.cyrillic("гнатенко") == Self.latin("gnatenko"))
  }

  @Test(arguments: [
    ("valsamidis", "βαλσαμιδησ"), ("bahman", "μπαχμαν"), ("donald", "ντοναλντ"), ("gulevic", "γκουλεβιτσ"),
    ("antonio", "αντονιο"), ("halikov", "χαλικοβ"),
  ])
  func latinAndGreekMeet(latin: String, greek: String) {
    #expect(Self.latin(latin) == Self.greek(greek))
  }

  @Test func aNameMayBeReadWithYForJAndVForW() {
    let other = NameLetters.otherLatin(Array("johansson".utf8)).map(Self.bones)
    #expect(other == Self.cyrillic("юханссон"))
    #expect(NameLetters.otherLatin(Array("walsamidis".utf8)).map(Self.bones) == Self.latin("valsamidis"))
    #expect(NameLetters.otherLatin(Array("halikov".utf8)) == nil)
  }

  @Test func urduLettersAreHeard() {
    #expect(String(decoding: NameLetters.arabic(Array("ٹنڈولکر".utf8)), as: UTF8.self) == "تندولکر")
    #expect(NameLetters.withChForC(Array("caudhari".utf8)) == Array("chaudhari".utf8))
    #expect(NameLetters.withChForC(Array("chaudhari".utf8)) == Array("chaudhari".utf8))
  }

  @Test(arguments: [("zelinsky", "зеленко"), ("bachmann", "бергман"), ("johansson", "юхневич")])
  func othersStayApart(latin: String, cyrillic: String) {
    #expect(Self.latin(latin) != Self.cyrillic(cyrillic))
  }
}
