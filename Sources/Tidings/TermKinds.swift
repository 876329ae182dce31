internal import Postings
internal import Query
internal import Text

/// What the terms of a question are to its words, for those who read how a score came about.
final class TermKinds {
  private var kinds: [[UInt8]: (kind: QueryTermKind, weight: Float)] = [:]
  /// The terms that the question names.
  private var named: Set<[UInt8]> = []
  /// What `word*` stands for begins so.
  private var prefixes: [[UInt8]] = []

  /// Takes in the words of a part of the question; of two that have a term, the one counts that weighs it more.
  func note(_ words: [QueryWord]) {
    for word in words {
      for item in word.alternatives {
        let term = TermField.cut([TermField.words] + item.term)
        if let known = kinds[term], known.weight >= item.weight { continue }
        kinds[term] = (item.kind, item.weight)
      }
    }
  }

  /// Takes in the whole question, all of its parts being noted.
  func note(question: QueryNode) {
    named = Set(question.terms.map { TermField.cut($0) })
    prefixes = TermKinds.prefixes(of: question)
  }

  /// What a part of a score is of, its kind first: `stem pact`, `phrase defence pact`.
  func label(of part: Explanation) -> String {
    let words = part.terms.map { QueryTermKind.letters(of: $0.dropFirst()) }
    return ([kind(of: part)] + words).joined(separator: " ")
  }

  private func kind(of part: Explanation) -> String {
    guard part.shape == .word, let term = part.terms.first else { return part.shape.rawValue }
    if named.contains(term), let known = kinds[term] { return known.kind.rawValue }
    return prefixes.contains { term.starts(with: $0) } ? "prefix" : "fuzzy"
  }

  private static func prefixes(of node: QueryNode) -> [[UInt8]] {
    switch node {
    case .prefix(let bytes): [bytes]
    case .group(let must, let should, _): (must + should).flatMap { prefixes(of: $0) }
    case .joined(let row): prefixes(of: row.beside)
    default: []
    }
  }
}
