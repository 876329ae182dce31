internal import Bytes

/// Hashes whose values are part of the file format.
package enum StableHash {
  /// The hash of a key: an id or a canonical URL.
  package static func key(_ bytes: [UInt8]) -> UInt64 {
    // SAFETY: the hash reads as many bytes as the array has, and keeps no pointer.
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0x5EED }
      return unsafe mixed(TermMap.hash(base, count: buffer.count))
    }
  }

  /// Spreads every bit of a number over all bits.
  @inline(__always)
  package static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
