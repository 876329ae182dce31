internal import Bytes
internal import Postings

/// Reads the positions of a term's current posting; the chunk's groups are decoded as needed.
final class PositionReader {
  private let scorer: TermScorer
  private let postings: TermPostings
  /// The only position of a term that occurs once.
  private let only: UInt32?
  private let group = Memory<UInt32>(count: 128, repeating: 0)
  private let starts = Memory<UInt32>(count: 129, repeating: 0)
  private let offsets: Memory<Int>
  private var buffer = Memory<UInt32>(count: 256, repeating: 0)
  private var chunk = -1
  private var offsetCount = 0
  private var end = 0
  private var total = 0
  private var loadedGroup = -1

  /// The positions that were read last, rising.
  private(set) var positions: Cells<UInt32>
  /// How many there are.
  private(set) var count = 0

  init(_ scorer: TermScorer) {
    self.scorer = scorer
    postings = scorer.postings
    let entry = scorer.postings.entry
    only = entry.documentFrequency == 1 && entry.frequency == 1 ? entry.position : nil
    offsets = Memory<Int>(count: 64, repeating: 0)
    positions = buffer.cells
  }

  /// Reads the positions of the scorer's current posting.
  func read() throws(BytesError) {
    if let only {
      positions[0] = only
      count = 1
      return
    }
    if chunk != scorer.chunk { try enter() }
    var next = Int(starts.cells[scorer.index])
    let stop = Int(starts.cells[scorer.index + 1])
    reserve(stop - next)
    let group = group.cells
    let target = positions
    var position: UInt32 = 0
    var written = 0
    while next < stop {
      if loadedGroup != next >> 7 { try decode(next >> 7) }
      let groupEnd = min(stop, (next >> 7 + 1) << 7)
      while next < groupEnd {
        position &+= group[next & 127]
        target[written] = position
        written += 1
        next += 1
      }
    }
    count = written
  }

  private func reserve(_ wanted: Int) {
    guard wanted > positions.count else { return }
    buffer = Memory<UInt32>(count: wanted * 2, repeating: 0)
    positions = buffer.cells
  }

  private func enter() throws(BytesError) {
    try scorer.loadFrequencies()
    chunk = scorer.chunk
    let frequencies = scorer.frequencies
    let starts = starts.cells
    var sum = 0
    for index in 0..<scorer.count {
      starts[index] = UInt32(truncatingIfNeeded: sum)
      sum &+= Int(frequencies[index])
    }
    starts[scorer.count] = UInt32(truncatingIfNeeded: sum)
    let range = try postings.positionRange(of: chunk)
    // A group of 128 takes a byte at least; more than that is damage, and must not take memory.
    guard sum <= range.count * 128, sum <= Int(UInt32.max) else {
      chunk = -1
      throw postings.damaged(range.lowerBound, "more positions than bytes")
    }
    total = sum
    offsets.cells[0] = range.lowerBound
    offsetCount = 1
    end = range.upperBound
    loadedGroup = -1
  }

  /// Where a group begins: from the nearest one before it that is known.
  ///
  /// Of groups after the first 64 the last one passed is known only.
  private var passed = (number: 0, offset: 0)

  private func offset(of number: Int) throws(BytesError) -> Int {
    if number < offsetCount { return offsets.cells[number] }
    var at = offsetCount - 1
    var offset = offsets.cells[at]
    if passed.number > at, passed.number <= number, loadedGroup >= 64 {
      (at, offset) = passed
    }
    while at < number {
      offset = try postings.skipPositions(at: offset, end: end, count: min(128, total - at * 128))
      at += 1
      if at == offsetCount, offsetCount < 64 {
        offsets.cells[at] = offset
        offsetCount += 1
      }
    }
    return offset
  }

  private func decode(_ number: Int) throws(BytesError) {
    let offset = try offset(of: number)
    let after = try postings.decodePositions(
      at: offset, end: end, count: min(128, total - number * 128), into: group.cells)
    if number + 1 == offsetCount, offsetCount < 64, (number + 1) * 128 < total {
      offsets.cells[offsetCount] = after
      offsetCount += 1
    }
    passed = (number, offset)
    loadedGroup = number
  }
}
