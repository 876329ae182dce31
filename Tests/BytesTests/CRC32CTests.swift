import TestSupport
import Testing

@testable import Bytes

/// The processor's instruction against the tables, and both against the check value of the catalogue of CRCs.
@Suite struct CRC32CTests {
  @Test func checkValue() {
    #expect(CRC32C.checksum(Array("123456789".utf8)) == 0xE306_9283)
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func sameAsTables(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let lengths = [0, 1, 7, 8, 4079, 4080, 4081, 4096, 8159, 8160, 12_240, 12_288]
    for step in 0..<300 {
      let count = step < lengths.count ? lengths[step] : Int.random(in: 0...13_000, using: &random)
      let start = Int.random(in: 0...(bytes.count - count), using: &random)
      let part = Array(bytes[start..<(start + count)])
      // SAFETY: the buffer is valid for the length of the call.
      let reference = unsafe part.withUnsafeBytes { unsafe CRC32C.software($0) }
      #expect(CRC32C.checksum(part) == reference, "seed \(seed), \(count) bytes from \(start)")
    }
  }
}
