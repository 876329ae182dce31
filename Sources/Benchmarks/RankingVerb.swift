internal import Glibc
internal import Text

/// `ranking FOLDER…`: what the analysis is worth, without an index: BM25 over postings in memory,
/// every document scored, nDCG at 10 of each judged collection.
struct RankingVerb {
  func run(_ arguments: [String]) throws {
    try Output.lines(ofEach: arguments) { folder in
      Output.decimal(rank(try JudgedCollection(folder: folder)), 4)
    }
  }

  private func rank(_ collection: JudgedCollection) -> Double {
    let index = MemoryIndex(collection.documents)
    var rankings: [String: [String]] = [:]
    for query in collection.queries where collection.judgements[query.id] != nil {
      rankings[query.id] = index.best(query.text).map { collection.documents[$0].id }
    }
    return collection.ndcg10(rankings)
  }
}

/// Postings in memory.
private final class MemoryIndex: IndexedWords {
  private let analyzer = Analyzer()
  private var languages: [LanguageTag] = []
  private var terms: [[UInt8]: Int] = [:]
  private var postings: [[(document: Int32, frequency: Int32)]] = []
  private var lengths: [Float] = []
  private var averageLength: Float = 1
  private var sorted: [[UInt8]] = []

  init(_ documents: [JudgedCollection.Document]) {
    var known: Set<LanguageTag> = []
    var termsOfWord: [[Int]] = []
    var counts: [Int: Int32] = [:]
    let guesser = LanguageGuesser()
    var tokens: [Token] = []
    for (number, document) in documents.enumerated() {
      let tag = document.language.isEmpty ? guesser.guess(document.text) : LanguageTag(document.language)
      known.insert(tag)
      tokens.removeAll(keepingCapacity: true)
      analyzer.analyze(document.text, language: tag, into: &tokens)
      counts.removeAll(keepingCapacity: true)
      for token in tokens {
        while termsOfWord.count <= Int(token.word) {
          termsOfWord.append(analyzer.terms(of: UInt32(termsOfWord.count)).map { self.number(of: $0) })
        }
        for term in termsOfWord[Int(token.word)] { counts[term, default: 0] += 1 }
      }
      for (term, count) in counts { postings[term].append((Int32(number), count)) }
      lengths.append(Float(analyzer.contentLength(of: tokens)))
    }
    languages = known.sorted { $0.description < $1.description }
    sorted = terms.keys.sorted { $0.lexicographicallyPrecedes($1) }
    averageLength = lengths.reduce(0, +) / Float(max(1, lengths.count))
  }

  var documentCount: Int { lengths.count }

  func documentFrequency(of term: [UInt8]) -> Int { terms[term].map { postings[$0].count } ?? 0 }

  func terms(startingWith prefix: [UInt8], limit: Int) -> [(term: [UInt8], documentFrequency: Int)] {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
    }
    return sorted[low...].prefix(limit).prefix { $0.starts(with: prefix) }
      .map { ($0, documentFrequency(of: $0)) }
  }

  private func number(of term: [UInt8]) -> Int {
    if let known = terms[term] { return known }
    terms[term] = postings.count
    postings.append([])
    return postings.count - 1
  }

  /// The ten best documents, best first.
  func best(_ query: [UInt8]) -> [Int] {
    var scores = [Float](repeating: 0, count: lengths.count)
    for word in analyzer.queryTerms(query, languages: languages, indexed: self) {
      let share = word.stopWord?.share ?? 1
      for (term, weight, _) in word.alternatives {
        guard let list = terms[term].map({ postings[$0] }) else { continue }
        let frequency = Float(list.count)
        let idf = logf(1 + (Float(lengths.count) - frequency + 0.5) / (frequency + 0.5))
        for posting in list {
          let count = Float(posting.frequency)
          let length = lengths[Int(posting.document)] / averageLength
          scores[Int(posting.document)] +=
            share * weight * idf * 2.2 * count / (count + 1.2 * (0.25 + 0.75 * length))
        }
      }
    }
    let found = scores.indices.filter { scores[$0] > 0 }
    return Array(found.sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(10))
  }
}
