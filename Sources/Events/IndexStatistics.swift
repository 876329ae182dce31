internal import Bytes
package import Postings
package import Signature

/// Frequencies of features out of an index, remembered once they were looked up.
package final class IndexStatistics: FeatureStatistics {
  private var snapshot: IndexSnapshot
  private var counts: [String: Int]
  private var frequencies = FrequencyCache()
  /// Features of articles that do not count yet, under the keys of ``frequencies``; and their languages.
  private var uncounted: [UInt64: Int] = [:]
  private var uncountedArticles: [String: Int] = [:]
  /// Told apart in the cache by a number mixed into each hash.
  private var marks: [String: UInt64] = [:]
  /// Just below half a power of two, where the cache would double: 34 MB.
  private static let mostRemembered = 1_000_000
  /// The first damage met; what was answered since is void.
  private(set) var failure: BytesError?

  /// The languages of the index as signatures name them.
  package private(set) var languages: [String]

  package init(_ snapshot: IndexSnapshot, languages: [String: Int]) {
    self.snapshot = snapshot
    counts = languages
    self.languages = counts.keys.sorted()
  }

  /// Goes on with a later snapshot of the index, by an article that does not count until ``recount()``: what was looked
  /// up before stays right.
  package func follow(_ snapshot: IndexSnapshot, languages: [String: Int], without added: ArticleSignature) {
    self.snapshot = snapshot
    counts = languages
    self.languages = counts.keys.sorted()
    leaveOut(added)
  }

  /// Leaves out an article of the index.
  func leaveOut(_ signature: ArticleSignature) {
    uncountedArticles[signature.language, default: 0] += 1
    let mark = mark(signature.language)
    for feature in signature.features { uncounted[feature.hash ^ mark, default: 0] += 1 }
  }

  /// Takes back an article that was replaced: one that was left out is left out no longer; one that counted counts no
  /// more. Looking all up anew after each of these took half of the time of a stream of updates.
  func takeBack(_ signature: ArticleSignature, wasLeftOut: Bool) {
    let mark = mark(signature.language)
    guard wasLeftOut else {
      for feature in signature.features { frequencies.lower(feature.hash ^ mark) }
      return
    }
    uncountedArticles[signature.language, default: 0] -= 1
    for feature in signature.features { uncounted[feature.hash ^ mark, default: 0] -= 1 }
  }

  /// Counts all articles from now on.
  package func recount() {
    frequencies.removeAll()
    uncounted.removeAll(keepingCapacity: true)
    uncountedArticles.removeAll()
  }

  package func articleCount(language: String) -> Int {
    max(0, (counts[language] ?? 0) - (uncountedArticles[language] ?? 0))
  }

  /// What is not remembered is looked up together, so that memory is waited for once for many.
  package func frequencies(hashes: [UInt64], language: String, term: (Int) -> [UInt8]) -> [Int] {
    let mark = mark(language)
    var found = [Int](repeating: 0, count: hashes.count)
    var missing: [Int] = []
    for index in hashes.indices {
      if let known = frequencies[hashes[index] ^ mark] { found[index] = known } else { missing.append(index) }
    }
    if missing.isEmpty { return found }
    let terms = missing.map(term)
    let counts: [Int]
    do throws(BytesError) {
      counts = try snapshot.documentFrequencies(of: terms)
    } catch {
      failure = failure ?? error
      return found
    }
    if frequencies.count > IndexStatistics.mostRemembered { frequencies.removeAll() }
    for (index, all) in zip(missing, counts) {
      let key = hashes[index] ^ mark
      let count = uncounted.isEmpty ? all : max(0, all - (uncounted[key] ?? 0))
      found[index] = count
      frequencies.insert(key, count)
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
