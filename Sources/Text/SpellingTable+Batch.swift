extension SpellingTable {
  /// A key as ``SpellingSlots`` keeps it but for the number, its hash, and the place plus one where it may be.
  fileprivate struct Probe {
    var low = SIMD2<UInt64>()
    var high = SIMD2<UInt64>()
    var hash: UInt64 = 0
    var candidate: UInt32 = 0

    init() {}

    @inline(__always)
    init(_ key: SpellingKey) {
      low = SIMD2(key.head, key.middle)
      high = SIMD2(key.tail, UInt64(key.length))
      hash = key.hash
    }

    var key: SpellingKey {
      SpellingKey(head: low.x, middle: low.y, tail: high.x, length: UInt32(truncatingIfNeeded: high.y))
    }
  }
}

extension SpellingTable.Finder {
  /// Appends the tokens of many words of a text, with `.max` where a spelling has no number.
  ///
  /// In three rounds for each batch of 64, since memory answers many questions at once: the first makes
  /// keys, without a branch on any word's length, and asks for the index; the second looks there and asks for
  /// what it names; the third compares. What is rare leaves a bit, and is seen to behind them.
  ///
  /// - Parameters:
  ///   - position: the place of the first word.
  ///   - rare: takes the place of each word that has no number, stands behind a hyphen or may be three digits,
  ///     and of some others, in their order, and whether it has a number.
  func appendTokens(
    of words: Span<WordRange>, in text: RawSpan, position: UInt32, to tokens: inout OutputSpan<Token>,
    _ rare: (Int, Bool) -> Void
  ) {
    precondition(tokens.freeCapacity >= words.count)
    // SAFETY: there is room for all words, as was seen, and each has a token when they are counted.
    unsafe tokens.withUnsafeMutableBufferPointer { buffer, count in
      guard let free = unsafe buffer.baseAddress?.advanced(by: count) else { return }
      unsafe fill(free, of: words, in: text, position: position, rare)
      count += words.count
    }
  }

  @unsafe
  @inline(__always)
  private func fill(
    _ tokens: UnsafeMutablePointer<Token>, of words: Span<WordRange>, in text: RawSpan, position: UInt32,
    _ rare: (Int, Bool) -> Void
  ) {
    var probes = InlineArray<64, SpellingTable.Probe>(repeating: SpellingTable.Probe())
    let last = text.byteCount &- SpellingTable.longestKey
    var first = 0
    while first < words.count {
      let count = min(probes.count, words.count &- first)
      // Each word's bit comes in from above.
      var odd: UInt64 = 0
      for index in 0..<count {
        // SAFETY: first and count stay inside the words.
        let word = unsafe words[unchecked: first &+ index]
        let (start, length) = (word.start, word.end &- word.start)
        guard start <= last, UInt(bitPattern: length) <= UInt(SpellingTable.longestKey) else {
          probes[index] = SpellingTable.Probe(rareKey(text, start, word.end))
          slots.prefetch(probes[index].hash)
          odd = odd >> 1 | 1 << 63
          continue
        }
        // SAFETY: there is a mask for each length up to the longest key's, and so many bytes from the start.
        let mask = unsafe masks[unchecked: length]
        let head = unsafe text.eightBytes(atUnchecked: start) & mask.x
        let key = unsafe SpellingKey(
          head: head, middle: text.eightBytes(atUnchecked: start &+ 8) & mask.y,
          tail: text.eightBytes(atUnchecked: start &+ 16) & mask.z,
          length: UInt32(truncatingIfNeeded: length))
        let probe = SpellingTable.Probe(key)
        slots.prefetch(probe.hash)
        // SAFETY: the count is at most the batch's size; a word that begins the text has itself before it.
        unsafe probes[unchecked: index] = probe
        let before = unsafe text.byte(atUnchecked: start &- (start > 0 ? 1 : 0))
        let isHyphen: UInt64 = before == 0x2D ? 1 << 63 : 0
        let isDigit: UInt64 = UInt8(truncatingIfNeeded: head) &- 0x30 < 10 ? 1 << 63 : 0
        let isThree: UInt64 = length == 3 ? 1 << 63 : 0
        odd = odd >> 1 | isHyphen | isDigit & isThree
      }
      for index in 0..<count {
        // SAFETY: as above.
        unsafe probes[unchecked: index].candidate = slots.candidate(probes[unchecked: index].hash)
      }
      var missing: UInt64 = 0
      let place = position &+ UInt32(truncatingIfNeeded: first)
      for index in 0..<count {
        // SAFETY: as above.
        let word = unsafe words[unchecked: first &+ index]
        let probe = unsafe probes[unchecked: index]
        let (low, high) = slots.vectors(at: probe.candidate)
        let difference = (low ^ probe.low) | (high ^ probe.high) & SIMD2(.max, 0xFFFF_FFFF)
        missing = missing >> 1 | (difference.x | difference.y != 0 ? 1 << 63 : 0)
        // SAFETY: the caller has room for all words.
        unsafe tokens.advanced(by: first &+ index).initialize(
          to: Token(
            start: UInt32(truncatingIfNeeded: word.start), end: UInt32(truncatingIfNeeded: word.end),
            position: place &+ UInt32(truncatingIfNeeded: index),
            word: UInt32(truncatingIfNeeded: high.y >> 32)))
      }
      var others = (odd | missing) >> UInt64(probes.count &- count)
      while others != 0 {
        let index = others.trailingZeroBitCount
        others &= others &- 1
        let number = number(of: words[first &+ index], in: text, probes[index])
        // SAFETY: as above.
        unsafe tokens[first &+ index].word = number ?? .max
        rare(first &+ index, number != nil)
      }
      first &+= count
    }
  }

  /// The key of a long spelling, with the largest number for its length, or of one at the text's end.
  private func rareKey(_ text: RawSpan, _ start: Int, _ end: Int) -> SpellingKey {
    guard end - start > SpellingTable.longestKey else { return SpellingTable.key(text, start, end - start) }
    var key = SpellingTable.longKey(text, start, end)
    key.length = .max
    return key
  }

  /// The number of a word, which may be a long one or not the first that the index named.
  private func number(of word: WordRange, in text: RawSpan, _ probe: SpellingTable.Probe) -> UInt32? {
    let key = probe.key
    if let number = slots.number(of: key, at: probe.candidate) { return number }
    if probe.candidate == 0 { return nil }
    return key.length == .max
      ? numberOfLong(text, word.start, word.end, key)
      : number(of: key, probe.hash, at: probe.candidate)
  }
}
