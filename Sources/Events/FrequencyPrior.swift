internal import Glibc
internal import Signature

/// How often a feature stands in an article of the world's news, before an index says.
enum FrequencyPrior {
  /// Words of an article on which an idea can stand.
  private static let wordCount: Float = 500
  /// The share of articles in which a rare idea stands.
  private static let rare: Float = 0.001

  private static let perMillion: FrequencyCache = {
    var cache = FrequencyCache()
    for (hash, frequency) in ConceptFrequencies.perMillion { cache.insert(hash, frequency) }
    return cache
  }()

  /// The share of articles that a feature of a kind stands in.
  static func share(_ kind: FeatureKind, hash: UInt64) -> Float {
    switch kind {
    case .concept, .happening, .stage:
      guard let perMillion = perMillion[hash] else { return rare }
      return max(rare, 1 - exp(-wordCount * Float(perMillion) / 1e6))
    case .name, .organisation: return 0.005
    case .place: return 0.02
    case .skeleton: return 0.004
    case .prefix: return 0.02
    case .number, .percentage, .sum: return 0.01
    case .date, .day: return 0.01
    case .money: return 0.03
    }
  }
}
