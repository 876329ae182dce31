internal import ICU

/// Leaves a piece of text to ICU's word breaker, dictionaries included.
struct DictionarySplitter {
  private let breaker: WordBreaker?
  private var units: [UInt16] = []
  private var offsets: [UInt32] = []
  private var boundaries: [TextBoundary] = []

  init() {
    // Without break rules (an ICU without data) there are no words of these scripts, but no crash either.
    breaker = try? WordBreaker()
  }

  /// Appends the words of `bytes[start..<end]`.
  mutating func words(of bytes: Span<UInt8>, from start: Int, to end: Int, into words: inout [WordRange]) {
    guard let breaker else { return }
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    boundaries.removeAll(keepingCapacity: true)
    units.reserveCapacity((end - start) / 2)
    offsets.reserveCapacity((end - start) / 2)
    var position = start
    while position < end {
      let (scalar, length) = UTF8Reader.scalar(bytes, at: position)
      offsets.append(UInt32(truncatingIfNeeded: position))
      if scalar < 0x10000 {
        units.append(UInt16(truncatingIfNeeded: scalar))
      } else {
        units.append(UInt16(0xD7C0 + scalar >> 10))
        units.append(UInt16(0xDC00 | scalar & 0x3FF))
        offsets.append(UInt32(truncatingIfNeeded: position))
      }
      position += length
    }
    offsets.append(UInt32(truncatingIfNeeded: end))
    guard (try? breaker.boundaries(of: units, into: &boundaries)) != nil else { return }
    var first = 0
    for boundary in boundaries {
      if boundary.status >= WordStatus.none || isEmoji(first, boundary.end) {
        words.append(WordRange(start: Int(offsets[first]), end: Int(offsets[boundary.end])))
      }
      first = boundary.end
    }
  }

  /// Whether a segment that is no word is an emoji: one that begins with a pictograph, or two letters of a flag.
  private func isEmoji(_ start: Int, _ end: Int) -> Bool {
    // Punctuation of one unit is what stands between words most of the time.
    guard units[start] > 0xA8,
      end - start > 1 || !(0x3000...0x3020).contains(units[start]) && units[start] < 0xFF00
    else { return false }
    let scalars = String(decoding: units[start..<end], as: UTF16.self).unicodeScalars
    guard let first = scalars.first else { return false }
    if CharacterProperties.isPictographic(first) { return true }
    return scalars.count(where: { (0x1F1E6...0x1F1FF).contains($0.value) }) == 2
  }
}
