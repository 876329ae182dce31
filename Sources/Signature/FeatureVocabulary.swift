/// Numbers the features that an extractor has met, so that counting them needs no hashing of bytes.
struct FeatureVocabulary {
  private(set) var kinds: [FeatureKind] = []
  private(set) var keys: [[UInt8]] = []
  /// The units that features name beside a number.
  private(set) var units: [NumberUnit?] = []
  private var index: [UInt64: Int32] = [:]
  private var persons: Set<Int32> = []

  var count: Int { kinds.count }

  /// Whether a feature is a person of the tables.
  func isPerson(_ feature: Int32) -> Bool { persons.contains(feature) }

  /// The number of a person of the tables.
  mutating func person(_ key: [UInt8]) -> Int32 {
    let feature = number(.name, key)
    persons.insert(feature)
    return feature
  }

  /// The number of a feature, new or known.
  mutating func number(_ kind: FeatureKind, _ key: [UInt8]) -> Int32 {
    let hash = SignatureFeature.hash(kind, key)
    if let known = index[hash] { return known }
    let number = Int32(kinds.count)
    kinds.append(kind)
    keys.append(key)
    units.append(NumberUnit(naming: kind, key))
    index[hash] = number
    return number
  }
}
