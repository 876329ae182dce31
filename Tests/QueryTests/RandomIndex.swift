import Bytes
import Indexer
import Postings
import Query
import TestSupport

/// A random index in several segments with removals, beside the plain list of words that it should mean.
struct RandomIndex {
  /// Words of an article that are its title.
  static let titleWordCount = 3

  let folder: TemporaryFolder
  let snapshot: IndexSnapshot
  /// Words of each live article by its number.
  var articles: [Int: [Int]] = [:]

  static let versions = IndexVersions(icu: "i", unicode: "u", analyzer: "a", lexicon: "l")

  static func term(_ word: Int) -> [UInt8] { [TermField.words] + Array("w\(word)".utf8) }

  /// The source of an article; empty when it has none.
  static func source(of number: Int) -> String { ["wire", "", "daily", "", "wire"][number % 5] }

  /// - Parameters:
  ///   - lengths: Words of an article.
  ///   - dateStep: Seconds between the dates of an article and the next.
  init(
    seed: UInt64, articleCount: Int, wordCount: Int, lengths: ClosedRange<Int> = 1...40, dateStep: Int64 = 1
  ) throws {
    var random = SeededRandom(seed: seed)
    folder = try TemporaryFolder()
    let writer = try IndexWriter(folder.path + "/index", versions: RandomIndex.versions)
    defer { writer.close() }
    let lane = writer.makeLane()
    for number in 0..<articleCount {
      let length = Int.random(in: lengths, using: &random)
      // Squaring makes low words frequent, as in texts.
      let words = (0..<length).map { _ -> Int in
        let share = Double.random(in: 0..<1, using: &random)
        return Int(share * share * share * Double(wordCount))
      }
      try lane.begin(
        DocumentInput(
          id: Array("d\(number)".utf8), language: number % 3 == 0 ? "nl" : "en",
          published: dateStep > 1 && number % 7 == 0 ? nil : Int64(number) * dateStep,
          source: RandomIndex.source(of: number)))
      for (position, word) in words.enumerated() {
        lane.add(term: try lane.termID(for: RandomIndex.term(word)), position: UInt32(position))
      }
      try lane.end(
        tokenCount: UInt32(words.count), titleTokenCount: UInt32(min(words.count, RandomIndex.titleWordCount))
      )
      articles[number] = words
      if Int.random(in: 0..<max(1, articleCount / 4), using: &random) == 0 { try writer.commit() }
    }
    try writer.commit()
    for number in 0..<articleCount where Int.random(in: 0..<10, using: &random) == 0 {
      writer.remove(id: Array("d\(number)".utf8))
      articles[number] = nil
    }
    try writer.commit()
    snapshot = try IndexSnapshot.open(folder.path + "/index", versions: RandomIndex.versions)
  }

  /// BM25 (k1 1.2, b 0.75, the constant factor k1 + 1 left out as Lucene does) by its formula, article by article.
  func score(_ words: [Int], in article: [Int]) -> Double {
    let count = Double(articles.count)
    let average = Double(articles.values.reduce(0) { $0 + $1.count }) / count
    var sum = 0.0
    for word in words {
      let frequency = Double(article.count { $0 == word })
      guard frequency > 0 else { continue }
      let holders = Double(articles.values.count { $0.contains(word) })
      let idf = log1p((count - holders + 0.5) / (holders + 0.5))
      let norm = 1.2 * (0.25 + 0.75 * Double(article.count) / average)
      sum += idf * frequency / (frequency + norm)
    }
    return sum
  }

  /// The natural logarithm of 1 + `value`.
  private func log1p(_ value: Double) -> Double { naturalLogarithm(1 + value) }

  func number(_ hit: Hit) throws -> Int {
    Int(String(decoding: try snapshot.id(of: hit.address).dropFirst(), as: UTF8.self)) ?? -1
  }
}
