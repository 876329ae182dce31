/// Reads ICU's tries of 16-bit units (`ucharstrie.h` describes the nodes).
struct UnitTrie: ~Escapable {
  private let units: Span<UInt16>

  @_lifetime(copy units)
  @inline(__always)
  init(_ units: Span<UInt16>) {
    self.units = units
  }

  /// Where one is on the way from the root.
  struct State {
    /// The next unit to read; negative where no word goes on.
    var position: Int32
    /// How many units must match one after the other, less one; negative where a node begins.
    var remaining: Int32

    static let root = State(position: 0, remaining: -1)
    static let nowhere = State(position: -1, remaining: -1)
  }

  // The kinds of nodes by their first unit, and how numbers are written.
  private static let linear: Int = 0x30
  private static let value: Int = 0x40
  private static let final: Int = 0x8000
  private static let longestList = 5

  @inline(__always)
  private func unit(_ position: Int) -> Int {
    Int(units[position])
  }

  /// The state after one more unit.
  @inline(__always)
  func next(_ state: State, _ unit: UInt16) -> State {
    if state.remaining >= 0 {
      guard units[Int(state.position)] == unit else { return .nowhere }
      return State(position: state.position + 1, remaining: state.remaining - 1)
    }
    return nextNode(Int(state.position), Int(unit))
  }

  /// The cost of the word that ends at a state, if one does.
  @inline(__always)
  func value(_ state: State) -> UInt32? {
    guard state.remaining < 0 else { return nil }
    let position = Int(state.position)
    let lead = unit(position)
    if lead < UnitTrie.value { return nil }
    if lead & UnitTrie.final != 0 {
      let number = lead & 0x7FFF
      if number < 0x4000 { return UInt32(number) }
      if number < 0x7FFF { return UInt32((number - 0x4000) << 16 | unit(position + 1)) }
      return UInt32(unit(position + 1) << 16 | unit(position + 2))
    }
    if lead < 0x4040 { return UInt32(lead >> 6 - 1) }
    if lead < 0x7FC0 { return UInt32((lead & 0x7FC0 - 0x4040) << 10 | unit(position + 1)) }
    return UInt32(unit(position + 1) << 16 | unit(position + 2))
  }

  private func nextNode(_ start: Int, _ wanted: Int) -> State {
    var position = start
    var node = unit(position)
    position += 1
    if node & UnitTrie.final != 0 { return .nowhere }
    if node >= UnitTrie.value {
      // A word ends here and goes on.
      if node >= 0x7FC0 { position += 2 } else if node >= 0x4040 { position += 1 }
      node &= UnitTrie.value - 1
    }
    if node < UnitTrie.linear { return branch(position, node, wanted) }
    guard unit(position) == wanted else { return .nowhere }
    return State(position: Int32(position + 1), remaining: Int32(node - UnitTrie.linear - 1))
  }

  private func branch(_ start: Int, _ node: Int, _ wanted: Int) -> State {
    var position = start
    var length = node
    if length == 0 {
      length = unit(position)
      position += 1
    }
    length += 1
    while length > UnitTrie.longestList {
      let middle = unit(position)
      position += 1
      let delta = unit(position)
      position += 1
      if wanted < middle {
        length >>= 1
        if delta < 0xFC00 {
          position += delta
        } else if delta == 0xFFFF {
          position += 2 + (unit(position) << 16 | unit(position + 1))
        } else {
          position += 1 + ((delta - 0xFC00) << 16 | unit(position))
        }
      } else {
        length -= length >> 1
        if delta == 0xFFFF { position += 2 } else if delta >= 0xFC00 { position += 1 }
      }
    }
    while length > 1 {
      let key = unit(position)
      position += 1
      let lead = unit(position)
      if key == wanted {
        if lead & UnitTrie.final != 0 { return State(position: Int32(position), remaining: -1) }
        position += 1
        if lead < 0x4000 {
          position += lead
        } else if lead < 0x7FFF {
          position += 1 + ((lead - 0x4000) << 16 | unit(position))
        } else {
          position += 2 + (unit(position) << 16 | unit(position + 1))
        }
        return State(position: Int32(position), remaining: -1)
      }
      let number = lead & 0x7FFF
      position += number < 0x4000 ? 1 : number < 0x7FFF ? 2 : 3
      length -= 1
    }
    return unit(position) == wanted ? State(position: Int32(position + 1), remaining: -1) : .nowhere
  }
}
