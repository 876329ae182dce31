internal import Bytes
internal import CVector

/// Postings in memory while a segment is built: for each term a chain of growing slices in one
/// arena, holding variable-length numbers.
///
/// With positions, each occurrence is one number: twice the distance from the last position, or,
/// at the first of an article, twice the distance from the last article plus one, and the position.
/// Without positions, each posting is the distance from the last article, and the frequency.
@safe struct PostingStreams: ~Copyable {
  /// 32 bytes, so that a term's state is one cache line.
  struct State {
    var write: UInt32 = 0
    var limit: UInt32 = 0
    var head: UInt32 = 0
    var sliceClass: UInt32 = 0
    /// The last article plus one; 0 before the first.
    var lastDocument: UInt32 = 0
    var lastPosition: UInt32 = 0
    var documentFrequency: UInt32 = 0
    var occurrences: UInt32 = 0
  }

  private var arena: VirtualArena
  /// Terms' states: in an arena they never move, and no memory is copied when terms are added.
  private var stateArena: VirtualArena
  private let states: UnsafeMutablePointer<State>
  /// Terms so far.
  private(set) var count = 0
  /// Whether the arena ran out of addresses.
  private(set) var isFull = false
  /// Whether little room is left.
  var isNearlyFull: Bool { arena.isNearlyFull || stateArena.isNearlyFull }

  init() throws(BytesError) {
    let numbers = try VirtualArena()
    let states = try VirtualArena()
    arena = numbers
    stateArena = states
    unsafe self.states = UnsafeMutableRawPointer(stateArena.base).bindMemory(
      to: State.self, capacity: stateArena.capacity / MemoryLayout<State>.stride)
  }

  /// Bytes of memory in use: what was reserved but never touched is not.
  var byteCount: Int { arena.count + stateArena.count }

  func state(_ term: Int) -> State {
    precondition(term >= 0 && term < count)
    return unsafe states[term]
  }

  /// Makes room for terms up to a number.
  mutating func addTerms(upTo wanted: Int) { while count < wanted, !isFull { addTerm() } }

  /// Makes room for the next term.
  mutating func addTerm() {
    // The arena's first bytes are never handed out: the first state takes the place before.
    guard count == 0 || stateArena.allocate(MemoryLayout<State>.stride) != nil else {
      isFull = true
      return
    }
    unsafe (states + count).initialize(to: State())
    count += 1
  }

  /// Bytes of a slice of each class; the last four of a full slice hold the next one's address.
  @inline(__always)
  fileprivate static func sliceByteCount(_ sliceClass: UInt32) -> Int {
    switch sliceClass {
    case 0: 9
    case 1: 16
    case 2: 28
    case 3: 48
    case 4: 96
    case 5: 192
    case 6: 384
    default: 1024
    }
  }

  @inline(never)
  private mutating func extend(_ state: inout State) {
    let size = PostingStreams.sliceByteCount(state.sliceClass)
    guard let address = arena.allocate(size) else {
      isFull = true
      // Overwrite the last slice; the builder reports the failure before anything is read.
      if state.head == 0 { state.head = 8; state.write = 8; state.limit = 12 } else { state.write -= 1 }
      return
    }
    if state.head == 0 {
      state.head = address
    } else {
      unsafe UnsafeMutableRawPointer(arena.base + Int(state.limit)).storeBytes(of: address, as: UInt32.self)
    }
    state.write = address
    state.limit = address + UInt32(size) - 4
    state.sliceClass += 1
  }

  @inline(__always)
  private mutating func put(_ value: UInt32, _ state: inout State) {
    var rest = value
    while true {
      if state.write == state.limit { extend(&state) }
      // SAFETY: `write` lies inside the term's last slice.
      if rest < 0x80 {
        unsafe arena.base[Int(state.write)] = UInt8(truncatingIfNeeded: rest)
        state.write += 1
        return
      }
      unsafe arena.base[Int(state.write)] = UInt8(truncatingIfNeeded: rest) | 0x80
      state.write += 1
      rest >>= 7
    }
  }

  /// Writes a term's first occurrence, which until the second one comes stands in its state alone: more than half of all
  /// terms have no other.
  @inline(__always)
  private mutating func putFirst(_ state: inout State) {
    put(state.lastDocument << 1 | 1, &state)
    put(state.lastPosition, &state)
  }

  /// Adds an occurrence. Positions never go back; the same position again is left out. The chain of a term that occurs
  /// once is empty: its state says all.
  ///
  /// SAFETY: callers pass terms they were given.
  @inline(__always)
  mutating func add(_ term: Int, document: UInt32, position: UInt32) {
    precondition(term >= 0 && term < count)
    var state = unsafe states[term]
    if state.lastDocument == document + 1 {
      guard position > state.lastPosition else { return }
      if state.occurrences == 1 { putFirst(&state) }
      put((position - state.lastPosition) << 1, &state)
    } else if state.occurrences == 0 {
      state.lastDocument = document + 1
      state.documentFrequency = 1
    } else {
      if state.occurrences == 1 { putFirst(&state) }
      put((document + 1 - state.lastDocument) << 1 | 1, &state)
      put(position, &state)
      state.lastDocument = document + 1
      state.documentFrequency += 1
    }
    state.lastPosition = position
    state.occurrences += 1
    unsafe states[term] = state
  }

  /// Adds occurrences in the order given. What each one touches is fetched ahead: its term's state
  /// sixteen occurrences before, the end of its stream eight before.
  mutating func add(_ terms: [UInt32], positions: [UInt32], document: UInt32) {
    let count = terms.count
    precondition(positions.count == count)
    // What the builder reports at the end of the article.
    guard !isFull else { return }
    var index = 0
    while index < count {
      // SAFETY: ahead of the end nothing is read but the arrays' own cells.
      if index + 16 < count { unsafe cvector_prefetch(states + Int(terms[index + 16])) }
      if index + 8 < count {
        let ahead = Int(terms[index + 8])
        precondition(ahead < self.count)
        unsafe cvector_prefetch(arena.base + Int(states[ahead].write))
      }
      add(Int(terms[index]), document: document, position: positions[index])
      index += 1
    }
  }

  /// Adds a posting without positions; once an article.
  @inline(__always)
  mutating func add(_ term: Int, document: UInt32, frequency: UInt32) {
    precondition(term >= 0 && term < count)
    var state = unsafe states[term]
    guard state.lastDocument != document + 1 else { return }
    put(document + 1 - state.lastDocument, &state)
    put(frequency, &state)
    state.lastDocument = document + 1
    state.documentFrequency += 1
    state.occurrences += frequency
    unsafe states[term] = state
  }

  /// Fetches ahead where a term's numbers are said to begin.
  @inline(__always)
  func fetchState(_ term: Int) {
    precondition(term >= 0 && term < count)
    unsafe cvector_prefetch(states + term)
  }

  /// Fetches ahead where a term's numbers begin.
  @inline(__always)
  func fetchNumbers(_ term: Int) {
    precondition(term >= 0 && term < count)
    unsafe cvector_prefetch(arena.base + Int(states[term].head))
  }

  /// The numbers of a term; the streams must outlive what reads it.
  func chain(_ term: Int) -> StreamChain {
    let state = state(term)
    return unsafe StreamChain(
      base: arena.base, address: state.head, lastLimit: state.limit, lastEnd: state.write)
  }
}

/// What is left to read of a term's chain of slices.
@safe struct StreamChain {
  private let base: UnsafeMutablePointer<UInt8>?
  private var address: UInt32
  private let lastLimit: UInt32
  private let lastEnd: UInt32
  private var sliceClass: UInt32 = 0

  /// A chain without numbers.
  init() {
    unsafe base = nil
    address = 0
    lastLimit = 0
    lastEnd = 0
  }

  fileprivate init(base: UnsafeMutablePointer<UInt8>, address: UInt32, lastLimit: UInt32, lastEnd: UInt32) {
    unsafe self.base = unsafe base
    self.address = address
    self.lastLimit = lastLimit
    self.lastEnd = lastEnd
  }

  /// Whether all slices were taken.
  @inline(__always)
  var isEmpty: Bool { address == 0 }

  /// Appends the bytes of the next slice.
  mutating func take(into bytes: inout [UInt8]) {
    guard address != 0, let base = unsafe base else { return }
    let limit = address + UInt32(PostingStreams.sliceByteCount(sliceClass)) - 4
    let isLast = limit == lastLimit
    // SAFETY: a slice that is not the last one is full, and its link follows it.
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: base + Int(address), count: Int((isLast ? lastEnd : limit) - address)))
    address = isLast ? 0 : unsafe UnsafeRawPointer(base + Int(limit)).loadUnaligned(as: UInt32.self)
    sliceClass += 1
  }
}
