internal import Signature

/// How often a feature stands in an article of the world's news, before an index says.
enum FrequencyPrior {
  /// The share of articles that a feature of a kind stands in.
  static func share(_ kind: FeatureKind, hash: UInt64) -> Float {
    switch kind {
    case .concept, .happening: 0.02
    case .stage: 0.05
    case .name, .organisation: 0.005
    case .place: 0.02
    case .skeleton: 0.004
    case .prefix: 0.02
    case .number: 0.01
    case .percent: 0.01
    case .date: 0.01
    case .money: 0.03
    }
  }
}
