internal import CVector

/// Looks through rising numbers and the values beside them, sixteen at a time where the processor has vectors so
/// long, else one by one.
///
/// Of 1,000,000 articles questions for all of two words take 112 µs with it instead of 119, for any of three 232 instead of 243
/// (`Benchmarks query INDEX Q.tsv`, both binaries in turn).
package enum NumberFilter {
  /// Cells that must follow what is read.
  package static let slack = 16
  /// Numbers of a chunk that ``find(_:in:from:before:hits:places:found:)`` looks through.
  package static let chunkCount = 128

  /// Copies the pairs of a number and a value of `least` or more, in their order.
  ///
  /// - Parameters:
  ///   - count: The pairs; ``slack`` cells follow them.
  ///   - targets: Where the pairs go, room for as many; they may be the sources, or begin before them.
  /// - Returns: How many pairs were copied.
  @inline(__always)
  package static func keep<Value: FixedWidthInteger & BitwiseCopyable>(
    _ numbers: Cells<UInt32>, _ values: Cells<Value>, count: Int, least: Value,
    into targets: (numbers: Cells<UInt32>, values: Cells<Value>)
  ) -> Int {
    precondition(
      count >= 0 && MemoryLayout<Value>.size == 4
        && min(numbers.count, values.count) >= count + slack
        && min(targets.numbers.count, targets.values.count) >= count)
    guard WideVectors.areThere else {
      return keepOneByOne(numbers, values, count: count, least: least, into: targets)
    }
    // SAFETY: the cells were counted just now, and values take four bytes.
    return unsafe cvector_keep(
      numbers.base, UnsafeRawPointer(values.base).assumingMemoryBound(to: UInt32.self), count,
      UInt32(truncatingIfNeeded: least), Value.isSigned ? 0 : 1 << 31, targets.numbers.base,
      UnsafeMutableRawPointer(targets.values.base).assumingMemoryBound(to: UInt32.self))
  }

  /// The same with any processor.
  @inline(__always)
  package static func keepOneByOne<Value: FixedWidthInteger & BitwiseCopyable>(
    _ numbers: Cells<UInt32>, _ values: Cells<Value>, count: Int, least: Value,
    into targets: (numbers: Cells<UInt32>, values: Cells<Value>)
  ) -> Int {
    var kept = 0
    for index in 0..<count {
      let value = values[index]
      targets.numbers[kept] = numbers[index]
      targets.values[kept] = value
      // By arithmetic: a branch here is taken or not at random.
      kept &+=
        1
        &+ Int(
          truncatingIfNeeded: (Int64(truncatingIfNeeded: value) &- Int64(truncatingIfNeeded: least)) &>> 63)
    }
    return kept
  }

  /// How many of `count` rising numbers are below `limit`; ``slack`` cells follow them.
  @inline(__always)
  package static func countBelow(_ limit: UInt32, _ numbers: Cells<UInt32>, count: Int) -> Int {
    precondition(count >= 0 && numbers.count >= count + slack)
    // SAFETY: the cells were counted just now.
    if WideVectors.areThere { return unsafe cvector_count_below(numbers.base, count, limit) }
    var index = 0
    while index < count, numbers[index] < limit { index += 1 }
    return index
  }

  /// Looks for numbers in a chunk of rising ones, filled up with the largest number to ``chunkCount`` and ``slack``
  /// cells; the largest number is not looked for.
  ///
  /// - Returns: How many were found; for each its place in `numbers`, its place in the chunk, and itself are written.
  ///   `nil` where the processor has no vectors for it.
  @inline(__always)
  package static func find(
    _ numbers: Cells<UInt32>, in chunk: Cells<UInt32>, from start: Int, before end: Int, hits: Cells<UInt32>,
    places: Cells<UInt32>, found: Cells<UInt32>
  ) -> Int? {
    guard WideVectors.areThere else { return nil }
    precondition(
      start >= 0 && start <= end && numbers.count >= end && chunk.count >= chunkCount + slack
        && min(hits.count, places.count, found.count) > end - start)
    // SAFETY: the cells were counted just now; a number beyond the chunk's last leads to the cells after it.
    return unsafe cvector_find(chunk.base, numbers.base, start, end, hits.base, places.base, found.base)
  }
}
