/// How words are weighed.
public enum Ranking: String, Sendable, CaseIterable {
  /// Okapi BM25 (Robertson and Zaragoza 2009), k1 1.2, b 0.75.
  case bm25
  /// Cosine of TF-IDF vectors, `ltc.ltc` in the SMART notation.
  case tfidf
}

/// In which order hits come.
public enum SortOrder: String, Sendable, CaseIterable {
  case score, newest, oldest
}

/// A question to the words of the index.
public struct SearchRequest: Sendable {
  /// Query in the language of the command's help.
  public var query: String
  public var limit = 10
  public var offset = 0
  public var filter = ArticleFilter()
  public var ranking = Ranking.bm25
  public var sort = SortOrder.score
  /// Also find articles of other languages by concepts and names.
  public var across = false
  /// One hit for each event.
  public var groups = false
  /// Whether hits carry their article, snippet and highlights, and not only its id, which is all that judging needs.
  public var snippets = true
  /// Whether the total is wanted even where counting costs time.
  public var count = false

  public init(query: String) {
    self.query = query
  }
}

/// One article that a search found.
public struct SearchHit: Sendable {
  public var rank: Int
  public var score: Double
  public var sequence: UInt64
  public var article: StoredArticle
  /// An extract around the matched words.
  public var snippet: String
  /// Matched words as Unicode-scalar offsets into ``snippet``.
  public var highlights: [Range<Int>]
  /// Matched words as Unicode-scalar offsets into the title.
  public var titleHighlights: [Range<Int>]
  /// Whether only concepts and names tie it to the query.
  public var isAcross: Bool
}

/// What a search found.
public struct SearchResult: Sendable {
  public var hits: [SearchHit]
  /// Number of articles that match; at least the number of hits.
  public var total: Int
  /// What was read otherwise than it was written.
  public var remarks: [String]
  /// Why nothing, or little, was found; for people.
  public var hints: [String]
}

/// What ties two articles together.
public enum Relation: String, Sendable, CaseIterable {
  case copy
  case sameEvent = "same-event"
  case sameStory = "same-story"
  case related
}

/// One piece that two articles share, in the words of each.
public struct Evidence: Sendable, Equatable {
  /// `name`, `place`, `organisation`, `date`, `number`, `concept` or `phrase`.
  public var kind: String
  public var here: String
  public var there: String
  /// Share of the similarity that it carried, 0...1; negative for what spoke against.
  public var weight: Double

  public init(kind: String, here: String, there: String, weight: Double) {
    self.kind = kind
    self.here = here
    self.there = there
    self.weight = weight
  }
}

/// A report related to another.
public struct RelatedHit: Sendable {
  public var rank: Int
  /// Probability that both report the same event.
  public var score: Double
  public var relation: Relation
  public var evidence: [Evidence]
  public var sequence: UInt64
  public var article: StoredArticle
  public var snippet: String
  /// The arithmetic of the score, a line a step.
  public var explanation: [String]
}

/// A pair of articles of the index.
public struct ScoredPair: Sendable {
  public var a: String
  public var b: String
  public var score: Double
  public var relation: Relation
}

/// One article of a group.
public struct GroupMember: Sendable {
  public var article: StoredArticle
  public var sequence: UInt64
  /// Probability that it reports the lead's event.
  public var score: Double
  /// `nil` for the lead itself.
  public var relation: Relation?
}

/// Articles that report one event.
public struct EventGroup: Sendable {
  /// Name that stays while the lead stays.
  public var name: String
  /// The lead first, then by probability.
  public var members: [GroupMember]
  /// What ties the members to the lead.
  public var evidence: [Evidence]

  /// BCP 47 tags, sorted.
  public var languages: [String] { Set(members.map(\.article.language)).sorted() }
  /// First and last publication.
  public var since: Int64? { members.compactMap(\.article.published).min() }
  public var until: Int64? { members.compactMap(\.article.published).max() }
}

/// What the index holds.
public struct IndexStatus: Sendable {
  public var folder: String
  public var articleCount: Int
  public var removedCount: Int
  public var segmentCount: Int
  public var byteCount: Int
  public var termCount: Int
  public var lastSequence: UInt64
  /// Articles by BCP 47 tag, most first.
  public var languages: [(tag: String, count: Int)]
  /// Articles by source, most first.
  public var sources: [(name: String, count: Int)]
  /// Versions that were used to write it: format, ICU, Unicode, analyzer, lexicon.
  public var versions: [(name: String, value: String)]
  /// Sum over contents that does not depend on how articles fell into segments.
  public var digest: String
}

/// What became of an article's words.
public struct ArticleDetails: Sendable {
  /// A concept, name, place, number or date, and the words it came from.
  public struct Feature: Sendable {
    public var kind: String
    public var name: String
    public var count: Int
    public var surfaces: [String]
  }
  /// A word as written, and the terms under which it is indexed.
  public struct Word: Sendable {
    public var surface: String
    /// The stem and other forms that find it as a whole, the first of them best.
    public var terms: [String]
    /// Characters inside it that find it with less weight (Chinese and Japanese).
    public var inside: [String]
    /// Whether it may be found by the end of a compound, being long enough for one.
    public var isFiledByEnding: Bool
    /// Whether it is too common in its language to say much.
    public var isStopWord: Bool
  }
  public var features: [Feature]
  public var words: [Word]
}

/// What an arriving article is.
public enum Verdict: String, Sendable, CaseIterable {
  case new, copy, update
  case sameEvent = "same-event"
  case sameStory = "same-story"
}

/// What was said of one arriving article.
public struct IncomingVerdict: Sendable {
  public var id: String
  public var sequence: UInt64
  public var verdict: Verdict
  /// Its group, and the article that began it; the article itself when it is new.
  public var group: String
  public var lead: String
  /// Probability that it reports the lead's event; 1 when it leads.
  public var score: Double
  public var evidence: [Evidence]
  /// Id of the earlier article that the verdict rests on; `nil` when it is new.
  public var partner: String?
  /// Names of the fields that an update changed.
  public var changed: [String] = []
  /// Earlier articles that belong to another group from now on: groups have become one, or one has become two.
  public var moved: [Moved] = []
}

/// An article that has come to another group.
public struct Moved: Sendable, Equatable {
  public var id: String
  public var group: String
  /// Id of the article that began the group.
  var lead: String

  init(id: String, lead: String) {
    self.id = id
    self.lead = lead
    group = NewsIndex.groupName(first: lead)
  }
}

/// What a check of the whole index read.
public struct VerificationReport: Sendable {
  public var articleCount: Int
  public var byteCount: Int
}
