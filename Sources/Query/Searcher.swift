package import Bytes
package import Postings

/// In which order found articles come.
package enum SortOrder: Hashable, Sendable {
  /// The best first; among equals, the earlier article.
  case score
  /// The latest date first; articles without a date last.
  case newest
  /// The earliest date first; articles without a date last.
  case oldest
}

/// What a search found.
package struct SearchResult: Sendable {
  /// The articles from `offset` on, in order.
  package var hits: [Hit]
  /// How many articles match in all, if that was asked.
  package var total: Int?
}

/// Asks one snapshot. One thread at a time; any number of searchers may share a snapshot.
///
/// Memory does not grow with the index: some windows and chunks, reused from question to question.
package final class Searcher {
  /// The index that is asked.
  package let snapshot: IndexSnapshot

  private var memory = SearchMemory()
  private var questionCount = 0
  private var lengthsChecked = false

  package init(_ snapshot: IndexSnapshot) { self.snapshot = snapshot }

  /// A searcher that takes over the working memory of one that is no longer needed.
  package init(_ snapshot: IndexSnapshot, replacing other: Searcher) {
    self.snapshot = snapshot
    memory = other.memory
  }

  /// Finds the best articles for a question; the score is theirs also where dates decide the order.
  ///
  /// - Parameters:
  ///   - limit: At most so many hits.
  ///   - offset: Leaves out so many of the best first.
  ///   - countAll: Whether to count all articles that match, too.
  package func search(
    _ query: Query, limit: Int = 10, offset: Int = 0, filter: SearchFilter? = nil, ranking: Ranking = .bm25,
    sort: SortOrder = .score, countAll: Bool = false
  ) throws(BytesError) -> SearchResult {
    let plan = try Plan(query.root, snapshot: snapshot, ranking: ranking)
    return try guarded { () throws(BytesError) in
      let order: WindowSearch.Order =
        switch sort {
        case .newest: .newest
        case .oldest: .oldest
        case .score: ranking == .bm25 ? .score : .cosine
        }
      var hits = try self.best(
        plan, kind: ranking == .bm25 ? .bm25 : .logarithm, order: order, limit: limit, offset: offset,
        filter: filter)
      if sort != .score {
        let scores = try self.scores(plan, of: hits.map(\.address), ranking: ranking)
        hits = hits.map { Hit(address: $0.address, score: scores[$0.address] ?? 0) }
      }
      let total = countAll ? try self.count(plan, filter: filter) : nil
      return SearchResult(hits: hits, total: total)
    }
  }

  /// How many articles match a question.
  ///
  /// - Parameter limit: where more match, a smaller number of them may be given, sooner, but none below this.
  package func count(
    _ query: Query, filter: SearchFilter? = nil, atMost limit: Int = .max
  ) throws(BytesError) -> Int {
    if case .word(let terms) = query.root, terms.count == 1, filter?.isOpen ?? true {
      return try snapshot.documentFrequency(of: TermField.cut(terms[0].term))
    }
    let plan = try Plan(query.root, snapshot: snapshot, ranking: .bm25)
    return try guarded { () throws(BytesError) in try self.count(plan, filter: filter, atMost: limit) }
  }

  /// The articles with the largest Σ weight · ln(1 + tf) over some terms, in any field.
  package func topTerms(
    _ terms: [WeightedTerm], filter: SearchFilter? = nil, limit: Int
  ) throws(BytesError) -> [Hit] {
    try topTerms(terms, for: [(filter, limit)])[0]
  }

  /// The same for several filters, each with a limit of its own: the terms are looked up once.
  ///
  /// What one filter has found tells how good the best of a wider one are at least, so the narrow ones come first.
  package func topTerms(
    _ terms: [WeightedTerm], for wishes: [(filter: SearchFilter?, limit: Int)]
  ) throws(BytesError) -> [[Hit]] {
    let plan = try Plan(terms, snapshot: snapshot)
    var found: [(filter: SearchFilter, items: [TopCollector.Item])] = []
    for (filter, limit) in wishes {
      let filter = filter ?? SearchFilter()
      var floor: Int32 = 1
      for (other, items) in found where limit > 0 && items.count >= limit && other.isWithin(filter) {
        floor = max(floor, Int32(clamping: items[limit - 1].key))
      }
      let items = try guarded { () throws(BytesError) in
        try self.items(
          plan, kind: .softLogarithm, order: .score, limit: limit, filter: filter, floor: floor)
      }
      found.append((filter, items))
    }
    let scale = scoring(plan, .softLogarithm).scale
    return found.map { $0.items.map { Searcher.hit($0, unit: scale) } }
  }

  /// Gives damaged working memory up when something goes wrong half-way.
  private func guarded<Result>(_ body: () throws(BytesError) -> Result) throws(BytesError) -> Result {
    do {
      memory.reset()
      let result = try body()
      memory.trim()
      return result
    } catch {
      memory = SearchMemory()
      throw error
    }
  }

  /// After some questions all lengths are checked at once, so that later ones need not look.
  private func prepare() throws(BytesError) {
    questionCount += 1
    guard questionCount == 4, !lengthsChecked else { return }
    for segment in snapshot.segments {
      let column = segment.lengthBytes
      try column.file.check(column.offset, count: column.width * segment.documentCount)
    }
    lengthsChecked = true
  }

  func run(_ plan: Plan, _ index: Int, _ scoring: Scoring) -> SegmentRun {
    SegmentRun(
      plan: plan, segmentIndex: index, scoring: scoring,
      lengths: LengthSource(snapshot.segments[index], isChecked: lengthsChecked), memory: memory)
  }

  func scoring(_ plan: Plan, _ kind: Scoring.Kind) -> Scoring {
    let average = Double(snapshot.tokenCount) / Double(max(1, snapshot.documentCount))
    return Scoring(kind: kind, averageLength: average, totalWeight: plan.totalWeight)
  }

  private func best(
    _ plan: Plan, kind: Scoring.Kind, order: WindowSearch.Order, limit: Int, offset: Int,
    filter: SearchFilter?
  ) throws(BytesError) -> [Hit] {
    guard limit > 0 else { return [] }
    let items = try items(
      plan, kind: kind, order: order, limit: limit.addingClamped(max(0, offset)), filter: filter, floor: 1)
    let unit: Float? =
      switch order {
      case .score: scoring(plan, kind).scale
      case .cosine: scoring(plan, kind).scale * 16
      case .newest, .oldest: nil
      }
    return items.dropFirst(max(0, offset)).map { Searcher.hit($0, unit: unit) }
  }

  /// - Parameter unit: What makes a score of a key; without it there is none.
  private static func hit(_ item: TopCollector.Item, unit: Float?) -> Hit {
    Hit(
      address: DocumentAddress(segment: Int(item.segment), document: item.document),
      score: unit.map { Float(item.key) / $0 } ?? 0)
  }

  /// The best articles of all segments, best first.
  ///
  /// - Parameter floor: A score in units that `limit` of them are known to reach.
  private func items(
    _ plan: Plan, kind: Scoring.Kind, order: WindowSearch.Order, limit: Int, filter: SearchFilter?,
    floor: Int32
  ) throws(BytesError) -> [TopCollector.Item] {
    if case .nothing = plan.root { return [] }
    guard limit > 0 else { return [] }
    try prepare()
    let scoring = scoring(plan, kind)
    var collector = TopCollector(limit: limit)
    let largestFirst = snapshot.segments.indices.sorted {
      snapshot.segments[$0].documentCount > snapshot.segments[$1].documentCount
    }
    for index in largestFirst {
      let segment = snapshot.segments[index]
      let segmentFilter = try SegmentFilter(filter, segment: segment)
      if segmentFilter.isClosed { continue }
      memory.reset()
      try search(
        run(plan, index, scoring), order: order, frame: try frame(index, segmentFilter), floor: floor,
        into: &collector)
    }
    return collector.sorted()
  }

  private func search(
    _ run: SegmentRun, order: WindowSearch.Order, frame: SegmentFrame, floor: Int32,
    into collector: inout TopCollector
  ) throws(BytesError) {
    if order == .score {
      if case .any(let uses) = run.plan.root {
        return try Disjunction(run.lists(uses), frame: frame, floor: floor).search(into: &collector)
      }
      if let uses = run.plan.conjunction {
        let scorers = try run.scorers(uses)
        guard scorers.count == uses.count else { return }
        return try Conjunction(scorers, frame: frame).search(into: &collector)
      }
      if case .phrase(let phrase) = run.plan.root {
        switch try run.phrase(phrase) {
        case .nothing: return
        case .term(let scorer):
          return try Disjunction(SegmentRun.lists(of: scorer), frame: frame).search(into: &collector)
        case .matcher(let matcher):
          return try PhraseSearch(
            matcher: matcher, weight: Float(phrase.weight) * run.scoring.scale, scoring: run.scoring,
            lengths: run.lengths, frame: frame
          ).search(into: &collector)
        }
      }
    }
    guard let node = try run.node(run.plan.root, width: WindowSearch.width) else { return }
    try WindowSearch(node: node, frame: frame, order: order).search(into: &collector)
  }

  private func count(_ plan: Plan, filter: SearchFilter?, atMost limit: Int = .max) throws(BytesError) -> Int
  {
    if case .nothing = plan.root { return 0 }
    let isOpen = filter?.isOpen ?? true
    if case .any(let uses) = plan.root, uses.count == 1, isOpen {
      return plan.leaves[uses[0].leaf].documentFrequency
    }
    if case .everything = plan.root, isOpen { return snapshot.documentCount }
    let scoring = scoring(plan, .bm25)
    var total = 0
    for index in snapshot.segments.indices where total < limit {
      let segment = snapshot.segments[index]
      let segmentFilter = try SegmentFilter(filter, segment: segment)
      if segmentFilter.isClosed { continue }
      memory.reset()
      let run = run(plan, index, scoring)
      let frame = try frame(index, segmentFilter)
      total += try count(run, frame: frame, atMost: limit - total)
    }
    return total
  }

  private func count(_ run: SegmentRun, frame: SegmentFrame, atMost limit: Int) throws(BytesError) -> Int {
    if case .any(let uses) = run.plan.root, frame.filter.onlyRemovals {
      let lists = try run.lists(uses, areScored: false)
      if lists.long.isEmpty { return lists.short.liveCount(in: frame.segment) }
      let postings = lists.long.reduce(lists.short.count) { $0 + $1.documentFrequency }
      // A window costs as much as some hundred postings.
      if postings * 32 > frame.segment.documentCount { return try UnionCount(lists, frame: frame).count() }
      memory.reset()
    }
    if let uses = run.plan.conjunction {
      let scorers = try run.scorers(uses)
      return scorers.count == uses.count ? try Conjunction(scorers, frame: frame).count() : 0
    }
    if case .phrase(let phrase) = run.plan.root {
      switch try run.phrase(phrase) {
      case .nothing: return 0
      case .term(let scorer):
        return frame.filter.isOpen
          ? scorer.documentFrequency : try Conjunction([scorer], frame: frame).count()
      case .matcher(let matcher):
        return try PhraseSearch(
          matcher: matcher, weight: 0, scoring: run.scoring, lengths: run.lengths, frame: frame
        ).count(atMost: limit)
      }
    }
    guard let node = try run.node(run.plan.root, width: WindowSearch.width) else { return 0 }
    return try WindowSearch(node: node, frame: frame, order: .score).count()
  }

  private func frame(_ index: Int, _ filter: SegmentFilter) throws(BytesError) -> SegmentFrame {
    try SegmentFrame(
      filter: filter, segment: snapshot.segments[index], segmentIndex: index, memory: memory.window)
  }
}
