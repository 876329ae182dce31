import PackagePlugin

/// Compiles the lexicon's tables into one source file before the target is built.
@main
struct LexiconPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let tables = module.sourceFiles(withSuffix: "txt").map(\.url)
    let output = context.pluginWorkDirectoryURL.appending(path: "LexiconBytes.swift")
    return [
      .buildCommand(
        displayName: "Compile the lexicon",
        executable: try context.tool(named: "LexiconCompiler").url,
        arguments: ["--out", output.path()] + tables.map { $0.path() },
        inputFiles: tables, outputFiles: [output])
    ]
  }
}
