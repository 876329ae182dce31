public import ArgumentParser
public import Tidings

extension Ranking: ExpressibleByArgument {}
extension SortOrder: ExpressibleByArgument {}

struct SearchCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Rank articles by words.",
    discussion: """
      The query: words (any may match, all are ranked), +must, -not, "a phrase", "near words"~5, prefix*, fuzzy~, \
      title:word, title:"a phrase", title:(words), AND OR NOT ( ). What does not parse is read as words. \
      * and ~ compare words as they are spelled. Behind a conjunction, as in import and -export, - is a hyphen; NOT \
      always leaves out. Where no article has a phrase that need not be there, its words are looked for and JSON has \
      "relaxed":true; +"a phrase" is looked for alone.

      EXAMPLES
        tidings search earthquake Morocco
        tidings search '"defence agreement" +Azerbaijan' --language en,fr
        tidings search --across 'accord de défense Maroc'
        tidings search انتخابات --since 30d --output json
        tidings search --queries topics.tsv --output trec > run.txt
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var filters: FilterOptions

  @Argument(help: "The query; several words need no quotes.")
  var query: [String] = []

  @Option(name: [.customShort("n"), .long], help: ArgumentHelp("At most so many hits.", valueName: "n"))
  var limit = 10

  @Option(help: ArgumentHelp("Leave out so many hits first.", valueName: "n"))
  var offset = 0

  @Option(help: "bm25 or tfidf.")
  var rank: Ranking = .bm25

  @Option(help: "score, newest or oldest.")
  var sort: SortOrder = .score

  @Flag(help: "Also find articles in other languages, by concepts and names.")
  var across = false

  @Flag(help: "Show one hit for each event.")
  var group = false

  @Flag(help: "Print the number of matching articles only.")
  var count = false

  @Flag(help: "Show how each score came about.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Answer all queries of a file, a line each: id<TAB>text; - for standard input.", valueName: "file"))
  var queries: String?

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must be 0 or more") }
    if offset < 0 { throw ValidationError("--offset must be 0 or more") }
    if queries == nil, query.isEmpty {
      throw ValidationError("give a query, for example: tidings search earthquake")
    }
    if queries != nil, !query.isEmpty { throw ValidationError("give either a query or --queries, not both") }
  }

  func perform(_ console: Console) throws -> Outcome {
    let index = try NewsIndex(folder: shared.folder)
    return try task().answer(index, console)
  }

  /// What the options say is to be done.
  func task() throws -> SearchTask {
    SearchTask(
      folder: shared.folder, query: query, limit: limit, offset: offset, filter: try filters.resolved(),
      rank: rank, sort: sort, across: across, group: group, count: count, explain: explain, queries: queries,
      snippets: shared.output != .trec)
  }
}
