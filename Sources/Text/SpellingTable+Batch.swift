extension SpellingTable {
  /// A key as ``SpellingSlots`` keeps it but for the number.
  fileprivate struct Probe {
    let low: SIMD2<UInt64>
    let high: SIMD2<UInt64>

    @inline(__always)
    init(_ key: SpellingKey) {
      low = SIMD2(key.head, key.middle)
      high = SIMD2(key.tail, UInt64(key.length))
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
    let none = SpellingKey(head: 0, middle: 0, tail: 0, length: 0)
    var probes = InlineArray<64, SpellingTable.Probe>(repeating: SpellingTable.Probe(none))
    // The hash of each, and then the place plus one where it may be.
    var hashes = InlineArray<64, UInt64>(repeating: 0)
    let (slots, masks) = (slots, masks)
    let last = text.byteCount &- SpellingTable.longestKey
    var first = 0
    while first < words.count {
      let count = min(probes.count, words.count &- first)
      // A bit a word, the last word's lowest.
      var odd: UInt64 = 0
      var index = 0
      while index < count {
        // SAFETY: first and count stay inside the words, index inside the batch.
        let word = unsafe words[unchecked: first &+ index]
        let (start, length) = (word.start, word.end &- word.start)
        // Nothing below 0: a byte before the word, the longest key from its start, and no more in the word.
        guard (start &- 1) | (last &- start) | (SpellingTable.longestKey &- length) >= 0 else {
          let key = rareKey(text, start, word.end)
          probes[index] = SpellingTable.Probe(key)
          hashes[index] = key.hash
          slots.prefetch(key.hash)
          odd = odd << 1 | 1
          index &+= 1
          continue
        }
        // SAFETY: there is a mask for each length up to the longest key's, and so many bytes from the start.
        let mask = unsafe masks[unchecked: length]
        let head = unsafe text.eightBytes(atUnchecked: start) & mask.x
        let key = unsafe SpellingKey(
          head: head, middle: text.eightBytes(atUnchecked: start &+ 8) & mask.y,
          tail: text.eightBytes(atUnchecked: start &+ 16) & mask.z,
          length: UInt32(truncatingIfNeeded: length))
        let hash = key.hash
        slots.prefetch(hash)
        // SAFETY: as above.
        unsafe probes[unchecked: index] = SpellingTable.Probe(key)
        unsafe hashes[unchecked: index] = hash
        let isBehindHyphen: UInt64 = unsafe text.byte(atUnchecked: start &- 1) == 0x2D ? 1 : 0
        let mayBeDigits: UInt64 = head & mask.w == 0x30 ? 1 : 0
        odd = odd << 1 | isBehindHyphen | mayBeDigits
        index &+= 1
      }
      index = 0
      while index < count {
        // SAFETY: as above.
        let candidate = unsafe slots.candidate(hashes[unchecked: index])
        unsafe hashes[unchecked: index] = UInt64(bitPattern: Int64(candidate))
        index &+= 1
      }
      let place = position &+ UInt32(truncatingIfNeeded: first)
      var missing: UInt64 = 0
      index = 0
      while index < count {
        // SAFETY: as above.
        let (word, probe) = unsafe (words[unchecked: first &+ index], probes[unchecked: index])
        let (low, high) = unsafe slots.vectors(at: Int(truncatingIfNeeded: hashes[unchecked: index]))
        let difference = (low ^ probe.low) | (high ^ probe.high) & SIMD2(.max, 0xFFFF_FFFF)
        missing = missing &+ missing &+ (difference.x | difference.y != 0 ? 1 : 0)
        // SAFETY: the caller has room for all words.
        unsafe tokens.advanced(by: first &+ index).initialize(
          to: Token(
            start: UInt32(truncatingIfNeeded: word.start), end: UInt32(truncatingIfNeeded: word.end),
            position: place &+ UInt32(truncatingIfNeeded: index),
            word: UInt32(truncatingIfNeeded: high.y >> 32)))
        index &+= 1
      }
      var others = (odd | missing) << UInt64(probes.count &- count)
      while others != 0 {
        let index = others.leadingZeroBitCount
        others &= ~((1 << 63) >> UInt64(index))
        let place = Int(truncatingIfNeeded: hashes[index])
        let number = number(of: words[first &+ index], in: text, probes[index].key, at: place)
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
  private func number(
    of word: WordRange, in text: RawSpan, _ key: SpellingKey, at candidate: Int
  ) -> UInt32? {
    if let number = slots.number(of: key, at: candidate) { return number }
    if candidate == 0 { return nil }
    return key.length == .max
      ? numberOfLong(text, word.start, word.end, key) : number(of: key, key.hash, at: candidate)
  }
}
