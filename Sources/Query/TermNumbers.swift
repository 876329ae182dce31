/// The numbers of a question's terms.
///
/// Hashing a term costs more than comparing it with the few that most questions have: one of six words spends
/// a fifteenth of its time on hashes (`Benchmarks query`, 100,000 articles).
struct TermNumbers {
  /// So many are compared one by one.
  private static let few = 16

  private var terms: [[UInt8]] = []
  private var values: [Int] = []
  /// All of them, once they are more.
  private var table: [[UInt8]: Int] = [:]

  /// The number of a term, `nil` when it has none; a number once given can be changed, not taken.
  subscript(term: [UInt8]) -> Int? {
    get {
      if !table.isEmpty { return table[term] }
      for index in terms.indices where terms[index] == term { return values[index] }
      return nil
    }
    set {
      guard let newValue else { return }
      if !table.isEmpty {
        table[term] = newValue
      } else if let known = terms.firstIndex(of: term) {
        values[known] = newValue
      } else if terms.count < TermNumbers.few {
        terms.append(term)
        values.append(newValue)
      } else {
        for (known, value) in zip(terms, values) { table[known] = value }
        table[term] = newValue
      }
    }
  }
}
