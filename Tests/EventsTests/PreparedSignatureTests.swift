import Events
import Signature
import Testing

@Suite struct PreparedSignatureTests {
  /// What is kept of an article for comparing gives its features back as an index keeps them.
  @Test func featuresAreThoseOfTheIndex() throws {
    let signature = SignatureExtractor().extract(
      title: "Earthquake shakes Marrakesh",
      text:
        "A strong earthquake of magnitude 6.4 shook Marrakesh in Morocco on Wednesday. King Mohammed VI spoke.",
      language: "en")
    let statistics = MemoryStatistics()
    statistics.add(signature)
    let stored = signature.encode()
    let kept = try #require(ArticleSignature(decoding: stored))
    let prepared = try #require(
      PreparedSignature(signature, published: nil, statistics: statistics, model: .current))
    #expect(prepared.features == kept.features)
    #expect(prepared.features.count == signature.features.count)
    let encoded = try #require(EncodedSignature(stored))
    #expect(encoded.features.map(\.hash) == kept.features.map(\.hash))
    #expect(
      encoded.features.map { encoded.term(of: $0) }
        == kept.features.map { ArticleSignature.term($0, language: "en") })
    // Cut short anywhere it is damage, never more.
    for length in stored.indices { #expect(EncodedSignature(Array(stored[..<length])) == nil) }
  }
}
