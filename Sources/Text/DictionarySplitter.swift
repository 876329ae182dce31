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
    boundaries.removeAll(keepingCapacity: true)
    let count = Self.transcode(bytes, from: start, to: end, &units, &offsets)
    guard (try? breaker.boundaries(of: units, count: count, into: &boundaries)) != nil else { return }
    var first = 0
    for boundary in boundaries {
      if boundary.status >= WordStatus.none || isEmoji(first, boundary.end) {
        words.append(WordRange(start: Int(offsets[first]), end: Int(offsets[boundary.end])))
      }
      first = boundary.end
    }
  }

  /// Fills in the units of a piece of text and where each stands; returns how many there are.
  private static func transcode(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, _ units: inout [UInt16], _ offsets: inout [UInt32]
  ) -> Int {
    let room = end - start + 1
    if units.count < room {
      units.append(contentsOf: repeatElement(0, count: room - units.count))
      offsets.append(contentsOf: repeatElement(0, count: room - offsets.count))
    }
    var units = units.mutableSpan
    var offsets = offsets.mutableSpan
    var count = 0
    var position = start
    while position < end {
      let (scalar, length) = UTF8Reader.scalar(bytes, at: position)
      offsets[count] = UInt32(truncatingIfNeeded: position)
      if scalar < 0x10000 {
        units[count] = UInt16(truncatingIfNeeded: scalar)
        count += 1
      } else {
        units[count] = UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10)
        units[count + 1] = UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF)
        offsets[count + 1] = UInt32(truncatingIfNeeded: position)
        count += 2
      }
      position += length
    }
    offsets[count] = UInt32(truncatingIfNeeded: end)
    return count
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
