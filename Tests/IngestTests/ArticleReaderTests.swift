import FoundationEssentials
import TestSupport
import Testing

@testable import Ingest

@Suite struct ArticleReaderTests {
  private final class Result {
    var articles: [Article] = []
    var problems: [InputProblem] = []
    var others = 0
  }

  private func read(_ paths: [String], excluding: String? = nil) throws -> Result {
    let result = Result()
    var reader = ArticleReader(excluding: excluding, isIndex: { $0.contains("manifest") }) { event in
      switch event {
      case .article(let article, _, _): result.articles.append(article)
      case .problem(let problem): result.problems.append(problem)
      }
    }
    for path in paths { try reader.read(path: path) }
    result.others = reader.otherFileCount
    return result
  }

  @Test func walksFoldersInOrderOfNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.txt", "Second title\n\nBody of it.")
    try folder.write("a/x.jsonl", "{\"id\":\"j1\",\"text\":\"one\"}\n\n{\"id\":\"j2\",\"text\":\"two\"}\n")
    try folder.write("picture.png", "no article")
    try folder.write(".hidden.txt", "not read")
    let result = try read([folder.path])
    #expect(result.articles.map(\.id) == ["j1", "j2", "b.txt"])
    #expect(result.articles.last?.title == "Second title")
    #expect(result.articles.last?.text == "Body of it.")
    #expect(result.problems.isEmpty)
    #expect(result.others == 1)
  }

  @Test func tellsEachBadInputAndGoesOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("binary.txt", [0x50, 0x4b, 0, 0, 1, 2])
    try folder.write("empty.txt", "  \n")
    try folder.write("good.txt", "Title\nBody")
    try folder.write(
      "lines.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\"}\nnot json\n{\"id\":\"c\",\"text\":\"z\"}")
    let result = try read([folder.path, folder.path + "/missing"])
    #expect(result.articles.map(\.id) == ["good.txt", "a", "c"])
    #expect(result.problems.map(\.kind) == [.binary, .empty, .noText, .json, .missing])
    #expect(result.problems.map(\.line) == [0, 0, 2, 3, 0])
    #expect(result.problems.filter { !$0.skipped }.isEmpty)
  }

  @Test func symbolicLinkLoopsEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "Title\nBody")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path + "/in/loop", withDestinationPath: folder.path + "/in")
    try files.createSymbolicLink(atPath: folder.path + "/self", withDestinationPath: folder.path + "/self")
    let result = try read([folder.path])
    #expect(result.articles.map(\.id) == ["in/a.txt"])
    #expect(result.problems.map(\.kind) == [.loop, .loop])
  }

  @Test func otherEncodingsAreConvertedAndTold() throws {
    let folder = try TemporaryFolder()
    let line = "Le président a visité la Côte d'Azur hier après-midi, selon le préfet.\n"
    let latin = line.unicodeScalars.map { UInt8($0.value) }
    try folder.write("latin.txt", Array(repeating: latin, count: 8).flatMap { $0 })
    let wide = "Hej\nvärld".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    try folder.write("utf16.txt", [0xff, 0xfe] + wide)
    let result = try read([folder.path])
    #expect(result.articles.count == 2)
    #expect(result.articles.first?.text.contains("président") == true)
    #expect(result.articles.last?.text == "värld")
    #expect(result.problems.map(\.kind) == [.encoding, .encoding])
    #expect(result.problems.filter { $0.skipped }.isEmpty)
  }

  private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  private func wide(_ text: String) -> [UInt8] {
    "\u{feff}\(text)".utf16.flatMap { unit in [UInt8(unit & 255), UInt8(unit >> 8)] }
  }

  /// JSON, too, a line at a time: told once a file.
  @Test func jsonInOtherEncodingsIsConvertedAndTold() throws {
    let folder = try TemporaryFolder()
    let one = #"{"id":"a","text":"Le président a visité Orléans en été"}"#
    let two = #"{"id":"b","text":"Le préfet a parlé à Nîmes"}"#
    let three = #"{"id":"c","text":"中文 😀"}"#
    try folder.write("1.jsonl", latin("\(one)\n\(two)\n") + Array(three.utf8))
    try folder.write("2.json", latin("[\(one),\n\(two)]"))
    try folder.write("3.json", latin("\(one)\n\(two)"))
    try folder.write("4.jsonl", wide("\(one)\r\n\(three)\r\n"))
    try folder.write("5.json", wide("[\(one),\(three)]"))
    let result = try read([folder.path])
    #expect(result.articles.map(\.id) == ["a", "b", "c", "a", "b", "a", "b", "a", "c", "a", "c"])
    #expect(
      Set(result.articles.map(\.text)) == [
        "Le président a visité Orléans en été", "Le préfet a parlé à Nîmes", "中文 😀",
      ])
    #expect(Set(result.problems.map(\.kind)) == [.encoding])
    #expect(result.problems.map(\.line) == [1, 0, 1, 0, 0])
    #expect(result.problems.filter { $0.skipped }.isEmpty)
  }

  /// A byte order mark is before files of every kind what it is before none: nothing.
  @Test func byteOrderMarksAreNoText() throws {
    let folder = try TemporaryFolder()
    let one = #"{"id":"a","text":"one"}"#
    let two = #"{"id":"b","text":"two"}"#
    try folder.write("1.json", "\u{feff}[\(one),\n\(two)]")
    try folder.write("2.json", "\u{feff}\(one)")
    try folder.write("3.json", "\u{feff}\(one)\r\n\(two)\r\n")
    try folder.write("4.jsonl", "\u{feff}\(one)\n\u{feff}\(two)\n")
    let result = try read([folder.path])
    #expect(result.articles.map(\.id) == ["a", "b", "a", "a", "b", "a", "b"])
    #expect(result.problems.isEmpty)
  }

  /// A character that was cut in two does not make UTF-8 another encoding.
  @Test func damagedUTF8StaysUTF8() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(#"{"id":"a","text":"中文，"#.utf8) + [0xe4, 0xb8] + Array(#" é"}"#.utf8)
    try folder.write("a.jsonl", bytes)
    try folder.write("b.txt", bytes)
    let result = try read([folder.path])
    #expect(
      result.articles.map { $0.title + $0.text } == [
        "中文，\u{fffd} é", "{\"id\":\"a\",\"text\":\"中文，\u{fffd} é\"}",
      ])
    #expect(result.problems.map(\.kind) == [.encoding, .encoding])
  }

  @Test(arguments: [
    ("{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}\n", true),
    ("\u{feff}{\"a\":1}\r\n", true), (" {} ", true),
    ("{\n  \"text\": \"one\"\n}", false), ("{sic} is a mark\nof editors", false),
    ("Code\n{\"text\":\"one\"}", false),
  ])
  func textThatLooksLikeJSONLinesIsTold(text: String, isTold: Bool) throws {
    let folder = try TemporaryFolder()
    let kinds: [InputProblem.Kind] = isTold ? [.looksLikeJSON] : []
    for name in ["feed.txt", "feed.log", "feed"] {
      let result = try read([try folder.write(name, text)])
      #expect(result.articles.map(\.id) == [name])
      #expect(result.problems.map(\.kind) == kinds)
      #expect(result.problems.allSatisfy { !$0.skipped })
    }
  }

  @Test func theIndexItselfIsNotRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Title\nBody")
    try folder.write("Index/b.txt", "Title\nBody")
    let result = try read([folder.path], excluding: folder.path + "/Index")
    #expect(result.articles.map(\.id) == ["a.txt"])
  }

  @Test func otherIndexesAreNotRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Title\nBody")
    try folder.write("b/Index/lock", "1")
    try folder.write("b/Index/manifest", "x")
    try folder.write("b/Index/segment/articles", "x")
    let whole = try read([folder.path])
    #expect(whole.articles.map(\.id) == ["a.txt"])
    #expect(whole.problems.isEmpty && whole.others == 0)
    let named = try read([folder.path + "/b/Index"])
    #expect(named.articles.isEmpty && named.problems.map(\.kind) == [.notAFile])
  }
}

@Suite struct LineReaderTests {
  private func lines(_ text: String, limit: Int, chunk: Int) throws -> [LineReader.Line] {
    let folder = try TemporaryFolder()
    var reader = LineReader(
      try InputStream(path: try folder.write("lines", text)), limit: limit, chunk: chunk)
    var result: [LineReader.Line] = []
    while let line = try reader.next() { result.append(line) }
    return result
  }

  private func bytes(_ text: String) -> LineReader.Line { .bytes(Array(text.utf8)) }

  @Test(arguments: [1, 2, 3, 5, 64])
  func splitsTheSameForEveryChunk(chunk: Int) throws {
    let found = try lines("ab\r\n\nlonger line\nlast", limit: 100, chunk: chunk)
    #expect(found == ["ab", "", "longer line", "last"].map(bytes))
  }

  @Test(arguments: [1, 2, 3, 5, 64])
  func convertsUTF16ForEveryChunk(chunk: Int) throws {
    let folder = try TemporaryFolder()
    for isBigEndian in [false, true] {
      let stored = "\u{feff}ab\r\nñ 😀\n\nlast".utf16.flatMap { unit -> [UInt8] in
        let (low, high) = (UInt8(unit & 255), UInt8(unit >> 8))
        return isBigEndian ? [high, low] : [low, high]
      }
      var reader = LineReader(
        try InputStream(path: try folder.write("wide", stored)), limit: 100, chunk: chunk)
      var found: [LineReader.Line] = []
      while let line = try reader.next() { found.append(line) }
      #expect(found == ["ab", "ñ 😀", "", "last"].map(bytes))
    }
  }

  @Test(arguments: [1, 3, 64])
  func passesOverLongLines(chunk: Int) throws {
    let found = try lines("ab\n0123456789\ncd\n", limit: 4, chunk: chunk)
    #expect(found == [bytes("ab"), .tooLong(byteCount: 10), bytes("cd")])
  }
}
