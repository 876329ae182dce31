import ArgumentParser
import Tidings

private import Glibc

@main
struct TidingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidings",
    abstract: "Search news in any language, and find reports of the same event.",
    discussion:
      "Completions: tidings --generate-completion-script bash (zsh, fish) prints them for your shell.",
    version: tidingsVersion,
    groupedSubcommands: [
      CommandGroup(name: "Start:", subcommands: [DemoCommand.self, IndexCommand.self]),
      CommandGroup(
        name: "Ask:",
        subcommands: [SearchCommand.self, RelatedCommand.self, DuplicatesCommand.self, ShowCommand.self]),
      CommandGroup(name: "Follow a stream:", subcommands: [IncomingCommand.self]),
      CommandGroup(
        name: "Look after the index:",
        subcommands: [
          StatusCommand.self, RemoveCommand.self, CompactCommand.self, VerifyCommand.self,
          LearnCommand.self, EvaluateCommand.self,
        ]),
    ])

  /// Without a verb: what this is and where to go on.
  func run() {
    print(
      """
      tidings \(tidingsVersion): search news in any language, and find reports of the same event.

      Start             demo        a two-minute tour on sample articles
                        index       add articles from files, folders or standard input
      Ask               search      rank articles by words
                        related     reports of the same event or story, in any language
                        duplicates  groups of articles that report the same event
                        show        one article, with what the index knows of it
      Follow a stream   incoming    say of each arriving article whether it is new, and add it
      Look after it     status, remove, compact, verify, learn, evaluate

      Examples
        tidings demo
        tidings index news/ && tidings search earthquake Morocco
        tidings duplicates --since 7d

      tidings VERB --help tells more of each verb.
      tidings --generate-completion-script bash (zsh, fish) prints completions for your shell.
      """)
  }

  static func main() {
    occupyStandardDescriptors()
    // A reader that goes away is told by EPIPE on the write, and is no failure.
    signal(SIGPIPE, SIG_IGN)
    // A file that may grow no further is told by EFBIG on the write.
    signal(SIGXFSZ, SIG_IGN)
    let given = Array(CommandLine.arguments.dropFirst())
    do {
      let named = given.first == "help" ? given.dropFirst().first : given.first
      if let word = named, !word.hasPrefix("-"), !verbs.contains(word), word != "help" {
        throw ValidationError("no verb '\(word)'" + meant(word))
      }
      let arguments = try Arguments.read(given)
      if arguments.first == "search" { PlainSearch(Array(arguments.dropFirst()))?.run() }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Ends the process: help and versions are printed, wrong usage is one line and where to read on.
  static func end(_ error: any Error) -> Never {
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    let arguments = CommandLine.arguments.dropFirst()
    let failure = Failure(code: "usage", message: message(for: error).replacing("\n", with: " "))
    let isJSON =
      arguments.contains("--output=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--output" && $1 == "json" }
    if isJSON {
      standardError(failure.json)
    } else {
      let verb = arguments.first { verbs.contains($0) }.map { $0 + " " } ?? ""
      let isQuestion = failure.message.hasSuffix("?") || failure.message.hasSuffix(".")
      standardError(failure.line + (isQuestion ? " " : "; ") + "see: tidings \(verb)--help")
    }
    Glibc.exit(64)
  }

  private static var verbs: [String] {
    configuration.groupedSubcommands.flatMap { group in
      group.subcommands.compactMap { verb in verb.configuration.commandName }
    }
  }

  /// What a mistyped verb, or a path in its place, was probably meant to be.
  private static func meant(_ word: String) -> String {
    if let near = nearest(to: word, among: verbs) { return "; did you mean tidings \(near)?" }
    if pathExists(word) { return "; to add it to the index: tidings index \(word)" }
    return "; to search for it: tidings search \(word)"
  }
}
