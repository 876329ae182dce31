extension SpellingTable {
  /// A key, its hash, and the place plus one where it may be.
  fileprivate struct Probe {
    var key = SpellingKey(head: 0, middle: 0, tail: 0, length: 0)
    var candidate: UInt32 = 0
    var hash: UInt64 = 0
  }
}

extension SpellingTable.Finder {
  /// Looks up many words of a text at once.
  ///
  /// In three rounds for each batch of 64, since memory answers many questions at once: the first makes
  /// keys, without a branch on any word's length, and asks for the index; the second looks there and asks for
  /// what it names; the third compares.
  ///
  /// - Parameters:
  ///   - found: takes each word's place and its number, `nil` where it has none, in their order.
  @inline(__always)
  func numbers(
    of words: Span<WordRange>, in text: RawSpan, _ found: (Int, WordRange, UInt32?) -> Void
  ) {
    var probes = InlineArray<64, SpellingTable.Probe>(repeating: SpellingTable.Probe())
    let last = text.byteCount &- SpellingTable.longestKey
    var first = 0
    while first < words.count {
      let count = min(probes.count, words.count &- first)
      for index in 0..<count {
        // SAFETY: first and count stay inside the words.
        let word = unsafe words[unchecked: first &+ index]
        let length = word.end &- word.start
        guard word.start <= last, UInt(bitPattern: length) <= UInt(SpellingTable.longestKey) else {
          probes[index].key = rareKey(text, word.start, word.end)
          probes[index].hash = probes[index].key.hash
          slots.prefetch(probes[index].hash)
          continue
        }
        // SAFETY: there is a mask for each length up to the longest key's, and so many bytes from the start.
        let mask = unsafe masks[unchecked: length]
        let key = unsafe SpellingKey(
          head: text.eightBytes(atUnchecked: word.start) & mask.x,
          middle: text.eightBytes(atUnchecked: word.start &+ 8) & mask.y,
          tail: text.eightBytes(atUnchecked: word.start &+ 16) & mask.z,
          length: UInt32(truncatingIfNeeded: length))
        let hash = key.hash
        slots.prefetch(hash)
        // SAFETY: the count is at most the batch's size.
        unsafe probes[unchecked: index] = SpellingTable.Probe(key: key, candidate: 0, hash: hash)
      }
      for index in 0..<count {
        // SAFETY: as above.
        unsafe probes[unchecked: index].candidate = slots.candidate(probes[unchecked: index].hash)
      }
      for index in 0..<count {
        // SAFETY: as above.
        let word = unsafe words[unchecked: first &+ index]
        let probe = unsafe probes[unchecked: index]
        var number = slots.number(of: probe.key, at: probe.candidate)
        if number == nil {
          number = otherNumber(text, word.start, word.end, probe.key, probe.hash, probe.candidate)
        }
        found(first &+ index, word, number)
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

  /// The number of a word that is not the first that the index named, or a long one.
  private func otherNumber(
    _ text: RawSpan, _ start: Int, _ end: Int, _ key: SpellingKey, _ hash: UInt64, _ candidate: UInt32
  ) -> UInt32? {
    if candidate == 0 { return nil }
    return key.length == .max ? numberOfLong(text, start, end, key) : number(of: key, hash, at: candidate)
  }
}
