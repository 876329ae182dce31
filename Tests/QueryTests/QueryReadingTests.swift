import Testing

@testable import Query

/// How marks of the query language are told from marks of ordinary writing.
@Suite struct QueryReadingTests {
  /// A reading of a question in words: `+` before what must be there, `-` before what must not.
  private static func reading(_ text: String) -> String { shown(question(text).root) }

  private static func question(_ text: String) -> Query {
    let parser = QueryParser(stopWordShares: { _ in [Array("und".utf8): 0.4] }) { utf8 in
      var words: [AnalyzedWord] = []
      var start: Int?
      for (index, byte) in (utf8 + [0x20]).enumerated() {
        let isLetter = (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || byte >= 0x80
        if isLetter {
          start = start ?? index
        } else if let from = start {
          words.append(
            AnalyzedWord(
              start: from, end: index, position: UInt32(words.count),
              alternatives: [WeightedTerm(term: [1] + utf8[from..<index])]))
          start = nil
        }
      }
      return words
    }
    return parser.parse(text)
  }

  private static func shown(_ node: QueryNode) -> String {
    switch node {
    case .word(let terms):
      terms.map { String(decoding: $0.term.dropFirst(), as: UTF8.self) + ($0.weight < 1 ? "?" : "") }.joined()
    case .title(let terms): "title:" + shown(.word(terms))
    case .titlePhrase(let words):
      "title:(" + words.map { shown(.word($0.alternatives)) }.joined(separator: ".") + ")"
    case .group(let must, let should, let mustNot):
      (must.map { "+" + shown($0) } + should.map(shown) + mustNot.map { "-" + shown($0) })
        .joined(separator: " ")
    default: "\(node)"
    }
  }

  @Test(arguments: [
    ("pact -football", "pact -football"), ("pact NOT football", "pact -football"), ("a (b -c)", "a b -c"),
    // The hyphen of a word that shares its beginning or end with another.
    ("Import und -Export", "Import und? Export"), ("E2F-1, -2, -3 cells", "E2F 1 2 3 cells"),
    ("pre und -war", "pre und? war"), ("WHO -pandemic", "WHO -pandemic"), ("a the -b", "a the -b"),
    ("apple, -google", "apple -google"), ("und -Export", "und? -Export"),
    // Dashes of headlines, signs of numbers.
    ("pork output -- USDA", "pork output USDA"), ("guarantees --USDA", "guarantees USDA"),
    ("how fast? -----odd", "how fast odd"), ("the +5 position", "+5 the position"),
    ("+2024 election", "+2024 election"), ("+5", "5"),
    ("+pact Rabat", "+pact Rabat"), ("pact -2011", "pact -2011"),
    // Operators that join nothing.
    ("operator AND", "operator AND"), ("OR gates", "OR gates"), ("what is NOT", "what is NOT"),
    ("a AND b", "+a +b"), ("NOT a", "-a"),
    // Headlines of capitals, and questions of capitals with operators.
    ("BANK AND KING OF SPAIN", "BANK AND KING OF SPAIN"),
    ("THE BANK HAS SPOKEN NOT", "THE BANK HAS SPOKEN NOT"),
    ("EU AND NATO AND UN NOT G7", "+EU +NATO +UN -G7"),
    ("FED TALKS NOT RAISE RATES", "FED TALKS NOT RAISE RATES"),
    // The title alone.
    ("title:a b", "title:a b"), ("title:\"a b\" c", "title:(a.b) c"), ("title:(a b) c", "title:a title:b c"),
    ("+title:(a -b)", "title:a -title:b"), ("title:(a (b)) d", "title:a title:b d"),
    ("TITLE:a b", "title:a b"), ("Title:\"a b\" c", "title:(a.b) c"), ("TITLE:(a b)", "title:a title:b"),
    ("Title: a", "Title a"), ("WAR BY TITLE:KING OF SPAIN", "WAR BY TITLE KING OF SPAIN"),
    // Marks of other query languages.
    ("lit*ture b", "lit ture b"), ("*ture", "ture"), ("Iran^2", "Iran 2"),
  ])
  func marksAreReadAsTheyAreMeant(_ question: String, _ expected: String) {
    #expect(Self.reading(question) == expected)
  }

  @Test(arguments: [
    ("maroc AND", "AND without a word on both sides"), ("OR maroc", "OR without a word on both sides"),
    ("maroc NOT", "NOT without a word behind it"), ("\"a b\"~x", "takes a number"),
    ("maroc~9", "takes ~, ~1 or ~2"), ("foo:maroc", "title: is the only field"),
    ("foo:\"a b\"", "title: is the only field"), ("title:\"a b\"~3", "does not work after title:"),
    ("\"a", "without a second one"), ("lit*ture", "* stands at the end of a word only; lit*ture was"),
    ("*ture", "a * stands at the end of a word only"), ("*ture*", "a * stands at the end of a word only"),
    ("THE BANK AND THE KING OR", "AND, OR and NOT in a question of capitals"),
    ("\"a* b\"", "inside a phrase"),
    ("pre und -war", "was read as a hyphen"), ("E2F-1, -2", "was read as a hyphen"),
    ("a OR -b", "- beside OR"),
    ("“a b” \"c", "without a second one"),
    ("title:lit*ture", "a * stands at the end of a word only"), ("Iran^2", "^ gives no weight; Iran^2 was"),
    ("\"a b\"^2.5", "^ gives no weight"), ("(a b)^2", "^ gives no weight"),
  ])
  func whatIsReadOtherwiseIsRemarked(_ question: String, _ remark: String) {
    let remarks = Self.question(question).remarks
    #expect(remarks.count == 1 && remarks.allSatisfy { $0.contains(remark) }, "\(remarks)")
  }

  @Test(arguments: [
    "maroc", "a AND b", "NOT a", "\"a b\"~3", "maroc~2", "https://example.org/a", "at 10:30", "title:(a b)",
    "TITLE:maroc", "WHO -pandemic", "a OR NOT b", "a ” b", "+2024 election", "Title: maroc",
    "WAR BY TITLE:KING OF SPAIN", "maroc*", "a^b",
    "maroc^", "^2 maroc",
  ])
  func whatIsReadAsWrittenIsNot(_ question: String) {
    #expect(Self.question(question).remarks.isEmpty, "\(Self.question(question).remarks)")
  }

  @Test func partsAreKeptAsTheyWereWritten() {
    let parts = Self.question("+Rabat \"defence pact\" -(football cup) title:king terr* casa~").written
    #expect(parts.map(\.text) == ["Rabat", "defence pact", "football", "cup", "casa"])
    #expect(parts.map(\.isUnwanted) == [false, false, true, true, false])
  }

  /// Quotes, parentheses, blanks and signs of every keyboard mean what plain ones mean.
  @Test(arguments: [
    ("“a b” c", "\"a b\" c"), ("„a b“ c", "\"a b\" c"), ("„a b” c", "\"a b\" c"), ("”a b” c", "\"a b\" c"),
    ("«a b» c", "\"a b\" c"), ("»a b« c", "\"a b\" c"), ("「a b」c", "\"a b\" c"), ("『a b』 c", "\"a b\" c"),
    ("＂a b＂ c", "\"a b\" c"), ("“a \"b\"” c", "\"a b\" c"), ("“a b”~3", "\"a b\"~3"),
    ("+“a b” c", "+\"a b\" c"),
    ("title:“a b” c", "title:\"a b\" c"), ("（a b） c", "(a b) c"), ("a\u{3000}－b", "a -b"),
    ("a\u{A0}-b", "a -b"),
    ("a −b", "a -b"), ("a ＋b", "a +b"), ("a\u{3000}+b", "a +b"), ("a ” b", "a b"), ("a » b", "a b"),
    ("a「 b", "a b"),
    ("\"climate report\"~1000007", "\"climate report\"~1000000"),
  ])
  func typographicMarksAreMarks(_ question: String, _ plain: String) {
    #expect(Self.question(question).root == Self.question(plain).root)
  }

  @Test func narrowBlanksStayInNumbers() {
    #expect(QueryMarks.plain("10\u{A0}000 a\u{A0}b") == Array("10\u{A0}000 a b".utf8))
    #expect(QueryMarks.plain("a – b –c x－y") == Array("a – b –c x－y".utf8))
  }

  /// One side of OR lacks a word; the other need not.
  @Test func notBesideOrIsOfItsSide() {
    func word(_ text: String) -> QueryNode { .word([WeightedTerm(term: [1] + Array(text.utf8))]) }
    let lacksB = QueryNode.group(must: [], should: [], mustNot: [word("b")])
    #expect(Self.question("a OR NOT b").root == .group(must: [], should: [word("a"), lacksB], mustNot: []))
    #expect(Self.question("NOT b OR a").root == .group(must: [], should: [lacksB, word("a")], mustNot: []))
    #expect(Self.question("a NOT b").root == .group(must: [], should: [word("a")], mustNot: [word("b")]))
  }

  @Test func aPhraseThatMustBeThereStaysNeeded() {
    guard case .group(let must, let should, let mustNot) = Self.question("+\"a b\"").root else {
      Issue.record("no group")
      return
    }
    #expect(must.count == 1 && should.isEmpty && mustNot.isEmpty)
    #expect(Self.reading("+a") == "a")
  }

  /// Neither words nor remarks are without end, and what is cut off leaves no false remarks.
  @Test func longQuestionsAreCut() {
    let words = Self.question("(" + String(repeating: "a ", count: 20_000) + "AND b)")
    #expect(words.remarks == ["words after the first 16384 were left out"])
    #expect(words.written.count == 16_384)
    let phrases = Self.question(String(repeating: "\"a b c\" ", count: 6_000) + "title:d")
    #expect(phrases.remarks == ["words after the first 16384 were left out"])
    let fields = Self.question((0..<30).map { "x\(String(repeating: "y", count: $0 + 1)):z " }.joined())
    #expect(fields.remarks.count == 21 && fields.remarks.last == "and 10 more remarks")
  }

  @Test func expansionsAndPhrasesAreBounded() {
    func expanded(_ query: Query) -> Int {
      query.written.count {
        if case .fuzzy = $0.node { true } else { false }
      }
    }
    let fuzzy = Self.question((0..<40).map { "word\($0)~ word\($0)~" }.joined(separator: " "))
    #expect(expanded(fuzzy) == 64 && fuzzy.remarks.count == 1)
    let long = Self.question("\"" + (0..<300).map { "w\($0)" }.joined(separator: " ") + "\"")
    guard case .phrase(let words) = long.root else {
      Issue.record("no phrase")
      return
    }
    #expect(words.count == 256 && long.remarks.count == 1)
    let near = Self.question("\"" + String(repeating: "a ", count: 80) + "\"~9")
    guard case .near(let close, distance: 9) = near.root else {
      Issue.record("no near words")
      return
    }
    #expect(close.count == 64 && near.remarks.count == 1)
  }
}
