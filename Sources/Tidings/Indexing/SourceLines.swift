/// The latest articles of one source, and the lines that it prints in all kinds of them.
///
/// A line is one of these when six articles have it, no two of which may tell the same story: what an agency prints
/// again in each report of an event is news, however often it does.
struct SourceLines: Sendable {
  /// Articles that are remembered.
  static let mostArticles = 64
  /// Articles of different stories that have a line which is none of any.
  static let leastArticles = 6
  /// How far back articles count, in the order of arrival of all sources.
  static let window: UInt64 = 1 << 15
  /// Cells in which lines are counted before they are compared.
  private static let cellCount: UInt64 = 2_048

  /// In the order of arrival.
  private var articles: [PrintedArticle] = []
  /// How many articles have a line in each cell; empty while they are too few for any.
  private var counts: [UInt16] = []
  /// About what all of it takes in memory.
  private(set) var byteCount = 0
  /// When it was last asked.
  var lastUse = 0

  /// Remembers an article that came after the others, and forgets its earlier version, else the oldest.
  mutating func note(_ article: PrintedArticle) {
    if let earlier = articles.firstIndex(where: { $0.id == article.id }) { forget(earlier) }
    if articles.count == SourceLines.mostArticles { forget(0) }
    articles.append(article)
    byteCount += article.memoryByteCount
    if !counts.isEmpty {
      count(article, &+)
    } else if articles.count >= SourceLines.leastArticles - 1 {
      counts = [UInt16](repeating: 0, count: Int(SourceLines.cellCount))
      byteCount += counts.count * 2
      for known in articles { count(known, &+) }
    }
  }

  /// The lines of an article that the source repeats, by their numbers, rising; none where little would be left of it.
  func repeated(in article: PrintedArticle) -> [Int] {
    if counts.isEmpty { return [] }
    var numbers: [Int] = []
    var byteCount = 0
    var hash: UInt64?
    var isRepeated = false
    for line in article.lines {
      if line.hash != hash { isRepeated = self.isRepeated(line.hash, in: article) }
      hash = line.hash
      if isRepeated {
        numbers.append(Int(line.number))
        byteCount += Int(line.byteCount)
      }
    }
    // What is nearly all the same is the same article.
    return byteCount * 5 > article.byteCount * 4 ? [] : numbers.sorted()
  }

  private func isRepeated(_ hash: UInt64, in article: PrintedArticle) -> Bool {
    guard counts[cell(hash)] >= SourceLines.leastArticles - 1 else { return false }
    var others: [Int] = []
    for index in articles.indices.reversed() {
      let other = articles[index]
      guard other.id != article.id, other.holds(hash), isNear(other, article),
        !other.mayTellTheStory(of: article),
        !others.contains(where: { articles[$0].mayTellTheStory(of: other) })
      else { continue }
      others.append(index)
      if others.count == SourceLines.leastArticles - 1 { return true }
    }
    return false
  }

  private func isNear(_ other: PrintedArticle, _ article: PrintedArticle) -> Bool {
    other.sequence >= article.sequence || article.sequence - other.sequence < SourceLines.window
  }

  private mutating func forget(_ index: Int) {
    let article = articles.remove(at: index)
    byteCount -= article.memoryByteCount
    if !counts.isEmpty { count(article, &-) }
  }

  private mutating func count(_ article: PrintedArticle, _ step: (UInt16, UInt16) -> UInt16) {
    article.forEachHash { hash in counts[cell(hash)] = step(counts[cell(hash)], 1) }
  }

  private func cell(_ hash: UInt64) -> Int { Int(hash % SourceLines.cellCount) }
}
