import TestSupport
import Testing

@testable import Events

@Suite struct HeapTests {
  @Test(arguments: 1...20) func givesTheGreatestFirst(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var reference = (0..<Int.random(in: 0...200, using: &random)).map { _ in
      Int.random(in: 0...99, using: &random)
    }
    var heap = Heap(reference)
    for _ in 0..<400 {
      if Bool.random(using: &random) {
        let value = Int.random(in: 0...99, using: &random)
        heap.insert(value)
        reference.append(value)
      } else {
        reference.sort()
        #expect(heap.popMax() == reference.popLast())
      }
    }
  }
}
