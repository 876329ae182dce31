import Bytes
import Testing

@testable import Query

/// Articles are found among those of a chunk, whatever the table of chunks says of it.
@Suite struct CandidateBatchTests {
  /// A chunk of 128 articles from `first` on, every third one.
  private func chunk(_ first: UInt32) -> Memory<UInt32> {
    let memory = Memory<UInt32>(count: 144, repeating: .max)
    for place in 0..<128 { memory.cells[place] = first + 3 * UInt32(place) }
    return memory
  }

  @Test(arguments: [1_000, 1, 990, 5_000, 4_000_000] as [UInt32])
  func theMapFindsWhatTheChunkHas(from: UInt32) {
    let batch = CandidateBatch()
    let memory = chunk(1_000)
    // As after a table that goes back, the articles may lie before the chunk or beyond what the map spans.
    for index in 0..<100 { batch.documents[index] = from + 2 * UInt32(index) }
    batch.count = 100
    let wanted = (0..<100).filter { index in
      (0..<128).contains { memory.cells[$0] == batch.documents[index] }
    }
    let found = withExtendedLifetime(memory) {
      batch.locateByMap(memory.cells, 128, base: 1_000, 0..<100)
    }
    #expect(found == wanted.count)
  }
}
