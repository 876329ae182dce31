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
      case "tokens": TokensVerb().run()
      case "ranking": try RankingVerb(arguments).run()
      case "languages": try LanguagesVerb(arguments).run()
      case "analysis": try AnalysisVerb(arguments).run()
      case "pairs": try PairsVerb(arguments).run()
      case "version": print("Tidings engine, format \(FileFrame.version)")
      default:
        Output.error(
          "verbs: build DOCS INDEX | query INDEX Q.tsv | one INDEX CLASS TERMS | tokens | ranking FOLDER… | "
            + "analysis FILE… | languages FILE… | pairs ARTICLES | version")
        exit(64)
      }
    } catch {
      Output.error("\(error)")
      exit(2)
    }
  }
}
