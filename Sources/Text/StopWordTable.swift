internal import Letters

/// The compiled table of all stop words, read in place (``StopWordLayout``): a program that starts touches the
/// pages that hold the words it asks for.
struct StopWordTable: ~Escapable {
  private let bytes: RawSpan

  /// The table of ``StopWordLists``.
  @_lifetime(immortal)
  @inline(__always)
  init() {
    // SAFETY: the literal is never freed, and its length is its own.
    bytes = unsafe _overrideLifetime(
      RawSpan(_unsafeStart: stopWordBytes.utf8Start, byteCount: stopWordBytes.utf8CodeUnitCount), copying: ())
  }

  /// The numbers of the base languages that have a list.
  static let numbers: [String: UInt8] = {
    var numbers: [String: UInt8] = [:]
    numbers.reserveCapacity(StopWordLists.all.count)
    for (number, list) in StopWordLists.all.enumerated() {
      numbers[list.language.description] = UInt8(truncatingIfNeeded: number)
    }
    return numbers
  }()

  /// Longer words are looked up as they stand only.
  private static let longestChanged = 24

  /// The entry of `text[start..<end]`, not empty, with bits set in its first eight bytes; `nil` for a word of
  /// more than 24 bytes if there are any, and for one that is in no list.
  @inline(__always)
  func entry(_ text: RawSpan, from start: Int, to end: Int, changing bits: UInt64 = 0) -> Int? {
    let length = end - start
    let head = text.upToEightBytes(at: start, count: min(8, length)) | bits
    let place = StopWordLayout.filterPlace(head)
    guard bytes.byte(at: place.byte) >> place.bit & 1 != 0 else { return nil }
    return entry(text, from: start, to: end, head, isChanged: bits != 0)
  }

  private func entry(
    _ text: RawSpan, from start: Int, to end: Int, _ head: UInt64, isChanged: Bool
  ) -> Int? {
    typealias Layout = StopWordLayout
    let length = end - start
    if isChanged, length > StopWordTable.longestChanged { return nil }
    let tail = length > 8 ? text.eightBytes(at: end - 8) : 0
    let hash = Layout.hash(head, tail, length: length)
    var slot = Layout.firstSlot(hash)
    while true {
      let septets = bytes.eightBytes(at: Layout.indexStart + Layout.slotLength * slot) & 0x7F_7F7F
      if septets == 0 { return nil }
      let value = septets & 0x7F | septets >> 1 & 0x3F80 | septets >> 2 & 0x1F_C000
      if (value ^ hash) & (1 << UInt64(Layout.tagBits) - 1) == 0 {
        let entry = Layout.entriesStart + Int(truncatingIfNeeded: value >> UInt64(Layout.tagBits))
        if isWord(of: entry, text, from: start, to: end, head, tail) { return entry }
      }
      slot = (slot + 1) & (Layout.slotCount - 1)
    }
  }

  private func isWord(
    of entry: Int, _ text: RawSpan, from start: Int, to end: Int, _ head: UInt64, _ tail: UInt64
  ) -> Bool {
    let length = end - start
    let word = entry + StopWordLayout.headerLength
    guard Int(bytes.byte(at: entry)) == length,
      bytes.upToEightBytes(at: word, count: min(8, length)) == head
    else { return false }
    if length <= 8 { return true }
    guard bytes.eightBytes(at: word + length - 8) == tail else { return false }
    var index = 8
    while index + 8 < length {
      if bytes.eightBytes(at: word + index) != text.eightBytes(at: start + index) { return false }
      index += 8
    }
    return true
  }

  /// Calls a function with the number of each language that an entry votes for, and with its weight there.
  @inline(__always)
  func forEachVote(of entry: Int, _ body: (Int, UInt32) -> Void) {
    var use = entry + StopWordLayout.headerLength + Int(bytes.byte(at: entry))
    for _ in 0..<votes(of: entry) {
      body(Int(bytes.byte(at: use)), UInt32(bytes.byte(at: use + 1) & StopWordLayout.weightMask))
      use += 2
    }
  }

  /// How many languages an entry votes for.
  private func votes(of entry: Int) -> UInt8 { bytes.byte(at: entry + 2) }

  /// Whether the word of an entry is, in a language or in any, what all bits of `kind` say.
  func isUsed(_ entry: Int, in language: UInt8? = nil, as kind: UInt8) -> Bool {
    var use = entry + StopWordLayout.headerLength + Int(bytes.byte(at: entry))
    for _ in 0..<bytes.byte(at: entry + 1) {
      if language == nil || language == bytes.byte(at: use), bytes.byte(at: use + 1) & kind == kind {
        return true
      }
      use += 2
    }
    return false
  }
}
