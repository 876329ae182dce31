package import Signature

/// In how many articles of a language a feature stands: the ground of its weight.
///
/// Only the article's own language counts: function words that slip into one language's features are
/// common in that language, and would look rare in a pool of many.
package protocol FeatureStatistics: AnyObject {
  /// Articles of a language.
  func articleCount(language: String) -> Int
  /// Articles of the language that have each of some features.
  ///
  /// - Parameters:
  ///   - hashes: what ``SignatureFeature/hash`` tells of them.
  ///   - term: gives the index term of one of them, by its place among the hashes.
  func frequencies(hashes: [UInt64], language: String, term: (Int) -> [UInt8]) -> [Int]
}

/// Statistics kept in memory and counted as articles come.
package final class MemoryStatistics: FeatureStatistics {
  private struct Key: Hashable {
    var hash: UInt64
    var language: String
  }

  private var frequencies: [Key: Int] = [:]
  private var counts: [String: Int] = [:]

  package init() {}

  /// Counts an article.
  package func add(_ signature: ArticleSignature) {
    counts[signature.language, default: 0] += 1
    for feature in signature.features {
      frequencies[Key(hash: feature.hash, language: signature.language), default: 0] += 1
    }
  }

  package func articleCount(language: String) -> Int { counts[language] ?? 0 }

  package func frequencies(hashes: [UInt64], language: String, term: (Int) -> [UInt8]) -> [Int] {
    hashes.map { frequencies[Key(hash: $0, language: language)] ?? 0 }
  }
}
