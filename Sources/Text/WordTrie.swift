/// How one of ICU's two kinds of tries writes its nodes.
protocol TrieFormat {
  associatedtype Unit: UnsignedInteger & FixedWidthInteger & BitwiseCopyable

  /// The first units of nodes: below `linear` of branches, below `value` of units that must match one after the
  /// other, from there on of words that end.
  static var linear: Int { get }
  static var value: Int { get }
  /// Whether no word goes on behind the number that a unit begins.
  static func isFinal(_ lead: Int) -> Bool
  /// What kind of node follows where a word ends and goes on, and where the rest of that node is: the position is
  /// behind `lead`.
  static func node(behind lead: Int, _ position: Int, _ units: Span<Unit>) -> (node: Int, position: Int)
  /// Where a number ends that `lead` begins and that goes on at a position.
  static func endOfNumber(_ position: Int, _ lead: Int) -> Int
  /// A number that is not final: how far to jump from its end.
  static func jump(_ position: Int, _ lead: Int, _ units: Span<Unit>) -> Int
  /// How far to jump where a wanted unit stands before the middle of a branch, and where that number ends.
  static func distance(_ position: Int, _ units: Span<Unit>) -> (Int, end: Int)
}

/// Reads which words are in one of ICU's tries (`bytestrie.h` and `ucharstrie.h` describe the nodes).
struct WordTrie<Format: TrieFormat>: ~Escapable {
  let units: Span<Format.Unit>

  @_lifetime(copy units)
  @inline(__always)
  init(_ units: Span<Format.Unit>) {
    self.units = units
  }

  /// Where one is on the way from the root.
  struct State {
    /// The next unit to read; negative where no word goes on.
    var position: Int32
    /// How many units must match one after the other, less one; negative where a node begins.
    var remaining: Int32

    @inline(__always) static var root: State { State(position: 0, remaining: -1) }
    @inline(__always) static var nowhere: State { State(position: -1, remaining: -1) }
  }

  @inline(__always)
  private func unit(_ position: Int) -> Int {
    Int(truncatingIfNeeded: units[position])
  }

  /// The state after one more unit.
  @inline(__always)
  func next(_ state: State, _ wanted: Format.Unit) -> State {
    if state.remaining >= 0 {
      guard units[Int(state.position)] == wanted else { return .nowhere }
      return State(position: state.position + 1, remaining: state.remaining - 1)
    }
    return nextNode(Int(state.position), Int(truncatingIfNeeded: wanted))
  }

  private func nextNode(_ start: Int, _ wanted: Int) -> State {
    var position = start + 1
    var node = unit(start)
    if node >= Format.value {
      // A word ends here and may go on.
      if Format.isFinal(node) { return .nowhere }
      (node, position) = Format.node(behind: node, position, units)
    }
    if node < Format.linear { return branch(position, node, wanted) }
    guard unit(position) == wanted else { return .nowhere }
    return State(position: Int32(position + 1), remaining: Int32(node - Format.linear - 1))
  }

  /// So many units of a branch are looked at one after the other.
  private static var longestList: Int { 5 }

  @inline(__always)
  private func branch(_ start: Int, _ node: Int, _ wanted: Int) -> State {
    var position = start
    var length = node
    if length == 0 {
      length = unit(position)
      position += 1
    }
    length += 1
    while length > WordTrie.longestList {
      let isBefore = wanted < unit(position)
      let (distance, next) = Format.distance(position + 1, units)
      position = isBefore ? next + distance : next
      length = isBefore ? length >> 1 : length - length >> 1
    }
    while length > 1 {
      let key = unit(position)
      let lead = unit(position + 1)
      position += 2
      if key == wanted {
        if Format.isFinal(lead) { return State(position: Int32(position - 1), remaining: -1) }
        let jump = Format.jump(position, lead, units)
        return State(position: Int32(Format.endOfNumber(position, lead) + jump), remaining: -1)
      }
      position = Format.endOfNumber(position, lead)
      length -= 1
    }
    return unit(position) == wanted ? State(position: Int32(position + 1), remaining: -1) : .nowhere
  }
}

typealias ByteTrie = WordTrie<ByteTrieFormat>
typealias UnitTrie = WordTrie<UnitTrieFormat>

extension Span where Element: FixedWidthInteger {
  /// Some elements as one number, the first highest.
  @inline(__always)
  fileprivate func number(at position: Int, count: Int) -> Int {
    var number = 0
    for index in position..<(position + count) {
      number = number << Element.bitWidth | Int(truncatingIfNeeded: self[index])
    }
    return number
  }
}

/// Tries of bytes; a number has its kind in the upper seven bits of its first byte.
enum ByteTrieFormat: TrieFormat {
  static var linear: Int { 0x10 }
  static var value: Int { 0x20 }
  private static var firstValue: Int { 0x10 }
  private static var twoByteValue: Int { 0x51 }
  private static var threeByteValue: Int { 0x6C }
  private static var fourByteValue: Int { 0x7E }

  @inline(__always)
  static func isFinal(_ lead: Int) -> Bool { lead & 1 != 0 }

  @inline(__always)
  static func node(behind lead: Int, _ position: Int, _ units: Span<UInt8>) -> (node: Int, position: Int) {
    let end = endOfNumber(position, lead)
    return (Int(units[end]), end + 1)
  }

  @inline(__always)
  static func endOfNumber(_ position: Int, _ lead: Int) -> Int {
    let kind = lead >> 1
    if kind < twoByteValue { return position }
    if kind < threeByteValue { return position + 1 }
    return kind < fourByteValue ? position + 2 : position + 3 + (kind & 1)
  }

  @inline(__always)
  static func jump(_ position: Int, _ lead: Int, _ units: Span<UInt8>) -> Int {
    let kind = lead >> 1
    if kind < twoByteValue { return kind - firstValue }
    if kind < threeByteValue { return (kind - twoByteValue) << 8 | Int(units[position]) }
    if kind < fourByteValue { return (kind - threeByteValue) << 16 | units.number(at: position, count: 2) }
    return units.number(at: position, count: 3 + (kind & 1))
  }

  @inline(__always)
  static func distance(_ position: Int, _ units: Span<UInt8>) -> (Int, end: Int) {
    let lead = Int(units[position])
    if lead < 0xC0 { return (lead, position + 1) }
    if lead < 0xF0 { return ((lead - 0xC0) << 8 | Int(units[position + 1]), position + 2) }
    if lead < 0xFE { return ((lead - 0xF0) << 16 | units.number(at: position + 1, count: 2), position + 3) }
    let count = 3 + (lead & 1)
    return (units.number(at: position + 1, count: count), position + 1 + count)
  }
}

/// Tries of 16-bit units; the first unit of a number says by its highest bit that no word goes on.
enum UnitTrieFormat: TrieFormat {
  static var linear: Int { 0x30 }
  static var value: Int { 0x40 }

  @inline(__always)
  static func isFinal(_ lead: Int) -> Bool { lead & 0x8000 != 0 }

  @inline(__always)
  static func node(behind lead: Int, _ position: Int, _ units: Span<UInt16>) -> (node: Int, position: Int) {
    (lead & (value - 1), lead < 0x4040 ? position : lead < 0x7FC0 ? position + 1 : position + 2)
  }

  @inline(__always)
  static func endOfNumber(_ position: Int, _ lead: Int) -> Int {
    let number = lead & 0x7FFF
    return number < 0x4000 ? position : number < 0x7FFF ? position + 1 : position + 2
  }

  @inline(__always)
  static func jump(_ position: Int, _ lead: Int, _ units: Span<UInt16>) -> Int {
    if lead < 0x4000 { return lead }
    if lead < 0x7FFF { return (lead - 0x4000) << 16 | Int(units[position]) }
    return units.number(at: position, count: 2)
  }

  @inline(__always)
  static func distance(_ position: Int, _ units: Span<UInt16>) -> (Int, end: Int) {
    let lead = Int(units[position])
    if lead < 0xFC00 { return (lead, position + 1) }
    if lead < 0xFFFF { return ((lead - 0xFC00) << 16 | Int(units[position + 1]), position + 2) }
    return (units.number(at: position + 1, count: 2), position + 3)
  }
}

extension WordTrie<ByteTrieFormat> {
  /// Whether a word ends at a state, and whether none goes on from there.
  @inline(__always)
  func end(_ state: State) -> (isWord: Bool, isLast: Bool) {
    guard state.remaining < 0 else { return (false, false) }
    let node = Int(units[Int(state.position)])
    return (node >= ByteTrieFormat.value, node >= ByteTrieFormat.value && ByteTrieFormat.isFinal(node))
  }
}

extension WordTrie<UnitTrieFormat> {
  /// The cost of the word that ends at a state, if one does.
  @inline(__always)
  func value(_ state: State) -> UInt32? {
    guard state.remaining < 0 else { return nil }
    let position = Int(state.position)
    let lead = Int(units[position])
    if lead < UnitTrieFormat.value { return nil }
    if UnitTrieFormat.isFinal(lead) {
      return UInt32(UnitTrieFormat.jump(position + 1, lead & 0x7FFF, units))
    }
    if lead < 0x4040 { return UInt32(lead >> 6 - 1) }
    if lead < 0x7FC0 { return UInt32((lead & 0x7FC0 - 0x4040) << 10 | Int(units[position + 1])) }
    return UInt32(units.number(at: position + 1, count: 2))
  }
}
