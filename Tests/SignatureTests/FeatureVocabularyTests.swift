import Testing

@testable import Signature

/// Numbers of features: one each, whatever was numbered before.
@Suite struct FeatureVocabularyTests {
  @Test func likeWordsOfSeveralKindsAreToldApart() {
    var vocabulary = FeatureVocabulary()
    let pairs: [(FeatureKind, String)] = [(.concept, "darts"), (.prefix, "parts"), (.name, "yarts")]
    let numbers = pairs.map { vocabulary.number($0.0, Array($0.1.utf8)) }
    #expect(Set(numbers).count == pairs.count)
    #expect(Set(pairs.map { SignatureFeature.hash($0.0, Array($0.1.utf8)) }).count == pairs.count)
    for (number, pair) in zip(numbers, pairs) {
      #expect(vocabulary.number(pair.0, Array(pair.1.utf8)) == number)
      #expect(vocabulary.kinds[Int(number)] == pair.0)
      #expect(vocabulary.keys[Int(number)] == Array(pair.1.utf8))
    }
  }
}
