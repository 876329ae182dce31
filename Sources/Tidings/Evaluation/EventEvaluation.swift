/// Scores of pairs by the ids of their articles.
public struct PairScores: Sendable {
  private struct Key: Hashable {
    let a: ArticleID
    let b: ArticleID

    init(_ one: String, _ other: String) {
      a = min(ArticleID(one), ArticleID(other))
      b = max(ArticleID(one), ArticleID(other))
    }
  }
  private var scores: [Key: Double] = [:]

  /// No scores yet.
  public init() {}

  /// The score of a pair, whichever way round it was given; `nil` when it has none.
  public func score(_ a: String, _ b: String) -> Double? { scores[Key(a, b)] }

  /// Sets the score of a pair, whichever way round it is given; a later one replaces an earlier.
  public mutating func set(_ a: String, _ b: String, _ score: Double) { scores[Key(a, b)] = score }

  /// Reads `id<TAB>id<TAB>score` a line.
  ///
  /// - Throws: ``JudgementError`` with the first bad line.
  public static func parse(_ text: String) throws -> PairScores {
    var result = PairScores()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if line.isEmpty { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let score = Double(fields[2]) else {
        throw JudgementError(line: index + 1, description: "want id <tab> id <tab> score")
      }
      result.set(String(fields[0]), String(fields[1]), score)
    }
    return result
  }
}

/// Quality of same-event scores: pooled first, then each pair of languages.
public struct EventEvaluation: Sendable {
  /// Figures of one pair of languages, or of all together.
  public struct Row: Sendable {
    /// `all`, or two tags joined by `+`.
    public let name: String
    /// How well the scores tell pairs of one event from others.
    public let pairs: PairMetrics
    /// How often the first answer is right.
    public let retrieval: RetrievalMetrics
  }

  /// How many of some labelled pairs are put together: whose score is one half or more.
  public struct Share: Sendable, Equatable {
    /// `follow-ups`, `look-alikes` or `copies`.
    public let name: String
    /// Labelled pairs of the kind.
    public let pairCount: Int
    /// Those of them that are put together.
    public let togetherCount: Int
  }

  /// All pairs together, then each pair of languages.
  public private(set) var rows: [Row] = []
  /// Of the pairs that mislead most, and of copies, as far as the labels tell them: other events of a story, other stories of a
  /// topic, and articles of one document; whatever pairs were selected.
  public let shares: [Share]
  /// Quality of the groups; `nil` when only scores were judged.
  public let groups: BCubed?
  /// Labelled articles that the index lacks.
  public var missingCount = 0
  /// The pairs and their scores, a line each.
  public private(set) var scoreLines = ""

  /// - Parameter score: probability of a pair of ids; `nil` when it was not found.
  public init(
    labels: [EventLabel], selection: PairSelection, groups: BCubed?, score: (String, String) -> Double?
  ) {
    self.groups = groups
    shares = Self.shares(labels, score)
    var scored: [(pair: LabelledPair, score: Double?)] = []
    var byLanguages: [String: [Int]] = [:]
    for pair in labels.pairs(selection) {
      let a = labels[pair.first]
      let b = labels[pair.second]
      let value = score(a.id, b.id)
      let name = [a.language, b.language].sorted().joined(separator: "+")
      byLanguages[name, default: []].append(scored.count)
      scored.append((pair, value))
      if let value { scoreLines += "\(a.id)\t\(b.id)\t\(value)\n" }
    }
    rows.append(Self.row("all", labels, scored))
    if byLanguages.count > 1 {
      for (name, indices) in byLanguages.sorted(by: { $0.key < $1.key }) {
        let part = indices.map { scored[$0] }
        guard part.contains(where: \.pair.isSameEvent) else { continue }
        rows.append(Self.row(name, labels, part))
      }
    }
  }

  private static func shares(_ labels: [EventLabel], _ score: (String, String) -> Double?) -> [Share] {
    let names = ["follow-ups", "look-alikes", "copies"]
    var counts = names.map { _ in (pairs: 0, together: 0) }
    for (index, a) in labels.enumerated() {
      for b in labels[..<index] {
        let kind: Int
        if a.event == b.event {
          guard let document = a.document, document == b.document else { continue }
          kind = 2
        } else if a.stories.contains(where: b.stories.contains) {
          kind = 0
        } else {
          guard let topic = a.topic, topic == b.topic else { continue }
          kind = 1
        }
        counts[kind].pairs += 1
        if let score = score(a.id, b.id), score >= 0.5 { counts[kind].together += 1 }
      }
    }
    return zip(names, counts).filter { $0.1.pairs > 0 }.map {
      Share(name: $0, pairCount: $1.pairs, togetherCount: $1.together)
    }
  }

  private static func row(
    _ name: String, _ labels: [EventLabel], _ scored: [(pair: LabelledPair, score: Double?)]
  ) -> Row {
    Row(
      name: name, pairs: PairMetrics(scored.map { ($0.score, $0.pair.isSameEvent) }),
      retrieval: RetrievalMetrics(labels: labels, scores: scored))
  }
}
