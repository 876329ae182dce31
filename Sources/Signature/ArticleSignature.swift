/// An article as a set of language-neutral pieces: what it is about, who, where, when, how many.
package struct ArticleSignature: Hashable, Sendable {
  /// BCP 47 tag.
  package var language: String
  package var features: [SignatureFeature]
  /// Words of the article without boilerplate.
  package var wordCount: Int
  /// Bit 0 for Monday to bit 6 for Sunday: weekdays named in the first sentences.
  package var weekdays: UInt8
  /// The smallest hashes of runs of words, for copies.
  package var sketch: [UInt32]

  package init(
    language: String, features: [SignatureFeature], wordCount: Int, weekdays: UInt8 = 0, sketch: [UInt32] = []
  ) {
    self.language = language
    self.features = features
    self.wordCount = wordCount
    self.weekdays = weekdays
    self.sketch = sketch
  }

  /// The field byte of signature terms in the index.
  package static let field: UInt8 = 0x02

  /// The index term of a feature in a language: field, tag, zero, kind, key.
  package static func term(_ feature: SignatureFeature, language: String) -> [UInt8] {
    term(kind: feature.kind, key: feature.key, language: language)
  }

  static func term(kind: FeatureKind, key: [UInt8], language: String) -> [UInt8] {
    var term: [UInt8] = []
    term.reserveCapacity(language.utf8.count + key.count + 3)
    term.append(field)
    term.append(contentsOf: language.utf8)
    term.append(0)
    term.append(kind == .percentage || kind == .sum ? FeatureKind.number.rawValue : kind.rawValue)
    term.append(contentsOf: kind == .sum ? key[..<SignatureFeature.digits(key.span)] : key[...])
    return term
  }

  /// The terms under which the article is indexed, with their frequency of 1…255.
  package func indexTerms() -> [(term: [UInt8], frequency: UInt8)] {
    var terms: [(term: [UInt8], frequency: UInt8)] = []
    terms.reserveCapacity(features.count)
    for feature in features where feature.kind != .day {
      let boosted = feature.frequency + 2 * feature.inLead + 2 * feature.inTitle
      terms.append((ArticleSignature.term(feature, language: language), UInt8(max(1, min(255, boosted)))))
    }
    return terms
  }
}
