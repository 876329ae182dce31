internal import Bytes
internal import Postings

/// Memory that questions of one searcher share.
final class SearchMemory {
  let window = WindowMemory()
  private var chunks: [ChunkMemory] = []
  private var used = 0

  /// Memory for one more term.
  func chunk() -> ChunkMemory {
    if used == chunks.count { chunks.append(ChunkMemory()) }
    used += 1
    return chunks[used - 1]
  }

  /// Takes all chunks back, for the next segment.
  func reset() { used = 0 }

  /// Takes all chunks back; memory of very long questions is let go.
  func trim() {
    used = 0
    if chunks.count > 256 { chunks.removeLast(chunks.count - 256) }
  }
}

/// Makes a plan's scorers for one segment.
struct SegmentRun {
  let plan: Plan
  let segmentIndex: Int
  let scoring: Scoring
  let lengths: LengthSource
  let memory: SearchMemory

  var segment: Segment { plan.snapshot.segments[segmentIndex] }

  /// The scorer of a term, or `nil` when the segment has no posting of it.
  func scorer(_ use: Plan.Use) throws(BytesError) -> TermScorer? {
    guard let entry = plan.leaves[use.leaf].entries[segmentIndex] else { return nil }
    return try scorer(entry, leaf: use.leaf, weight: use.weight)
  }

  private func scorer(_ entry: TermEntry, leaf: Int, weight: Double) throws(BytesError) -> TermScorer {
    scorer(try segment.postings(of: entry), leaf: leaf, weight: weight, memory.chunk())
  }

  private func scorer(
    _ postings: TermPostings, leaf: Int, weight: Double, _ memory: ChunkMemory
  ) -> TermScorer {
    TermScorer(
      postings, leaf: leaf, weight: Float(weight) * scoring.scale, scoring: scoring, lengths: lengths,
      segmentAverage: segment.summary.averageLength, memory: memory)
  }

  /// The same for one term.
  static func lists(of scorer: TermScorer) throws(BytesError) -> (long: [TermScorer], short: ShortLists) {
    var short = ShortLists()
    if !scorer.postings.isChunked { try short.append(scorer, isScored: true) }
    short.finish()
    return (scorer.postings.isChunked ? [scorer] : [], short)
  }

  /// Scorers of those terms that have more than one chunk in the segment, and all others as one list.
  func lists(
    _ uses: [Plan.Use], areScored: Bool = true
  ) throws(BytesError) -> (long: [TermScorer], short: ShortLists) {
    var long: [TermScorer] = []
    var short = ShortLists()
    var shared: ChunkMemory?
    for use in uses {
      guard let entry = plan.leaves[use.leaf].entries[segmentIndex] else { continue }
      let postings = try segment.postings(of: entry)
      if postings.isChunked {
        long.append(scorer(postings, leaf: use.leaf, weight: use.weight, memory.chunk()))
      } else {
        let memory = shared ?? memory.chunk()
        shared = memory
        try short.append(
          scorer(postings, leaf: use.leaf, weight: use.weight, memory), isScored: areScored)
      }
    }
    short.finish()
    return (long, short)
  }

  /// Scorers of those terms that the segment has.
  func scorers(_ uses: [Plan.Use]) throws(BytesError) -> [TermScorer] {
    var list: [TermScorer] = []
    list.reserveCapacity(uses.count)
    for use in uses { if let scorer = try scorer(use) { list.append(scorer) } }
    return list
  }

  /// What a phrase comes down to in a segment.
  enum PhraseShape {
    case nothing
    /// A pair of frequent words, indexed as one term.
    case term(TermScorer)
    case matcher(PhraseMatcher)
  }

  func phrase(_ phrase: Plan.Phrase) throws(BytesError) -> PhraseShape {
    var words: [PhraseMatcher.Word] = []
    var single: [(offset: UInt32, leaf: Int, entry: TermEntry)?] = []
    // Equal words read their postings once.
    var known: [[Int]: FoundPart] = [:]
    // Gates and words read the same postings apart: one goes ahead by chunks, the other reads positions.
    var singleGates: [TermScorer] = []
    for part in phrase.parts {
      let found: FoundPart
      if let same = known[part.leaves] {
        found = same
      } else {
        guard let first = try findPart(part.leaves) else { return .nothing }
        found = first
        known[part.leaves] = first
        if first.isSingle {
          singleGates.append(try scorer(first.entry, leaf: first.leaf, weight: phrase.weight))
        }
      }
      words.append(PhraseMatcher.Word(part: found.part, offset: part.offset))
      if found.isSingle {
        single.append((offset: part.offset, leaf: found.leaf, entry: found.entry))
      } else {
        single.append(nil)
      }
    }
    var gates: [TermScorer] = []
    if phrase.kind == .exact {
      var pairs: Set<[UInt8]> = []
      for (first, second) in zip(single, single.dropFirst()) {
        guard let first, let second, first.entry.isFrequent, second.entry.isFrequent,
          second.offset == first.offset + 1
        else { continue }
        let term = TermField.pair(plan.leaves[first.leaf].term, plan.leaves[second.leaf].term)
        guard pairs.insert(term).inserted else { continue }
        guard let entry = try segment.lookup(term) else { return .nothing }
        if words.count == 2 { return .term(try scorer(entry, leaf: first.leaf, weight: phrase.weight)) }
        gates.append(try scorer(entry, leaf: first.leaf, weight: phrase.weight))
      }
    }
    gates += singleGates
    return .matcher(
      PhraseMatcher(
        words: words, gates: gates, kind: phrase.kind, row: try phrase.row.map(matcher(of:)), segment: segment
      ))
  }

  private func matcher(of row: Plan.Row) throws(BytesError) -> JoinedMatcher {
    var pieces: [JoinedMatcher.Piece] = []
    for piece in row.pieces {
      guard let found = try findPart(piece.leaves) else { continue }
      pieces.append(
        JoinedMatcher.Piece(start: piece.start, end: piece.end, isInside: piece.isInside, part: found.part))
    }
    return JoinedMatcher(pieces, count: row.count)
  }

  /// What a word of a phrase is in the segment, and the last of its terms.
  private struct FoundPart {
    let part: PhrasePart
    let leaf: Int
    let entry: TermEntry

    var isSingle: Bool { part.scorers.count == 1 }
  }

  /// The part of some terms; `nil` when the segment has none of them.
  private func findPart(_ leaves: [Int]) throws(BytesError) -> FoundPart? {
    var scorers: [TermScorer] = []
    var last: (leaf: Int, entry: TermEntry)?
    for leaf in leaves {
      guard let entry = plan.leaves[leaf].entries[segmentIndex] else { continue }
      last = (leaf, entry)
      scorers.append(try scorer(entry, leaf: leaf, weight: 0))
    }
    guard let last else { return nil }
    return FoundPart(part: PhrasePart(scorers), leaf: last.leaf, entry: last.entry)
  }

  /// The node of a question for window by window evaluation; `nil` when nothing can match.
  func node(_ node: Plan.Node, width: Int) throws(BytesError) -> WindowNode? {
    switch node {
    case .nothing: return nil
    case .everything: return WindowNode(.everything, width: width)
    case .every(let bytes):
      let set = try ArticleSet(termsBeginningWith: bytes, in: segment)
      return set.isEmpty ? nil : WindowNode(.set(set), width: width)
    case .any(let uses):
      let list = try scorers(uses)
      return list.isEmpty ? nil : WindowNode(.any(list), width: width)
    case .phrase(let phrase):
      switch try self.phrase(phrase) {
      case .nothing: return nil
      case .term(let scorer): return WindowNode(.any([scorer]), width: width)
      case .matcher(let matcher):
        let weight = Float(phrase.weight) * scoring.scale
        return WindowNode(.phrase(matcher, weight: weight, scoring: scoring, lengths: lengths), width: width)
      }
    case .group(let must, let should, let mustNot):
      var needed: [WindowNode] = []
      for child in must {
        guard let part = try self.node(child, width: width) else { return nil }
        needed.append(part)
      }
      var others: [WindowNode] = []
      for child in should { if let part = try self.node(child, width: width) { others.append(part) } }
      var excluded: [WindowNode] = []
      for child in mustNot { if let part = try self.node(child, width: width) { excluded.append(part) } }
      if needed.isEmpty, others.isEmpty { return nil }
      return WindowNode(.group(must: needed, should: others, mustNot: excluded), width: width)
    }
  }
}
