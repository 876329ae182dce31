internal import Bytes

/// Keys that whoever knows the hash can make in any number.
package enum Colliding {
  /// Sixteen bytes, others for each number, whose hash without a seed is zero.
  package static func key(_ number: UInt64) -> [UInt8] {
    let before = (16 &* 0x9E37_79B9_7F4A_7C15 as UInt64) ^ number ^ 0xA076_1D64_78BD_642F
    let product = before.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    var bytes: [UInt8] = []
    bytes.appendInteger(number)
    bytes.appendInteger(product.high ^ product.low ^ 0xA076_1D64_78BD_642F)
    return bytes
  }
}
