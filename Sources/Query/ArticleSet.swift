internal import Bytes
internal import Postings

/// Articles of one segment, one bit each: those that have any of terms without number.
final class ArticleSet {
  /// One word more than articles need, so that any 64 of them lie in two words.
  private let memory: Memory<UInt64>
  private let wordCount: Int
  /// Whether no term was found.
  private(set) var isEmpty = true

  /// The articles that have any term that begins with some bytes, field byte first.
  init(termsBeginningWith bytes: [UInt8], in segment: Segment) throws(BytesError) {
    wordCount = (segment.documentCount + 63) >> 6
    memory = Memory<UInt64>(count: wordCount + 1, repeating: 0)
    let cells = memory.cells
    let documents = Memory<UInt32>(count: 144, repeating: 0)
    var cursor = try TermCursor(segment.terms, from: bytes)
    while try cursor.next(), cursor.hasPrefix(bytes) {
      let postings = try segment.postings(of: cursor.entry)
      for chunk in 0..<postings.chunkCount {
        _ = try postings.decodeDocuments(of: chunk, into: documents.cells)
        for index in 0..<postings.count(of: chunk) {
          let document = Int(documents.cells[index])
          cells[document >> 6] |= 1 << UInt64(document & 63)
        }
      }
      isEmpty = false
    }
  }

  /// The first article at or after `low`; `UInt32.max` when there is none.
  func nearest(from low: UInt32) -> UInt32 {
    var word = Int(low) >> 6
    guard word < wordCount else { return .max }
    var bits = memory.cells[word] & (~0 << UInt64(low & 63))
    while bits == 0 {
      word += 1
      if word >= wordCount { return .max }
      bits = memory.cells[word]
    }
    return UInt32(word << 6 | bits.trailingZeroBitCount)
  }

  /// Copies the bits of the articles in [low, high), which are in the segment, into a window; whether there are any.
  func copy(from low: UInt32, before high: UInt32, into bits: Cells<UInt64>) -> Bool {
    let shift = UInt64(low & 63)
    let words = (Int(high - low) + 63) >> 6
    var all: UInt64 = 0
    for word in 0..<words {
      let place = Int(low) >> 6 + word
      var some = memory.cells[place] >> shift
      if shift > 0 { some |= memory.cells[place + 1] << (64 - shift) }
      let rest = Int(high - low) - word << 6
      if rest < 64 { some &= (1 << UInt64(rest)) - 1 }
      bits[word] = some
      all |= some
    }
    return all != 0
  }
}
