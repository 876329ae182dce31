package import Signature

/// In how many articles of a language a feature stands: the ground of its weight.
///
/// Only the article's own language counts: function words that slip into one language's features are
/// common in that language, and would look rare in a pool of many.
package protocol FeatureStatistics: AnyObject {
  /// Articles of a language.
  func articleCount(language: String) -> Int
  /// Articles of the language that have a feature.
  func frequency(of feature: SignatureFeature, hash: UInt64, language: String) -> Int
  /// The same for some features, each with its hash.
  func frequencies(of features: [SignatureFeature], hashes: [UInt64], language: String) -> [Int]
}

extension FeatureStatistics {
  package func frequencies(of features: [SignatureFeature], hashes: [UInt64], language: String) -> [Int] {
    zip(features, hashes).map { frequency(of: $0, hash: $1, language: language) }
  }
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

  package func frequency(of feature: SignatureFeature, hash: UInt64, language: String) -> Int {
    frequencies[Key(hash: hash, language: language)] ?? 0
  }
}
