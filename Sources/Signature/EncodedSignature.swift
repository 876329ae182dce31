/// A signature as an index keeps it (``ArticleSignature/encode()``), read without copying what its features are called:
/// most of those that are compared are never shown.
///
/// 28 ns a feature (`Benchmarks bench pair/read`).
package struct EncodedSignature: Sendable {
  /// A feature, its names by where they stand in the bytes.
  package struct Feature: Sendable {
    package let kind: FeatureKind
    /// What ``SignatureFeature/hash`` is.
    package let hash: UInt64
    package let frequency: Float
    package let inTitle: Float
    package let inLead: Float
    package let inOpening: Float
    fileprivate let key: Range<UInt32>
    fileprivate let surface: Range<UInt32>
    fileprivate let position: UInt32
  }

  package let bytes: [UInt8]
  /// BCP 47 tag.
  package let language: String
  package let wordCount: Int
  package let weekdays: UInt8
  package let sketch: [UInt32]
  /// Empty in what ``withoutFeatures`` gives.
  package private(set) var features: [Feature]

  /// Reads the bytes of a signature; `nil` when they are damaged or of another version.
  ///
  /// - Complexity: O(bytes)
  package init?(_ bytes: [UInt8]) {
    guard bytes.count < Int(Int32.max) else { return nil }
    var reader = BlobReader(bytes.span)
    guard reader.byte() == ArticleSignature.version, let tag = reader.range(), let words = reader.number(),
      let weekdays = reader.byte(), let sketchCount = reader.number(), sketchCount <= 1024
    else { return nil }
    var sketch: [UInt32] = []
    sketch.reserveCapacity(sketchCount)
    for _ in 0..<sketchCount {
      var value: UInt32 = 0
      for shift in [0, 8, 16, 24] as [UInt32] {
        guard let byte = reader.byte() else { return nil }
        value |= UInt32(byte) << shift
      }
      sketch.append(value)
    }
    guard let count = reader.number(), count <= bytes.count else { return nil }
    var features: [Feature] = []
    features.reserveCapacity(count)
    for _ in 0..<count {
      guard let feature = reader.feature() else { return nil }
      features.append(feature)
    }
    self.bytes = bytes
    language = String(decoding: bytes[Int(tag.lowerBound)..<Int(tag.upperBound)], as: UTF8.self)
    wordCount = words
    self.weekdays = weekdays
    self.sketch = sketch
    self.features = features
  }

  /// The same without its features, which take several times what the bytes take; these tell them again.
  package var withoutFeatures: EncodedSignature {
    var head = self
    head.features = []
    return head
  }

  /// About what it takes in memory.
  package var byteCount: Int {
    bytes.count + MemoryLayout<Feature>.stride * features.count + 4 * sketch.count
  }

  /// Language-neutral bytes: a lexicon id, a skeleton, digits.
  package func key(of feature: Feature) -> [UInt8] {
    Array(bytes[Int(feature.key.lowerBound)..<Int(feature.key.upperBound)])
  }

  /// The index term of a feature in the article's language.
  package func term(of feature: Feature) -> [UInt8] {
    ArticleSignature.term(kind: feature.kind, key: key(of: feature), language: language)
  }

  /// A feature with copies of its names.
  package func decoded(_ feature: Feature) -> SignatureFeature {
    SignatureFeature(
      kind: feature.kind, key: key(of: feature), frequency: feature.frequency, inTitle: feature.inTitle,
      inLead: feature.inLead, inOpening: feature.inOpening,
      surface: Array(bytes[Int(feature.surface.lowerBound)..<Int(feature.surface.upperBound)]),
      position: Int(feature.position))
  }

  /// All features with copies of their names.
  package var decodedFeatures: [SignatureFeature] { features.map { decoded($0) } }
}

/// Reads numbers and strings out of a blob without ever going beyond it.
private struct BlobReader: ~Escapable {
  private let bytes: Span<UInt8>
  private var offset = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  @inline(__always)
  mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    offset += 1
    return bytes[offset - 1]
  }

  @inline(__always)
  mutating func number() -> Int? {
    var value = 0
    var shift = 0
    while shift < 35, let next = byte() {
      value |= Int(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// Where a string lies behind its length.
  @inline(__always)
  mutating func range() -> Range<UInt32>? {
    guard let count = number(), count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return UInt32(offset)..<UInt32(offset + count)
  }

  mutating func feature() -> EncodedSignature.Feature? {
    guard let raw = byte(), let kind = FeatureKind(rawValue: raw), let key = range(),
      let frequency = number(), let title = number(), let lead = number(), let opening = number(),
      let position = number(), let surface = range()
    else { return nil }
    return EncodedSignature.Feature(
      kind: kind,
      hash: SignatureFeature.hash(kind, bytes.extracting(Int(key.lowerBound)..<Int(key.upperBound))),
      frequency: Float(frequency) / 8, inTitle: Float(title) / 8, inLead: Float(lead) / 8,
      inOpening: Float(opening) / 8, key: key, surface: surface,
      position: UInt32(truncatingIfNeeded: position))
  }
}
