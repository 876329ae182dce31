import ArgumentParser
import Tidings

struct LearnCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Learn translations that the lexicon lacks from recognised events.",
    discussion: """
      Words that keep company across reports of the same events, in two languages, become translations. They are kept \
      in the index with their counts and used by related, duplicates, incoming and search --across. Run it again when \
      the index has grown; --forget drops everything.

      EXAMPLES
        tidings learn
        tidings learn --since 30d --dry-run
        tidings learn --forget
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var filters: FilterOptions

  @Option(
    help: ArgumentHelp(
      "Learn from pairs that report one event with this probability.", valueName: "probability"))
  var minScore = 0.8

  @Flag(help: "Tell what would be learned, and keep nothing.")
  var dryRun = false

  @Flag(help: "Forget what was learned.")
  var forget = false

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp("Words to print of each language.", valueName: "count"))
  var limit = 10

  func validate() throws {
    guard (0...1).contains(minScore) else { throw ValidationError("--min-score takes a number from 0 to 1") }
    guard limit >= 0 else { throw ValidationError("--limit takes a number from 0") }
  }

  func perform(_ console: Console) throws -> Outcome {
    if forget {
      if dryRun {
        _ = try NewsIndex(folder: shared.folder)
      } else {
        try NewsIndex.forgetLearned(folder: shared.folder)
      }
      if !console.isJSON {
        console.remark(dryRun ? "would forget what was learned" : "forgot what was learned")
      }
      return .done
    }
    let report = try NewsIndex.learn(
      folder: shared.folder, filter: filters.resolved(), minimumScore: minScore, dryRun: dryRun)
    if console.isJSON {
      for word in report.words { console.line(json(word).closed) }
      return report.words.isEmpty ? .nothingOrSkipped : .done
    }
    let terminal = console.terminal
    var printed: [String: Int] = [:]
    for word in report.words {
      printed[word.language, default: 0] += 1
      if printed[word.language, default: 0] > limit { continue }
      console.line(
        "\(padRight(word.language, 4))  \(terminal.piece(word.word)) = \(terminal.piece(word.meaning))  "
          + "in \(word.shared) of \(word.events) events")
    }
    let languages = printed.count
    console.line(
      "\(counted(report.words.count, "word")) in \(counted(languages, "language")), "
        + "from \(counted(report.events, "event")) told in two languages or more"
        + (dryRun ? "; nothing was kept" : ""))
    return report.words.isEmpty ? .nothingOrSkipped : .done
  }

  private func json(_ word: LearnedWord) -> JSONObject {
    var object = JSONObject()
    object.add("language", word.language)
    object.add("word", word.word)
    object.add("meaning", word.meaning)
    object.add("events", word.events)
    object.add("shared", word.shared)
    return object
  }
}
