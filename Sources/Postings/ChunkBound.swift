/// What bounds every score in a chunk of postings, whatever the statistics of the index are.
///
/// BM25's factor tf / (tf + a + b·length) is 1 / (1 + a·x + b·y) with x = 1/tf and y = length/tf.
/// So the chunk's largest frequency and its smallest length/tf bound it for every a, b ≥ 0,
/// and stay valid when the average length changes.
public struct ChunkBound: Equatable, Sendable {
  /// The largest frequency, 255 for "255 or more".
  public var maximumFrequency: UInt8
  /// The smallest length/frequency, rounded down: the upper half of a 32-bit float.
  public var minimumRatio: UInt16

  @inlinable @inline(__always)
  public init(maximumFrequency: UInt8, minimumRatio: UInt16) {
    self.maximumFrequency = maximumFrequency
    self.minimumRatio = minimumRatio
  }

  /// The bound of exact values.
  @inlinable @inline(__always)
  public init(maximumFrequency: UInt32, minimumRatio: Float) {
    self.maximumFrequency = UInt8(min(maximumFrequency, 255))
    self.minimumRatio = UInt16(truncatingIfNeeded: minimumRatio.bitPattern >> 16)
  }

  /// The smallest 1/frequency.
  @inlinable @inline(__always)
  public var minimumInverse: Float { maximumFrequency == 255 ? 0 : 1 / Float(maximumFrequency) }

  /// The smallest length/frequency.
  @inlinable @inline(__always)
  public var ratio: Float { Float(bitPattern: UInt32(minimumRatio) << 16) }
}
