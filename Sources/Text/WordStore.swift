/// The terms of all words of a vocabulary, side by side in one array: some forty bytes a word.
struct WordStore {
  /// As ``TermList`` writes them.
  private var bytes: [UInt8] = []
  /// Where each word's terms begin.
  private var starts: [UInt32] = []
  /// For each word whether it is too common in its language to say what a text is about.
  private(set) var areStopWords: [Bool] = []

  var count: Int { starts.count }

  /// The memory in use, without what is reserved for more.
  var byteCount: Int { bytes.count + count * (MemoryLayout<UInt32>.stride + MemoryLayout<Bool>.stride) }

  /// Adds the next word.
  mutating func append(_ terms: borrowing TermList, isStopWord: Bool) {
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    areStopWords.append(isStopWord)
    // So much is never met between two articles; what lies beyond is not indexed.
    if bytes.count + terms.bytes.count <= Int(UInt32.max) { bytes.append(contentsOf: terms.bytes) }
  }

  /// Forgets all words but keeps the room for others.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    areStopWords.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with the bytes of each term of a word.
  func forEachTerm(of word: UInt32, _ body: (Span<UInt8>) -> Void) {
    let bytes = bytes.span
    TermList.forEach(in: bytes, list(of: word)) { _, _, place in body(bytes.extracting(place)) }
  }

  /// The terms of a word with what they stand for.
  func terms(of word: UInt32) -> [WordTerm] {
    var terms: [WordTerm] = []
    TermList.forEach(in: bytes.span, list(of: word)) { kind, weight, place in
      terms.append(WordTerm(bytes: Array(bytes[place]), kind: kind, weight: weight.share(of: kind)))
    }
    return terms
  }

  private func list(of word: UInt32) -> Range<Int> {
    let next = Int(word) + 1
    return Int(starts[Int(word)])..<(next < starts.count ? Int(starts[next]) : bytes.count)
  }
}
