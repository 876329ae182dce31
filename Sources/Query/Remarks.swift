/// What the reader of a question should know, one line each and none twice; of very many only how many there are.
struct Remarks {
  /// Nobody reads more lines.
  static let limit = 20

  private var known: Set<String> = []
  private var shown: [String] = []

  /// Adds a line unless it is there.
  mutating func add(_ text: String) {
    guard known.insert(text).inserted, shown.count < Remarks.limit else { return }
    shown.append(text)
  }

  var lines: [String] {
    let more = known.count - shown.count
    return more > 0 ? shown + ["and \(more) more remark\(more == 1 ? "" : "s")"] : shown
  }
}
