internal import Bytes
internal import Postings

/// How articles are ranked.
package enum Ranking: Hashable, Sendable {
  /// BM25 with k1 = 1.2 and b = 0.75 and exact article lengths.
  case bm25
  /// The cosine of TF-IDF vectors (SMART's lnc.ltc): articles weigh a term 1 + ln tf, questions
  /// multiply by idf, the article's vector has length 1.
  case tfidf
}

/// The formula for one posting's share of a score.
///
/// Scores are summed as whole numbers in units of 1 / ``scale``, so that the order of additions,
/// and with it the pruning, cannot change a result. The sum of all weights stays below 2^30.
struct Scoring {
  enum Kind {
    /// tf / (tf + k1 (1 − b + b · length / average)).
    case bm25
    /// 1 + ln tf.
    case logarithm
    /// ln(1 + tf).
    case softLogarithm
  }

  static let k1: Float = 1.2
  static let b: Float = 0.75

  let kind: Kind
  /// What a posting adds to tf in the denominator, whatever the length.
  let constant: Float
  /// And for each word of the article.
  let perWord: Float
  /// Units in a score of 1.
  let scale: Float

  /// - Parameters:
  ///   - averageLength: Over all articles of the index.
  ///   - totalWeight: The sum of the weights of all terms.
  init(kind: Kind, averageLength: Double, totalWeight: Double) {
    self.kind = kind
    let average = Float(max(averageLength, 1e-9))
    constant = Scoring.k1 * (1 - Scoring.b)
    perWord = Scoring.k1 * Scoring.b / average
    // A factor is below 1 for BM25, below 24 for the logarithms of 32-bit frequencies.
    let most = max(totalWeight, 1e-30) * (kind == .bm25 ? 1 : 24)
    var exponent = 0
    var scaled = most
    while scaled < Double(1 << 29), exponent < 100 {
      scaled *= 2
      exponent += 1
    }
    while scaled >= Double(1 << 30) {
      scaled /= 2
      exponent -= 1
    }
    scale = Float(sign: .plus, exponent: exponent, significand: 1)
  }

  /// The inverse document frequency: ln(1 + (N − n + ½) / (n + ½)).
  static func idf(documentCount: Int, frequency: Int) -> Double {
    let n = Double(min(frequency, documentCount))
    return naturalLogarithm(1 + (Double(documentCount) - n + 0.5) / (n + 0.5))
  }

  /// A posting's share, in units; at least 1. `weight` is in units too.
  @inline(__always)
  func share(weight: Float, frequency: UInt32, length: UInt32) -> Int32 {
    switch kind {
    case .bm25:
      let tf = Float(frequency)
      return Int32(weight * (tf / (tf + (constant + perWord * Float(length))))) &+ 1
    case .logarithm: return Int32(weight * (1 + naturalLogarithm(Float(max(frequency, 1))))) &+ 1
    case .softLogarithm: return Int32(weight * FrequencyLogarithms.soft(frequency)) &+ 1
    }
  }

  /// What no posting of a chunk exceeds.
  @inline(__always)
  func bound(weight: Float, _ bound: ChunkBound) -> Int32 {
    switch kind {
    case .bm25:
      let factor = 1 / (1 + constant * bound.minimumInverse + perWord * bound.ratio)
      // Six roundings of 2^-24 each separate this from the postings' own arithmetic.
      return Int32(weight * factor * 1.000_001) &+ 2
    case .logarithm:
      return bound.maximumFrequency == 255
        ? Int32(weight * 23.5) : share(weight: weight, frequency: UInt32(bound.maximumFrequency), length: 0)
    case .softLogarithm:
      return bound.maximumFrequency == 255
        ? Int32(weight * 23.5) : share(weight: weight, frequency: UInt32(bound.maximumFrequency), length: 0)
    }
  }

  /// What no posting at all exceeds.
  func bound(weight: Float) -> Int32 { kind == .bm25 ? Int32(weight) &+ 2 : Int32(weight * 23.5) }

  /// Whether lengths matter.
  var usesLengths: Bool { kind == .bm25 }
}
