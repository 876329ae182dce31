import ArgumentParser
import Tidings

@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidings", version: tidingsVersion)
}
