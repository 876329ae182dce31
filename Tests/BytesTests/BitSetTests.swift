import TestSupport
import Testing

@testable import Bytes

/// Sets of bits say what numbers they were made of, and nothing that is no set is taken for one.
@Suite struct BitSetTests {
  /// 128 rising numbers from `first` on, of `span`.
  private func numbers(from first: UInt32, span: UInt32, _ random: inout SeededRandom) -> [UInt32] {
    Array((0..<span).shuffled(using: &random).prefix(128).map { first + $0 }.sorted())
  }

  /// What comes out of the fast way, after the same was seen to come out of the other.
  private func unpacked(_ bytes: [UInt8], wordCount: Int, from first: UInt32, _ note: Comment) -> [UInt32]? {
    let fast = Memory<UInt32>(count: 144, repeating: 0)
    let slow = Memory<UInt32>(count: 144, repeating: 0)
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let count = unsafe BitSetBlock.unpack(base, wordCount: wordCount, from: first, into: fast.cells.base)
      let plain = unsafe BitSetBlock.unpackByBytes(
        base, wordCount: wordCount, from: first, into: slow.cells.base)
      guard let count else { return nil }
      #expect(plain == count, note)
      let found = (0..<count).map { fast.cells[$0] }
      #expect(found == (0..<count).map { slow.cells[$0] }, note)
      return found
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func numbersComeBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for span in [128, 129, 160, 256, 400, 449] as [UInt32] {
      for first in [0, 1, 63, 64, UInt32.random(in: 0..<1 << 31, using: &random)] {
        let wanted = numbers(from: first, span: span, &random)
        let memory = Memory<UInt32>(count: 144, repeating: 0)
        for index in 0..<128 { memory.cells[index] = wanted[index] }
        var bytes: [UInt8] = []
        BitSetBlock.pack(memory.cells, count: 128, from: first, into: &bytes)
        let wordCount = BitSetBlock.wordCount(from: first, through: wanted[127])
        #expect(bytes.count == 8 * wordCount && wordCount <= BitSetBlock.longest)
        let found = unpacked(bytes, wordCount: wordCount, from: first, "seed \(seed), span \(span)")
        #expect(found == wanted, "seed \(seed), span \(span), first \(first)")
      }
    }
  }

  /// Any bytes give their bits, or nothing: never more than 128 numbers, none below the first allowed.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func anyBytesAreReadOrRefused(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for wordCount in 0...BitSetBlock.longest {
      let density = UInt8.random(in: 0...255, using: &random)
      let bytes = (0..<8 * wordCount).map { _ in
        (0..<8).reduce(UInt8(0)) { bits, _ in
          bits << 1 | (UInt8.random(in: 0...255, using: &random) < density ? 1 : 0)
        }
      }
      let first = UInt32.random(in: 0..<200, using: &random)
      let start = Int(first & ~63)
      let wanted = (0..<64 * wordCount).filter { bytes[$0 >> 3] >> ($0 & 7) & 1 == 1 }.map {
        UInt32(start + $0)
      }
      let found = unpacked(bytes + [0], wordCount: wordCount, from: first, "seed \(seed)")
      let isGood = (1...128).contains(wanted.count) && wanted[0] >= first
      #expect(found == (isGood ? wanted : nil), "seed \(seed), \(wordCount) words")
    }
  }

  /// Marked bytes and bits count once each.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func marksFold(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for wordCount in [0, 1, 2, 7, 100] {
      var results: [[UInt64]] = []
      var counts: [Int] = []
      let marks = (0..<wordCount << 6).map { _ in
        UInt8.random(in: 0..<5, using: &random) == 0 ? UInt8(0xFF) : 0
      }
      let words = (0..<wordCount).map { _ in
        UInt64.random(in: 0...UInt64.max, using: &random) & 0x1111_1111_1111
      }
      for isFast in [true, false] {
        let bytes = Memory<UInt8>(count: wordCount << 6, repeating: 0)
        let bits = Memory<UInt64>(count: wordCount, repeating: 0)
        for index in marks.indices { bytes.cells[index] = marks[index] }
        for index in words.indices { bits.cells[index] = words[index] }
        counts.append(
          isFast
            ? Marks.fold(bytes.cells, into: bits.cells, wordCount: wordCount)
            : Marks.foldBySixteen(bytes.cells, into: bits.cells, wordCount: wordCount))
        results.append((0..<wordCount).map { bits.cells[$0] })
        #expect((0..<wordCount << 6).allSatisfy { bytes.cells[$0] == 0 }, "seed \(seed)")
      }
      let wanted = (0..<wordCount).map { word in
        (0..<64).reduce(words[word]) { $0 | (marks[word << 6 + $1] != 0 ? 1 << UInt64($1) : 0) }
      }
      #expect(results == [wanted, wanted], "seed \(seed)")
      #expect(counts.allSatisfy { $0 == wanted.reduce(0) { $0 + $1.nonzeroBitCount } }, "seed \(seed)")
    }
  }

  /// Sums of gaps are the same with long and with short vectors.
  @Test(arguments: [0, 1, 5, 13, 24])
  func gapsSumUp(bits: Int) {
    var random = SeededRandom(seed: UInt64(bits))
    let gaps = Memory<UInt32>(count: 144, repeating: 0)
    for index in 0..<128 { gaps.cells[index] = UInt32.random(in: 0..<1 << UInt32(bits), using: &random) }
    var bytes: [UInt8] = []
    Packing.packBlock(gaps.cells, bits: bits, into: &bytes)
    bytes.append(0)
    for previous in [UInt32.max, 0, 77] {
      let found = Memory<UInt32>(count: 144, repeating: 0)
      unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe Packing.unpackRising(base, bits: bits, after: previous, into: found.cells.base)
      }
      var last = previous
      for index in 0..<128 {
        last = last &+ gaps.cells[index] &+ 1
        #expect(found.cells[index] == last)
      }
    }
  }
}
