internal import Postings

/// The terms that a question looks for, to find them again in a text.
package struct QueryTerms: Sendable {
  /// How far from a question's words a word may be that counts, each farther than the one before it.
  package enum Reach: CaseIterable, Sendable {
    /// What stands for a whole word of the question.
    case words
    /// What finds such a word for little of its weight, too: parts of it, and words that hold its characters.
    case parts
    /// What only begins like it, too.
    case beginnings
  }

  private var terms: [[UInt8]] = []
  /// The same, to add none twice.
  private var known: Set<[UInt8]> = []
  private var prefixes: [[UInt8]] = []
  private var fuzzy: [(target: [Unicode.Scalar], distance: Int)] = []

  private let reach: Reach

  /// Collects the terms of a question; those that must not occur are left out.
  package init(_ query: Query, reach: Reach = .words) {
    self.reach = reach
    collect(query.root)
  }

  private mutating func collect(_ node: QueryNode) {
    switch node {
    case .nothing, .everything: break
    case .word(let list), .title(let list): add(list)
    case .phrase(let words), .near(let words, _), .titlePhrase(let words):
      for word in words { add(word.alternatives) }
    case .joined(let characters):
      for piece in characters.pieces where piece.isTelling { for term in piece.terms { add(term) } }
      collect(characters.beside)
    case .prefix(let bytes): if !prefixes.contains(bytes) { prefixes.append(bytes) }
    case .fuzzy(let bytes, let distance):
      // Cut as the index cuts words: each word of a text is compared with it.
      let letters = TermField.cut(bytes).dropFirst()
      let target = Array(String(decoding: letters, as: UTF8.self).unicodeScalars)
      if !fuzzy.contains(where: { $0.target == target && $0.distance == distance }) {
        fuzzy.append((target, distance))
      }
    case .group(let must, let should, _):
      for child in must { collect(child) }
      for child in should { collect(child) }
    }
  }

  /// Takes the terms of a word that are within reach; characters inside words where a word has nothing else.
  private mutating func add(_ list: [WeightedTerm]) {
    let strongest = list.map(\.weight).max() ?? 0
    for item in list {
      if item.isBeginning {
        if reach == .beginnings { add(item.term) }
      } else if reach != .words || item.weight >= 0.3 * strongest || item.weight == strongest {
        add(item.term)
      }
    }
  }

  private mutating func add(_ term: [UInt8]) {
    if known.insert(term).inserted { terms.append(term) }
  }

  /// Whether the question looks for nothing.
  package var isEmpty: Bool { terms.isEmpty && prefixes.isEmpty && fuzzy.isEmpty }

  /// Whether the question looks for a term (without its field byte).
  ///
  /// - Complexity: O(terms of the question), nearly all told apart by length or first letter.
  package func contains(_ word: Span<UInt8>) -> Bool {
    if terms.contains(where: { $0.count == word.count + 1 && Self.begins(word, $0) }) { return true }
    if prefixes.contains(where: { $0.count <= word.count + 1 && Self.begins(word, $0) }) { return true }
    guard !fuzzy.isEmpty else { return false }
    let bytes = word.indices.map { word[$0] }
    return fuzzy.contains { item in
      var matrix = EditMatrix(target: item.target)
      return matrix.distance(to: bytes, atMost: item.distance) != nil
    }
  }

  /// Whether a word begins with a term of the words' field, which is no longer than it.
  private static func begins(_ word: Span<UInt8>, _ term: [UInt8]) -> Bool {
    guard term.first == TermField.words else { return false }
    for index in 1..<term.count where term[index] != word[index - 1] { return false }
    return true
  }
}
