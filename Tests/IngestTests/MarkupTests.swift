import TestSupport
import Testing

@testable import Ingest

/// What becomes of HTML in titles and texts.
@Suite struct MarkupTests {
  @Test(arguments: [
    (
      "<p>Ein Erdbeben hat Izmir ersch&uuml;ttert.</p><script>alert(1)</script>",
      "Ein Erdbeben hat Izmir erschüttert."
    ),
    ("Erdbeben &amp; Folgen", "Erdbeben & Folgen"), ("<b>Erd</b>beben &amp;amp;", "Erdbeben &amp;"),
    ("One<br>two<BR/>three<br />four", "One\ntwo\nthree\nfour"),
    ("<ul>\n  <li>One</li>\n  <li>two</li>\n</ul>\n<h2>Three</h2> four", "One\ntwo\nThree\nfour"),
    ("<p>One</p><p>&nbsp;</p><p>\u{a0}two &nbsp;</p>", "One\ntwo"),
    ("One\n\ntwo <i>three</i>", "One\n\ntwo three"),
    ("<a href=/b?c=d>One</a> <a title='>'>two</a>", "One two"),
    ("<p class=\"a\" data-b='<p>'>One", "One"), ("One<img src=x onerror=\"alert('a')\">two", "Onetwo"),
    ("<!DOCTYPE html><html><title>One</title><body>two</body></html>", "One\ntwo"),
    ("<b>One</b><!-- <p> --> two<!--> three", "One two three"),
    ("One<style>p {}</style><svg><path d=''/></svg>", "One"),
    ("<noscript><p>One</p></noscript><template>two</template>three<SCRIPT>a<b</ScRiPt >four", "threefour"),
    ("<script src=a />One</script>", "One"), ("<p>One<script>two", "One"), ("<p>One<!-- two", "One"),
    ("<object data=a>One</object>", "One"), ("One</label>", "One"), ("<p></p>", ""),
    ("<p>List<String></p>", "List<String>"),
  ])
  func tagsAreTakenOut(text: String, plain: String) {
    #expect(Markup.plain(text) == plain)
  }

  @Test(arguments: [
    "a < b and c > d", "a <b and c> d", "<3", "List<String>", "Map<Object>", "a<b", "<p", "<p class='a>",
    "</p a>", "<p<b", "<p \">", "<p a=b\">", "<ppp>", "<p-a>", "<!-- a -->", "<!doctype html>", "< p>", "</>",
    "<>", " a \n", "AT&T", "&", "&;", "&amp", "&AMP;", "& amp;", "&nope;", "&thetasymb;", "&#;", "&#x;",
    "&#+65;", "&#-1;", "&#6 5;", "&#0;", "&#7;", "&#x9b;", "&#xd800;", "&#x110000;",
    "&#99999999999999999999;", "&#\u{ff16}5;",
  ])
  func allElseStays(text: String) {
    #expect(Markup.plain(text) == text)
    if !text.contains("<"), !text.contains(">") {
      #expect(Markup.plain("<b></b>x\(text)x") == "x\(text)x")
    }
  }

  @Test func referencesAreThoseOfHTML4() {
    #expect(CharacterReference.named.count == 253)
    let some = "&quot;&lt;&yuml;&Scaron;&fnof;&alpha;&sigmaf;&omega;&piv;&euro;&rarr;&hArr;&diams;&apos;"
    #expect(Markup.plain(some) == "\"<ÿŠƒαςωϖ€→⇔♦'")
    #expect(Markup.plain("&#8217;&#x2019;&#X1F600;&#0000065;&#xA0;") == "’’😀A\u{a0}")
  }

  /// Texts put together from parts of which it is known what they become.
  @Test func partsBecomeWhatTheyAlwaysDo() {
    let words = [
      "storm ", "été", "  ", "\n", "7 < 8, 9 > 8 ", "<3 ", "Set<Int> ", "&b ", "& ", "AT&T; ", "地",
    ]
    let references = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&eacute;", "é"), ("&#x5730;", "地")]
    let inline = [
      "<b>", "</b>", "<span class=\"a > b\">", "<a href='&amp;<p>'>", "<img src=a/>",
      "<script>x<p>y</script>", "<!-- <div> -->", "<style></style >", "<svg/>", "<time>",
    ]
    let block = ["<p>", "</P>", "<br />", "<div id=a b>", "</li >", "<h6\n>"]
    var random = SeededRandom(seed: 2)
    for _ in 0..<2_000 {
      var text = ""
      var lines = [""]
      var hasTag = false
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        var written = ""
        var meant = ""
        switch Int.random(in: 0..<6, using: &random) {
        case 0: (written, meant) = references.randomElement(using: &random) ?? ("", "")
        case 1:
          written = inline.randomElement(using: &random) ?? ""
          hasTag = true
        case 2:
          written = block.randomElement(using: &random) ?? ""
          hasTag = true
          lines.append("")
        default:
          written = words.randomElement(using: &random) ?? ""
          meant = written
        }
        text += written
        lines[lines.count - 1] += meant
      }
      let said = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
      #expect(Markup.plain(text) == (hasTag ? said : lines[0]), "\(text)")
    }
  }

  /// What never ends takes no more time than what does.
  @Test(arguments: [
    "<", "<a ", "<a b=\"", "<a b='<a c=\"", "<a b=\" c='", "</p ", "<script>", "<!--", "<!doctype", "<svg></",
    "&", "&#", "<br>", " <br>", "&nbsp;",
  ])
  func hostileTextsTakeLinearTime(unit: String) {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let start = ContinuousClock.now
    _ = Markup.plain(text)
    _ = Markup.plain("<p>" + text)
    _ = Markup.plain("<p><script>" + text)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func articlesOfJSONAreReadSo() throws {
    let json = #"{"id":"a&amp;b","title":"<b>A &amp; B</b>","content":"<p>One<p>two","source":"C &amp; D"}"#
    let article = try JSONArticle.decode(Array(json.utf8)).0
    #expect(article == Article(id: "a&amp;b", title: "A & B", text: "One\ntwo", source: "C &amp; D"))
    #expect(throws: JSONArticleError.noText) {
      try JSONArticle.decode(Array(#"{"title":"<br>","text":"<img src='a'>"}"#.utf8))
    }
  }
}
