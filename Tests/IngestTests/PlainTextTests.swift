import Testing

@testable import Ingest

/// Which line of a plain text is its title.
@Suite struct PlainTextTests {
  private func title(_ content: String) -> String { PlainText.article(id: "a", content: content).title }

  @Test(arguments: [
    (
      "- 16:00Storm hits the coast\n- 14:22 Quake in Rabat\n\nBridge closed\n\nThe bridge is closed.",
      "Bridge closed"
    ),
    ("• 14:22 Storm\nLatest\n• 9:05 Quake!\nBridge closed\nThe bridge is closed.", "Bridge closed"),
    ("16:00 Storm\nBridge closed\nThe bridge is closed.", "Bridge closed"),
    ("– Storm\n– Quake\r\n  Bridge closed \r\nThe bridge is closed.", "Bridge closed"),
    ("• Storm\nBridge closed\nThe bridge is closed.", "Bridge closed"),
    ("- ١٤:٢٢ عاصفة\n- ١٣:٠٠ زلزال\nإغلاق الجسر\nأغلق الجسر يوم الاثنين.", "إغلاق الجسر"),
  ])
  func teasersAreNoTitle(content: String, expected: String) {
    #expect(title(content) == expected)
  }

  /// What only looks like a teaser, and lists behind which no title stands.
  @Test(arguments: [
    "– Dette er en skandale\nAv Ola Nordmann\n\nTeksten er her.",
    "— Он это сказал, — говорит свидетель.\nМосква\nТекст статьи.",
    "-40 degrees in Yakutsk\nBy A. Writer\nIt is cold.",
    "2:1 for Ajax\nReport\nAjax won.", "25:10 the score\nReport\nThey won.",
    "10:30:22 start\nReport\nIt began.",
    "16:00 Storm\nThe storm came at night.", "- 16:00 Storm\n- 15:00 Quake\nThe last line",
    "16:00\nReport\nIt began.",
    "Bridge closed\n- 16:00 Storm\n- 15:00 Quake\nSport\nThe bridge is closed.",
  ])
  func elseTheFirstLineIs(content: String) {
    #expect(title(content) == content.split(separator: "\n").first.map(String.init))
  }

  /// Text that breaks its lines: a long one ends the list, whatever dashes come later.
  @Test func longLinesEndTheList() {
    let body = "The bridge over the river was closed by the police on Monday and\n- who\nknows\nmore."
    #expect(title("- 16:00 Storm\nBridge closed\n" + body) == "Bridge closed")
  }

  @Test func aHeadlineAboveAParagraphGoesBeforeACall() {
    let headline = "Bridge over the river closed for a week after the storm of Monday night"
    let paragraph = String(repeating: "The police closed the bridge on Monday. ", count: 8)
    #expect(title("- 16:00 Storm\n- 15:00 Rain\nFollow us\n" + headline + "\n" + paragraph) == headline)
  }

  @Test(arguments: ["Bridge closed", "\n  Bridge closed \r\n\n"]) func oneLineIsATitle(content: String) {
    let article = PlainText.article(id: "a", content: content)
    #expect(article.title == "Bridge closed" && article.text.isEmpty)
  }

  /// A text that begins with a tag of HTML is marked up; one that holds some elsewhere speaks of them.
  @Test(arguments: [
    ("<p>Storm &amp; rain</p>\n<p>It <b>blows</b>.</p>", "Storm & rain", "It blows."),
    ("\n <h1>Storm</h1>It blows.", "Storm", "It blows."),
    ("Storm\nUse <p> and &amp;.", "Storm", "Use <p> and &amp;."),
    ("<feedback> is a tag\nStorm.", "<feedback> is a tag", "Storm."),
    ("---\ntitle: Storm\n---\n<p>It blows.</p>", "Storm", "It blows."),
  ])
  func markupIsTakenOut(content: String, title: String, text: String) {
    let article = PlainText.read(id: "a", content: content, isMarkdown: false).article
    #expect(article.title == title && article.text == text)
  }

  @Test(arguments: [200, 201]) func aLongLineIsNoTitle(count: Int) {
    let line = String(repeating: "x", count: count)
    let article = PlainText.article(id: "a", content: line + "\n")
    #expect(article.title == (count > 200 ? "" : line) && article.text == (count > 200 ? line : ""))
  }

  @Test func teasersStayInTheText() {
    let article = PlainText.article(
      id: "a", content: "\n- 16:00 Storm\n- 15:00 Quake\n\nBridge closed\n\nIt is.\nReally.\n")
    #expect(article.title == "Bridge closed")
    #expect(article.text == "- 16:00 Storm\n- 15:00 Quake\n\nIt is.\nReally.")
  }

  @Test(arguments: [28, 29, 30, 31]) func farBehindNoTitleIsLookedFor(count: Int) {
    let list = (0..<count).map { "- 16:\($0 + 10) Storm \($0)\n" }.joined()
    #expect(
      title(list + "Bridge closed\nIt is closed.") == (count < 30 ? "Bridge closed" : "- 16:10 Storm 0"))
  }
}
