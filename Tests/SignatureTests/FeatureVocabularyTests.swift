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

  /// Numbers are features of no spelling, and a stream may bring others without end.
  @Test func numbersAreForgottenAsSpellingsAre() {
    let extractor = SignatureExtractor(spellingByteLimit: 100 * SignatureExtractor.spellingByteCount)
    for article in 0..<40 {
      let numbers = (0..<50).map { "\(1_000_000 + article * 50 + $0)" }
      let signature = extractor.extract(title: "", text: numbers.joined(separator: " and "), language: "en")
      #expect(signature.features.count { $0.kind == .number } == 50)
      #expect(extractor.vocabulary.count < 500)
    }
  }
}
