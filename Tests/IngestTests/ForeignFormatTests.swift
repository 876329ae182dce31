import TestSupport
import Testing

@testable import Ingest

/// Pages, feeds and e-mail are passed over in one line, however they come.
@Suite struct ForeignFormatTests {
  private struct Result {
    var ids: [String] = []
    var kinds: [InputProblem.Kind] = []
  }

  private static let mail =
    "Received: from mx.example.org\n\tby example.com\r\nX-Id: 7\nSubject: Storm\n\nIt blows.\n"

  /// What is read of a text that a user names, pipes to a verb, or pipes to one that expects JSON.
  private func read(_ text: String, name: String = "a.txt") throws -> [Result] {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, text)
    var results: [Result] = []
    for (isStream, expectsJSON) in [(false, false), (true, false), (true, true)] {
      var result = Result()
      var reader = ArticleReader(expectsJSON: expectsJSON) { event in
        switch event {
        case .article(let article, _, _): result.ids.append(article.id)
        case .problem(let problem):
          result.kinds.append(problem.kind)
          #expect(problem.skipped)
        }
      }
      if isStream {
        try reader.readStream(InputStream(path: path), name: "-")
      } else {
        try reader.read(path: path)
      }
      results.append(result)
    }
    return results
  }

  @Test(arguments: [
    "<!DOCTYPE html>\n<html lang=\"en\">\n<p>Storm</p>\n</html>", "\u{feff} \r\n\n<HTML>\n<p>Storm\n",
    "<html", "<?xml version=\"1.0\"?>\n<rss>\n</rss>", "<rss version=\"2.0\">\n<item/>\n", "<feed>\n",
    "<!doctype html>\n<script type=\"application/ld+json\">\n{\"text\":\"a\"}\n</script>\n", mail,
    "From: desk@example.org\nTo: all\n\nStorm", "From desk Mon Jan  1\nMIME-Version: 1.0\nmessage-id: <1>\n",
    "DATE: today\nfrom:a", "Return-Path: <a>\r\n b\r\nReceived: c\r\n",
    "%PDF-1.4\n1 0 obj\n", "PK\u{3}\u{4}\u{14}\0\0\0word/document.xml\n", "{\\rtf1\\ansi\nStorm}",
  ])
  func areToldInOneLine(text: String) throws {
    for result in try read(text) {
      #expect(result.ids.isEmpty)
      #expect(result.kinds == [.otherFormat])
    }
  }

  @Test(arguments: ["a.html", "a.eml", "a.json", "a"])
  func whateverTheirNames(name: String) throws {
    for text in ["<html>\n<p>Storm</p>\n", Self.mail] {
      #expect(try read(text, name: name).first?.kinds == [.otherFormat])
    }
  }

  @Test(arguments: [
    "From: Rabat\n\nIt blows.", "From: Rabat to Kenitra\nStorm: it blows\n",
    "Subject: storms\nDate: today\nTo: all", "From: Rabat\n\nTo: Kenitra", "<feedback> is a tag.\nStorm.",
    "< html is no tag\nStorm.", "Storm\n<html>", "From Rabat\nIt blows.",
    "http://example.org/\nFrom: a\nIt blows.", " From: a\nTo: b", "PDF-1.4 is a format\n%PDF-1.4",
  ])
  func articlesStayArticles(text: String) throws {
    let results = try read(text)
    #expect(results.prefix(2).allSatisfy { $0.ids.count == 1 && $0.kinds.isEmpty })
    // Where JSON is expected, every line is told, whether some were held or not.
    let told = [InputProblem.Kind](repeating: .json, count: text.split(separator: "\n").count)
    #expect(results.last?.kinds == told)
  }

  @Test func whatIsHeldIsNotLost() throws {
    let article = #"{"id":"a","text":"Storm"}"#
    for text in ["level: info\nhost: a\n\(article)\n\(article)", "level: info\n\(article)"] {
      let expected = try #require(try read(text).last)
      #expect(!expected.ids.isEmpty && expected.ids.allSatisfy { $0 == "a" })
      #expect(expected.kinds.count == expected.ids.count)
    }
  }
}
