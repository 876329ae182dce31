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
    // Dashes of headlines, signs of numbers.
    ("pork output -- USDA", "pork output USDA"), ("guarantees --USDA", "guarantees USDA"),
    ("how fast? -----odd", "how fast odd"), ("the +5 position", "the 5 position"),
    ("+pact Rabat", "+pact Rabat"), ("pact -2011", "pact -2011"),
    // Operators that join nothing.
    ("operator AND", "operator AND"), ("OR gates", "OR gates"), ("what is NOT", "what is NOT"),
    ("a AND b", "+a +b"), ("NOT a", "-a"),
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
    ("title:lit*ture", "a * stands at the end of a word only"), ("Iran^2", "^ gives no weight; Iran^2 was"),
    ("\"a b\"^2.5", "^ gives no weight"), ("(a b)^2", "^ gives no weight"),
  ])
  func whatIsReadOtherwiseIsRemarked(_ question: String, _ remark: String) {
    let remarks = Self.question(question).remarks
    #expect(remarks.count == 1 && remarks.allSatisfy { $0.contains(remark) }, "\(remarks)")
  }

  @Test(arguments: [
    "maroc", "a AND b", "NOT a", "\"a b\"~3", "maroc~2", "https://example.org/a", "at 10:30", "title:(a b)",
    "THE BANK AND THE KING OR", "TITLE:maroc", "Title: maroc", "WAR BY TITLE:KING OF SPAIN", "maroc*", "a^b",
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
}
