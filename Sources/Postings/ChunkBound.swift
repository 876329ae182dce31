/// What bounds every score in a chunk of postings, whatever the statistics of the index are.
///
/// BM25's factor tf / (tf + a + b·length) is 1 / (1 + a·x + b·y) with x = 1/tf and y = length/tf.
/// So the chunk's largest frequency and its smallest length/tf bound it for every a, b ≥ 0,
/// and stay valid when the average length changes.
///
/// They may come from two articles, and then the bound is loose. So the largest factor itself is kept
/// too, for k1 = 1.2, b = 0.75 and the average length of the segment. A longer average length of the
/// index divides the part b·y only: a·x + b'·y ≥ (a·x + b·y)·min(1, b'/b) makes a bound of it.
public struct ChunkBound: Equatable, Sendable {
  /// The largest frequency, 255 for "255 or more".
  public var maximumFrequency: UInt8
  /// The smallest length/frequency, rounded down: the upper half of a 32-bit float.
  public var minimumRatio: UInt16
  /// The largest factor in 255ths, rounded up; 0 where lengths do not matter.
  public var maximumFactor: UInt8

  @inlinable @inline(__always)
  public init(maximumFrequency: UInt8, minimumRatio: UInt16, maximumFactor: UInt8) {
    self.maximumFrequency = maximumFrequency
    self.minimumRatio = minimumRatio
    self.maximumFactor = maximumFactor
  }

  /// a of the kept factor.
  public static let constant: Float = 1.2 * 0.25
  /// b of the kept factor, for an average length.
  @inlinable @inline(__always)
  public static func perWord(averageLength: Float) -> Float { 1.2 * 0.75 / max(averageLength, 1e-9) }

  /// The bound of exact values.
  @inlinable @inline(__always)
  public init(maximumFrequency: UInt32, minimumRatio: Float, minimumDenominator: Float) {
    self.maximumFrequency = UInt8(min(maximumFrequency, 255))
    // One more than the quotient's whole part is above it whatever was rounded.
    let factor = 255 / (1 + minimumDenominator)
    maximumFactor = minimumDenominator.isFinite ? UInt8(max(1, min(255, factor + 1))) : 0
    self.minimumRatio = UInt16(truncatingIfNeeded: minimumRatio.bitPattern >> 16)
  }

  /// The smallest 1/frequency.
  @inlinable @inline(__always)
  public var minimumInverse: Float { maximumFrequency == 255 ? 0 : 1 / Float(maximumFrequency) }

  /// The smallest a·x + b·y at the segment's average length; 0 where it is not known.
  @inlinable @inline(__always)
  public var denominator: Float { maximumFactor == 0 ? 0 : 255 / Float(maximumFactor) - 1 }

  /// The smallest length/frequency. What is no number, or a negative one, bounds nothing, as 0 does.
  @inlinable @inline(__always)
  public var ratio: Float { minimumRatio < 0x7F80 ? Float(bitPattern: UInt32(minimumRatio) << 16) : 0 }
}
