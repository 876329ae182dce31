internal import Signature

/// `coverage ARTICLES.jsonl`: how much of each language's running text meets an entry of the lexicon.
///
/// A line a language: articles, words, the share of words that meet a concept or a name (a phrase counts once, senses
/// by their share), different entries in an article, and names known by their consonants alone. The last line tells
/// how many signatures a second of processor time were made, reading and guessing languages included.
struct CoverageVerb {
  private struct Count {
    var articles = 0
    var words = 0
    var met: Float = 0
    var entries = 0
    var skeletons = 0
  }

  private let path: String

  init(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw BenchmarkError(description: "coverage ARTICLES.jsonl") }
    path = arguments[1]
  }

  func run() throws {
    var counts: [String: Count] = [:]
    let start = Clock.processSeconds
    try SignatureFeed.read(path) { _, _, signature in
      var count = counts[signature.language] ?? Count()
      count.articles += 1
      count.words += signature.wordCount
      for feature in signature.features {
        if feature.kind.isMeaning {
          count.entries += 1
          count.met += feature.frequency
        } else if feature.kind == .skeleton {
          count.skeletons += 1
        }
      }
      counts[signature.language] = count
    }
    let seconds = Clock.processSeconds - start
    var articles = 0
    print("language\tarticles\twords\tmet\tentries an article\tskeletons an article")
    for (language, count) in counts.sorted(by: { $0.key < $1.key }) {
      articles += count.articles
      let each = Double(max(1, count.articles))
      print(
        [
          language, "\(count.articles)", "\(count.words)",
          Output.decimal(Double(count.met) / Double(max(1, count.words)), 3),
          Output.decimal(Double(count.entries) / each, 1), Output.decimal(Double(count.skeletons) / each, 1),
        ].joined(separator: "\t"))
    }
    print("\(articles) signatures, \(Output.decimal(Double(articles) / max(1e-9, seconds), 0)) a second")
  }
}
