/// Numbers the features that an extractor has met, so that counting them needs no hashing of bytes.
struct FeatureVocabulary {
  private(set) var kinds: [FeatureKind] = []
  private(set) var keys: [[UInt8]] = []
  private var index: [UInt64: Int32] = [:]

  var count: Int { kinds.count }

  /// The number of a feature, new or known.
  mutating func number(_ kind: FeatureKind, _ key: [UInt8]) -> Int32 {
    // Features of two kinds may have one hash, as the concept `darts` and the prefix `parts` have.
    let hash = SignatureFeature.hash(kind, key) &+ UInt64(kind.rawValue) &* 0x9E37_79B9_7F4A_7C15
    if let known = index[hash] { return known }
    let number = Int32(kinds.count)
    kinds.append(kind)
    keys.append(key)
    index[hash] = number
    return number
  }
}
