/// What an extractor keeps of the articles that it has read.
extension SignatureExtractor {
  /// Features that a kept spelling has of its own, at most as a rule, and that together take about what one takes.
  private static let featuresOfSpelling = 3

  /// Whether what is kept takes more than it may.
  var isFull: Bool {
    let long = cache.longByteCount / SignatureExtractor.spellingByteCount
    // Numbers, days and pairs of Chinese characters belong to no spelling, and there is no end of numbers.
    let others = vocabulary.count / SignatureExtractor.featuresOfSpelling - cache.infos.count
    return cache.infos.count + long + max(0, others) > mostSpellings
  }

  /// Forgets all spellings and features.
  func forget() {
    cache.removeAll()
    vocabulary = FeatureVocabulary()
    builder = SignatureBuilder()
  }
}
