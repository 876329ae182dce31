import PackagePlugin

/// Compiles the lexicon's tables into one source file before the target is built: the lexicon itself for the
/// target that holds the tables, the weights of letters that they teach and the table of stop words for every other.
@main
struct LexiconPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let own = lexicon(of: target)
    let tables = own.isEmpty ? context.package.targets.flatMap { lexicon(of: $0) } : own
    let compiler = try context.tool(named: "LexiconCompiler").url
    let name = own.isEmpty ? "LetterWeights.swift" : "LexiconBytes.swift"
    let output = context.pluginWorkDirectoryURL.appending(path: name)
    var commands: [Command] = [
      .buildCommand(
        displayName: own.isEmpty ? "Count the lexicon's letters" : "Compile the lexicon",
        executable: compiler,
        arguments: [own.isEmpty ? "--letters" : "--out", output.path()] + tables.map { $0.url.path() },
        inputFiles: tables.map(\.url), outputFiles: [output])
    ]
    if own.isEmpty {
      let output = context.pluginWorkDirectoryURL.appending(path: "StopWordBytes.swift")
      commands.append(
        .buildCommand(
          displayName: "Compile the stop words", executable: compiler,
          arguments: ["--stop-words", output.path()],
          inputFiles: [], outputFiles: [output]))
    }
    return commands
  }

  private func lexicon(of target: any Target) -> [File] {
    guard let files = target.sourceModule?.sourceFiles(withSuffix: "txt") else { return [] }
    return files.filter { $0.url.path().contains("/Lexicon/") }
  }
}
