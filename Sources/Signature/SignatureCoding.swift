/// The bytes in which an index keeps a signature: one version byte, then numbers of seven bits a byte.
extension ArticleSignature {
  static let version: UInt8 = 1

  /// The signature as an opaque blob.
  package func encode() -> [UInt8] {
    var bytes: [UInt8] = [ArticleSignature.version]
    bytes.reserveCapacity(features.count * 16 + 64)
    put(Array(language.utf8), to: &bytes)
    put(wordCount, to: &bytes)
    bytes.append(weekdays)
    put(sketch.count, to: &bytes)
    for value in sketch {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    put(features.count, to: &bytes)
    for feature in features {
      bytes.append(feature.kind.rawValue)
      put(feature.key, to: &bytes)
      put(eighths(feature.frequency), to: &bytes)
      put(eighths(feature.inTitle), to: &bytes)
      put(eighths(feature.inLead), to: &bytes)
      put(eighths(feature.inOpening), to: &bytes)
      put(feature.position, to: &bytes)
      put(feature.surface, to: &bytes)
    }
    return bytes
  }

  /// Reads a blob back; `nil` when it is damaged or of another version.
  package init?(decoding blob: [UInt8]) {
    guard let encoded = EncodedSignature(blob) else { return nil }
    self.init(
      language: encoded.language, features: encoded.decodedFeatures, wordCount: encoded.wordCount,
      weekdays: encoded.weekdays, sketch: encoded.sketch)
  }
}

private func eighths(_ value: Float) -> Int { Int(value * 8 + 0.5) }

private func put(_ number: Int, to bytes: inout [UInt8]) {
  var rest = UInt(max(0, number))
  while rest >= 0x80 {
    bytes.append(UInt8(rest & 0x7F | 0x80))
    rest >>= 7
  }
  bytes.append(UInt8(rest))
}

private func put(_ text: [UInt8], to bytes: inout [UInt8]) {
  put(text.count, to: &bytes)
  bytes += text
}
