package import Signature

/// In how many articles of each language a feature stands: the ground of its weight.
package protocol FeatureStatistics: AnyObject {
  /// Articles of a language.
  func articleCount(language: String) -> Int
  /// Articles of all languages.
  var articleCount: Int { get }
  /// Articles of a language, and of all, that have a feature.
  func frequency(of feature: SignatureFeature, hash: UInt64, language: String) -> (own: Int, pooled: Int)
}

/// Statistics kept in memory and counted as articles come.
package final class MemoryStatistics: FeatureStatistics {
  private struct Key: Hashable {
    var hash: UInt64
    var language: String
  }

  private var own: [Key: Int] = [:]
  private var pooled: [UInt64: Int] = [:]
  private var counts: [String: Int] = [:]
  package private(set) var articleCount = 0

  package init() {}

  /// Counts an article.
  package func add(_ signature: ArticleSignature) {
    articleCount += 1
    counts[signature.language, default: 0] += 1
    for feature in signature.features {
      let hash = feature.hash
      own[Key(hash: hash, language: signature.language), default: 0] += 1
      pooled[hash, default: 0] += 1
    }
  }

  package func articleCount(language: String) -> Int { counts[language] ?? 0 }

  package func frequency(of feature: SignatureFeature, hash: UInt64, language: String) -> (
    own: Int, pooled: Int
  ) {
    (own[Key(hash: hash, language: language)] ?? 0, pooled[hash] ?? 0)
  }
}
