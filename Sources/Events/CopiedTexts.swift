/// Texts that many articles print, each as one article.
///
/// An article knows some fifty others of its language. Of a text that hundreds print each knows another fifty, and what
/// is not known of a pair counts as nothing for it: 400 copies with a sentence of their own each fell into 113 groups.
/// So an article with many copies stands for these and for the copies of these, as far as they are its own copies.
package struct CopiedTexts {
  /// So many copies of an article leave others unknown: half of the candidates of a language.
  package static let manyCopies = 25
  /// How many such articles one is compared with, at most.
  private static let mostCompared = 4

  /// The article as whose copy each counts: for most, itself.
  package let originals: [Int]
  /// Whether all are their own.
  private let isEmpty: Bool

  /// - Parameters:
  ///   - count: articles, numbered from 0.
  ///   - copies: the pairs of copies that are known, each once.
  ///   - isCopy: compares two articles.
  /// - Complexity: O(pairs), and four comparisons at most for each article with copies.
  package init<E>(
    count: Int, copies: some Sequence<(first: Int, second: Int)>, isCopy: (Int, Int) throws(E) -> Bool
  ) throws(E) {
    var known = [[Int]](repeating: [], count: count)
    for pair in copies {
      known[pair.first].append(pair.second)
      known[pair.second].append(pair.first)
    }
    var originals = Array(0..<count)
    var isPlaced = [Bool](repeating: false, count: count)
    // With which original an article was compared last, and with how many.
    var compared = [(original: Int, count: Int)](repeating: (-1, 0), count: count)
    let crowded = known.indices.filter { known[$0].count >= CopiedTexts.manyCopies }
    for original in crowded.sorted(by: { (known[$1].count, $0) < (known[$0].count, $1) })
    where !isPlaced[original] {
      isPlaced[original] = true
      var open = [original]
      while let article = open.popLast() {
        for copy in known[article] where !isPlaced[copy] && compared[copy].original != original {
          if compared[copy].count >= CopiedTexts.mostCompared { continue }
          compared[copy] = (original, compared[copy].count + 1)
          guard try isCopy(original, copy) else { continue }
          originals[copy] = original
          isPlaced[copy] = true
          open.append(copy)
        }
      }
    }
    self.originals = originals
    isEmpty = originals.enumerated().allSatisfy { $0.offset == $0.element }
  }

  /// The groups of all articles, each sorted, in the order of their first article.
  ///
  /// - Parameter edges: what is known of pairs, each pair once; what is known of two texts is the mean of what is known
  ///   of their articles.
  package func groups(_ clustering: EventClustering, edges: [EventEdge]) -> [[Int]] {
    if isEmpty { return clustering.groups(count: originals.count, edges: edges) }
    var sums: [UInt64: (edge: EventEdge, sum: Float, count: Int)] = [:]
    for edge in edges {
      let text = EventEdge(originals[edge.first], originals[edge.second], edge.probability)
      if text.first == text.second { continue }
      let known = sums[Corroboration.Pair.key(text.first, text.second)] ?? (text, 0, 0)
      sums[Corroboration.Pair.key(text.first, text.second)] = (
        text, known.sum + edge.probability, known.count + 1
      )
    }
    let texts = sums.sorted { $0.key < $1.key }.map { _, known in
      EventEdge(known.edge.first, known.edge.second, known.sum / Float(known.count))
    }
    var copies: [Int: [Int]] = [:]
    for (article, original) in originals.enumerated() { copies[original, default: []].append(article) }
    return clustering.groups(count: originals.count, edges: texts).map { group in
      group.flatMap { copies[$0] ?? [] }.sorted()
    }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }
}
