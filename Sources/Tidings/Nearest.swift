/// The nearest of some names by edit distance (Damerau's, with a transposition as one step), when it is near enough
/// to be what was meant; of several as near the first in the order of their letters.
///
/// - Parameter most: steps that are near enough; `nil` for a third of the word, but one to three.
package func nearest(to word: String, among names: some Sequence<String>, atMost most: Int? = nil) -> String?
{
  var best: (distance: Int, name: String)?
  let wanted = Array(word.lowercased().unicodeScalars)
  for name in names {
    let distance = editDistance(wanted, Array(name.lowercased().unicodeScalars))
    if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
  }
  guard let best, best.distance <= most ?? max(1, min(3, wanted.count / 3)) else { return nil }
  return best.name
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var previous: [Int] = []
  var row = Array(0...b.count)
  for i in 1...a.count {
    var next = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      next[j] = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        next[j] = min(next[j], previous[j - 2] + 1)
      }
    }
    previous = row
    row = next
  }
  return row[b.count]
}
