import TestSupport
import Testing

@testable import Tidings

/// The record of an article comes back as it was written.
@Suite struct StoredArticleTests {
  @Test func comesBackAsItWas() throws {
    var article = StoredArticle(id: "a")
    article.title = "Quake"
    article.published = -1
    article.url = "https://x.org/1"
    #expect(StoredArticle(decoding: article.encoded()) == article)
    article.arrival = StoredArticle.Arrival(
      verdict: .sameEvent, lead: "b", partner: "c", score: 0.1 + 0.2,
      moved: [("d", "b"), ("cafe\u{301}", "e")])
    #expect(StoredArticle(decoding: article.encoded()) == article)
    article.extra = "{\"section\":1}"
    article.arrival?.moved = []
    #expect(StoredArticle(decoding: article.encoded()) == article)
    article.repeatedLines = [2, 30]
    #expect(StoredArticle(decoding: article.encoded()) == article)
    article.arrival?.moved = [("d", "b")]
    #expect(StoredArticle(decoding: article.encoded()) == article)
    article.arrival = nil
    #expect(StoredArticle(decoding: article.encoded()) == article)
  }

  /// The example of the article FileFormat.
  @Test func isWrittenAsTheFormatSays() {
    var article = StoredArticle(id: "a1")
    article.title = "Quake"
    article.text = "Many hurt."
    article.language = "en"
    article.published = 1_700_000_000
    article.source = "wire"
    #expect(article.encoded() == WorkedBytes.all(of: "StoredArticle"))
    article.repeatedLines = [3, 4]
    #expect(
      article.encoded() == WorkedBytes.all(of: "StoredArticle") + WorkedBytes.all(of: "repeated"))
  }

  /// A record may say any date; those that no column of dates keeps are none, and can be written all the same.
  @Test(arguments: [Int64.min, -62_135_596_801, 253_402_300_800, .max])
  func datesBeyondEverythingAreNone(seconds: Int64) throws {
    var article = StoredArticle(id: "a")
    article.published = seconds
    let read = try #require(StoredArticle(decoding: article.encoded()))
    #expect(read.published == nil)
    #expect(NewsIndex.lead(of: [read, StoredArticle(id: "b")]) == 0)
    #expect(["0001-01-01", "9999-12-31T23:59:59Z"].contains(rfc3339(seconds)))
  }
}
