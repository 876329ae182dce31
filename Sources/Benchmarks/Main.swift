internal import Bytes
internal import Glibc

/// Measures: the verbs of the peers' adapters, one benchmark a hot loop, comparisons of results.
@main
struct Main {
  private static let usage = """
    bench [NAME…] [--seconds S]     one line of JSON for each hot loop, and for the whole
    compare OLD.jsonl NEW.jsonl     two results of bench; status 1 when something is a tenth slower
    build DOCS INDEX                the four verbs of the peers' adapters: build, query, one, version
    query INDEX Q.tsv
    one INDEX CLASS TERMS
    sizes INDEX                     what terms and postings take
    compact INDEX, add INDEX        what changes cost
    tokens                          one text a line in, its tokens out
    ranking FOLDER…                 judged collections, with lengths and weights of the analysis
    languages FILE…                 how well the language of titles is guessed
    paragraphs FILE…                how well the language of one sentence amid another language is told
    analysis FILE…                  MB/s of the whole analysis beside ICU's word breaker alone
    digest FILE…                    one number for all that the analysis says, to compare before and after
    pairs ARTICLES [WANTED]         every pair of articles, or the wanted ones, for fitting
    candidates INDEX LABELS         share of true pairs that are not among the articles compared
    coverage ARTICLES               share of running words that meet the lexicon, by language
    fit NAME PAIRS LABELS COMPETING…  weights of the pair score
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch arguments.first {
      case "build": try BuildVerb(arguments).run()
      case "query": try QueryVerb(arguments).run()
      case "one": try QueryVerb.one(arguments)
      case "bench": try LoopsVerb(arguments).run()
      case "compare": try exit(CompareVerb.run(arguments))
      case "sizes": try SizesVerb.run(arguments)
      case "compact": try ChangeVerbs.compact(arguments)
      case "add": try ChangeVerbs.add(arguments)
      case "tokens": TokensVerb().run()
      case "ranking": try RankingVerb().run(arguments)
      case "languages": try LanguagesVerb(arguments).run()
      case "paragraphs": try ParagraphsVerb(arguments).run()
      case "analysis": try AnalysisVerb(arguments).run()
      case "digest": try DigestVerb().run(arguments)
      case "pairs": try PairsVerb(arguments).run()
      case "candidates": try CandidatesVerb(arguments).run()
      case "coverage": try CoverageVerb(arguments).run()
      case "fit": try FitVerb(arguments).run()
      case "version": print("Tidings engine, format \(FileFrame.version)")
      default:
        Output.error(usage)
        exit(64)
      }
    } catch {
      Output.error("\(error)")
      exit(2)
    }
  }
}
