import ArgumentParser
import Tidings

private import Glibc

struct DemoCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "A two-minute tour on sample articles that the command carries.",
    discussion: """
      Indexes eight articles of five languages in a temporary folder, which it removes again, and shows what can be asked.

      EXAMPLES
        tidings demo
        tidings demo --color always
      """)

  @OptionGroup var shared: SharedOptions

  func perform(_ console: Console) throws -> Outcome {
    if console.isJSON { throw ValidationError("the demo is for people; it has no JSON output") }
    if shared.indexPath != nil {
      throw ValidationError("the demo makes an index of its own; leave --index out")
    }
    let folder = try TemporaryIndexFolder()
    defer { folder.remove() }
    let file = folder.path + "/sample.jsonl"
    try writeWholeText(sampleArticles + "\n", to: file)
    step(
      "index news.jsonl",
      "eight articles in English, Dutch, Arabic, Japanese and Korean go into an index on disk", console)
    let report = try NewsIndex.add(
      paths: [file], to: folder.path + "/Index", options: IndexingOptions(), onProblem: { _ in },
      onProgress: { _ in })
    console.line(
      "indexed \(report.added) articles: "
        + report.languages.map { "\($0.tag) \($0.count)" }.joined(separator: ", "))
    let index = try NewsIndex(folder: folder.path + "/Index")

    step(
      "search '\"defence cooperation\" Morocco'", "words, phrases, any script; the best match first", console)
    var request = SearchRequest(query: "\"defence cooperation\" Morocco")
    request.limit = 2
    SearchPrinter(console: console, request: request).show(try index.search(request))

    step("search 地震", "no setting for Japanese, Chinese, Thai or Arabic", console)
    request = SearchRequest(query: "地震")
    request.limit = 1
    SearchPrinter(console: console, request: request).show(try index.search(request))

    let subject = "azerbaijan-morocco-defence-approval-en"
    step("related \(subject)", "who else reports this, in any language, and what ties them together", console)
    let (article, hits) = try index.related(to: subject, limit: 4, filter: ArticleFilter())
    let related = RelatedPrinter(console: console, explain: false)
    related.show(subject: article)
    for hit in hits where hit.score >= RelatedCommand.leastScore { related.show(hit) }

    step(
      "duplicates",
      "one group an event: the approval, not the signing months before, nor another country's pact", console)
    for group in try index.groups(includingSingles: false, filter: ArticleFilter()) {
      GroupPrinter(console: console).show(group)
    }

    console.line(console.terminal.bold("Your own articles:") + "  tidings index FOLDER && tidings duplicates")
    console.line(
      console.terminal.dim("FOLDER holds text files or JSON Lines; tidings index --help tells the keys."))
    return .done
  }

  private func step(_ command: String, _ meaning: String, _ console: Console) {
    console.line()
    console.line(console.terminal.bold("$ tidings " + command))
    console.line(console.terminal.dim("  " + meaning))
  }
}

/// A folder that only the tour uses.
private struct TemporaryIndexFolder {
  let path: String

  init() throws {
    var template = Array("\(environment("TMPDIR") ?? "/tmp")/tidings-demo-XXXXXX".utf8CString)
    // SAFETY: mkdtemp fills in the template's last characters in place.
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let name = unsafe mkdtemp(base) else { return nil }
      return unsafe String(cString: name)
    }
    guard let made else {
      throw Failure(
        code: "unwritable", subject: "/tmp", message: "cannot make a temporary folder; set TMPDIR")
    }
    path = made
  }

  func remove() { removeFolder(path) }
}
