/// The terms of all words of a vocabulary, side by side in one array: some forty bytes a word.
struct WordStore {
  /// As ``TermList`` writes them.
  private var bytes: [UInt8] = []
  /// Where each word's terms begin.
  private var starts: [UInt32] = []
  /// What each word says of the language of its paragraph, and whether it is a stop word: ``ForeignSigns``.
  private(set) var weights: [UInt8] = []

  var count: Int { starts.count }

  /// The memory in use, without what is reserved for more.
  var byteCount: Int { bytes.count + count * (MemoryLayout<UInt32>.stride + MemoryLayout<UInt8>.stride) }

  /// Adds the next word.
  mutating func append(_ terms: borrowing TermList, weight: UInt8) {
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    weights.append(weight)
    // So much is never met between two articles; what lies beyond is not indexed.
    if bytes.count + terms.bytes.count <= Int(UInt32.max) { bytes.append(contentsOf: terms.bytes) }
  }

  /// Forgets all words but keeps the room for others.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
  }

  /// Whether a word is too common in its language to say what a text is about.
  func isStopWord(_ word: UInt32) -> Bool { weights[Int(word)] & ForeignSigns.stopWord != 0 }

  /// How many of the places of some tokens do not begin with a stop word.
  func contentLength(of tokens: [Token]) -> UInt32 {
    let weights = weights.span
    let tokens = tokens.span
    var length: UInt32 = 0
    var previous = UInt32.max
    for index in tokens.indices {
      let token = tokens[index]
      let isCounted = weights[Int(token.word)] & ForeignSigns.stopWord ^ ForeignSigns.stopWord
      length &+= token.position == previous ? 0 : UInt32(isCounted)
      previous = token.position
    }
    return length
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
