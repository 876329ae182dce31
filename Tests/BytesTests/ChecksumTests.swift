import TestSupport
import Testing

@testable import Bytes

@Suite struct VarIntTests {
  @Test func readsBackWhatWasWritten() throws {
    var random = SeededRandom(seed: 3)
    var numbers: [UInt64] = [0, 1, 127, 128, 16_383, 16_384, .max]
    for _ in 0..<500 {
      numbers.append(
        UInt64.random(in: 0 ... .max, using: &random) >> UInt64.random(in: 0..<64, using: &random))
    }
    var bytes: [UInt8] = []
    for number in numbers { bytes.appendVarInt(number) }
    #expect(bytes.count >= numbers.count)
  }
}
