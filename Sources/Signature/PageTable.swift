internal import Lexicon

/// Phrases that are looked for in lines of pages, by their first byte.
///
/// A phrase ends where a word ends, unless it is written with an asterisk at its end.
struct PageTable {
  private struct Phrase {
    let bytes: [UInt8]
    let isStem: Bool
  }

  private var phrases: [[Phrase]] = Array(repeating: [], count: 256)

  init(_ texts: [String]) {
    for text in texts {
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars { foldScalar(scalar.value, keepsMarks: false, into: &bytes) }
      let isStem = bytes.last == 0x2A
      if isStem { bytes.removeLast() }
      if let first = bytes.first { phrases[Int(first)].append(Phrase(bytes: bytes, isStem: isStem)) }
    }
  }

  /// Whether a text begins with one of the phrases.
  func opens(_ text: [UInt8]) -> Bool { end(in: text, from: 0) != nil }

  /// What follows the phrase that a text begins with.
  func rest(of text: [UInt8]) -> ArraySlice<UInt8>? { end(in: text, from: 0).map { text[$0...] } }

  /// Whether one of the phrases stands in a text, its first word a word of its own.
  func standsIn(_ text: [UInt8]) -> Bool {
    let span = text.span
    var offset = 0
    var inWord = false
    while offset < span.count {
      let (scalar, length) = decodeScalar(span, offset)
      let script = ScriptClass(scalar)
      if !inWord || script.isUnspaced, end(in: text, from: offset) != nil { return true }
      inWord = script != .none && !script.isUnspaced
      offset += length
    }
    return false
  }

  /// Where the phrase ends that begins at an offset.
  private func end(in text: [UInt8], from offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    for phrase in phrases[Int(text[offset])] where text[offset...].starts(with: phrase.bytes) {
      let end = offset + phrase.bytes.count
      if phrase.isStem || end == text.count { return end }
      // A sign at the end of the phrase parts it from what follows.
      if let last = phrase.bytes.last, last < 0x80, ScriptClass(UInt32(last)) == .none { return end }
      let next = ScriptClass(decodeScalar(text.span, end).scalar)
      if next == .none || next == .digit { return end }
    }
    return nil
  }
}
