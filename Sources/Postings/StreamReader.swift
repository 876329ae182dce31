internal import Bytes

/// Walks through a term's numbers as ``PostingStreams`` wrote them; one after another in the same memory.
struct StreamReader {
  private var chain = StreamChain()
  private var bytes: [UInt8] = []
  private var offset = 0
  private var hasPositions = false
  private var pendingDocument: UInt32 = 0

  /// The current article.
  private(set) var document: UInt32 = 0
  /// How often it has the term.
  private(set) var frequency: UInt32 = 0
  /// Differences of its positions, the first as it is; as many as its frequency.
  private var differences = Memory<UInt32>(count: 64, repeating: 0)

  /// Begins with other numbers in the same memory.
  mutating func begin(_ chain: StreamChain, hasPositions: Bool) {
    bytes.removeAll(keepingCapacity: true)
    offset = 0
    self.chain = chain
    self.hasPositions = hasPositions
    if !chain.isEmpty { self.chain.take(into: &bytes) }
    pendingDocument = hasPositions && !isAtEnd ? number() >> 1 : 0
  }

  @inline(__always)
  private var isAtEnd: Bool { offset == bytes.count && chain.isEmpty }

  /// Copies the next slices, at most some kilobytes: long lists are never in memory twice.
  @inline(never)
  private mutating func refill() {
    bytes.removeFirst(offset)
    offset = 0
    repeat { chain.take(into: &bytes) } while bytes.count < 1024 && !chain.isEmpty
  }

  @inline(__always)
  private mutating func number() -> UInt32 {
    // A number takes five bytes at most, and may go on in the next slice.
    if offset + 5 > bytes.count, !chain.isEmpty { refill() }
    var byte = bytes[offset]
    offset += 1
    var value = UInt32(byte & 0x7F)
    var shift: UInt32 = 7
    while byte >= 0x80 {
      byte = bytes[offset]
      offset += 1
      value |= UInt32(byte & 0x7F) &<< shift
      shift += 7
    }
    return value
  }

  /// Doubles the room for differences.
  @inline(never)
  private mutating func enlarge() {
    let larger = Memory<UInt32>(count: differences.cells.count * 2, repeating: 0)
    for index in 0..<differences.cells.count { larger.cells[index] = differences.cells[index] }
    differences = larger
  }

  /// Moves to the next posting; `false` at the end.
  mutating func next() -> Bool {
    if hasPositions {
      guard pendingDocument > 0 else { return false }
      document = pendingDocument - 1
      pendingDocument = 0
      var cells = differences.cells
      cells[0] = number()
      var count = 1
      while !isAtEnd {
        let value = number()
        if value & 1 == 1 {
          pendingDocument = document + 1 + value >> 1
          break
        }
        if count == cells.count {
          enlarge()
          cells = differences.cells
        }
        cells[count] = value >> 1
        count += 1
      }
      frequency = UInt32(count)
      return true
    }
    guard !isAtEnd else { return false }
    pendingDocument &+= number()
    document = pendingDocument &- 1
    frequency = number()
    return true
  }
}

extension StreamReader: PostingSource {
  @inline(__always)
  package func forEachPositionDifference(_ body: (UInt32) -> Void) {
    guard hasPositions else { return }
    let cells = differences.cells
    for index in 0..<Int(frequency) { body(cells[index]) }
  }
}
