internal import Postings

/// The terms that a question looks for, to find them again in a text.
package struct QueryTerms: Sendable {
  private var terms: Set<[UInt8]> = []
  private var prefixes: [[UInt8]] = []
  private var fuzzy: [(target: [Unicode.Scalar], distance: Int)] = []

  /// Collects the terms of a question; those that must not occur are left out.
  package init(_ query: Query) { collect(query.root) }

  private mutating func collect(_ node: QueryNode) {
    switch node {
    case .nothing, .everything: break
    case .word(let list), .title(let list): add(list)
    case .phrase(let words), .near(let words, _):
      for word in words { add(word.alternatives) }
    case .prefix(let bytes): prefixes.append(bytes)
    case .fuzzy(let bytes, let distance):
      fuzzy.append((Array(String(decoding: bytes.dropFirst(), as: UTF8.self).unicodeScalars), distance))
    case .group(let must, let should, _):
      for child in must { collect(child) }
      for child in should { collect(child) }
    }
  }

  /// Takes the terms that stand for a whole word; characters inside words only where a word has nothing else.
  private mutating func add(_ list: [WeightedTerm]) {
    let strongest = list.map(\.weight).max() ?? 0
    for item in list where item.weight >= 0.3 * strongest || item.weight == strongest {
      terms.insert(item.term)
    }
  }

  /// Whether the question looks for nothing.
  package var isEmpty: Bool { terms.isEmpty && prefixes.isEmpty && fuzzy.isEmpty }

  /// Whether the question looks for a term (without its field byte).
  package func contains(_ word: [UInt8]) -> Bool {
    let term = [TermField.words] + word
    if terms.contains(term) { return true }
    if prefixes.contains(where: { term.starts(with: $0) }) { return true }
    for item in fuzzy {
      var matrix = EditMatrix(target: item.target)
      if matrix.distance(to: word, atMost: item.distance) != nil { return true }
    }
    return false
  }
}
