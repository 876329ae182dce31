internal import Bytes
internal import CVector
internal import Postings

/// The lengths of a segment's articles, read straight from the mapped column.
@safe struct LengthSource {
  private let file: CheckedFile
  private let start: UnsafeRawPointer
  private let offset: Int
  private let width: Int
  /// What is added to every stored number.
  private let base: UInt32
  /// Whether all pages of the column were checked; else each article's page is, one by one.
  private let isChecked: Bool
  /// What is kept of a length. No text has 2^31 words, but a damaged column may say so: as a signed number, which
  /// vectors take it for, it would make shares below 1, and what is added up would be less than nothing.
  private static let mask: UInt32 = 0x7FFF_FFFF

  init(_ segment: Segment, isChecked: Bool) {
    let column = segment.lengthBytes
    file = column.file
    offset = column.offset
    width = column.width
    base = column.base
    unsafe start = column.file.base + column.offset
    self.isChecked = isChecked || column.width == 0
  }

  /// The length of an article below the segment's article count.
  @inline(__always)
  func length(_ document: UInt32) throws(BytesError) -> UInt32 {
    if !isChecked { try file.check(offset + Int(document) * width, count: width) }
    return loaded(document)
  }

  /// SAFETY: the column has a number for every article of the segment, and articles come from
  /// decoded chunks, which hold none outside it.
  @inline(__always)
  private func loaded(_ document: UInt32) -> UInt32 {
    let stored: UInt32 =
      switch width {
      case 0: 0
      case 1: UInt32(unsafe start.load(fromByteOffset: Int(document), as: UInt8.self))
      case 2: UInt32(unsafe start.loadUnaligned(fromByteOffset: Int(document) * 2, as: UInt16.self))
      default: UInt32(unsafe start.loadUnaligned(fromByteOffset: Int(document) * 4, as: UInt32.self))
      }
    return (base &+ stored) & LengthSource.mask
  }

  /// Checks the pages that hold the lengths of some articles, which rise.
  private func check(_ documents: Cells<UInt32>, count: Int) throws(BytesError) {
    // Up to the end of the page that was checked last.
    var checked = 0
    for index in 0..<count {
      let start = offset + Int(documents[index]) * width
      let end = start + width
      if end <= checked { continue }
      try file.check(start, count: width)
      checked = (end + FileFrame.pageByteCount - 1) / FileFrame.pageByteCount * FileFrame.pageByteCount
    }
  }

  /// Lengths of the articles of a chunk.
  func gather(_ documents: Cells<UInt32>, count: Int, into lengths: Cells<UInt32>) throws(BytesError) {
    if !isChecked, count > 0 { try check(documents, count: count) }
    // SAFETY: as for ``length(_:)``.
    switch width {
    case 0: lengths.fill(0..<count, with: base & LengthSource.mask)
    case 1:
      for index in 0..<count {
        let stored = UInt32(unsafe start.load(fromByteOffset: Int(documents[index]), as: UInt8.self))
        lengths[index] = (base &+ stored) & LengthSource.mask
      }
    case 2:
      for index in 0..<count {
        let stored = UInt32(
          unsafe start.loadUnaligned(fromByteOffset: Int(documents[index]) &* 2, as: UInt16.self))
        lengths[index] = (base &+ stored) & LengthSource.mask
      }
    default:
      for index in 0..<count {
        let stored = unsafe start.loadUnaligned(
          fromByteOffset: Int(documents[index]) &* 4, as: UInt32.self)
        lengths[index] = (base &+ stored) & LengthSource.mask
      }
    }
  }
}

extension Scoring {
  /// The shares of a whole chunk, four at a time; the same numbers as ``share(weight:frequency:length:)``.
  ///
  /// - Returns: the largest.
  func shares(
    weight: Float, frequencies: Cells<UInt32>, lengths: Cells<UInt32>, count: Int, into shares: Cells<Int32>
  ) -> Int32 {
    guard kind == .bm25 else {
      var most: Int32 = 0
      for index in 0..<count {
        shares[index] = share(weight: weight, frequency: frequencies[index], length: 0)
        most = max(most, shares[index])
      }
      return most
    }
    let weights = SIMD4<Float>(repeating: weight)
    let constants = SIMD4<Float>(repeating: constant)
    let perWords = SIMD4<Float>(repeating: perWord)
    let one = SIMD4<Int32>(repeating: 1)
    var index = 0
    // SAFETY: the buffers hold 128 numbers or more; rows of four end inside them.
    while index < count {
      let frequency = unsafe UnsafeRawPointer(frequencies.base + index).loadUnaligned(as: SIMD4<Int32>.self)
      let length = cvector_float(
        unsafe UnsafeRawPointer(lengths.base + index).loadUnaligned(as: SIMD4<Int32>.self))
      let tf = cvector_float(frequency)
      let factor = tf / (tf + (constants + perWords * length))
      let share = cvector_truncate(weights * factor) &+ one
      unsafe UnsafeMutableRawPointer(shares.base + index).storeBytes(of: share, as: SIMD4<Int32>.self)
      index += 4
    }
    var most: Int32 = 0
    for index in 0..<count { most = max(most, shares[index]) }
    return most
  }

  /// What no posting of each chunk exceeds, four chunks at a time; only for terms with a table.
  func bounds(
    weight: Float, _ postings: TermPostings, segmentAverage: Float, into bounds: Cells<Int32>
  ) {
    let count = postings.chunkCount
    guard kind == .bm25 else {
      for chunk in 0..<count { bounds[chunk] = bound(weight: weight, postings.bound(of: chunk)) }
      return
    }
    // How much shorter articles count here than when the segment was written; a little less than that.
    let shrink = min(1, perWord / ChunkBound.perWord(averageLength: segmentAverage)) * 0.999_999
    let one = SIMD4<Float>(repeating: 1)
    // Six roundings of 2^-24 each separate this from the postings' own arithmetic.
    let weights = SIMD4<Float>(repeating: weight * 1.000_001)
    let two = SIMD4<Int32>(repeating: 2)
    var chunk = 0
    while chunk < count {
      var inverses = SIMD4<Float>(repeating: 0)
      var ratios = SIMD4<Float>(repeating: 0)
      var denominators = SIMD4<Float>(repeating: 0)
      for lane in 0..<min(4, count - chunk) {
        let bound = postings.bound(of: chunk + lane)
        inverses[lane] = bound.minimumInverse
        ratios[lane] = bound.ratio
        denominators[lane] = bound.denominator
      }
      let loose = SIMD4(repeating: constant) * inverses + SIMD4(repeating: perWord) * ratios
      let tight = denominators * SIMD4(repeating: shrink)
      let factor = one / (one + loose.replacing(with: tight, where: tight .> loose))
      let rounded = cvector_truncate(weights * factor) &+ two
      for lane in 0..<min(4, count - chunk) { bounds[chunk + lane] = rounded[lane] }
      chunk += 4
    }
  }
}
