import ArgumentParser

/// How results are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case human, json, trec
}

extension Terminal.Color: ExpressibleByArgument {}

/// Options that every verb takes.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("index"),
    help: ArgumentHelp("Folder of the index (default: $TIDINGS_INDEX, else Index).", valueName: "dir"))
  var indexPath: String?

  @Option(help: ArgumentHelp("human or json, one object a line (search: also trec).", valueName: "format"))
  var output: OutputFormat = .human

  @Flag(name: .shortAndLong, help: "No progress and no remarks on stderr, only errors.")
  var quiet = false

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: Terminal.Color = .auto

  /// The index folder that is meant.
  var folder: String { SharedOptions.folder(indexPath) }

  /// The index folder that is meant when `--index` says `path` or nothing.
  static func folder(_ path: String?) -> String { path ?? environment("TIDINGS_INDEX") ?? "Index" }
}
