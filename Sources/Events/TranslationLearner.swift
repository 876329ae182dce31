internal import Signature

/// Learns what the words of a language mean from reports of one event in two languages.
///
/// A word is counted with everything that the reports of the same events in other languages are about and that the
/// word's own article does not say in words that are known already; ``TranslationLinks`` tells which of these it means.
/// Events are counted, not articles: the words of one much reported event keep company without meaning each other.
package struct TranslationLearner {
  package var rules = TranslationLinks.Rules()
  /// Words and meanings of an event that are looked at, the strongest. Of eighty and forty a quarter was learned.
  package var mostWords = 300
  package var mostMeanings = 200
  /// Events of a language that are kept, two kilobytes each. Of more every second is, then every fourth, and so on, so
  /// that they lie evenly over the archive.
  package var mostEvents = 8_192

  /// What the reports of one event in a language have, and what those in others have beyond it.
  struct Event {
    /// Places in the learner's features.
    let words: [Int32]
    let meanings: [Int32]
  }

  /// The events of a language.
  private struct Told {
    var events: [Event] = []
    /// How many came, and of how many one is kept.
    var count = 0
    var stride = 1
  }

  private var told: [String: Told] = [:]
  /// The words and meanings that were met, and their places by hash.
  private var features: [SignatureFeature] = []
  private var places: [UInt64: Int32] = [:]

  package init() {}

  /// Notes the reports of one event: some hundred numbers for each language, and new words and meanings themselves.
  package mutating func add(_ reports: [PreparedSignature]) {
    let languages = Set(reports.map(\.signature.language))
    guard languages.count > 1 else { return }
    for language in languages.sorted() {
      var all = told[language] ?? Told()
      if all.count.isMultiple(of: all.stride) {
        all.events.append(event(reports, language))
        if all.events.count > mostEvents {
          all.events = all.events.indices.filter { $0.isMultiple(of: 2) }.map { all.events[$0] }
          all.stride *= 2
        }
      }
      all.count += 1
      told[language] = all
    }
  }

  private mutating func event(_ reports: [PreparedSignature], _ language: String) -> Event {
    let own = reports.filter { $0.signature.language == language }
    let others = reports.filter { $0.signature.language != language }
    let known = Set(own.flatMap { $0.vectors[Channel.meaning.rawValue].hashes })
    return Event(
      words: strongest(own, [.skeleton, .prefix], limit: mostWords),
      meanings: strongest(others, [.meaning], limit: mostMeanings, without: known))
  }

  /// The features with the greatest weight in some articles.
  private mutating func strongest(
    _ articles: [PreparedSignature], _ channels: [Channel], limit: Int, without known: Set<UInt64> = []
  ) -> [Int32] {
    var found: [UInt64: (weight: Float, article: Int, origin: Int)] = [:]
    for (number, article) in articles.enumerated() {
      for channel in channels {
        let vector = article.vectors[channel.rawValue]
        for index in vector.hashes.indices {
          let hash = vector.hashes[index]
          if let other = found[hash], other.weight >= vector.weights[index] { continue }
          found[hash] = (vector.weights[index], number, Int(vector.origins[index]))
        }
      }
    }
    let chosen = found.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.prefix(limit)
      .filter { !known.contains($0.key) }
    let fresh = chosen.filter { places[$0.key] == nil }
    for (number, list) in Dictionary(grouping: fresh, by: \.value.article) {
      let own = articles[number].features
      for item in list {
        places[item.key] = Int32(truncatingIfNeeded: features.count)
        features.append(own[item.value.origin])
      }
    }
    return chosen.compactMap { places[$0.key] }
  }

  /// What was learned.
  package func translations() -> LearnedTranslations {
    var result = LearnedTranslations()
    for (language, told) in told {
      result.set(TranslationLinks(features, told.events).meanings(rules), language: language)
    }
    return result
  }
}
