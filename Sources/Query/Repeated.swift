/// The parts of a question that stand in it more than once.
enum Repeated {
  /// Each different part once, in order, with how often it stands there.
  static func counts(_ parts: [QueryNode]) -> [(part: QueryNode, times: Int)] {
    // Most questions have a few parts, which need no table.
    if parts.count < 2 { return parts.map { ($0, 1) } }
    var places: [QueryNode: Int] = [:]
    var found: [(part: QueryNode, times: Int)] = []
    for part in parts {
      if let place = places[part] {
        found[place].times += 1
      } else {
        places[part] = found.count
        found.append((part, 1))
      }
    }
    return found
  }
}

extension Plan.Node {
  /// The node with its weights so many times as large: what stands in a question twice counts twice.
  func weighted(by times: Int) -> Plan.Node {
    if times == 1 { return self }
    let factor = Double(times)
    switch self {
    case .nothing, .everything: return self
    case .any(let uses): return .any(uses.map { Plan.Use(leaf: $0.leaf, weight: $0.weight * factor) })
    case .phrase(let phrase):
      return .phrase(Plan.Phrase(parts: phrase.parts, kind: phrase.kind, weight: phrase.weight * factor))
    case .group(let must, let should, let mustNot):
      return .group(
        must: must.map { $0.weighted(by: times) }, should: should.map { $0.weighted(by: times) },
        mustNot: mustNot)
    }
  }
}
