import Testing
import Text

@testable import Ingest

@Suite struct JSONArticleTests {
  private func decode(_ text: String) throws -> (Article, [String]) {
    try JSONArticle.decode(Array(text.utf8))
  }

  @Test func readsEveryKey() throws {
    let (article, remarks) = try decode(
      """
      {"id":"a","title":"T","text":"Body","language":"ar","published":"2025-01-10T09:30:00+01:00",\
      "source":"S","url":"https://x.org/1","byline":"B","n":3}
      """)
    #expect(
      article
        == Article(
          id: "a", title: "T", text: "Body", language: "ar",
          published: Timestamp(seconds: 1_736_497_800), source: "S", url: "https://x.org/1",
          extra: #"{"byline":"B","n":3}"#))
    #expect(remarks.isEmpty)
  }

  @Test func longNamesWinOverShortOnes() throws {
    let (article, _) = try decode(
      #"{"body":"short","text":"long","date":"2024-01-01","published":"2025-01-01","lang":"en","language":"nl","id":7}"#
    )
    #expect(article.text == "long")
    #expect(article.published == Timestamp(rfc3339: "2025-01-01"))
    #expect(article.language == "nl")
    #expect(article.id == "7")
    #expect(article.extra == #"{"body":"short","date":"2024-01-01","lang":"en"}"#)
  }

  /// What is not taken is not lost, unless it is there already.
  @Test(arguments: [
    (#"{"content":"a","body":"b","text":"c"}"#, "c", #"{"content":"a","body":"b"}"#),
    (#"{"content":"a","body":"b"}"#, "b", #"{"content":"a"}"#),
    (#"{"text":"a","content":"a","body":null}"#, "a", nil),
    (#"{"text":"a","content":["b"],"body":{}}"#, "a", #"{"content":["b"],"body":{}}"#),
    (#"{"text":"a","language":"en","lang":"en","published":"2025-01-01","date":"2025-01-01"}"#, "a", nil),
    (#"{"text":"a & b","content":"a &amp; b","title":"c","headline":"d"}"#, "a & b", #"{"headline":"d"}"#),
  ])
  func namesThatLoseAreKept(text: String, wins: String, extra: String?) throws {
    let (article, _) = try decode(text)
    #expect(article.text == wins)
    #expect(article.extra == extra)
  }

  @Test func readsTheShortNames() throws {
    let (article, _) = try decode(#"{"content":"x","date":"2024-01-01","lang":"en"}"#)
    #expect(article.text == "x")
    #expect(article.published == Timestamp(rfc3339: "2024-01-01"))
    #expect(article.language == "en")
  }

  @Test func emptyLongNamesDoNotHideShortOnes() throws {
    let (article, remarks) = try decode(
      #"{"id":"a","title":"","headline":"T","text":" ","body":null,"content":"x","published":"","date":"2024-01-01"}"#
    )
    #expect(article.title == "T" && article.text == "x" && article.extra == nil)
    #expect(article.published == Timestamp(rfc3339: "2024-01-01"))
    #expect(remarks.isEmpty)
    #expect(try decode(#"{"id":"a","title":"T","text":""}"#).0.text == "")
  }

  /// Paragraphs as a list; a list of other things is no text.
  @Test func listsOfStringsAreText() throws {
    let (article, remarks) = try decode(#"{"id":"a","text":["para one","<p>para two</p>"],"tags":["p"]}"#)
    #expect(article.text == "para one\npara two" && remarks.isEmpty)
    #expect(article.extra == #"{"tags":["p"]}"#)
    #expect(try decode(#"{"id":"a","text":[],"body":["x"]}"#).0.text == "x")
    for text in [#"[]"#, #"["x",1]"#, #"[["x"]]"#, #"[{"p":"x"}]"#] {
      #expect(throws: JSONArticleError.noText) { try decode(#"{"id":"a","text":\#(text)}"#) }
    }
  }

  /// Numbers that no machine number holds are kept as they are written.
  @Test(arguments: [
    (#"{"id":"a","text":"x","views":18446744073709551615}"#, "a", #"{"views":18446744073709551615}"#),
    (#"{"id":"a","text":"x","n":[1e400,-1E+999,2.5,7]}"#, "a", #"{"n":[1e400,-1E+999,2.5,7]}"#),
    (#"{"id":18446744073709551615,"text":"x"}"#, "18446744073709551615", nil),
    (#"{"id":-9223372036854775809,"text":"x"}"#, "-9223372036854775809", nil),
    (#"{"id":1.5,"text":"x"}"#, "1.5", nil),
    (
      #"{"id":"\"99999999999999999999","text":"x","n":99999999999999999999}"#, "\"99999999999999999999",
      #"{"n":99999999999999999999}"#
    ),
    (
      #"{"id":"a","text":"x","n":{"12345678901234567890":["12345678901234567890",12345678901234567890]}}"#,
      "a", #"{"n":{"12345678901234567890":["12345678901234567890",12345678901234567890]}}"#
    ),
  ])
  func largeNumbersCostNoArticle(text: String, id: String, extra: String?) throws {
    let (article, _) = try decode(text)
    #expect(article.id == id)
    #expect(article.extra == extra)
    #expect(JSONArticle.decodeDocument(Array("[\(text)]".utf8))?.count == 1)
  }

  /// What large numbers are marked with between reading and keeping stays where a text has it.
  @Test func theMarkOfLargeNumbersIsKept() throws {
    let mark = String(decoding: [0xef, 0xb7, 0x90] as [UInt8], as: UTF8.self)
    let extra = #"{"n":[1e400,"\#(mark)x","\#(mark)1"],"\#(mark)1e400":"é"}"#
    let (article, _) = try decode(#"{"id":"a","text":"\#(mark)1",\#(extra.dropFirst())"#)
    #expect(article.text == mark + "1" && article.extra == extra)
  }

  /// What a program leaves that cuts a text in UTF-16.
  @Test(arguments: [
    (#"{"id":"a","text":"x \ud83d"}"#, "x \u{fffd}"), (#"{"id":"a","text":"\ude00 x"}"#, "\u{fffd} x"),
    (#"{"id":"a","text":"\\ud83d \ud83d\ude00 \ud83dx"}"#, "\\ud83d 😀 \u{fffd}x"),
    (#"{"id":"a","text":"\ud83d\u0041","n":[1e400,"\udc00"]}"#, "\u{fffd}A"),
  ])
  func halvesOfCharactersCostNoArticle(text: String, expected: String) throws {
    #expect(try decode(text).0.text == expected)
    #expect(JSONArticle.decodeDocument(Array("[\(text)]".utf8))?.count == 1)
  }

  /// As short as they can be said; what stands in strings is no number.
  @Test(arguments: [
    ("1.10", "1.1"), ("-0.1", "-0.1"), ("[1e5,true,null,1E-7]", "[100000.0,true,null,1e-07]"), ("15", "15"),
    ("0.12345678901234567", "0.12345678901234566"), (#""1.10 \"2.20""#, #""1.10 \"2.20""#),
    ("1e400", "1e400"), ("-9223372036854775808", "-9223372036854775808"),
  ])
  func fractionsAreWrittenShort(number: String, kept: String) throws {
    let (article, _) = try decode(#"{"id":"a","text":"x","n":\#(number)}"#)
    #expect(article.extra == #"{"n":\#(kept)}"#)
    let again = try decode(#"{"id":"a","text":"x","n":\#(kept)}"#).0
    #expect(again.extra == article.extra)
  }

  /// What `show` writes is the article that it shows.
  @Test func whatShowWritesIsReadBack() throws {
    let shown =
      #"{"id":"a","language":"nl","guessed":true,"published":"2025-01-10","title":"<b>A &amp; B</b>","#
      + #""text":"x","source":"S","seq":7,"other":{"seq":"s","guessed":false,"other":{"k":1},"body":"y"},"#
      + #""features":[{"kind":"name"}],"terms":[]}"#
    let (article, remarks) = try decode(shown)
    #expect(
      article
        == Article(
          id: "a", title: "<b>A &amp; B</b>", text: "x", published: Timestamp(rfc3339: "2025-01-10"),
          source: "S", extra: #"{"seq":"s","guessed":false,"other":{"k":1},"body":"y"}"#))
    #expect(remarks.isEmpty)
    #expect(try decode(#"{"text":"x","language":"nl","guessed":false,"seq":7}"#).0.language == "nl")
  }

  /// Keys of other programs that have these names stay unknown ones.
  @Test(arguments: [
    #"{"seq":7}"#, #"{"other":{"k":1}}"#, #"{"guessed":"yes","seq":7}"#, #"{"features":[1],"terms":[2]}"#,
  ])
  func whatShowDoesNotWriteIsKept(keys: String) throws {
    let (article, _) = try decode(#"{"text":"x","# + keys.dropFirst())
    #expect(article.extra == keys)
  }

  @Test(arguments: [#"{"id":099999999999999999999,"text":"x"}"#, #"{"id":99999999999999999999-,"text":"x"}"#])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(throws: JSONArticleError.self) { try decode(text) }
  }

  @Test func missingIDIsTheURLOrAStableHash() throws {
    #expect(try decode(#"{"text":"x","url":"https://x.org/1"}"#).0.id == "https://x.org/1")
    let first = try decode(#"{"title":"T","text":"x","source":"S"}"#).0.id
    #expect(try decode(#"{"title":"T","text":"y","source":"S"}"#).0.id == first)
    #expect(try decode(#"{"title":"T","text":"x","source":"R"}"#).0.id != first)
    #expect(first.utf8.count == 16)
  }

  @Test func badDateIsKeptAbsentAndTold() throws {
    let (article, remarks) = try decode(#"{"id":"a","text":"x","published":"last week"}"#)
    #expect(article.published == nil)
    #expect(remarks.count == 1)
  }

  /// Dates as feeds and programs write them, also as numbers.
  @Test(arguments: [
    #""Fri, 20 Mar 2026 12:00:00 +0900""#, #""2026-03-20 03:00:00 GMT""#, "1773975600", "1773975600000",
    "1773975600.0", #""1773975600""#, #""20260320T030000Z""#,
  ])
  func datesInOtherFormsAreRead(value: String) throws {
    let (article, remarks) = try decode(#"{"id":"a","text":"x","published":\#(value)}"#)
    #expect(article.published == Timestamp(rfc3339: "2026-03-20T03:00:00Z"))
    #expect(remarks.isEmpty)
  }

  @Test(arguments: [
    #"{"title":"T"}"#, #"{"title":"T","text":null}"#, #"{"headline":"T","text":""}"#,
    #"{"title":"T","text":[]}"#,
  ])
  func aHeadlineMayComeAlone(text: String) throws {
    let (article, remarks) = try decode(text)
    #expect(article.title == "T" && article.text.isEmpty && article.extra == nil)
    #expect(remarks.isEmpty)
  }

  @Test func datesFarAheadAreKeptAndTold() throws {
    let (article, remarks) = try decode(#"{"id":"a","text":"x","published":"9998-01-01"}"#)
    #expect(article.published == Timestamp(rfc3339: "9998-01-01"))
    #expect(remarks.count == 1)
    let now = try #require(Timestamp(rfc3339: "2026-01-01")).seconds
    #expect(Article.moment(of: "2027-01-02", now: now).remark == nil)
    #expect(Article.moment(of: "2027-01-03", now: now).remark != nil)
    #expect(Article.moment(of: "9998-01-01", now: .min).remark != nil)
  }

  @Test(arguments: [
    ("[1]", JSONArticleError.notAnObject), ("3", .notAnObject), (#"{"title":""}"#, .noText),
    (#"{"text":"  "}"#, .noText), (#"{"title":"only","text":{"p":1}}"#, .noText),
  ])
  func refuses(text: String, error: JSONArticleError) {
    #expect(throws: error) { try decode(text) }
  }

  @Test func bytesThatAreNoUTF8AreASyntaxError() {
    #expect(throws: JSONArticleError.self) {
      try JSONArticle.decode([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
    }
  }

  @Test func deepNestingIsRefusedAndDoesNotCrash() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: JSONArticleError.self) { try decode(#"{"text":"x","a":"# + deep) }
  }

  @Test func documentsAreArraysOrObjects() {
    let array = JSONArticle.decodeDocument(Array(#"[{"id":"a","text":"x"},3,{"id":"b","text":"y"}]"#.utf8))
    #expect(array?.count == 3)
    #expect(JSONArticle.decodeDocument(Array("{\"id\":\"a\",\"text\":\"x\"}\n{}".utf8)) == nil)
  }

  @Test(arguments: [
    ("HTTPS://WWW.Example.org:443/a/?utm_source=x&b=2&a=1#top", "https://example.org/a?a=1&b=2"),
    ("http://example.org/a", "http://example.org/a"),
    ("https://example.org/?fbclid=1", "https://example.org"),
    ("ftp://example.org/a", ""), ("no address", ""), ("https://", ""),
  ])
  func tidiesAddresses(url: String, key: String) {
    #expect(CanonicalURL.key(of: url) == key)
  }

  @Test(arguments: [
    ("https://example.org/a", true), ("http://e/a", true), ("https://example.org/?p=12", true),
    ("https://example.org/", false), ("http://e", false), ("https://example.org/?utm_source=x#top", false),
    ("no address", false),
  ])
  func aSiteIsNoPage(url: String, isOfPage: Bool) {
    #expect(CanonicalURL.isOfPage(CanonicalURL.key(of: url)) == isOfPage)
  }
}
