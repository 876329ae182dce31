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

  private struct Counts {
    var events = 0
    var words: [UInt64: Int] = [:]
    var meanings: [UInt64: Int] = [:]
    var pairs: [Pair: Int] = [:]
  }

  private var counts: [String: Counts] = [:]
  private var features: [UInt64: SignatureFeature] = [:]

  package init() {}

  /// Counts the reports of one event.
  package mutating func add(_ reports: [PreparedSignature]) {
    let languages = Set(reports.map(\.signature.language))
    guard languages.count > 1 else { return }
    for language in languages {
      let own = reports.filter { $0.signature.language == language }
      let others = reports.filter { $0.signature.language != language }
      let known = Set(own.flatMap { $0.vectors[Channel.meaning.rawValue].hashes })
      let words = strongest(own, [.skeleton, .prefix], limit: mostWords)
      let meanings = strongest(others, [.meaning], limit: mostMeanings).filter { !known.contains($0) }
      var count = counts[language] ?? Counts()
      count.events += 1
      for word in words { count.words[word, default: 0] += 1 }
      for meaning in meanings { count.meanings[meaning, default: 0] += 1 }
      for word in words {
        for meaning in meanings { count.pairs[Pair(word: word, meaning: meaning), default: 0] += 1 }
      }
      counts[language] = count
    }
  }

  /// The hashes of the features with the greatest weight in some articles.
  private mutating func strongest(_ articles: [PreparedSignature], _ channels: [Channel], limit: Int)
    -> [UInt64]
  {
    var weights: [UInt64: Float] = [:]
    for article in articles {
      let own = article.features
      for channel in channels {
        let vector = article.vectors[channel.rawValue]
        for index in vector.hashes.indices {
          let hash = vector.hashes[index]
          weights[hash] = max(weights[hash] ?? 0, vector.weights[index])
          if features[hash] == nil { features[hash] = own[Int(vector.origins[index])] }
        }
      }
    }
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }

  /// What was learned.
  package func translations() -> LearnedTranslations {
    var result = LearnedTranslations()
    for (language, count) in counts { result.set(meanings(count), language: language) }
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
  private func meanings(_ count: Counts) -> [LearnedTranslations.Meaning] {
    var links: [(pair: Pair, shared: Int, ratio: Double)] = []
    for (pair, shared) in count.pairs where shared >= leastEvents {
      guard mayMean(pair), let word = count.words[pair.word], let meaning = count.meanings[pair.meaning],
        Float(shared) >= leastShare * Float(word)
      else { continue }
      let ratio = logLikelihoodRatio(
        shared: Double(shared), first: Double(word), second: Double(meaning), all: Double(count.events))
      if ratio >= leastRatio { links.append((pair, shared, ratio)) }
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
          key: target.key, events: count.words[link.pair.word] ?? 0, shared: link.shared))
    }
    return result
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
