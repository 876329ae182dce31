/// How words are weighed.
public enum Ranking: String, Sendable, CaseIterable {
  /// Okapi BM25 (Robertson and Zaragoza 2009), k1 1.2, b 0.75.
  case bm25
  /// Cosine of TF-IDF vectors, `lnc.ltc` in the SMART notation.
  case tfidf
}

/// In which order hits come.
public enum SortOrder: String, Sendable, CaseIterable {
  /// The best match first.
  case score
  /// By publication, the latest first; what has no date comes last.
  case newest
  /// By publication, the earliest first; what has no date comes last.
  case oldest
}

/// A question to the words of the index.
public struct SearchRequest: Sendable {
  /// Query in the language of the command's help.
  public var query: String
  /// Hits at most.
  public var limit = 10
  /// Hits passed over before the first that is given.
  public var offset = 0
  /// Which articles may be found.
  public var filter = ArticleFilter()
  /// How words are weighed.
  public var ranking = Ranking.bm25
  /// In which order hits come.
  public var sort = SortOrder.score
  /// Also find articles of other languages by concepts and names.
  public var across = false
  /// One hit for each event.
  public var groups = false
  /// Whether hits carry their article, snippet and highlights, and not only its id, which is all that judging needs.
  public var snippets = true
  /// Whether the total is wanted even where counting costs time.
  public var count = false
  /// Whether hits tell how their score came about.
  public var explanations = false

  /// A question with the defaults of the command.
  public init(query: String) {
    self.query = query
  }
}

/// One article that a search found.
public struct SearchHit: Sendable {
  /// From 1, counted from the first hit of all.
  public var rank: Int
  /// Higher is better; comparable within one answer only.
  public var score: Double
  /// The article's place in the order of arrival.
  public var sequence: UInt64
  /// The article, or its id alone, see ``SearchRequest/snippets``.
  public var article: StoredArticle
  /// An extract around the matched words.
  public var snippet: String
  /// Matched words as Unicode-scalar offsets into ``snippet``.
  public var highlights: [Range<Int>]
  /// Matched words as Unicode-scalar offsets into the title.
  public var titleHighlights: [Range<Int>]
  /// Whether only concepts and names tie it to the query.
  public var isAcross: Bool
  /// How the score came about, see ``SearchRequest/explanations``: a line for each part, which begins with what it adds.
  public var explanation: [String]
}

/// What a search found.
public struct SearchResult: Sendable {
  /// In the order that was asked for.
  public var hits: [SearchHit]
  /// Number of articles that match; at least the number of hits.
  public var total: Int
  /// With ``SearchRequest/groups``: how many events there are, and among how many articles of those that match.
  public var events: (count: Int, articles: Int)?
  /// Whether no article has a phrase of the question, whose words were looked for instead.
  public var isRelaxed = false
  /// What was read otherwise than it was written, and what was found, or left out, by the beginnings of words alone.
  public var remarks: [String]
  /// Why nothing was found; for people.
  public var hints: [String]
}

/// What ties two articles together.
public enum Relation: String, Sendable, CaseIterable {
  /// Nearly the same text.
  case copy
  /// Both report one event.
  case sameEvent = "same-event"
  /// Two events of one story.
  case sameStory = "same-story"
  /// Neither, but they have something in common.
  case related
}

/// One piece that two articles share, in the words of each.
public struct Evidence: Sendable, Equatable {
  /// `name`, `place`, `organisation`, `date`, `number`, `concept` or `phrase`.
  public var kind: String
  /// As the one article says it; empty when only the other does.
  public var here: String
  /// As the other says it.
  public var there: String
  /// Share of the similarity that it carried, 0...1; negative for what spoke against.
  public var weight: Double

  /// A piece of evidence.
  public init(kind: String, here: String, there: String, weight: Double) {
    self.kind = kind
    self.here = here
    self.there = there
    self.weight = weight
  }
}

/// A report related to another.
public struct RelatedHit: Sendable {
  /// From 1, the likeliest first.
  public var rank: Int
  /// Probability that both report the same event.
  public var score: Double
  /// What the two are to each other.
  public var relation: Relation
  /// What ties them together, the strongest first, and what speaks against.
  public var evidence: [Evidence]
  /// The article's place in the order of arrival.
  public var sequence: UInt64
  /// The report that was found.
  public var article: StoredArticle
  /// How its text begins.
  public var snippet: String
  /// The arithmetic of the score, a line a step.
  public var explanation: [String]
}

/// A pair of articles of the index.
public struct ScoredPair: Sendable {
  /// Id of the one.
  public var a: String
  /// Id of the other.
  public var b: String
  /// Probability that both report the same event.
  public var score: Double
  /// What the two are to each other.
  public var relation: Relation
}

/// One article of a group.
public struct GroupMember: Sendable {
  /// The report.
  public var article: StoredArticle
  /// Its place in the order of arrival.
  public var sequence: UInt64
  /// Probability that it reports the lead's event.
  public var score: Double
  /// `nil` for the lead itself.
  public var relation: Relation?
}

/// Articles that report one event.
public struct EventGroup: Sendable {
  /// Name that stays while the article that came first stays in the group.
  public var name: String
  /// The lead first, then by probability.
  public var members: [GroupMember]
  /// What ties the members to the lead.
  public var evidence: [Evidence]

  /// BCP 47 tags, sorted.
  public var languages: [String] { Set(members.map(\.article.language)).sorted() }
  /// First publication, in seconds since 1970.
  public var since: Int64? { members.compactMap(\.article.published).min() }
  /// Last publication, in seconds since 1970.
  public var until: Int64? { members.compactMap(\.article.published).max() }
}

/// What the index holds.
public struct IndexStatus: Sendable {
  /// The folder as it was named.
  public var folder: String
  /// Articles that can be found.
  public var articleCount: Int
  /// Articles removed or replaced that take space until the index is compacted.
  public var removedCount: Int
  /// Parts that the index is kept in.
  public var segmentCount: Int
  /// Bytes on disk.
  public var byteCount: Int
  /// Terms, counted in each segment.
  public var termCount: Int
  /// The highest sequence number given out.
  public var lastSequence: UInt64
  /// Articles by BCP 47 tag, most first.
  public var languages: [(tag: String, count: Int)]
  /// Articles by source, most first.
  public var sources: [(name: String, count: Int)]
  /// Versions that were used to write it: ICU, Unicode, analyzer, lexicon.
  public var versions: [(name: String, value: String)]
  /// Sum over contents that does not depend on how articles fell into segments.
  public var digest: String
  /// The user's own names and concepts that it keeps.
  public var ownNameCount: Int
}

/// What became of an article's words.
public struct ArticleDetails: Sendable {
  /// A concept, name, place, number or date, and the words it came from.
  public struct Feature: Sendable {
    /// `concept`, `name`, `place`, `organisation`, `sound`, `number`, `date` and so on.
    public var kind: String
    /// Its name in the lexicon, or what it says.
    public var name: String
    /// How often the article says it.
    public var count: Int
    /// Words of the article that say it.
    public var surfaces: [String]
  }
  /// A word as written, and the terms under which it is indexed.
  public struct Word: Sendable {
    /// As it is written where it comes first.
    public var surface: String
    /// The stem and other forms that find it as a whole, the first of them best.
    public var terms: [String]
    /// Characters inside it that find it with less weight (Chinese and Japanese).
    public var inside: [String]
    /// Whether it may be found by the end of a compound, being long enough for one.
    public var isFiledByEnding: Bool
    /// Its first letters, where it is filed under them with less weight: in languages of many endings.
    public var beginning: String?
    /// Whether it is too common in its language to say much.
    public var isStopWord: Bool
  }
  /// What ties it to articles in other languages, by kind, in the order of the text.
  public var features: [Feature]
  /// Its words, each once.
  public var words: [Word]
}

/// What an arriving article is.
public enum Verdict: String, Sendable, CaseIterable {
  /// Nothing like it is there.
  case new
  /// The text is there already.
  case copy
  /// Another version of an article that is there, a later one unless ``IncomingVerdict/isOlder`` is set.
  case update
  /// Another report of an event that is there.
  case sameEvent = "same-event"
  /// Another event of a story that is there.
  case sameStory = "same-story"
}

/// What was said of one arriving article.
public struct IncomingVerdict: Sendable {
  /// The article's id.
  public var id: String
  /// Its place in the order of arrival.
  public var sequence: UInt64
  /// What it is.
  public var verdict: Verdict
  /// Name of its group.
  public var group: String
  /// Id of the article that began the group; its own when it is new.
  public var lead: String
  /// Probability that it reports the lead's event; 1 when it leads.
  public var score: Double
  /// What ties it to ``partner``.
  public var evidence: [Evidence]
  /// Id of the earlier article that the verdict rests on; `nil` when it is new.
  public var partner: String?
  /// Names of the fields that an update changed.
  public var changed: [String] = []
  /// Earlier articles that belong to another group from now on: groups have become one, or one has become two.
  public var moved: [Moved] = []
  /// Whether the article was there already, unchanged: then it is told what it was told when it came.
  public var isSeen = false
  /// Whether it is an earlier version of the article that is there, by its date: then that one stays.
  public var isOlder = false
}

/// An article that has come to another group.
public struct Moved: Sendable, Equatable {
  /// The article's id.
  public var id: String
  /// Name of its group from now on.
  public var group: String
  /// Id of the article that began the group.
  var lead: String

  init(id: String, lead: String) {
    self.id = id
    self.lead = lead
    group = NewsIndex.groupName(first: lead)
  }
}
