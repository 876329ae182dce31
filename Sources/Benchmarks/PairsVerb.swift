internal import Events
internal import Signature

/// `pairs ARTICLES.jsonl [WANTED.tsv]`: what is measured of every pair of articles, or of the wanted ones (two ids a
/// line), for fitting the pair score.
///
/// A line a pair: both ids, both languages, the roots of the channels' cosines, conflict of places, of main places,
/// shared weekday, conflict of numbers, days between the publications (`-` when one is unknown), overlap of copies.
/// All pairs, so it suits some thousand articles.
struct PairsVerb {
  private let path: String
  private let wanted: String?

  init(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw BenchmarkError(description: "pairs ARTICLES.jsonl") }
    path = arguments[1]
    wanted = arguments.count > 2 ? arguments[2] : nil
  }

  func run() throws {
    let statistics = MemoryStatistics()
    var articles: [(id: String, published: Int64?, signature: ArticleSignature)] = []
    try SignatureFeed.read(path) { id, published, signature in
      statistics.add(signature)
      articles.append((id, published, signature))
    }
    let prepared = try articles.map { article in
      guard
        let made = PreparedSignature(
          article.signature, published: article.published, statistics: statistics, model: .current)
      else { throw BenchmarkError(description: "\(article.id): a signature that cannot be kept") }
      return made
    }
    if let wanted {
      let index = Dictionary(articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
      let reader = try LineReader(wanted)
      while unsafe reader.next({ bytes in
        // SAFETY: the line is copied before the reader goes on.
        let ids = unsafe String(decoding: bytes, as: UTF8.self).split(separator: "\t").map(String.init)
        guard ids.count >= 2, let first = index[ids[0]], let second = index[ids[1]] else { return }
        print(line(ids[0], ids[1], prepared[first], prepared[second]))
      }) {}
      return
    }
    for first in prepared.indices {
      for second in 0..<first {
        print(line(articles[first].id, articles[second].id, prepared[first], prepared[second]))
      }
    }
  }

  private func line(_ a: String, _ b: String, _ left: PreparedSignature, _ right: PreparedSignature)
    -> String
  {
    let pair = PairComparison(left, right)
    var fields = [a, b, left.signature.language, right.signature.language]
    fields += pair.roots.map { Output.decimal(Double($0), 4) }
    fields.append(Output.decimal(Double(pair.placeConflict), 3))
    fields.append(Output.decimal(Double(pair.mainPlaceConflict), 3))
    fields.append(Output.decimal(Double(pair.mainNameConflict), 3))
    fields.append(pair.sharesWeekday ? "1" : "0")
    fields.append(pair.numberConflict ? "1" : "0")
    fields.append(pair.daysApart.map { Output.decimal(Double($0), 3) } ?? "-")
    fields.append(Output.decimal(Double(pair.overlap), 3))
    return fields.joined(separator: "\t")
  }
}
