internal import Letters

/// Lays out the table of all stop words (``StopWordLayout``).
struct StopWordBuilder {
  /// What a word is in one language.
  private struct Use {
    let language: UInt8
    var kind: UInt8
  }

  /// The words in the order in which they are first met.
  private var words: [[UInt8]] = []
  private var uses: [[UInt8]: [Use]] = [:]

  init() {
    for (number, entry) in StopWordLists.all.enumerated() {
      var isAsking = false
      for part in entry.words.description.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        if part.unicodeScalars.last == ":" {
          isAsking = part == "asking:"
          continue
        }
        add(Array(part.utf8), UInt8(number), StopWordLayout.isListed)
        let folded = StopWordBuilder.folded(part)
        let isKnown = uses[folded]?.contains {
          $0.language == number && $0.kind & StopWordLayout.isFolded != 0
        }
        let kind = isAsking && isKnown != true ? StopWordLayout.isAsking : 0
        add(folded, UInt8(number), StopWordLayout.isFolded | kind)
      }
    }
  }

  private mutating func add(_ word: [UInt8], _ language: UInt8, _ kind: UInt8) {
    if uses[word] == nil { words.append(word) }
    if let last = uses[word]?.lastIndex(where: { $0.language == language }) {
      uses[word]?[last].kind |= kind
    } else {
      uses[word, default: []].append(Use(language: language, kind: kind))
    }
  }

  /// A word of a list, which is in small letters and composed, case folded by NFKC.
  private static func folded(_ word: Substring) -> [UInt8] {
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "ß": folded += "ss".unicodeScalars
      case "ς": folded.append("σ")
      case "\u{587}": folded += "\u{565}\u{582}".unicodeScalars  // the Armenian ligature ech yiwn
      case "\u{E33}": folded += "\u{E4D}\u{E32}".unicodeScalars  // Thai sara am
      case "\u{200C}", "\u{200D}": continue  // the joiners
      case "’", "\u{2BB}", "\u{2BC}": folded.append("'")  // the apostrophe, the okina
      default: folded.append(scalar)
      }
    }
    return Array(String(folded).utf8)
  }

  /// The table.
  func table() -> [UInt8] {
    typealias Layout = StopWordLayout
    var filter = [UInt8](repeating: 0, count: Layout.filterLength)
    var slots = [Int](repeating: 0, count: Layout.slotCount)
    // No entry begins at 0, which stands for a free slot.
    var entries: [UInt8] = [0]
    for word in words {
      let head = StopWordBuilder.integer(word.prefix(8))
      let tail = word.count > 8 ? StopWordBuilder.integer(word.suffix(8)) : 0
      let place = Layout.filterPlace(head)
      filter[place.byte] |= 1 << place.bit
      let hash = Layout.hash(head, tail, length: word.count)
      var slot = Layout.firstSlot(hash)
      while slots[slot] != 0 { slot = (slot + 1) % Layout.slotCount }
      slots[slot] = entries.count << Layout.tagBits | Int(hash % (1 << UInt64(Layout.tagBits)))
      entries += entry(word)
    }
    let index = slots.flatMap { slot in
      precondition(slot < 1 << (7 * Layout.slotLength), "no room for so many stop words")
      return (0..<Layout.slotLength).map { UInt8(slot >> (7 * $0) & 0x7F) }
    }
    return filter + index + entries + [UInt8](repeating: 0, count: Layout.padding)
  }

  private func entry(_ word: [UInt8]) -> [UInt8] {
    let uses = uses[word] ?? []
    let listed = uses.filter { $0.kind & StopWordLayout.isListed != 0 }
    let isTelling = listed.count <= Int(StopWordLayout.wholeVote)
    let voters = isTelling ? listed : []
    let others = uses.filter { !isTelling || $0.kind & StopWordLayout.isListed == 0 }
    let weight = voters.isEmpty ? 0 : UInt8(StopWordLayout.wholeVote) / UInt8(voters.count)
    precondition(word.count < 1 << 7 && StopWordLists.all.count < 1 << 7, "more than a septet")
    return [UInt8(word.count), UInt8(uses.count), UInt8(voters.count)] + word
      + voters.flatMap { [$0.language, $0.kind | weight] } + others.flatMap { [$0.language, $0.kind] }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
