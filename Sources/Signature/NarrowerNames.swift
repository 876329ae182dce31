/// Names of the lexicon that are one of several under a wider one: who asks for the wider name wants them, too.
package enum NarrowerNames {
  /// A line each: the wider name, a colon, the narrower ones, all by their ids.
  static let table = """
    nobel-prize: nobel-chemistry-prize, nobel-economics-prize, nobel-literature-prize, nobel-medicine-prize, \
    nobel-peace-prize, nobel-physics-prize
    """

  /// The ids under a wider one.
  static let ids: [[UInt8]: [[UInt8]]] = {
    var result: [[UInt8]: [[UInt8]]] = [:]
    for line in table.utf8.split(separator: 0x0A) {
      let parts = line.split(separator: 0x3A)
      guard parts.count == 2 else { continue }
      result[Array(parts[0])] = parts[1].split(separator: 0x2C).map { Array($0.drop { $0 == 0x20 }) }
    }
    return result
  }()

  /// The features under a wider name, each for less than the name itself.
  package static func features(under wider: SignatureFeature) -> [SignatureFeature] {
    guard wider.kind == .name, let narrower = ids[wider.key] else { return [] }
    return narrower.map { id in
      var feature = wider.scaled(by: 0.45)
      feature.key = id
      return feature
    }
  }
}

extension SignatureFeature {
  /// The same, as if it stood there a part of the times.
  package func scaled(by share: Float) -> SignatureFeature {
    var feature = self
    feature.frequency *= share
    feature.inTitle *= share
    feature.inLead *= share
    feature.inOpening *= share
    return feature
  }
}
