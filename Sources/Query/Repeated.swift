/// The parts of a question that stand in it more than once.
enum Repeated {
  /// How often each part stands there, at its first place, and 0 at the others; `nil` when nothing need be told.
  ///
  /// A few plain words are not looked at: to tell them apart takes longer than to merge their terms.
  static func times(_ parts: [QueryNode]) -> [Int]? {
    guard parts.count > 64 || (parts.count > 1 && parts.contains { !isWord($0) }) else { return nil }
    var places: [QueryNode: Int] = [:]
    var times = [Int](repeating: 0, count: parts.count)
    for (index, part) in parts.enumerated() {
      let place = places[part] ?? index
      if place == index { places[part] = index }
      times[place] += 1
    }
    return times
  }

  private static func isWord(_ part: QueryNode) -> Bool {
    if case .word = part { true } else { false }
  }
}

extension Plan.Node {
  /// The node with its weights so many times as large: what stands in a question twice counts twice.
  func weighted(by times: Int) -> Plan.Node {
    let factor = Double(times)
    switch self {
    case .nothing, .everything, .every: return self
    case .any(let uses): return .any(uses.map { Plan.Use(leaf: $0.leaf, weight: $0.weight * factor) })
    case .phrase(let phrase):
      return .phrase(
        Plan.Phrase(parts: phrase.parts, kind: phrase.kind, weight: phrase.weight * factor, row: phrase.row))
    case .group(let must, let should, let mustNot):
      return .group(
        must: must.map { $0.weighted(by: times) }, should: should.map { $0.weighted(by: times) },
        mustNot: mustNot)
    }
  }
}
