internal import Bytes
internal import Postings

/// Reads the positions of a term's current posting; the chunk's groups are decoded as needed.
final class PositionReader {
  private let scorer: TermScorer
  private let group = Memory<UInt32>(count: 128, repeating: 0)
  private let starts = Memory<UInt32>(count: 129, repeating: 0)
  private var chunk = -1
  private var groupOffsets: [Int] = []
  private var end = 0
  private var total = 0
  private var loadedGroup = -1

  init(_ scorer: TermScorer) { self.scorer = scorer }

  /// Replaces `positions` by the positions of the scorer's current posting, rising.
  func read(into positions: inout [UInt32]) throws(BytesError) {
    positions.removeAll(keepingCapacity: true)
    let postings = scorer.postings
    if postings.entry.documentFrequency == 1, postings.entry.frequency == 1 {
      positions.append(postings.entry.position)
      return
    }
    try scorer.loadFrequencies()
    if chunk != scorer.chunk {
      chunk = scorer.chunk
      var sum: UInt32 = 0
      for index in 0..<scorer.count {
        starts.cells[index] = sum
        sum &+= scorer.frequencies[index]
      }
      starts.cells[scorer.count] = sum
      total = Int(sum)
      let range = try postings.positionRange(of: chunk)
      groupOffsets.removeAll(keepingCapacity: true)
      groupOffsets.append(range.lowerBound)
      end = range.upperBound
      loadedGroup = -1
    }
    var next = Int(starts.cells[scorer.index])
    let stop = Int(starts.cells[scorer.index + 1])
    var position: UInt32 = 0
    while next < stop {
      try load(next >> 7)
      let groupEnd = min(stop, (next >> 7 + 1) << 7)
      while next < groupEnd {
        position &+= group.cells[next & 127]
        positions.append(position)
        next += 1
      }
    }
  }

  @inline(__always)
  private func load(_ number: Int) throws(BytesError) {
    if loadedGroup != number { try decode(number) }
  }

  private func decode(_ number: Int) throws(BytesError) {
    while groupOffsets.count <= number {
      let passed = groupOffsets.count - 1
      let next = try scorer.postings.skipPositions(
        at: groupOffsets[passed], end: end, count: min(128, total - passed * 128))
      groupOffsets.append(next)
    }
    let after = try scorer.postings.decodePositions(
      at: groupOffsets[number], end: end, count: min(128, total - number * 128), into: group.cells)
    if groupOffsets.count == number + 1, (number + 1) * 128 < total { groupOffsets.append(after) }
    loadedGroup = number
  }
}
