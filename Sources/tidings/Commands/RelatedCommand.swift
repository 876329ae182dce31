import ArgumentParser
import Tidings

struct RelatedCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "related", abstract: "Reports of the same event or story, in any language.",
    discussion: """
      Takes the id of an article in the index, a file with an article (text or JSON), or - for standard input. The score \
      is the probability that both report the same event.

      EXAMPLES
        tidings related derna-flood-ar
        tidings related story.txt --language nl,en
        tidings related - --output json < story.json
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var filters: FilterOptions

  @Argument(help: "An id, a file, or - for standard input.")
  var article: String

  @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most so many reports.", valueName: "n"))
  var limit = 10

  @Option(
    help: ArgumentHelp("Only reports with at least this probability; 0 shows all.", valueName: "p"))
  var minScore: Double = RelatedCommand.leastScore

  @Flag(help: "Show the arithmetic of each score.")
  var explain = false

  /// What is less likely would be printed as 0.00.
  static let leastScore = 0.005

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must be 0 or more") }
    if !(0...1).contains(minScore) { throw ValidationError("--min-score must be between 0 and 1") }
  }

  func perform(_ console: Console) throws -> Outcome {
    console.page()
    let index = try NewsIndex(folder: shared.folder)
    let filter = try filters.resolved()
    let (subject, found) = try index.related(
      to: article, limit: limit == 0 ? .max : limit, filter: filter,
      onProblem: { problem in
        if problem.isSkip || !console.quiet { standardError(problem.line(json: console.isJSON)) }
      })
    let likely = found.filter { $0.score >= minScore }
    let hits = likely.prefix(limit)
    let printer = RelatedPrinter(console: console, explain: explain)
    if !console.isJSON { printer.show(subject: subject) }
    for hit in hits { printer.show(hit) }
    if let best = found.first, likely.isEmpty {
      console.remark(
        "no related report found; the likeliest has a probability of \(decimal(best.score, 3)), "
          + "--min-score 0 shows all")
    } else if found.isEmpty {
      console.remarkNothing("no related report found", try index.hints(on: filter))
    } else if hits.isEmpty {
      console.remark("\(grouped(likely.count)) found; --limit 0 shows none of them")
    }
    return hits.isEmpty ? .nothingOrSkipped : .done
  }
}

struct DuplicatesCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "Groups of articles that report the same event, across languages.",
    discussion: """
      EXAMPLES
        tidings duplicates
        tidings duplicates --since 7d --output json
        tidings duplicates --pairs --min-score 0.8 --cross-language
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var filters: FilterOptions

  @Flag(help: "List scored pairs instead of groups.")
  var pairs = false

  @Option(
    help: ArgumentHelp(
      "With --pairs: only pairs with at least this probability (default: 0.5).", valueName: "p"))
  var minScore: Double?

  @Flag(help: "With --pairs: only pairs of two languages.")
  var crossLanguage = false

  @Flag(help: "Without --pairs: also list articles that are alone.")
  var all = false

  @Option(
    name: [.customShort("n"), .long], help: ArgumentHelp("At most so many groups or pairs.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more") }
    if let minScore, !(0...1).contains(minScore) {
      throw ValidationError("--min-score must be between 0 and 1")
    }
    if pairs, all { throw ValidationError("--all lists groups; leave it out, or leave --pairs out") }
    if pairs { return }
    if minScore != nil { throw ValidationError("--min-score is for pairs; add --pairs") }
    if crossLanguage { throw ValidationError("--cross-language is for pairs; add --pairs") }
  }

  func perform(_ console: Console) throws -> Outcome {
    console.page()
    let index = try NewsIndex(folder: shared.folder)
    let filter = try filters.resolved()
    if pairs {
      let found = try index.pairs(
        minimumScore: minScore ?? 0.5, crossLanguageOnly: crossLanguage, filter: filter)
      let list = found.prefix(limit ?? .max)
      for pair in list { RelatedPrinter(console: console, explain: false).show(pair) }
      if found.isEmpty {
        console.remarkNothing("no pair of articles reports the same event", try index.hints(on: filter))
      } else if list.isEmpty {
        console.remark("\(counted(found.count, "pair")) found; --limit 0 shows none of them")
      }
      return list.isEmpty ? .nothingOrSkipped : .done
    }
    var groups = try index.groups(includingSingles: all, filter: filter)
    let total = groups.count
    if let limit { groups = Array(groups.prefix(limit)) }
    let printer = GroupPrinter(console: console)
    for group in groups { printer.show(group) }
    if total == 0 {
      console.remarkNothing("no two articles report the same event", try index.hints(on: filter))
    } else if groups.isEmpty {
      console.remark("\(counted(total, "group")) found; --limit 0 shows none of them")
    } else if total > groups.count {
      console.remark("\(counted(total - groups.count, "more group")); raise --limit to see them")
    }
    return groups.isEmpty ? .nothingOrSkipped : .done
  }
}
