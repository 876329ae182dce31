/// How many words stood before each line end of a text, in room that is kept from text to text.
struct LineEnds {
  private(set) var cells: [Int] = []
  private(set) var count = 0

  /// Those of the text read last, rising.
  var all: ArraySlice<Int> { cells[..<count] }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ wordCount: Int) {
    makeRoom(for: 1)
    cells[count] = wordCount
    count += 1
  }

  @inline(__always)
  mutating func makeRoom(for more: Int) {
    if cells.count - count < more { cells.append(contentsOf: repeatElement(0, count: cells.count + 256)) }
  }

  /// Lets `body` write behind the line ends so far, and tell how many there are then.
  @inline(__always)
  mutating func write(_ body: (UnsafeMutableBufferPointer<Int>, inout Int) -> Void) {
    // SAFETY: `body` is given the cells for as long as it runs.
    unsafe cells.withUnsafeMutableBufferPointer { unsafe body($0, &count) }
  }
}
