/// Numbers the features that an extractor has met, so that counting them needs no hashing of bytes.
struct FeatureVocabulary {
  private(set) var kinds: [FeatureKind] = []
  private(set) var keys: [[UInt8]] = []
  private var index: [UInt64: Int32] = [:]

  var count: Int { kinds.count }

  /// The number of a feature, new or known.
  mutating func number(_ kind: FeatureKind, _ key: [UInt8]) -> Int32 {
    let hash = SignatureFeature.hash(kind, key)
    if let known = index[hash] { return known }
    let number = Int32(kinds.count)
    kinds.append(kind)
    keys.append(key)
    index[hash] = number
    return number
  }
}
