import TestSupport
import Testing

@testable import Bytes

/// The map numbers strings as a dictionary does.
@Suite struct TermMapTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func numbersStringsInTheOrderOfTheirFirstAppearance(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var map = try TermMap(capacity: 16)
    var known: [[UInt8]: UInt32] = [:]
    for round in 0..<40 {
      var bytes: [UInt8] = []
      var starts: [Int32] = []
      var ends: [Int32] = []
      var strings: [[UInt8]] = []
      for _ in 0..<Int.random(in: 1...200, using: &random) {
        let length = Int.random(in: 1...(round % 3 == 0 ? 300 : 6), using: &random)
        let string = (0..<length).map { _ in UInt8.random(in: 97..<101, using: &random) }
        starts.append(Int32(bytes.count))
        bytes.append(contentsOf: string)
        ends.append(Int32(bytes.count))
        strings.append(string)
      }
      var ids: [UInt32] = []
      if round % 2 == 0 {
        unsafe bytes.withUnsafeBytes { buffer in
          guard let base = buffer.baseAddress else { return }
          unsafe map.insert(base, starts: starts, ends: ends, into: &ids)
        }
      } else {
        for string in strings { ids.append(unsafe string.withUnsafeBytes { unsafe map.insert($0).id }) }
      }
      for (index, string) in strings.enumerated() {
        let wanted = known[string] ?? UInt32(known.count)
        known[string] = wanted
        #expect(ids[index] == wanted, "seed \(seed), round \(round)")
      }
    }
    let (count, isFull) = (map.count, map.isFull)
    #expect(count == known.count)
    #expect(!isFull)
    for (string, id) in known {
      let isSame = unsafe map.bytes(of: Int(id)).elementsEqual(string)
      #expect(isSame, "seed \(seed)")
    }
  }
  /// Words whose hashes are equal without a seed are not looked for one after another.
  @Test(.timeLimit(.minutes(1)))
  func wordsMadeToCollideAreSpread() throws {
    var map = try TermMap()
    let count = 60_000
    var areNumbered = true
    for number in 0..<count {
      let word = Colliding.key(UInt64(number))
      let (id, isNew) = unsafe word.withUnsafeBytes { unsafe map.insert($0) }
      if !isNew || Int(id) != number { areNumbered = false }
    }
    #expect(areNumbered)
    let found = map.count
    #expect(found == count)
  }
}
