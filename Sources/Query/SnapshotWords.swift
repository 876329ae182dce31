private import Bytes
package import Postings
internal import Text

/// The words of an index, for the analysis of a question. One thread at a time.
package final class SnapshotWords: IndexedWords {
  private let snapshot: IndexSnapshot
  /// The first damage met; what was answered since is void.
  package private(set) var failure: (any Error)?

  package init(_ snapshot: IndexSnapshot) {
    self.snapshot = snapshot
  }

  package var documentCount: Int { snapshot.documentCount }

  package private(set) lazy var languageCounts: [String: Int] = {
    do {
      return try snapshot.sampledLanguages(limit: SnapshotWords.languageSample)
    } catch {
      failure = failure ?? error
      return [:]
    }
  }()

  package func documentFrequency(of term: [UInt8]) -> Int {
    do {
      return try snapshot.documentFrequency(of: [TermField.words] + term)
    } catch {
      failure = failure ?? error
      return 0
    }
  }

  /// So many postings of a segment tell in which languages a term is, so many articles in which languages it is.
  private static let languageSample = 1 << 10

  package func articles(of term: [UInt8]) -> [String: Int] {
    do {
      return try snapshot.languageFrequencies(
        of: [TermField.words] + term, limit: SnapshotWords.languageSample)
    } catch {
      failure = failure ?? error
      return [:]
    }
  }

  package func terms(startingWith prefix: [UInt8], limit: Int) -> [(term: [UInt8], documentFrequency: Int)] {
    do {
      return try snapshot.terms(prefix: [TermField.words] + prefix, limit: limit)
        .map { (term: $0.suffix, documentFrequency: $0.documentFrequency) }
    } catch {
      failure = failure ?? error
      return []
    }
  }
}
