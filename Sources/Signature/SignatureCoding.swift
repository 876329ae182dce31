/// The bytes in which an index keeps a signature: one version byte, then numbers of seven bits a byte.
extension ArticleSignature {
  private static let version: UInt8 = 1

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
    var reader = BlobReader(offset: 0)
    guard reader.byte(blob) == ArticleSignature.version, let tag = reader.bytes(blob),
      let words = reader.number(blob), let weekdays = reader.byte(blob),
      let sketchCount = reader.number(blob),
      sketchCount <= 1024
    else { return nil }
    var sketch: [UInt32] = []
    for _ in 0..<sketchCount {
      var value: UInt32 = 0
      for shift in [0, 8, 16, 24] as [UInt32] {
        guard let byte = reader.byte(blob) else { return nil }
        value |= UInt32(byte) << shift
      }
      sketch.append(value)
    }
    guard let count = reader.number(blob), count <= blob.count else { return nil }
    var features: [SignatureFeature] = []
    features.reserveCapacity(count)
    for _ in 0..<count {
      guard let raw = reader.byte(blob), let kind = FeatureKind(rawValue: raw), let key = reader.bytes(blob),
        let frequency = reader.number(blob), let title = reader.number(blob), let lead = reader.number(blob),
        let opening = reader.number(blob), let position = reader.number(blob),
        let surface = reader.bytes(blob)
      else { return nil }
      features.append(
        SignatureFeature(
          kind: kind, key: key, frequency: Float(frequency) / 8, inTitle: Float(title) / 8,
          inLead: Float(lead) / 8, inOpening: Float(opening) / 8, surface: surface, position: position))
    }
    self.init(
      language: String(decoding: tag, as: UTF8.self), features: features, wordCount: words,
      weekdays: weekdays, sketch: sketch)
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

/// Reads numbers and strings out of a blob without ever going beyond it.
private struct BlobReader {
  var offset: Int

  mutating func byte(_ blob: [UInt8]) -> UInt8? {
    guard offset < blob.count else { return nil }
    offset += 1
    return blob[offset - 1]
  }

  mutating func number(_ blob: [UInt8]) -> Int? {
    var value = 0
    var shift = 0
    while shift < 35, let next = byte(blob) {
      value |= Int(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  mutating func bytes(_ blob: [UInt8]) -> [UInt8]? {
    guard let count = number(blob), count <= blob.count - offset else { return nil }
    defer { offset += count }
    return count == 0 ? [] : Array(blob[offset..<offset + count])
  }
}
