internal import ICU

/// Cuts runs of Han characters and kana where ICU cuts them, several times faster.
///
/// ICU takes the way through a run that costs least, by the costs of the words in its list, where a character
/// that is no word of the list costs 255 and a run of katakana what its length says. The same is done here on
/// the same list, without the general machinery around it; tests compare the outcome.
///
/// 42 ns a word of Chinese (`Benchmarks bench split/zh`).
struct IdeographSplitter {
  /// The libraries on which the outcome is known to be ICU's.
  static let provenVersions = ["72.1"]

  /// The words with their costs.
  private static let dictionary: [UInt16]? =
    provenVersions.contains(ICUVersion.library) ? BreakDictionary("cjdict").map(\.units) : nil

  /// The states after single characters from U+3000 on, as ``pack(_:)`` makes them; 0 where not yet looked up.
  private var firsts: [UInt32] = []
  /// The states after pairs of characters that were looked up, and which pairs they are.
  private var pairs: [SIMD2<UInt32>] = []
  private var units: [UInt16] = []
  /// The least cost of each beginning of the run, and where its last word begins.
  private var costs: [UInt32] = []
  private var starts: [Int32] = []

  private static let pairBits = 14
  private static let longestWord = 20
  private static let unknownCost: UInt32 = 255
  private static let longestKatakana = 20
  private static let katakanaCosts: [UInt32] = [8192, 984, 408, 240, 204, 252, 300, 372, 480]

  /// Adds the words of the run of characters at `position` that ``WordBreakClass/ideograph`` describes.
  ///
  /// - Returns: Where the run ends; `nil`, with nothing added, where ICU must be asked.
  mutating func addWords(
    of bytes: Span<UInt8>, at position: Int, _ table: inout WordBreakTable,
    to words: inout MutableSpan<WordRange>, _ count: inout Int
  ) -> Int? {
    guard let dictionary = IdeographSplitter.dictionary else { return nil }
    units.removeAll(keepingCapacity: true)
    var end = position
    while end + 2 < bytes.count {
      let (scalar, length) = UTF8Reader.scalar(bytes, at: end)
      guard length == 3, table.wordBreakClass(of: scalar) == SegmentClass.ideograph else { break }
      units.append(UInt16(truncatingIfNeeded: scalar))
      end += 3
    }
    // The mark of repetition alone is no word.
    guard !units.isEmpty, units.count > 1 || units[0] != 0x3005 else { return nil }
    if end < bytes.count {
      switch Segment.next(bytes, at: end, &table).0 & SegmentClass.mask {
      case SegmentClass.extend, SegmentClass.format, SegmentClass.zwj, SegmentClass.extendNumLet,
        SegmentClass.dictionary:
        return nil
      default: break
      }
    }
    findBest(UnitTrie(dictionary.span))
    var place = units.count
    var wordCount = 0
    while place > 0 {
      wordCount += 1
      place = Int(starts[place])
    }
    place = units.count
    var index = count + wordCount
    count = index
    while place > 0 {
      index -= 1
      let start = Int(starts[place])
      words[index] = WordRange(start: position + 3 * start, end: position + 3 * place)
      place = start
    }
    return end
  }

  /// Fills in ``costs`` and ``starts`` (the shortest path through a graph without cycles, from left to right).
  private mutating func findBest(_ trie: borrowing UnitTrie) {
    let count = units.count
    if firsts.isEmpty {
      firsts = Array(repeating: 0, count: 0x7000)
      pairs = Array(repeating: SIMD2(), count: 1 << IdeographSplitter.pairBits)
    }
    while costs.count <= count {
      costs.append(0)
      starts.append(0)
    }
    costs[0] = 0
    for place in 1...count { costs[place] = .max }
    var wasKatakana = false
    for place in 0..<count {
      let cost = costs[place]
      var isWord = false
      var state = first(units[place], trie)
      var length = 1
      while state.position >= 0 {
        if let value = trie.value(state) {
          relax(place, length, cost &+ value)
          if length == 1 { isWord = true }
        }
        guard length < IdeographSplitter.longestWord, place + length < count else { break }
        let unit = units[place + length]
        state = length == 1 ? second(units[place], unit, state, trie) : trie.next(state, unit)
        length += 1
      }
      if !isWord { relax(place, 1, cost &+ IdeographSplitter.unknownCost) }
      let isKatakana = IdeographSplitter.isKatakana(units[place])
      if isKatakana, !wasKatakana { relaxKatakana(place, cost) }
      wasKatakana = isKatakana
    }
  }

  @inline(__always)
  private mutating func relax(_ place: Int, _ length: Int, _ cost: UInt32) {
    if cost < costs[place + length] {
      costs[place + length] = cost
      starts[place + length] = Int32(place)
    }
  }

  private mutating func relaxKatakana(_ place: Int, _ cost: UInt32) {
    var length = 1
    while place + length < units.count, length < IdeographSplitter.longestKatakana,
      IdeographSplitter.isKatakana(units[place + length])
    { length += 1 }
    guard length < IdeographSplitter.longestKatakana else { return }
    let costs = IdeographSplitter.katakanaCosts
    relax(place, length, cost &+ (length < costs.count ? costs[length] : costs[0]))
  }

  /// Whether ICU's list has a word.
  static func isListed(_ word: [UInt16]) -> Bool {
    guard let dictionary else { return false }
    let trie = UnitTrie(dictionary.span)
    var state = UnitTrie.State.root
    for unit in word where state.position >= 0 { state = trie.next(state, unit) }
    return state.position >= 0 && trie.value(state) != nil
  }

  private static func isKatakana(_ unit: UInt16) -> Bool {
    unit >= 0x30A1 && unit <= 0x30FE && unit != 0x30FB
  }

  @inline(__always)
  private mutating func first(_ unit: UInt16, _ trie: borrowing UnitTrie) -> UnitTrie.State {
    let known = firsts[Int(unit) - 0x3000]
    if known != 0 { return IdeographSplitter.unpack(known) }
    let state = trie.next(.root, unit)
    firsts[Int(unit) - 0x3000] = IdeographSplitter.pack(state)
    return state
  }

  @inline(__always)
  private mutating func second(
    _ first: UInt16, _ second: UInt16, _ state: UnitTrie.State, _ trie: borrowing UnitTrie
  ) -> UnitTrie.State {
    let pair = UInt32(first) << 16 | UInt32(second)
    let slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B1) &>> UInt32(32 - IdeographSplitter.pairBits))
    let known = pairs[slot]
    if known.x == pair { return IdeographSplitter.unpack(known.y) }
    let next = trie.next(state, second)
    pairs[slot] = SIMD2(pair, IdeographSplitter.pack(next))
    return next
  }

  /// A state as a number that is not 0: the lowest five bits tell how many units remain.
  private static func pack(_ state: UnitTrie.State) -> UInt32 {
    UInt32(bitPattern: (state.position + 1) << 5 | (state.remaining + 2))
  }

  @inline(__always)
  private static func unpack(_ state: UInt32) -> UnitTrie.State {
    UnitTrie.State(position: Int32(state >> 5) - 1, remaining: Int32(state & 31) - 2)
  }
}
