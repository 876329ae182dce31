internal import Query
internal import Signature

/// Phrases of a question that few articles of other languages have, by what their words mean.
extension QuestionMeaning {
  /// What the words of a question's phrases mean, of each phrase that articles of other languages do not have, or that
  /// leaves out as many of them that have all its words as it finds.
  ///
  /// The tables have `bridge closed` as one concept, and where it stands its words mean nothing by themselves; but most
  /// articles say which bridge it is before they say that it is closed. A heart attack is no sum of its words: it is in
  /// more articles than these are in together.
  ///
  /// - Parameter count: how many articles have what is asked of the field of signatures.
  func wordsOfPhrases(
    in signature: ArticleSignature, counting count: (QueryNode) throws -> Int
  ) throws -> [SignatureFeature] {
    let others = languages.filter { $0 != signature.language }
    if others.isEmpty { return [] }
    func node(_ features: [SignatureFeature]) -> QueryNode {
      .word(
        features.flatMap { feature in
          others.map { WeightedTerm(term: ArticleSignature.term(feature, language: $0)) }
        })
    }
    var known = Set(signature.features.map(\.hash))
    var seen: Set<[UInt8]> = []
    var found: [SignatureFeature] = []
    for feature in signature.features where feature.isPhrase && seen.insert(feature.surface).inserted {
      let words = meanings(ofWordsIn: feature.surface, language: signature.language)
      let meant = Array(words.parts.joined())
      if meant.isEmpty { continue }
      let phrase = node(signature.features.filter { $0.kind.isMeaning && $0.surface == feature.surface })
      let phraseCount = try count(phrase)
      if phraseCount == 0 {
        if try count(node(meant)) == 0 { continue }
      } else {
        guard words.parts.count > 1, words.areKnown else { continue }
        let missed = QueryNode.group(must: words.parts.map(node), should: [], mustNot: [phrase])
        if try count(missed) < phraseCount { continue }
      }
      found += meant.filter { known.insert($0.hash).inserted }
    }
    return found
  }

  /// What each word of a phrase means by itself, of those that mean something, and whether the others are words that mean
  /// nothing.
  private func meanings(
    ofWordsIn phrase: [UInt8], language tag: String
  ) -> (parts: [[SignatureFeature]], areKnown: Bool) {
    var parts: [[SignatureFeature]] = []
    var areKnown = true
    for word in phrase.split(separator: 0x20) {
      let text = String(decoding: word, as: UTF8.self)
      let read = extractor.extract(title: text, text: "", language: tag, published: nil)
      let meant = read.features.filter(\.kind.isMeaning)
      if !meant.isEmpty {
        parts.append(meant)
      } else if !extractor.hasForm(Array(word), language: tag) {
        areKnown = false
      }
    }
    return (parts, areKnown)
  }
}

extension SignatureFeature {
  /// Whether it is what several words mean together, and no name.
  fileprivate var isPhrase: Bool {
    switch kind {
    case .concept, .happening, .stage: surface.contains(0x20)
    default: false
    }
  }
}
