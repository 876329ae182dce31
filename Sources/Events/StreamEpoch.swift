/// Spans of a stream in which the weights of features stay as they were at the beginning.
///
/// Where one begins follows from sequence numbers alone, so a stream that was cut goes on with the weights that it would
/// have had. A span is a sixteenth of what came before it up to 512 articles, then a 64th, at most ``longest``.
package enum StreamEpoch {
  static let longest: UInt64 = 4_096

  /// The last sequence number that counts for the weights when `sequence` is the latest.
  package static func start(_ sequence: UInt64) -> UInt64 {
    var start: UInt64 = 0
    while true {
      let length = max(1, min(start / 16, max(512, start / 64)))
      if length >= longest { return start + (sequence - start) / longest * longest }
      if start + length > sequence { return start }
      start += length
    }
  }
}
