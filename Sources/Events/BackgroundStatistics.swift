internal import Bytes
internal import Glibc

/// What unrelated pairs look like, for each pair of languages: counted on a live index, shrunk to the compiled prior.
///
/// A pair of languages of which an index holds little keeps the prior; an index that is all about one war, whose
/// articles resemble each other more than the world's news do, raises the bar for its pairs.
package struct BackgroundStatistics: Sendable, Equatable {
  /// Sums over the unrelated pairs of two languages, a number a channel.
  package struct Sums: Sendable, Equatable {
    package var count: Float = 0
    package var sum: [Float] = Array(repeating: 0, count: Channel.count)
    package var squares: [Float] = Array(repeating: 0, count: Channel.count)
  }

  package private(set) var sums: [String: Sums] = [:]
  /// Articles of the index when the pairs were counted.
  package var articleCount = 0

  package init() {}

  package static func key(_ left: String, _ right: String) -> String {
    left < right ? left + " " + right : right + " " + left
  }

  /// Counts an unrelated pair.
  package mutating func add(_ comparison: PairComparison, _ left: String, _ right: String) {
    let key = BackgroundStatistics.key(left, right)
    var known = sums[key] ?? Sums()
    known.count += 1
    for channel in 0..<Channel.count {
      let root = comparison.roots[channel]
      known.sum[channel] += root
      known.squares[channel] += root * root
    }
    sums[key] = known
  }

  /// The backgrounds of all channels for two languages, in their order.
  package func backgrounds(_ left: String, _ right: String, same: Bool, model: EventModel) -> [Background] {
    let priors = same ? model.within : model.across
    guard let known = sums[BackgroundStatistics.key(left, right)], known.count > 0 else { return priors }
    let weight = model.backgroundShrinkage
    // Many pairs tell more surely what this index is like, not that the prior is of no matter.
    let scale = min(1, model.mostCounted / known.count)
    let total = known.count * scale + weight
    return priors.enumerated().map { channel, prior in
      let mean = (known.sum[channel] * scale + weight * prior.mean) / total
      let square =
        (known.squares[channel] * scale + weight * (prior.spread * prior.spread + prior.mean * prior.mean))
        / total
      let spread = max(model.leastSpread * prior.spread, max(0, square - mean * mean).squareRoot())
      return Background(mean, spread)
    }
  }
}

extension BackgroundStatistics {
  /// The name under which an index keeps its background.
  package static let attachment = "background"
  private static let version: UInt64 = 1

  /// The bytes that an index keeps: version, articles, pairs of languages; each its key and its sums.
  package func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendVarInt(BackgroundStatistics.version)
    bytes.appendVarInt(Channel.count)
    bytes.appendVarInt(articleCount)
    bytes.appendVarInt(sums.count)
    for (key, value) in sums.sorted(by: { $0.key < $1.key }) {
      bytes.appendCounted(key.utf8)
      for number in [value.count] + value.sum + value.squares { bytes.appendInteger(number.bitPattern) }
    }
    return bytes
  }

  /// Reads what ``encoded()`` wrote; `nil` when it is of another version or damaged: then the prior serves.
  package init?(decoding bytes: [UInt8]) {
    do {
      var reader = ByteReader(bytes, path: BackgroundStatistics.attachment)
      guard try reader.varInt() == BackgroundStatistics.version, try reader.varInt() == UInt64(Channel.count)
      else { return nil }
      // So many an index never has: reckoning with them does not overflow.
      articleCount = try reader.count(atMost: Int(UInt32.max))
      // As many as the sampled articles can have, each in a language of its own.
      for _ in 0..<(try reader.count(atMost: 1 << 18)) {
        let key = try reader.string()
        var numbers: [Float] = []
        for _ in 0..<(1 + 2 * Channel.count) {
          numbers.append(Float(bitPattern: try reader.integer(UInt32.self)))
        }
        guard numbers.allSatisfy(\.isFinite) else { return nil }
        sums[key] = Sums(
          count: numbers[0], sum: Array(numbers[1...Channel.count]),
          squares: Array(numbers[(1 + Channel.count)...]))
      }
    } catch {
      return nil
    }
  }
}
