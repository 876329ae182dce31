/// Finds lines that say the same thing under two ids.
package enum LexiconTwins {
  /// From an id to the id that it is merged into: lines that share a form in at least five languages and
  /// in three fifths of the languages of the shorter one. Of names, a people and its place alone.
  package static func find(_ lines: [LexiconLine]) -> [String: String] {
    var owners: [String: [Int]] = [:]
    var languages: [Int] = []
    for (index, line) in lines.enumerated() {
      var cells: Set<String> = []
      for form in line.forms {
        cells.insert(form.cell)
        owners[form.cell + ":" + form.text.lowercased(), default: []].append(index)
      }
      languages.append(cells.count)
    }
    var shared: [[Int]: Set<String>] = [:]
    for (form, list) in owners where list.count > 1 && list.count < 6 {
      let cell = String(form.prefix { $0 != ":" })
      for (position, left) in list.enumerated() {
        for right in list[(position + 1)...] where lines[left].id != lines[right].id {
          shared[[left, right], default: []].insert(cell)
        }
      }
    }
    var target: [String: String] = [:]
    func root(_ id: String) -> String {
      var id = id
      while let next = target[id] { id = next }
      return id
    }
    for pair in shared.keys.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let (left, right) = (pair[0], pair[1])
      let count = shared[pair]?.count ?? 0
      guard count >= 5, count * 5 >= 3 * min(languages[left], languages[right]) else { continue }
      guard mayJoin(lines[left].kind, lines[right].kind) else { continue }
      let (to, from) = (root(lines[left].id), root(lines[right].id))
      if to != from { target[from] = to }
    }
    var result: [String: String] = [:]
    for id in target.keys { result[id] = root(id) }
    return result
  }

  /// Whether lines of two classes can be one entry: of names a people and its place alone, for two persons of one
  /// surname, or a city and its club, are two.
  private static func mayJoin(_ left: LexiconClass, _ right: LexiconClass) -> Bool {
    guard left.isName || right.isName else { return true }
    return [left, right] == [.people, .place] || [left, right] == [.place, .people]
  }
}
