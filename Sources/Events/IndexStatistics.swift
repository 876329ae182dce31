internal import Bytes
package import Postings
package import Signature

/// Frequencies of features out of an index, remembered once they were looked up.
package final class IndexStatistics: FeatureStatistics {
  private var snapshot: IndexSnapshot
  private var counts: [String: Int]
  private var frequencies = FrequencyCache()
  /// Told apart in the cache by a number mixed into each hash.
  private var marks: [String: UInt64] = [:]
  private static let mostRemembered = 1 << 20

  /// The languages of the index as signatures name them.
  package private(set) var languages: [String]

  package init(_ snapshot: IndexSnapshot, languages: [String: Int]) {
    self.snapshot = snapshot
    counts = languages
    self.languages = counts.keys.sorted()
  }

  /// Goes on with a later snapshot of the index. What was looked up before is kept: a frequency that is some articles
  /// old weighs the same.
  package func follow(_ snapshot: IndexSnapshot, languages: [String: Int]) {
    self.snapshot = snapshot
    counts = languages
    self.languages = counts.keys.sorted()
  }

  /// Forgets what was looked up.
  package func forget() { frequencies.removeAll() }

  package func articleCount(language: String) -> Int { counts[language] ?? 0 }

  package func frequency(of feature: SignatureFeature, hash: UInt64, language: String) -> Int {
    let key = hash ^ mark(language)
    if let known = frequencies[key] { return known }
    if frequencies.count > IndexStatistics.mostRemembered { frequencies.removeAll() }
    // A damaged block shows when the article itself is read; here it only costs a weight.
    let count = (try? snapshot.documentFrequency(of: ArticleSignature.term(feature, language: language))) ?? 0
    frequencies.insert(key, count)
    return count
  }

  /// What is not remembered is looked up together, so that memory is waited for once for many.
  package func frequencies(of features: [SignatureFeature], hashes: [UInt64], language: String) -> [Int] {
    let mark = mark(language)
    var found = [Int](repeating: 0, count: features.count)
    var missing: [Int] = []
    for index in features.indices {
      if let known = frequencies[hashes[index] ^ mark] { found[index] = known } else { missing.append(index) }
    }
    if missing.isEmpty { return found }
    let terms = missing.map { ArticleSignature.term(features[$0], language: language) }
    guard let counts = try? snapshot.documentFrequencies(of: terms) else {
      // Something is damaged: one by one only what cannot be read goes without.
      for index in missing {
        found[index] = frequency(of: features[index], hash: hashes[index], language: language)
      }
      return found
    }
    if frequencies.count > IndexStatistics.mostRemembered { frequencies.removeAll() }
    for (index, count) in zip(missing, counts) {
      found[index] = count
      frequencies.insert(hashes[index] ^ mark, count)
    }
    return found
  }

  private func mark(_ language: String) -> UInt64 {
    if let known = marks[language] { return known }
    let made = SignatureFeature.hash(.prefix, Array(language.utf8))
    marks[language] = made
    return made
  }
}
