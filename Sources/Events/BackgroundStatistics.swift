internal import Glibc

/// What unrelated pairs look like, for each pair of languages: counted on a live index, shrunk to the compiled prior.
package struct BackgroundStatistics: Sendable {
  package struct Sums: Sendable {
    package var count: Float = 0
    package var sum: [Float] = Array(repeating: 0, count: Channel.count)
    package var squares: [Float] = Array(repeating: 0, count: Channel.count)
  }

  package private(set) var sums: [String: Sums] = [:]
  private let model: EventModel

  package init(model: EventModel = .current) {
    self.model = model
  }

  package static func key(_ left: String, _ right: String) -> String {
    left < right ? left + " " + right : right + " " + left
  }

  /// Counts an unrelated pair.
  package mutating func add(_ comparison: PairComparison, _ left: String, _ right: String) {
    let key = BackgroundStatistics.key(left, right)
    sums[key, default: Sums()].count += 1
    for channel in 0..<Channel.count {
      let root = comparison.roots[channel]
      sums[key]?.sum[channel] += root
      sums[key]?.squares[channel] += root * root
    }
  }

  /// The background of a channel for two languages.
  package func background(_ channel: Channel, _ left: String, _ right: String, same: Bool) -> Background {
    let prior = (same ? model.within : model.across)[channel.rawValue]
    guard let known = sums[BackgroundStatistics.key(left, right)], known.count > 0 else { return prior }
    let weight = model.backgroundShrinkage
    let total = known.count + weight
    let mean = (known.sum[channel.rawValue] + weight * prior.mean) / total
    let square =
      (known.squares[channel.rawValue] + weight * (prior.spread * prior.spread + prior.mean * prior.mean))
      / total
    let spread = max(0.75 * prior.spread, max(0, square - mean * mean).squareRoot())
    return Background(mean, spread)
  }
}
