import ArgumentParser
import Tidings

struct IndexCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Add or replace articles from files, folders or standard input.",
    discussion: """
      Reads JSON Lines (one article a line: id, title, text, and optionally language, published, source, url), JSON \
      files, and plain text files, one article each, with the title, date, lang, source, url and id of their front \
      matter. The same id replaces. A text file's id, if it gives none, is its path below the folder that was named; of \
      several folders with a file of one name, the later one's begins with its folder, and \
      stays so when it is read alone.

      A line of --names is: id | class | language: form, form | language: form. Classes are event, stage, role, thing (or \
      concept), person (or name), place, people, organisation, media, office, competition, treaty, mission, disease, \
      product, work and nothing.

      EXAMPLES
        tidings index Corpus/articles
        tidings index news.jsonl reports/ --index MyNews
        zcat archive.jsonl.gz | tidings index -
        tidings index news/ --names people.txt
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: ArgumentHelp("Files, folders (with all below them), or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Threads that analyse articles (default: all cores).", valueName: "n"))
  var threads: Int?

  @Option(help: ArgumentHelp("Memory for building, in MB.", valueName: "mb"))
  var memory = 256

  @Option(
    help: ArgumentHelp(
      "Your own names and concepts, in the lexicon's format; added to those that the index keeps for all that comes "
        + "later; a line replaces those with its id.",
      valueName: "file"))
  var names: String?

  @Flag(help: "Say what would be read and change nothing.")
  var dryRun = false

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("name a file or folder with articles, for example: tidings index news/")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads must be between 1 and 256")
    }
    if !(16...1 << 20).contains(memory) { throw ValidationError("--memory must be at least 16 (MB)") }
  }

  func perform(_ console: Console) throws -> Outcome {
    var progress = Progress(quiet: console.quiet)
    var options = IndexingOptions()
    options.threads = threads
    options.memoryBudget = memory << 20
    options.isDryRun = dryRun
    var lacksNames = false
    if let names {
      let table = try readWholeText(names)
      let check = NewsIndex.check(names: table, file: names)
      tell(check, of: names, console)
      lacksNames = check.lineCount == 0 || check.leftOutCount > 0
      if check.lineCount > 0 { options.names = table }
    }
    let start = monotonicMilliseconds()
    stopOnInterrupt()
    let report = try NewsIndex.add(
      paths: paths, to: shared.folder, options: options,
      onProblem: { problem in
        progress.clear()
        if problem.isSkip || !console.quiet { standardError(problem.line(json: console.isJSON)) }
      },
      onProgress: { count in
        let seconds = Double(max(1, monotonicMilliseconds() - start)) / 1_000
        progress.show("\(grouped(count)) articles, \(grouped(Int(Double(count) / seconds))) a second")
      })
    progress.clear()
    show(report, seconds: Double(monotonicMilliseconds() - start) / 1_000, console)
    if report.wasStopped {
      console.out.flush()
      console.tellStop("stopped; the articles told above are in the index, the rest was not read")
      return .nothingOrSkipped
    }
    if report.wasCutShort { console.out.flush() }
    if report.wasCutShort || report.unreadablePaths == paths.count { return .failed }
    let isPartial = report.skipped > 0 || lacksNames || report.added + report.replaced == 0
    return isPartial ? .nothingOrSkipped : .done
  }

  private func tell(_ check: NamesCheck, of file: String, _ console: Console) {
    for remark in check.remarks {
      console.tell(Failure(code: "bad-names", message: "\(remark); left out"))
    }
    for warning in check.warnings {
      console.tell(Failure(code: "odd-names", message: "\(warning); taken all the same"))
    }
    if check.lineCount > 0 { return }
    console.tell(
      Failure(
        code: "no-names", subject: file,
        message: "no line that can be read, so the names in the index stay as they are; "
          + "write lines such as: derna | place | en: Derna"))
  }

  private func show(_ report: IndexingReport, seconds: Double, _ console: Console) {
    if console.isJSON {
      var languages = JSONObject()
      for (tag, count) in report.languages { languages.add(tag, count) }
      var object = JSONObject()
      object.add("index", shared.folder)
      object.add("added", report.added)
      object.add("replaced", report.replaced)
      object.add("skipped", report.skipped)
      object.add("languages", languages)
      object.add("files", report.files)
      object.add("seconds", seconds, decimals: 3)
      object.add("seq", Int(clamping: report.lastSequence))
      if dryRun { object.add("dryRun", true) }
      object.add("left", report.otherFiles)
      if report.cutWords > 0 { object.add("cutWords", report.cutWords) }
      return console.line(object.closed)
    }
    if report.hasIndex || dryRun {
      let rate = seconds > 0 ? Int(Double(report.added + report.replaced) / seconds) : 0
      console.line(
        "\(dryRun ? "would index" : "indexed") \(counted(report.added + report.replaced, "article")) in "
          + "\(decimal(seconds, 2)) s (\(grouped(rate)) a second) into \(shared.folder)")
    } else {
      console.line("no article was read, and no index made in \(shared.folder)")
    }
    if report.replaced > 0 {
      let verb = dryRun ? "would replace" : "replaced"
      console.line("  \(grouped(report.replaced)) of them \(verb) an older version")
    }
    if !report.languages.isEmpty {
      let list = report.languages.map {
        "\(Terminal.sanitized($0.tag)) \(grouped($0.count))"
      }.joined(separator: ", ")
      console.line("  languages: \(list)")
    }
    if report.cutWords > 0 {
      console.line(
        "  \(counted(report.cutWords, "word")) longer than 255 bytes cut, and found by the beginning")
    }
    if report.skipped > 0 { console.line("  \(grouped(report.skipped)) skipped, told above") }
    if report.otherFiles > 0 {
      let names = report.otherFileNames.map { Terminal.sanitized($0) }.joined(separator: ", ")
      let more = report.otherFiles > report.otherFileNames.count ? ", …" : ""
      console.line("  \(counted(report.otherFiles, "file")) of other kinds left alone: \(names)\(more)")
      console.line("  read are \(IndexingReport.kindsRead)")
    }
  }
}

extension IndexingProblem {
  /// The line for stderr: what, where, what to do.
  func line(json: Bool) -> String {
    let place = line > 0 ? "\(path):\(line)" : path
    if json {
      var inner = JSONObject()
      inner.add("code", code)
      inner.add("message", "\(place): \(message)")
      inner.add("skipped", isSkip)
      var object = JSONObject()
      object.add(isSkip ? "error" : "warning", inner)
      return object.closed
    }
    return "tidings: \(place): \(message)"
  }
}

struct RemoveCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove articles.",
    discussion: """
      EXAMPLES
        tidings remove derna-flood-ar
        tidings remove https://example.org/a https://example.org/b --index MyNews
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Ids of articles.")
  var ids: [String]

  @Flag(help: "Say what would be removed and change nothing.")
  var dryRun = false

  func perform(_ console: Console) throws -> Outcome {
    let (removed, missing) = try NewsIndex.remove(ids: ids, from: shared.folder, dryRun: dryRun)
    if !missing.isEmpty {
      let index = try NewsIndex(folder: shared.folder)
      for id in missing { console.tell(try index.missing(id)) }
    }
    if console.isJSON {
      var object = JSONObject()
      object.add("removed", removed)
      object.add("missing", missing)
      console.line(object.closed)
    } else {
      console.line(
        "\(dryRun ? "would remove" : "removed") \(removed.count) of \(counted(removed.count + missing.count, "article"))"
      )
    }
    return missing.isEmpty ? .done : .nothingOrSkipped
  }
}
