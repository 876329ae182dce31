internal import Signature

/// A number of an article and what it counts.
struct CountedNumber: Sendable {
  let hash: UInt64
  let unit: NumberUnit

  /// The sums and shares of an article, sorted by hash.
  static func all(in signature: EncodedSignature) -> [CountedNumber] {
    var found: [CountedNumber] = []
    for feature in signature.features where feature.kind == .sum || feature.kind == .percentage {
      guard let unit = NumberUnit(kind: feature.kind, key: signature.key(of: feature)) else { continue }
      found.append(CountedNumber(hash: feature.hash, unit: unit))
    }
    return found.sorted { $0.hash < $1.hash }
  }

  /// What the cosine of two articles' numbers has from those that count different things: 50 million dollars are not
  /// 50 million euros, nor are 12 percent 12 dollars.
  ///
  /// - Complexity: O(units of both + numbers of both).
  static func lost(_ left: PreparedSignature, _ right: PreparedSignature) -> Float {
    var differing: [UInt64] = []
    var (i, j) = (0, 0)
    while i < left.units.count, j < right.units.count {
      if left.units[i].hash == right.units[j].hash {
        if left.units[i].unit.differs(from: right.units[j].unit) { differing.append(left.units[i].hash) }
        i += 1
        j += 1
      } else if left.units[i].hash < right.units[j].hash {
        i += 1
      } else {
        j += 1
      }
    }
    if differing.isEmpty { return 0 }
    var lost: Float = 0
    let (here, there) = (
      left.vectors[Channel.number.rawValue], right.vectors[Channel.number.rawValue]
    )
    here.forEachShared(there) { hash, i, j in
      if differing.contains(hash) { lost += here.weights[i] * there.weights[j] }
    }
    return lost
  }
}
