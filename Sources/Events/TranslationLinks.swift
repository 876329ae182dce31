internal import Glibc
internal import Signature

/// Which words of a language mean which features, by the events in which they stand together.
///
/// What stands together far more often than chance has it (log-likelihood ratio, Dunning 1993), in most of the word's
/// events and in many of the meaning's, belongs together; of what belongs together, a word and a meaning are linked that
/// are each other's best by far: a word that only keeps company with a meaning keeps it with its neighbours too
/// (one-to-one links, Melamed 2000, *Models of Translational Equivalence among Words*).
package struct TranslationLinks {
  /// What a link must have.
  package struct Rules {
    /// Events in which a word and its meaning must have met.
    package var leastEvents = 3
    /// The least share of a word's events that have the meaning, and of the meaning's that have the word.
    package var leastShare: Float = 0.6
    package var leastReturn: Float = 0.4
    /// The least weight of what is learned: of five events three were an accident more often than not.
    package var leastWeight: Float = 0.4
    /// The least log-likelihood ratio: one word in some hundred thousand reaches it by chance.
    package var leastRatio: Double = 20
    /// The share of its ratio by which a link leads all others of its word and of its meaning.
    package var leastLead: Double = 0.25
    /// The share of all events beyond which a word or a meaning tells too little.
    package var mostShare: Float = 0.3
    /// A name in other consonants needs so many times the ratio.
    package var foreignRatio: Double = 1.5

    init() {}
  }

  private struct Link {
    let word: Int32
    let meaning: Int32
    let shared: Int
    let ratio: Double
  }

  /// The two greatest ratios of a word or a meaning.
  private struct Greatest {
    var first = 0.0
    var second = 0.0

    mutating func add(_ ratio: Double) {
      if ratio > first { (first, second) = (ratio, first) } else if ratio > second { second = ratio }
    }

    /// Whether a ratio, one of those that were added, is greater than all others by a share of itself.
    func isLed(by ratio: Double, lead: Double) -> Bool { ratio >= first && second <= ratio * (1 - lead) }
  }

  private let features: [SignatureFeature]
  private let events: [TranslationLearner.Event]
  /// By feature, the number of events in which it stands as a word, and as a meaning.
  private var words: [Int]
  private var meanings: [Int]

  init(_ features: [SignatureFeature], _ events: [TranslationLearner.Event]) {
    self.features = features
    self.events = events
    words = [Int](repeating: 0, count: features.count)
    meanings = words
    for event in events {
      for word in event.words { words[Int(word)] += 1 }
      for meaning in event.meanings { meanings[Int(meaning)] += 1 }
    }
  }

  /// The links, the surest first.
  ///
  /// - Complexity: O(words of all events × meanings of an event).
  func meanings(_ rules: Rules) -> [LearnedTranslations.Meaning] {
    let links = candidates(rules)
    var byWord: [Int32: Greatest] = [:]
    var byMeaning: [Int32: Greatest] = [:]
    for link in links {
      byWord[link.word, default: Greatest()].add(link.ratio)
      byMeaning[link.meaning, default: Greatest()].add(link.ratio)
    }
    let sure = links.filter { link in
      let (word, meaning) = (features[Int(link.word)], features[Int(link.meaning)])
      let least = rules.leastRatio * (TranslationLinks.sounds(word, meaning) ? 1 : rules.foreignRatio)
      return link.ratio >= least
        && Float(link.shared) >= rules.leastShare * Float(words[Int(link.word)])
        && Float(link.shared) >= rules.leastReturn * Float(meanings[Int(link.meaning)])
        && byWord[link.word]?.isLed(by: link.ratio, lead: rules.leastLead) == true
        && byMeaning[link.meaning]?.isLed(by: link.ratio, lead: rules.leastLead) == true
    }
    let learned = sure.sorted { ($1.ratio, $0.word, $0.meaning) < ($0.ratio, $1.word, $1.meaning) }.map {
      link in
      let (word, meaning) = (features[Int(link.word)], features[Int(link.meaning)])
      return LearnedTranslations.Meaning(
        word: SignatureFeature(kind: word.kind, key: word.key, frequency: 1), kind: meaning.kind,
        key: meaning.key, events: words[Int(link.word)], shared: link.shared)
    }
    return learned.filter { $0.weight >= rules.leastWeight }
  }

  /// What stands together in half of a word's events and might be linked.
  private func candidates(_ rules: Rules) -> [Link] {
    let most = rules.mostShare * Float(events.count)
    func mayCount(_ count: Int) -> Bool { count >= rules.leastEvents && Float(count) <= most }
    var eventsOf: [Int32: [Int]] = [:]
    for (number, event) in events.enumerated() {
      for word in event.words where mayCount(words[Int(word)]) { eventsOf[word, default: []].append(number) }
    }
    var links: [Link] = []
    // Of one word at a time: all pairs of an event are thousands, and few meet twice.
    var company = [Int](repeating: 0, count: features.count)
    var met: [Int32] = []
    for (word, numbers) in eventsOf {
      for number in numbers {
        for meaning in events[number].meanings {
          if company[Int(meaning)] == 0 { met.append(meaning) }
          company[Int(meaning)] += 1
        }
      }
      for meaning in met {
        let shared = company[Int(meaning)]
        company[Int(meaning)] = 0
        guard shared >= rules.leastEvents, 2 * shared >= numbers.count, mayCount(meanings[Int(meaning)]),
          TranslationLinks.mayMean(features[Int(word)], features[Int(meaning)])
        else { continue }
        let ratio = logLikelihoodRatio(
          shared: Double(shared), first: Double(numbers.count), second: Double(meanings[Int(meaning)]),
          all: Double(events.count))
        if ratio > 0 { links.append(Link(word: word, meaning: meaning, shared: shared, ratio: ratio)) }
      }
      met.removeAll(keepingCapacity: true)
    }
    return links
  }

  /// Words mean things, consonants mean names.
  private static func mayMean(_ word: SignatureFeature, _ meaning: SignatureFeature) -> Bool {
    switch meaning.kind {
    case .concept, .happening, .stage: word.kind == .prefix
    default: word.kind == .skeleton
    }
  }

  /// Whether a name begins as its meaning does; anything that is no name passes.
  private static func sounds(_ word: SignatureFeature, _ meaning: SignatureFeature) -> Bool {
    word.kind != .skeleton || word.key.first == Skeleton.make(meaning.key).first
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
