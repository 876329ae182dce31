/// Something that keeps a command from its work: one line on stderr, exit status 2.
struct Failure: Error {
  /// Stable name for programs, e.g. `index-locked`.
  let code: String
  /// What is meant: a path, an id, an option; empty when it is clear.
  let subject: String
  /// What is wrong; what to do.
  let message: String
  /// Further facts for `--output json`.
  var holder: Int?

  init(code: String, subject: String = "", message: String, holder: Int? = nil) {
    self.code = code
    self.subject = subject
    self.message = message
    self.holder = holder
  }

  /// The line for people.
  var line: String { "tidings: " + (subject.isEmpty ? "" : Terminal.sanitized(subject) + ": ") + message }

  /// The line for programs.
  var json: String {
    var error = JSONObject()
    error.add("code", code)
    error.add("message", (subject.isEmpty ? "" : subject + ": ") + message)
    if let holder { error.add("holder", holder) }
    var object = JSONObject()
    object.add("error", error)
    return object.closed
  }
}

/// The nearest of some names by edit distance (Damerau's, with a transposition as one step), when it is near enough
/// to be what was meant.
func nearest(to word: String, among names: some Sequence<String>) -> String? {
  var best: (name: String, distance: Int)?
  let wanted = Array(word.lowercased().unicodeScalars)
  for name in names {
    let distance = editDistance(wanted, Array(name.lowercased().unicodeScalars))
    if distance < best?.distance ?? .max { best = (name, distance) }
  }
  guard let best, best.distance <= max(1, min(3, wanted.count / 3)) else { return nil }
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
