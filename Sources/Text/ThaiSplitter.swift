internal import ICU

/// Cuts runs of Thai where ICU cuts them, several times faster.
///
/// ICU takes the longest word of its list behind which another and a third follow, and gives what is in no
/// list to the word before it or to one of its own. The same is done here on the same list, without the
/// general machinery around it; tests compare the outcome. Beside ``IdeographSplitter`` only how a run is read looks
/// alike: that looks up the class of each character, this needs two comparisons, and what joins to the run's end
/// differs, too.
///
/// 71 ns a word of Thai (`Benchmarks bench split/th`).
struct ThaiSplitter {
  /// The words, if what ICU does with them is known to be what is done here.
  private static let dictionary: [UInt8]? =
    IdeographSplitter.provenVersions.contains(ICUVersion.library)
    ? BreakDictionary("thaidict").flatMap { $0.firstScalar == first ? $0.bytes : nil } : nil

  /// Characters are kept as what they are above this.
  private static let first: UInt32 = 0x0E00
  // Signs that follow a word: omission, repetition.
  private static let omission: UInt8 = 0x2F
  private static let repetition: UInt8 = 0x46
  /// A word must be shorter to take along what follows and is in no list.
  private static let shortWord = 3
  /// So many characters in common with a word of the list are enough to begin a word.
  private static let longPrefix = 3
  /// Shorter runs are one word.
  private static let shortestRun = 5

  /// The words of the list that begin at a place of the run.
  private struct Candidates {
    var place = -1
    /// How long the words are, rising.
    var lengths = InlineArray<20, UInt8>(repeating: 0)
    var count = 0
    /// How many characters were looked at.
    var prefix = 0
    /// Which is looked at, and which is liked best.
    var current = 0
    var best = 0
  }

  private var units: [UInt8] = []
  private var ends: [Int] = []
  private var candidates = [Candidates](repeating: Candidates(), count: 3)
  /// The states after each first character.
  private var firsts: [ByteTrie.State] = []

  /// Whether a character is one of Thai writing that may begin a word or stand alone in it: no digit, no mark.
  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool {
    0x0E01...0x0E30 ~= scalar || scalar == 0x0E32 || scalar == 0x0E33 || 0x0E40...0x0E46 ~= scalar
  }

  private static func isMark(_ unit: UInt8) -> Bool {
    unit == 0x31 || 0x34...0x3A ~= unit || 0x47...0x4E ~= unit
  }

  private static func mayEndWord(_ unit: UInt8) -> Bool { unit != 0x31 && !(0x40...0x44 ~= unit) }

  private static func mayBeginWord(_ unit: UInt8) -> Bool { 0x01...0x2E ~= unit || 0x40...0x44 ~= unit }

  /// Adds the words of the run of Thai letters and marks at `position`.
  ///
  /// - Returns: Where the run ends; `nil`, with nothing added, where ICU must be asked.
  mutating func addWords(
    of bytes: Span<UInt8>, at position: Int, _ table: inout WordBreakTable,
    to words: inout MutableSpan<WordRange>, _ count: inout Int
  ) -> Int? {
    guard let dictionary = ThaiSplitter.dictionary else { return nil }
    units.removeAll(keepingCapacity: true)
    var end = position
    while end + 2 < bytes.count, bytes[end] == 0xE0, bytes[end + 1] & 0xFE == 0xB8,
      bytes[end + 2] & 0xC0 == 0x80
    {
      let unit = (bytes[end + 1] & 1) << 6 | bytes[end + 2] & 0x3F
      guard 0x01...0x3A ~= unit || 0x40...0x4E ~= unit else { break }
      units.append(unit)
      end += 3
    }
    guard let first = units.first, !ThaiSplitter.isMark(first),
      ThaiSplitter.isBoundary(bytes, behind: end, &table)
    else { return nil }
    ends.removeAll(keepingCapacity: true)
    if units.count >= ThaiSplitter.shortestRun {
      let trie = ByteTrie(dictionary.span)
      if firsts.isEmpty { firsts = (0..<0x80).map { trie.next(.root, $0) } }
      for index in 0..<3 { candidates[index].place = -1 }
      findWords(trie)
    }
    if ends.last != units.count { ends.append(units.count) }
    var start = 0
    for wordEnd in ends {
      words[count] = WordRange(start: position + 3 * start, end: position + 3 * wordEnd)
      count += 1
      start = wordEnd
    }
    return end
  }

  /// Whether no rule joins a Thai letter to what stands at `position`.
  private static func isBoundary(
    _ bytes: Span<UInt8>, behind position: Int, _ table: inout WordBreakTable
  ) -> Bool {
    guard position < bytes.count else { return true }
    let (found, length) = Segment.next(bytes, at: position, &table)
    switch found & SegmentClass.mask {
    case SegmentClass.other, SegmentClass.blank, SegmentClass.carriageReturn, SegmentClass.lineFeed,
      SegmentClass.newline, SegmentClass.midNum, SegmentClass.doubleQuote, SegmentClass.ideograph:
      return true
    case SegmentClass.midLetter, SegmentClass.midNumLet, SegmentClass.singleQuote:
      guard position + length < bytes.count else { return true }
      switch Segment.next(bytes, at: position + length, &table).0 & SegmentClass.mask {
      case SegmentClass.blank, SegmentClass.lineFeed, SegmentClass.carriageReturn, SegmentClass.other:
        return true
      default: return false
      }
    default: return false
    }
  }

  /// Looks for the words at a place in one of three lists of candidates; the longest is looked at first.
  @inline(__always)
  private mutating func look(at place: Int, in list: Int, _ trie: borrowing ByteTrie) -> Int {
    if candidates[list].place != place {
      var found = Candidates()
      found.place = place
      var state = place < units.count ? firsts[Int(units[place])] : .nowhere
      var length = 1
      while state.position >= 0 {
        let (isWord, isLast) = trie.end(state)
        if isWord, found.count < found.lengths.count {
          found.lengths[found.count] = UInt8(truncatingIfNeeded: length)
          found.count += 1
        }
        guard !isLast, place + length < units.count else { break }
        state = trie.next(state, units[place + length])
        length += 1
      }
      found.prefix = length
      candidates[list] = found
    }
    candidates[list].current = candidates[list].count - 1
    candidates[list].best = candidates[list].current
    return candidates[list].count
  }

  /// How long the word looked at is.
  private func length(_ list: Int) -> Int {
    Int(candidates[list].lengths[candidates[list].current])
  }

  /// Looks at the next shorter word.
  private mutating func shorten(_ list: Int) -> Bool {
    guard candidates[list].current > 0 else { return false }
    candidates[list].current -= 1
    return true
  }

  /// Fills in ``ends``.
  private mutating func findWords(_ trie: borrowing ByteTrie) {
    var wordCount = 0
    var start = 0
    while start < units.count {
      var length = 0
      let own = wordCount % 3
      let found = look(at: start, in: own, trie)
      if found > 0 {
        if found > 1 { choose(from: start, own, trie) }
        length = Int(candidates[own].lengths[candidates[own].best])
        wordCount += 1
      }
      if start + length < units.count, length < ThaiSplitter.shortWord,
        look(at: start + length, in: wordCount % 3, trie) == 0,
        length == 0 || candidates[wordCount % 3].prefix < ThaiSplitter.longPrefix
      {
        let skipped = unknown(from: start + length, list: (wordCount + 1) % 3, trie)
        if length == 0 { wordCount += 1 }
        length += skipped
      }
      // A mark goes with what it follows.
      while start + length < units.count, ThaiSplitter.isMark(units[start + length]) { length += 1 }
      if start + length < units.count, length > 0,
        look(at: start + length, in: wordCount % 3, trie) == 0
      {
        length += signs(at: start + length)
      }
      start += length
      ends.append(start)
    }
  }

  /// Chooses of several words the longest behind which two more follow, or else one.
  private mutating func choose(from start: Int, _ own: Int, _ trie: borrowing ByteTrie) {
    if start + length(own) >= units.count { return }
    let (second, third) = ((own + 1) % 3, (own + 2) % 3)
    repeat {
      let next = start + length(own)
      if look(at: next, in: second, trie) > 0 {
        candidates[own].best = candidates[own].current
        if next + length(second) >= units.count { return }
        repeat {
          if look(at: next + length(second), in: third, trie) > 0 {
            candidates[own].best = candidates[own].current
            return
          }
        } while shorten(second)
      }
    } while shorten(own)
  }

  /// How many characters to pass over until a word of the list may begin.
  private mutating func unknown(from start: Int, list: Int, _ trie: borrowing ByteTrie) -> Int {
    var count = 1
    while start + count < units.count {
      let place = start + count
      if ThaiSplitter.mayEndWord(units[place - 1]), ThaiSplitter.mayBeginWord(units[place]),
        look(at: place, in: list, trie) > 0
      {
        break
      }
      count += 1
    }
    return count
  }

  /// How many signs of omission and repetition belong to the word that ends at `place`.
  private func signs(at place: Int) -> Int {
    var place = place
    let start = place
    let isSign = { (unit: UInt8) in unit == ThaiSplitter.omission || unit == ThaiSplitter.repetition }
    if units[place] == ThaiSplitter.omission, !isSign(units[place - 1]) { place += 1 }
    if place < units.count, units[place] == ThaiSplitter.repetition,
      units[place - 1] != ThaiSplitter.repetition
    {
      place += 1
    }
    return place - start
  }
}
