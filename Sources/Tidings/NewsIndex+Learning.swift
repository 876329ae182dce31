internal import Bytes
internal import Events
internal import Indexer
internal import Postings
internal import Signature

/// A word of a language and what the index has learned that it means.
public struct LearnedWord: Sendable, Equatable {
  /// BCP 47 base tag.
  public var language: String
  /// First letters of the word, or the consonants of a name.
  public var word: String
  /// Id of the lexicon's entry that it means.
  public var meaning: String
  /// Events in which the word was met.
  public var events: Int
  /// Those whose reports in other languages have the meaning.
  public var shared: Int
}

/// What ``NewsIndex/learn(folder:filter:minimumScore:dryRun:)`` found.
public struct LearningReport: Sendable {
  /// Recognised events that are told in two languages or more.
  public var events: Int
  /// What was learned, by language, the surest first.
  public var words: [LearnedWord]
}

extension NewsIndex {
  /// Learns translations and spellings of names that the lexicon lacks from the events that the index itself
  /// recognises, and keeps them with the index; all later comparisons use them.
  ///
  /// Everything is learned anew: what an earlier run learned helps to recognise events but is not counted again.
  ///
  /// - Parameters:
  ///   - filter: the articles to learn from.
  ///   - minimumScore: probability from which on two articles count as reports of one event.
  ///   - dryRun: whether to tell only.
  /// - Throws: ``TidingsError``.
  /// - Complexity: as ``groups(includingSingles:filter:)``.
  public static func learn(
    folder: String, filter: ArticleFilter, minimumScore: Double, dryRun: Bool
  ) throws -> LearningReport {
    try SystemLimits.check()
    let index = try NewsIndex(folder: folder)
    return try translating(folder) {
      var (events, learned) = try index.learned(filter, minimumScore, nil)
      for _ in 1..<mostRounds where !learned.isEmpty {
        let next = try index.learned(filter, minimumScore, learned)
        defer { (events, learned) = next }
        if next.learned == learned { break }
      }
      if !dryRun {
        let writer = try openWriter(folder, memoryBudget: 16 << 20)
        defer { writer.close() }
        try writer.commit(attachments: [
          LearnedTranslations.attachment: learned.isEmpty ? nil : learned.encoded()
        ])
      }
      return LearningReport(events: events, words: words(learned))
    }
  }

  /// Words that were learned help to recognise more events, from which more are learned; a fourth round added nothing.
  private static let mostRounds = 3

  /// What the events that are recognised with some learned words teach, and how many these are.
  private func learned(_ filter: ArticleFilter, _ minimumScore: Double, _ words: LearnedTranslations?) throws
    -> (events: Int, learned: LearnedTranslations)
  {
    let (finder, addresses, pairs) = try scoredPairs(filter, learned: words)
    let sure = pairs.filter { Double($0.probability) >= minimumScore }
    // What was learned is no evidence of itself.
    let plain = try RelatedFinder(snapshot, background: finder.background, learned: LearnedTranslations())
    var learner = TranslationLearner()
    var events = 0
    for members in try clusters(addresses, sure, finder) where members.count > 1 {
      let reports = try members.compactMap { try plain.prepared(addresses[$0]) }
      if Set(reports.map(\.signature.language)).count > 1 { events += 1 }
      learner.add(reports)
    }
    return (events, learner.translations())
  }

  /// Drops what was learned.
  ///
  /// - Throws: ``TidingsError``.
  public static func forgetLearned(folder: String) throws {
    try SystemLimits.check()
    _ = try NewsIndex(folder: folder)
    let writer = try openWriter(folder, memoryBudget: 16 << 20)
    defer { writer.close() }
    try translating(folder) { try writer.commit(attachments: [LearnedTranslations.attachment: nil]) }
  }

  private static func words(_ learned: LearnedTranslations) -> [LearnedWord] {
    learned.meanings.sorted { $0.key < $1.key }.flatMap { language, list in
      list.map { meaning in
        LearnedWord(
          language: language, word: String(decoding: meaning.word.key, as: UTF8.self),
          meaning: String(decoding: meaning.key, as: UTF8.self), events: meaning.events,
          shared: meaning.shared)
      }
    }
  }
}
