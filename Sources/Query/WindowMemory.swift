internal import Bytes
internal import Postings

/// Memory for one window of articles, reused between questions.
final class WindowMemory {
  /// The widest window.
  static let largest = 1 << 16
  let sums = Memory<Int32>(count: WindowMemory.largest, repeating: 0)
  let marks = Memory<UInt64>(count: WindowMemory.largest / 64, repeating: 0)
  let bytes = Memory<UInt8>(count: UnionCount.width, repeating: 0)
  let bits = Memory<UInt64>(count: UnionCount.wordCount, repeating: 0)
  /// The cells of ``sums`` that are not 0, as long as a window is looked through.
  let touched = Memory<UInt16>(count: WindowMemory.largest + 1, repeating: 0)
  var touchedCount = 0
  let batch = CandidateBatch()

  /// Adds a share to the sum of a cell, and marks the cell when that takes it to `least`.
  @inline(__always)
  func add(_ share: Int32, to cell: Int, least: Int32) {
    let before = sums.cells[cell]
    let after = before &+ share
    sums.cells[cell] = after
    touched.cells[touchedCount] = UInt16(truncatingIfNeeded: cell)
    touchedCount &+= before == 0 ? 1 : 0
    if before < least, after >= least { marks.cells[cell >> 6] |= 1 << UInt64(truncatingIfNeeded: cell & 63) }
  }

  /// Sets the first `width` sums to 0.
  func clearSums(width: Int) {
    // Cell by cell only where that is less than a store for each vector of the window.
    if touchedCount * 8 < width {
      for place in 0..<touchedCount { sums.cells[Int(touched.cells[place])] = 0 }
    } else {
      sums.cells.fill(0..<width, with: 0)
    }
    touchedCount = 0
  }
}
