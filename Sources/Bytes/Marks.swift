internal import CVector

/// Numbers of a window that are marked: by a byte that is 0xFF, or by a bit.
package enum Marks {
  /// Turns marked bytes into bits, makes the bytes 0, and returns how many of the bits are set.
  ///
  /// 64 bytes a step where the processor has vectors so long.
  ///
  /// - Parameters:
  ///   - bytes: 64 for each word.
  ///   - bits: The words; bits that are set stay so.
  package static func fold(_ bytes: Cells<UInt8>, into bits: Cells<UInt64>, wordCount: Int) -> Int {
    precondition(bytes.count >= wordCount << 6 && bits.count >= wordCount)
    if WideVectors.areThere {
      // SAFETY: the cells were counted just now.
      return unsafe bits.base.withMemoryRebound(to: UInt.self, capacity: wordCount) {
        unsafe cvector_fold(bytes.base, $0, wordCount)
      }
    }
    return foldBySixteen(bytes, into: bits, wordCount: wordCount)
  }

  /// The same with any processor.
  package static func foldBySixteen(_ bytes: Cells<UInt8>, into bits: Cells<UInt64>, wordCount: Int) -> Int {
    precondition(bytes.count >= wordCount << 6 && bits.count >= wordCount)
    let zeros = SIMD16<UInt8>(repeating: 0)
    for word in 0..<wordCount {
      // SAFETY: the cells were counted just now.
      let pointer = unsafe UnsafeMutableRawPointer(bytes.base + word << 6)
      var marked = bits[word]
      for part in 0..<4 {
        let cells = unsafe pointer.loadUnaligned(fromByteOffset: part << 4, as: SIMD16<UInt8>.self)
        marked |= cvector_highest_bits(cells) &<< UInt64(part << 4)
        unsafe pointer.storeBytes(of: zeros, toByteOffset: part << 4, as: SIMD16<UInt8>.self)
      }
      bits[word] = marked
    }
    var total = 0
    for word in 0..<wordCount { total &+= bits[word].nonzeroBitCount }
    return total
  }
}
