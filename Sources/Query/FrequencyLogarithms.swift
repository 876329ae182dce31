internal import Bytes

/// ln(1 + tf) of the frequencies that signature terms have.
enum FrequencyLogarithms {
  private static let table: [Float] = (0..<256).map { naturalLogarithm(1 + Float($0)) }

  @inline(__always)
  static func soft(_ frequency: UInt32) -> Float {
    frequency < 256 ? table[Int(frequency)] : naturalLogarithm(1 + Float(frequency))
  }
}
