import TestSupport
import Testing

@testable import Bytes

/// Sixteen numbers at a time are filtered and found as one by one.
@Suite struct NumberFilterTests {
  private static let room = 600

  /// Rising numbers, with the largest one in all cells after them.
  private func rising(_ count: Int, step: UInt32, _ random: inout SeededRandom) -> Memory<UInt32> {
    let memory = Memory<UInt32>(count: NumberFilterTests.room, repeating: .max)
    var last = UInt32.random(in: 0...1 << 31, using: &random)
    for index in 0..<count {
      memory.cells[index] = last
      last += UInt32.random(in: 1...step, using: &random)
    }
    return memory
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func keepsWhatIsEnough(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for count in [0, 1, 15, 16, 17, 32, 127, 128, 512, Int.random(in: 0...512, using: &random)] {
      let numbers = rising(count + 16, step: 9, &random)
      let values = Memory<Int32>(count: NumberFilterTests.room, repeating: 0)
      for index in 0..<(count + 16) {
        values.cells[index] = Int32.random(in: -20...20, using: &random)
        if Int.random(in: 0..<30, using: &random) == 0 {
          values.cells[index] = [.min, .max].randomElement(using: &random) ?? 0
        }
      }
      for least: Int32 in [.min, -5, 0, 7, 21, .max] {
        let wanted = (0..<count).filter { values.cells[$0] >= least }
        for start in [0, count / 3] {
          // In place, what is kept moves to the front and what follows the range stays as it was.
          let (left, right) = (copy(numbers), copy(values))
          let (slow, slowValues) = (copy(numbers), copy(values))
          let range = start..<count
          let kept = NumberFilter.keep(
            left.cells.from(start), right.cells.from(start), count: range.count, least: least,
            into: (numbers: left.cells.from(start / 2), values: right.cells.from(start / 2)))
          let other = NumberFilter.keepOneByOne(
            slow.cells.from(start), slowValues.cells.from(start), count: range.count, least: least,
            into: (numbers: slow.cells.from(start / 2), values: slowValues.cells.from(start / 2)))
          let expected = wanted.filter { $0 >= start }
          #expect(kept == expected.count && other == expected.count, "seed \(seed)")
          for (place, index) in expected.enumerated() {
            #expect(left.cells[start / 2 + place] == numbers.cells[index], "seed \(seed)")
            #expect(right.cells[start / 2 + place] == values.cells[index], "seed \(seed)")
            #expect(slow.cells[start / 2 + place] == numbers.cells[index], "seed \(seed)")
            #expect(slowValues.cells[start / 2 + place] == values.cells[index], "seed \(seed)")
          }
          for index in count..<(count + 16) {
            #expect(left.cells[index] == numbers.cells[index] && right.cells[index] == values.cells[index])
          }
        }
      }
    }
  }

  @Test func keepsLargeFrequencies() {
    let numbers = Memory<UInt32>(count: 32, repeating: 7)
    let values = Memory<UInt32>(count: 32, repeating: 1)
    values.cells[3] = .max
    values.cells[9] = 2
    let kept = NumberFilter.keep(
      numbers.cells, values.cells, count: 12, least: 2, into: (numbers: numbers.cells, values: values.cells))
    #expect(kept == 2 && values.cells[0] == .max && values.cells[1] == 2)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func countsWhatIsBelow(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for count in [0, 1, 16, 31, 128, Int.random(in: 0...500, using: &random)] {
      let numbers = rising(count, step: 3, &random)
      var limits: [UInt32] = [0, .max, .max - 1]
      for _ in 0..<20 where count > 0 {
        limits.append(
          numbers.cells[Int.random(in: 0..<count, using: &random)] &+ UInt32.random(in: 0...2, using: &random)
        )
      }
      for limit in limits {
        let wanted = (0..<count).count { numbers.cells[$0] < limit }
        #expect(NumberFilter.countBelow(limit, numbers.cells, count: count) == wanted, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func findsWhatAChunkHolds(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for count in [1, 2, 16, 127, 128, Int.random(in: 1...128, using: &random)] {
      let step = [1, 2, 5, 1000].randomElement(using: &random) ?? 1
      let chunk = rising(count, step: UInt32(step), &random)
      let wanted = rising(200, step: UInt32(step), &random)
      wanted.cells[0] = 0
      var next: UInt32 = chunk.cells[0] > 40 ? chunk.cells[0] - 40 : 0
      for index in 1..<200 {
        wanted.cells[index] = next
        next += UInt32.random(in: 1...(UInt32(step) + 1), using: &random)
      }
      let results = (0..<3).map { _ in Memory<UInt32>(count: NumberFilterTests.room, repeating: 0) }
      for (start, end) in [(0, 200), (5, 5), (7, 8), (60, 190)] {
        guard
          let found = NumberFilter.find(
            wanted.cells, in: chunk.cells, from: start, before: end, hits: results[0].cells,
            places: results[1].cells, found: results[2].cells)
        else { return }
        let expected = (start..<end).compactMap { index in
          (0..<count).first { chunk.cells[$0] == wanted.cells[index] }.map { (index, $0) }
        }
        #expect(found == expected.count, "seed \(seed)")
        for (place, pair) in expected.enumerated() where place < found {
          #expect(results[0].cells[place] == UInt32(pair.0) && results[1].cells[place] == UInt32(pair.1))
          #expect(results[2].cells[place] == wanted.cells[pair.0])
        }
      }
    }
  }

  private func copy<Element>(_ memory: Memory<Element>) -> Memory<Element> where Element: FixedWidthInteger {
    let copy = Memory<Element>(count: memory.cells.count, repeating: 0)
    for index in 0..<memory.cells.count { copy.cells[index] = memory.cells[index] }
    return copy
  }
}
