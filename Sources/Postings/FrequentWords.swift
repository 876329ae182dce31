internal import Bytes

/// Which words of a segment are so frequent that their pairs are indexed as terms of their own.
///
/// A phrase of two such words would otherwise read the positions of a large part of all articles;
/// with the pair it is one term. The rule depends on the segment's articles alone: words in more
/// than a 32nd of the articles, the most frequent first, at most 512 and at most 30 % of all
/// occurrences.
enum FrequentWords {
  static let largestCount = 512
  static let smallestArticleCount = 64

  struct Candidate {
    var term: [UInt8]
    var documentFrequency: Int
    var occurrences: Int
    /// Whatever the caller needs to find the postings again.
    var tag: Int
  }

  /// Whether a word with this document frequency may be frequent at all.
  @inline(__always)
  static func mayBeFrequent(documentFrequency: Int, documentCount: Int) -> Bool {
    documentCount >= smallestArticleCount && documentFrequency * 32 > documentCount
  }

  /// The chosen candidates, in the order of their bytes.
  static func choose(_ candidates: [Candidate], tokenCount: Int) -> [Candidate] {
    let ordered = candidates.sorted {
      $0.documentFrequency != $1.documentFrequency
        ? $0.documentFrequency > $1.documentFrequency : $0.term.lexicographicallyPrecedes($1.term)
    }
    var chosen: [Candidate] = []
    var sum = 0
    for candidate in ordered.prefix(largestCount) {
      sum += candidate.occurrences
      if sum > tokenCount * 3 / 10 { break }
      chosen.append(candidate)
    }
    return chosen.sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }

  /// The term of a pair: field, length of the first word, first word, second word.
  static func pairTerm(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> [UInt8] {
    var term: [UInt8] = [TermField.pairs]
    term.appendVarInt(first.count)
    term.append(contentsOf: first)
    term.append(contentsOf: second)
    return term
  }
}

extension TermField {
  /// The term under which the pair of two words (with their field bytes) is indexed.
  package static func pair(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    FrequentWords.pairTerm(first.dropFirst(), second.dropFirst())
  }
}

/// Chooses the frequent words of a segment from outside this module.
package struct FrequentWordChoice {
  private let documentCount: Int
  private let tokenCount: Int
  private var candidates: [FrequentWords.Candidate] = []

  /// A choice for a segment of so many articles and words.
  package init(documentCount: Int, tokenCount: Int) {
    self.documentCount = documentCount
    self.tokenCount = tokenCount
  }

  /// Whether a word in at most so many articles may be frequent.
  package func mayBeFrequent(_ documentFrequency: Int) -> Bool {
    FrequentWords.mayBeFrequent(documentFrequency: documentFrequency, documentCount: documentCount)
  }

  /// Offers a word.
  package mutating func add(_ term: [UInt8], documentFrequency: Int, occurrences: Int) {
    guard mayBeFrequent(documentFrequency) else { return }
    candidates.append(
      FrequentWords.Candidate(
        term: term, documentFrequency: documentFrequency, occurrences: occurrences, tag: 0))
  }

  /// The chosen words in the order of their bytes.
  package func words() -> [[UInt8]] {
    FrequentWords.choose(candidates, tokenCount: tokenCount).map(\.term)
  }
}
