import ArgumentParser
import Tidings

struct IncomingCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "incoming", abstract: "Say of each arriving article whether it is new, and add it.",
    discussion: """
      Reads JSON Lines (a file whatever its name) and prints one verdict a line at once: new, copy, update (of an article we have), same-event or \
      same-story. An article is on disk before its verdict is printed. Where a later report shows that groups are one, or \
      a group two, its verdict names the articles that moved.

      An article that is in the index already, unchanged, is told again what it was told when it came, so that a stream \
      can be replayed; JSON has "seen":true for it. An update whose date is before that of the article we have is told \
      and left out; JSON has "older":true for it.

      While it runs, it alone writes to the index: index, remove, learn and compact are refused, asking is not. End it \
      with Ctrl-C, do the work and start it again.

      EXAMPLES
        tidings incoming feed.jsonl
        fetcher | tidings incoming --output json
        fetcher | tidings incoming --only new,update
        fetcher | tidings incoming --only new --output json | grep -v '"seen":true'
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "A file of JSON Lines, or - for standard input.")
  var file = "-"

  @Option(
    help: ArgumentHelp("Print only these verdicts, split by commas; all are added.", valueName: "verdicts"))
  var only: String?

  func perform(_ console: Console) throws -> Outcome {
    let wanted = try wantedVerdicts()
    var count = 0
    var skipped = 0
    stopOnInterrupt()
    let report = try NewsIndex.receive(
      path: file, into: shared.folder,
      onProblem: { problem in
        if problem.isSkip { skipped += 1 }
        if problem.isSkip || !console.quiet { standardError(problem.line(json: console.isJSON)) }
      },
      onVerdict: { verdict in
        count += 1
        guard wanted?.contains(verdict.verdict) ?? true else { return }
        show(verdict, console)
        console.out.flush()
      })
    if NewsIndex.isStopRequested {
      let added = counted(report.added, "article") + " of this run " + (report.added == 1 ? "is" : "are")
      let known = report.hasKnown ? ", beside those that were there before" : ""
      console.tellStop("stopped; \(added) in the index\(known)")
      return .nothingOrSkipped
    }
    if count == 0, skipped == 0 {
      console.remark("no article was read from \(file == "-" ? "standard input" : file)")
    }
    return skipped > 0 || count == 0 ? .nothingOrSkipped : .done
  }

  /// What to print; `nil` for all.
  private func wantedVerdicts() throws -> Set<Verdict>? {
    guard let only else { return nil }
    let names = only.split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    if names.isEmpty {
      throw ValidationError("--only \(only): no verdict in it; write some such as new,update")
    }
    return Set(
      try names.map { name in
        if let verdict = Verdict(rawValue: name) { return verdict }
        let near = nearest(to: name, among: Verdict.allCases.map(\.rawValue))
        throw ValidationError(
          "--only \(name): no such verdict" + (near.map { "; did you mean \($0)?" } ?? ""))
      })
  }

  private func show(_ report: IncomingVerdict, _ console: Console) {
    if console.isJSON {
      var object = JSONObject()
      object.add("id", report.id)
      object.add("seq", Int(clamping: report.sequence))
      object.add("verdict", report.verdict.rawValue)
      object.add("group", report.group)
      object.add("lead", report.lead)
      object.add("score", report.score, decimals: 6)
      object.add("evidence", report.evidence.map(evidenceJSON))
      if let partner = report.partner { object.add("partner", partner) }
      if !report.changed.isEmpty { object.add("changed", report.changed) }
      if !report.moved.isEmpty {
        object.add(
          "moved",
          report.moved.map { moved in
            var object = JSONObject()
            object.add("id", moved.id)
            object.add("group", moved.group)
            return object
          })
      }
      if report.isSeen { object.add("seen", true) }
      if report.isOlder { object.add("older", true) }
      return console.line(object.closed)
    }
    let terminal = console.terminal
    var line = "\(padRight(report.verdict.rawValue, 10))  \(terminal.piece(report.id))"
    if let partner = report.partner { line += "  \(decimal(report.score, 2))  → \(terminal.piece(partner))" }
    if !report.changed.isEmpty {
      let older = report.isOlder ? "; older than what is kept" : ""
      line += "  (\(report.changed.joined(separator: ", ")) changed\(older))"
    }
    console.line(line + "  " + terminal.dim(report.group))
    if !report.evidence.isEmpty {
      console.line("            " + terminal.dim(evidenceLine(report.evidence, terminal, limit: 5)))
    }
    for moved in report.moved {
      console.line("            " + terminal.dim("\(terminal.piece(moved.id)) now belongs to \(moved.group)"))
    }
  }
}
