import TestSupport
import Testing

@Suite struct IndexCommandTests {
  @Test func badInputIsToldALineEachAndTheRestGoesOn() throws {
    let shell = try Shell()
    try shell.write("news/good.txt", "A title\n\nThe body of the article about the harbour.")
    try shell.write("news/binary.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0])
    try shell.write(
      "news/lines.jsonl", "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\"}\n{\"id\":\"a\",\"text\":\"two\"}\n"
    )
    _ = try shell.run("mkfifo news/pipe.txt; ln -s . news/loop; ln -s nowhere news/dangling.txt")
    let result = try shell.run("tidings index news missing")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("indexed 2 articles"))
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 7)
    for line in lines { #expect(line.hasPrefix("tidings: ")) }
    for hint in [
      "binary.txt", "lines.jsonl:2", "lines.jsonl:3", "pipe.txt", "loop", "dangling.txt", "missing",
    ] {
      #expect(result.errors.contains(hint))
    }
    #expect(try shell.run("tidings show a").output.contains("two"))
  }

  @Test func emptyFolderAddsNothingAndSaysSo() throws {
    let shell = try Shell()
    let result = try shell.run("mkdir empty; tidings index empty")
    #expect(result.status == 1)
    #expect(result.output == "no article was read, and no index made in Index\n")
    let tried = try shell.run("tidings index empty --dry-run")
    #expect(tried.status == 1 && tried.output.hasPrefix("would index 0 articles in "))
    try shell.write("a.txt", "A title\n\nThe body of the article.")
    #expect(try shell.run("tidings index a.txt").output.hasPrefix("indexed 1 article in "))
    #expect(try shell.run("tidings index empty").output.hasPrefix("indexed 0 articles in "))
  }

  @Test func wordsThatAreCutAreCounted() throws {
    let shell = try Shell()
    let word = String(repeating: "ab", count: 200)
    try shell.write(
      "a.txt", "A title\n\nThe word \(word) is long, as is \(word)c and \(word.prefix(255)) is not.")
    let result = try shell.run("tidings index a.txt")
    #expect(result.output.contains("\n  2 words longer than 255 bytes cut, and found by the beginning\n"))
    #expect(try shell.run("tidings index a.txt --output json").output.contains("\"cutWords\":2"))
    #expect(try shell.run("tidings search \(word)x --count").output.hasPrefix("1"))
  }

  @Test func filesOfOtherKindsAreNamed() throws {
    let shell = try Shell()
    for name in ["a.csv", "b/c.html", "d.log", "e.pdf"] { try shell.write("news/\(name)", "Storm") }
    let result = try shell.run("tidings index news")
    #expect(result.status == 1 && result.errors.isEmpty)
    let lines = [
      "no article was read, and no index made in Index",
      "  4 files of other kinds left alone: news/a.csv, news/b/c.html, news/d.log, …",
      "  read are .txt, .text, .md, .jsonl, .ndjson, .json and names without an extension",
    ]
    #expect(result.lines == lines)
    #expect(try shell.run("tidings index news --output json").output.hasSuffix(#","left":4}"# + "\n"))
    try shell.write("news/f.md", "# Storm\n\nIt blows.")
    let some = try shell.run("rm news/[ad]*; tidings index news/ --dry-run")
    #expect(some.status == 0)
    #expect(some.output.contains("\n  2 files of other kinds left alone: news/b/c.html, news/e.pdf\n"))
  }

  @Test(
    arguments: [
      ("index missing", 2), ("index empty", 1), ("incoming missing", 2), ("incoming none.jsonl", 1),
    ] as [(String, Int32)])
  func noFolderIsMadeForNothing(command: String, status: Int32) throws {
    let shell = try Shell()
    try shell.write("none.jsonl", "")
    let result = try shell.run("mkdir empty; tidings \(command) --index new")
    #expect(result.status == status)
    #expect(try shell.run("ls new").status != 0)
  }

  @Test func countsAreOfArticlesAndNotOfLines() throws {
    let shell = try Shell()
    try shell.write(
      "a.jsonl",
      #"{"id":"a","text":"alpha beta","language":"en"}"# + "\n"
        + #"{"id":"a","text":"alpha gamma","language":"nl"}"#)
    let twice = try shell.run("tidings index a.jsonl")
    #expect(twice.output.hasPrefix("indexed 1 article in ") && twice.output.contains("languages: nl 1\n"))
    let tried = try shell.run("tidings index a.jsonl --dry-run --output json")
    #expect(tried.output.contains(#""added":0,"replaced":1,"skipped":0,"languages":{"nl":1}"#))
    #expect(tried.output.contains(#""seq":2,"#))
    let nothing = try shell.run("mkdir empty; tidings index empty --output json")
    #expect(nothing.output.contains(#""seq":2,"left":0}"#))
    #expect(try shell.run("tidings remove a a").output == "removed 1 of 1 article\n")
  }

  @Test func pipesAreReadAndCompressedFilesAreTold() throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"alpha"}"#)
    #expect(try shell.run("tidings index <(cat a.jsonl)").status == 0)
    let packed = try shell.run("gzip a.jsonl; tidings index a.jsonl.gz")
    #expect(packed.status == 1 && packed.errors.contains("zcat a.jsonl.gz | tidings index -"))
    let queries = try shell.run(
      #"printf 'q1\talpha\nq2\tbeta\n' | tidings search --queries - --count"#)
    #expect(queries.status == 0 && queries.output == "q1\t1\nq2\t0\n")
  }

  /// What was read so far is in the index, and one line says so: of articles, not of their versions.
  @Test(arguments: ["human", "json"]) func aStreamThatIsStoppedSaysWhatIsKept(format: String) throws {
    let shell = try Shell()
    try shell.write(
      "stop.sh",
      #"mkfifo feed; tidings incoming feed --output $1 >told & reader=$!; exec 3>feed;"#
        + #" printf '{"id":"a","text":"alpha"}\n{"id":"a","text":"beta"}\n{"id":"b","text":"gamma"}\n' >&3;"#
        + #" for i in $(seq 200); do grep -Eq '(  |")b("|  )' told && break; sleep 0.1; done;"#
        + #" kill -TERM $reader; wait $reader"#)
    let result = try shell.run("bash stop.sh \(format)")
    #expect(result.status == 1)
    let text = "stopped; 2 articles of this run are in the index"
    let line = format == "json" ? #"{"error":{"code":"stopped","message":"\#(text)"}}"# : "tidings: \(text)"
    #expect(result.errors.split(separator: "\n").contains { $0 == line }, "\(result.errors)")
    #expect(try shell.run("tidings show b").status == 0)
    #expect(try shell.run("tidings status --output json").output.contains(#""articles":2,"#))
  }

  @Test func laterArticlesAreAddedAndTheSameIDReplaces() throws {
    let shell = try Shell()
    try shell.write("one.jsonl", "{\"id\":\"a\",\"text\":\"alpha\"}\n{\"id\":\"b\",\"text\":\"beta\"}\n")
    try shell.write("two.jsonl", "{\"id\":\"b\",\"text\":\"gamma\"}\n{\"id\":\"c\",\"text\":\"delta\"}\n")
    #expect(
      try shell.run("tidings index one.jsonl --output json").output.contains("\"added\":2,\"replaced\":0"))
    #expect(
      try shell.run("tidings index two.jsonl --output json").output.contains("\"added\":1,\"replaced\":1"))
    #expect(try shell.run("tidings status --output json").output.contains("\"articles\":3,"))
    #expect(try shell.run("tidings search beta").status == 1)
    #expect(try shell.run("tidings search gamma --output json").output.contains("\"id\":\"b\""))
    #expect(try shell.run("tidings remove b").status == 0)
    #expect(try shell.run("tidings search gamma").status == 1)
    #expect(try shell.run("tidings remove b").status == 1)
    #expect(try shell.run("tidings compact && tidings verify").status == 0)
  }

  /// A title is counted with its stop words, a text without: a flash of one line is longer than its article.
  @Test func flashesWithoutTextsAreWhole() throws {
    let shell = try Shell()
    let texts = ["", "-", "x", "<p></p>"]
    let lines = texts.enumerated().map {
      #"{"id":"\#($0)","title":"Explosion heard in central Baghdad","text":"\#($1)"}"#
    }
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    #expect(try shell.run("tidings index a.jsonl --output json").output.contains(#""added":4"#))
    let result = try shell.run("tidings verify && tidings compact && tidings verify")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try shell.run("tidings search 'title:baghdad' --count").output.contains("4"))
  }

  /// Ids are told apart by their bytes: `é` as one character and as two.
  @Test func idsOfOtherBytesAreOtherArticles() throws {
    let shell = try Shell()
    let ids = ["caf\u{e9}", "cafe\u{301}"]
    let lines = ids.map { #"{"id":"\#($0)","language":"en","text":"alpha \#($0.utf8.count)"}"# }
    try shell.write("a.jsonl", lines.joined(separator: "\n"))
    for option in ["--dry-run", ""] {
      let result = try shell.run("tidings index a.jsonl \(option) --output json")
      #expect(result.output.contains(#""added":2,"replaced":0"#), "\(result.output)")
      #expect(result.output.contains(#""languages":{"en":2}"#) && result.errors.isEmpty)
    }
    let again = try shell.run("tidings incoming a.jsonl --output json")
    #expect(again.lines.count == 2 && again.lines.allSatisfy { $0.hasSuffix(#","seen":true}"#) })
    let removed = try shell.run("tidings remove \(ids.joined(separator: " "))")
    #expect(removed.output == "removed 2 of 2 articles\n")
  }

  @Test func standardInputIsJSONLines() throws {
    let shell = try Shell()
    let result = try shell.run(#"printf '{"id":"s","title":"T","text":"from a pipe"}\n' | tidings index -"#)
    #expect(result.status == 0)
    #expect(try shell.run("tidings show s --output json").output.contains("from a pipe"))
  }

  /// A second one does not take the place of the first; `related -` reads one whatever article has this id.
  @Test func plainTextsFromStandardInputStayApart() throws {
    let shell = try Shell()
    try shell.write("old.jsonl", #"{"id":"-","title":"Old","text":"An article of this id."}"#)
    _ = try shell.run("tidings index old.jsonl")
    for title in ["Storm", "Rain"] {
      try shell.write("\(title).txt", "\(title)\n\nIt comes to the coast.\n")
      let result = try shell.run("cat \(title).txt | tidings index - --output json")
      #expect(result.status == 0 && result.output.contains(#""added":1,"replaced":0"#))
    }
    #expect(try shell.run("tidings status --output json").output.contains(#""articles":3,"#))
    let related = try shell.run("cat Storm.txt | tidings related -")
    #expect(related.output.hasPrefix("related to Storm"), "\(related)")
  }

  /// A stray line at the head of a stream does not swallow what follows.
  @Test func aStreamIsJSONLinesFromItsFirstLine() throws {
    let shell = try Shell()
    let result = try shell.run(
      #"printf 'starting up\n{"id":"s","title":"T","text":"from a pipe"}\n' | tidings incoming - --output json"#
    )
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 1 && result.output.contains(#""id":"s""#))
    #expect(result.errors.contains("-:1:"))
  }

  @Test func otherEncodingsAreConvertedAndTold() throws {
    let shell = try Shell()
    let text = String(
      repeating: "Le président a visité la Côte d'Azur après l'été, selon le préfet de la région.\n", count: 6
    )
    try shell.write("latin.txt", text.unicodeScalars.map { UInt8($0.value) })
    let result = try shell.run("tidings index latin.txt")
    #expect(result.status == 0)
    #expect(result.errors.contains("not UTF-8"))
    #expect(try shell.run("tidings search président --output json").status == 0)
  }

  @Test func unknownKeysAreKept() throws {
    let shell = try Shell()
    try shell.write("a.jsonl", #"{"id":"a","text":"x y z","byline":"B. Writer","tags":["p","q"]}"#)
    _ = try shell.run("tidings index a.jsonl")
    #expect(
      try shell.run("tidings show a --output json").output.contains(
        #""other":{"byline":"B. Writer","tags":["p","q"]}"#))
    let shown = try shell.run("tidings show a").lines
    #expect(
      shown.contains(#"other keys {"byline":"B. Writer","tags":["p","q"]}"#) && shown.contains("id         a")
    )
  }

  @Test func namesThatAreNotUTF8AreTold() throws {
    let shell = try Shell()
    try shell.write("news/a.txt", "A title\n\nThe body of the article.")
    _ = try shell.run(#"cp news/a.txt $'news/na\xefve.txt'"#)
    let folder = try shell.run("tidings index news")
    #expect(folder.status == 1 && folder.output.hasPrefix("indexed 1 article "))
    #expect(folder.errors == "tidings: news/na\u{fffd}ve.txt: the name is not UTF-8; rename it\n")
    for verb in ["index", "incoming", "related", "search --queries"] {
      let named = try shell.run("tidings \(verb) " + #"$'news/na\xefve.txt'"#)
      #expect(named.status == 2, "\(verb)")
      #expect(named.errors.contains("the name is not UTF-8; rename "), "\(named.errors)")
    }
  }

  @Test func indexesInAFolderAreNoArticles() throws {
    let shell = try Shell()
    try shell.write("news/a.txt", "A title\n\nThe body of the article.")
    // The folder of the index is not there when the walk begins.
    _ = try shell.run("mkdir news/sub; tidings index news --index news/sub/Mine")
    let status = try shell.run("tidings status --index news/sub/Mine --output json")
    #expect(status.output.contains(#""articles":1,"#))
    let other = try shell.run("tidings index news --index Other --output json")
    #expect(other.status == 0 && other.errors.isEmpty)
    #expect(other.output.contains(#""added":1,"replaced":0,"skipped":0"#))
    let named = try shell.run("tidings index news/sub/Mine --index Other")
    #expect(named.status == 1 && named.errors.hasPrefix("tidings: news/sub/Mine: an index, not articles; "))
    #expect(try shell.run("tidings incoming news/sub/Mine --index Other").status == 2)
  }
}
