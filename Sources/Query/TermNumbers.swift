internal import Postings

/// The numbers of a question's terms.
///
/// Hashing a term costs more than comparing it with the few that most questions have: one of six words spends
/// a fifteenth of its time on hashes (`Benchmarks query`, 100,000 articles). Questions of hundreds of terms, as
/// articles ask them, are looked up by a hash of eight bytes at a time.
struct TermNumbers {
  /// So many are compared one by one.
  private static let few = 16

  private var terms: [[UInt8]] = []
  private var values: [Int] = []
  /// Places in ``terms`` plus one by hash, in open addresses, once there are more; a power of two, at least twice
  /// as many as terms.
  private var slots: [Int32] = []

  /// The number of a term, `nil` when it has none; a number once given can be changed, not taken.
  subscript(term: [UInt8]) -> Int? {
    get { place(of: term).map { values[$0] } }
    set {
      guard let newValue else { return }
      if let known = place(of: term) {
        values[known] = newValue
        return
      }
      terms.append(term)
      values.append(newValue)
      if terms.count <= TermNumbers.few { return }
      if terms.count * 2 > slots.count {
        slots = Array(repeating: 0, count: max(256, slots.count * 2))
        for place in terms.indices { slots[slot(of: terms[place])] = Int32(place + 1) }
      } else {
        slots[slot(of: term)] = Int32(terms.count)
      }
    }
  }

  private func place(of term: [UInt8]) -> Int? {
    if terms.count <= TermNumbers.few { return terms.firstIndex(of: term) }
    let place = slots[slot(of: term)]
    return place > 0 ? Int(place) - 1 : nil
  }

  /// The slot that holds a term, or the free one where it belongs.
  private func slot(of term: [UInt8]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: StableHash.key(term)) & mask
    while slots[slot] > 0, terms[Int(slots[slot]) - 1] != term { slot = (slot + 1) & mask }
    return slot
  }
}
