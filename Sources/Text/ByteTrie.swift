/// Reads which words are in one of ICU's tries of bytes (`bytestrie.h` describes the nodes).
struct ByteTrie: ~Escapable {
  private let bytes: Span<UInt8>

  @_lifetime(copy bytes)
  @inline(__always)
  init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// Where one is on the way from the root.
  struct State {
    /// The next byte to read; negative where no word goes on.
    var position: Int32
    /// How many bytes must match one after the other, less one; negative where a node begins.
    var remaining: Int32

    static let root = State(position: 0, remaining: -1)
    static let nowhere = State(position: -1, remaining: -1)
  }

  // The kinds of nodes by their first byte, and how numbers and distances are written.
  private static let linear = 0x10
  private static let value = 0x20
  private static let longestList = 5
  private static let firstValue = 0x10
  private static let twoByteValue = 0x51
  private static let threeByteValue = 0x6C
  private static let fourByteValue = 0x7E

  @inline(__always)
  private func byte(_ position: Int) -> Int {
    Int(bytes[position])
  }

  /// Whether a word ends at a state, and whether none goes on from there.
  @inline(__always)
  func end(_ state: State) -> (isWord: Bool, isLast: Bool) {
    guard state.remaining < 0 else { return (false, false) }
    let node = bytes[Int(state.position)]
    return (node >= ByteTrie.value, node >= ByteTrie.value && node & 1 != 0)
  }

  /// The state after one more byte.
  @inline(__always)
  func next(_ state: State, _ wanted: UInt8) -> State {
    if state.remaining >= 0 {
      guard bytes[Int(state.position)] == wanted else { return .nowhere }
      return State(position: state.position + 1, remaining: state.remaining - 1)
    }
    return nextNode(Int(state.position), Int(wanted))
  }

  private func nextNode(_ start: Int, _ wanted: Int) -> State {
    var position = start
    var node = byte(position)
    position += 1
    if node >= ByteTrie.value {
      // A word ends here and may go on.
      if node & 1 != 0 { return .nowhere }
      position = endOfNumber(position, node >> 1)
      node = byte(position)
      position += 1
    }
    if node < ByteTrie.linear { return branch(position, node, wanted) }
    guard byte(position) == wanted else { return .nowhere }
    return State(position: Int32(position + 1), remaining: Int32(node - ByteTrie.linear - 1))
  }

  private func branch(_ start: Int, _ node: Int, _ wanted: Int) -> State {
    var position = start
    var length = node
    if length == 0 {
      length = byte(position)
      position += 1
    }
    length += 1
    while length > ByteTrie.longestList {
      let isBefore = wanted < byte(position)
      let (distance, next) = distance(position + 1)
      position = isBefore ? next + distance : next
      length = isBefore ? length >> 1 : length - length >> 1
    }
    while length > 1 {
      let key = byte(position)
      let lead = byte(position + 1)
      position += 2
      if key == wanted {
        if lead & 1 != 0 { return State(position: Int32(position - 1), remaining: -1) }
        let next = endOfNumber(position, lead >> 1)
        return State(position: Int32(next + number(position, lead >> 1)), remaining: -1)
      }
      position = endOfNumber(position, lead >> 1)
      length -= 1
    }
    return byte(position) == wanted ? State(position: Int32(position + 1), remaining: -1) : .nowhere
  }

  /// Where a number ends of which the first byte's upper bits are `lead` and the rest is at `position`.
  private func endOfNumber(_ position: Int, _ lead: Int) -> Int {
    if lead < ByteTrie.twoByteValue { return position }
    if lead < ByteTrie.threeByteValue { return position + 1 }
    if lead < ByteTrie.fourByteValue { return position + 2 }
    return position + 3 + (lead & 1)
  }

  private func number(_ position: Int, _ lead: Int) -> Int {
    if lead < ByteTrie.twoByteValue { return lead - ByteTrie.firstValue }
    if lead < ByteTrie.threeByteValue { return (lead - ByteTrie.twoByteValue) << 8 | byte(position) }
    if lead < ByteTrie.fourByteValue {
      return (lead - ByteTrie.threeByteValue) << 16 | byte(position) << 8 | byte(position + 1)
    }
    return bigEndian(position, 3 + (lead & 1))
  }

  /// A distance, and where it ends.
  private func distance(_ position: Int) -> (Int, end: Int) {
    let lead = byte(position)
    if lead < 0xC0 { return (lead, position + 1) }
    if lead < 0xF0 { return ((lead - 0xC0) << 8 | byte(position + 1), position + 2) }
    if lead < 0xFE {
      return ((lead - 0xF0) << 16 | byte(position + 1) << 8 | byte(position + 2), position + 3)
    }
    let count = 3 + (lead & 1)
    return (bigEndian(position + 1, count), position + 1 + count)
  }

  private func bigEndian(_ position: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 << 8 | byte(position + $1) }
  }
}
