internal import ICU

/// One word found in a text: its bytes and whether dictionaries of scripts without blanks cut it.
struct WordRange: Hashable {
  var start: Int
  var end: Int
}

/// Finds the words of UTF-8 text as ICU does, and emoji besides.
final class WordSplitter {
  private let breaker: WordBreaker?
  private var units: [UInt16] = []
  private var offsets: [Int] = []
  private var boundaries: [TextBoundary] = []

  init() {
    // Without break rules (a broken ICU) every text is one run of blanks: no words, but no crash.
    breaker = try? WordBreaker()
  }

  /// Appends the words of `utf8`, which should be valid UTF-8; what is not counts as U+FFFD.
  func words(of utf8: [UInt8], into words: inout [WordRange]) {
    guard let breaker else { return }
    units.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    boundaries.removeAll(keepingCapacity: true)
    decode(utf8)
    guard (try? breaker.boundaries(of: units, into: &boundaries)) != nil else { return }
    var start = 0
    for boundary in boundaries {
      if boundary.status >= WordStatus.none || isEmoji(start, boundary.end) {
        words.append(WordRange(start: offsets[start], end: offsets[boundary.end]))
      }
      start = boundary.end
    }
  }

  private func decode(_ utf8: [UInt8]) {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = utf8.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        for unit in UTF16.encode(scalar) ?? .init() {
          units.append(unit)
          offsets.append(offset)
        }
        offset += encoded.count
      case .error(let length):
        units.append(0xFFFD)
        offsets.append(offset)
        offset += length
      case .emptyInput:
        offsets.append(offset)
        return
      }
    }
  }

  private func isEmoji(_ start: Int, _ end: Int) -> Bool {
    guard units[start] > 0xA8 else { return false }
    let scalar = String(decoding: units[start..<end], as: UTF16.self).unicodeScalars.first ?? " "
    return CharacterProperties.isPictographic(scalar)
      || (0x1F1E6...0x1F1FF).contains(scalar.value) && end - start >= 4
  }
}
