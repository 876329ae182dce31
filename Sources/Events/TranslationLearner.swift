internal import Glibc
internal import Signature

/// Learns what the words of a language mean from reports of one event in two languages.
///
/// A word is counted with everything that the reports of the same events in other languages are about and that the
/// word's own article does not say in words that are known already. What stands together far more often than chance
/// has it (log-likelihood ratio, Dunning 1993) and in most of the word's events is its meaning. Events are counted, not
/// articles: the words of one much reported event keep company without meaning each other.
package struct TranslationLearner {
  /// Events in which a word and its meaning must have met.
  package var leastEvents = 4
  /// The least share of a word's events that have the meaning.
  package var leastShare: Float = 0.7
  /// The least log-likelihood ratio: one word in some hundred thousand reaches it by chance.
  package var leastRatio: Double = 20
  /// Words and meanings of an event that are looked at, the strongest.
  package var mostWords = 80
  package var mostMeanings = 40

  private struct Pair: Hashable {
    let word: UInt64
    let meaning: UInt64
  }

  /// What the reports of one event in a language have, and what those in others have beyond it, by their hashes.
  private struct Event {
    let words: [UInt64]
    let meanings: [UInt64]
  }

  private var events: [String: [Event]] = [:]
  private var features: [UInt64: SignatureFeature] = [:]

  package init() {}

  /// Notes the reports of one event: a hundred hashes for each language, and new words and meanings themselves.
  package mutating func add(_ reports: [PreparedSignature]) {
    let languages = Set(reports.map(\.signature.language))
    guard languages.count > 1 else { return }
    for language in languages {
      let own = reports.filter { $0.signature.language == language }
      let others = reports.filter { $0.signature.language != language }
      let known = Set(own.flatMap { $0.vectors[Channel.meaning.rawValue].hashes })
      let words = strongest(own, [.skeleton, .prefix], limit: mostWords)
      let meanings = strongest(others, [.meaning], limit: mostMeanings).filter { !known.contains($0) }
      events[language, default: []].append(Event(words: words, meanings: meanings))
    }
  }

  /// The hashes of the features with the greatest weight in some articles.
  private mutating func strongest(_ articles: [PreparedSignature], _ channels: [Channel], limit: Int)
    -> [UInt64]
  {
    var found: [UInt64: (weight: Float, article: Int, origin: Int)] = [:]
    for (number, article) in articles.enumerated() {
      for channel in channels {
        let vector = article.vectors[channel.rawValue]
        for index in vector.hashes.indices {
          let hash = vector.hashes[index]
          if let known = found[hash], known.weight >= vector.weights[index] { continue }
          found[hash] = (vector.weights[index], number, Int(vector.origins[index]))
        }
      }
    }
    let chosen = found.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.prefix(limit)
    let fresh = chosen.filter { features[$0.key] == nil }
    for (number, places) in Dictionary(grouping: fresh, by: \.value.article) {
      let own = articles[number].features
      for place in places { features[place.key] = own[place.value.origin] }
    }
    return chosen.map(\.key)
  }

  /// What was learned.
  package func translations() -> LearnedTranslations {
    var result = LearnedTranslations()
    for (language, events) in events { result.set(meanings(events), language: language) }
    return result
  }

  /// Words mean things, consonants mean names: a club's name keeps company with its league and does not mean it.
  private func mayMean(_ pair: Pair) -> Bool {
    guard let word = features[pair.word], let meaning = features[pair.meaning] else { return false }
    return switch meaning.kind {
    case .concept, .happening, .stage: word.kind == .prefix
    default: word.kind == .skeleton && word.key.first == Skeleton.make(meaning.key).first
    }
  }

  /// Links words and meanings, the surest first, each once (competitive linking, Melamed 2000): what is already the
  /// meaning of one word is not the meaning of another that only keeps it company.
  private func meanings(_ events: [Event]) -> [LearnedTranslations.Meaning] {
    let words = TranslationLearner.count(events, \.words)
    let meanings = TranslationLearner.count(events, \.meanings)
    var eventsOf: [UInt64: [Int]] = [:]
    for (number, event) in events.enumerated() {
      for word in event.words where words[word, default: 0] >= leastEvents {
        eventsOf[word, default: []].append(number)
      }
    }
    var links: [(pair: Pair, shared: Int, ratio: Double)] = []
    for (word, numbers) in eventsOf {
      // Of one word at a time: all pairs of an event are thousands, and few meet twice.
      var company: [UInt64: Int] = [:]
      for number in numbers {
        for meaning in events[number].meanings { company[meaning, default: 0] += 1 }
      }
      for (meaning, shared) in company where shared >= leastEvents {
        let pair = Pair(word: word, meaning: meaning)
        guard mayMean(pair), Float(shared) >= leastShare * Float(numbers.count) else { continue }
        let ratio = logLikelihoodRatio(
          shared: Double(shared), first: Double(numbers.count), second: Double(meanings[meaning] ?? 0),
          all: Double(events.count))
        if ratio >= leastRatio { links.append((pair, shared, ratio)) }
      }
    }
    links.sort { ($1.ratio, $0.pair.word, $0.pair.meaning) < ($0.ratio, $1.pair.word, $1.pair.meaning) }
    var linked: Set<UInt64> = []
    var result: [LearnedTranslations.Meaning] = []
    for link in links where !linked.contains(link.pair.word) && !linked.contains(link.pair.meaning) {
      guard let source = features[link.pair.word], let target = features[link.pair.meaning] else { continue }
      linked.insert(link.pair.word)
      linked.insert(link.pair.meaning)
      result.append(
        LearnedTranslations.Meaning(
          word: SignatureFeature(kind: source.kind, key: source.key, frequency: 1), kind: target.kind,
          key: target.key, events: words[link.pair.word] ?? 0, shared: link.shared))
    }
    return result
  }

  /// In how many events each word or meaning stands.
  private static func count(_ events: [Event], _ list: KeyPath<Event, [UInt64]>) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for event in events { for hash in event[keyPath: list] { counts[hash, default: 0] += 1 } }
    return counts
  }
}

/// Twice the logarithm of how much likelier two things that meet so often are dependent than independent
/// (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993).
package func logLikelihoodRatio(shared: Double, first: Double, second: Double, all: Double) -> Double {
  func term(_ observed: Double, _ expected: Double) -> Double {
    observed > 0 && expected > 0 ? observed * log(observed / expected) : 0
  }
  guard all > 0 else { return 0 }
  let cells = [
    (shared, first * second / all), (first - shared, first * (all - second) / all),
    (second - shared, (all - first) * second / all),
    (all - first - second + shared, (all - first) * (all - second) / all),
  ]
  if shared <= first * second / all { return 0 }
  return 2 * cells.reduce(0) { $0 + term($1.0, $1.1) }
}
