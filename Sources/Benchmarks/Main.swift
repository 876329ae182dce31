internal import Bytes
internal import Glibc

/// Measures: the verbs of the peers' adapters, one benchmark a hot loop, comparisons of results.
@main
struct Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch arguments.first {
      case "build": try BuildVerb(arguments).run()
      case "query": try QueryVerb(arguments).run()
      case "one": try QueryVerb.one(arguments)
      case "sizes": try SizesVerb.run(arguments)
      case "compact": try ChangeVerbs.compact(arguments)
      case "add": try ChangeVerbs.add(arguments)
      case "version": print("Tidings engine, format \(FileFrame.version)")
      default:
        Output.error(
          "verbs: build DOCS INDEX | query INDEX Q.tsv | one INDEX CLASS TERMS | sizes INDEX | compact INDEX | add INDEX | version"
        )
        exit(64)
      }
    } catch {
      Output.error("\(error)")
      exit(2)
    }
  }
}
