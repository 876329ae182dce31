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
    for encoded in [nil, stored] {
      let prepared = PreparedSignature(
        signature, encoded: encoded, published: nil, statistics: statistics, model: .current)
      #expect(prepared.features == kept.features)
      #expect(prepared.features.count == signature.features.count)
      #expect(prepared.signature.features.isEmpty)
    }
  }
}
