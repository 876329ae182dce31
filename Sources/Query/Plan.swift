internal import Bytes
internal import Postings

/// A question made ready for one snapshot: expanded, its terms looked up and weighed.
struct Plan {
  /// A term of the question and where its postings lie in each segment.
  struct Leaf {
    let term: [UInt8]
    let entries: [TermEntry?]
    /// Articles that have the term, removed ones excluded.
    let documentFrequency: Int
    let idf: Double
  }

  /// A leaf in its place in the question, with the weight it has there.
  struct Use {
    let leaf: Int
    var weight: Double
  }

  /// A word of a phrase and its possible terms.
  struct Part {
    let offset: UInt32
    let leaves: [Int]
  }

  enum PhraseKind: Equatable {
    case exact
    case near(distance: Int)
    case title
    /// The parts are what a row of characters may begin and end with.
    case joined
  }

  /// A row of characters: how it may be cut into words.
  struct Row {
    let count: Int
    /// All characters, for readers.
    let term: [UInt8]
    let documentFrequency: Int
    let pieces: [(start: Int, end: Int, isInside: Bool, leaves: [Int])]
  }

  struct Phrase {
    let parts: [Part]
    let kind: PhraseKind
    let weight: Double
    var row: Row?
  }

  indirect enum Node {
    case nothing
    case everything
    case any([Use])
    /// Any term that begins with these bytes; adds nothing to a score.
    case every([UInt8])
    case phrase(Phrase)
    case group(must: [Node], should: [Node], mustNot: [Node])
  }

  let snapshot: IndexSnapshot
  let ranking: Ranking
  private(set) var leaves: [Leaf] = []
  private(set) var root = Node.nothing
  private var numbers = TermNumbers()
  private var expansions: [QueryNode: [WeightedTerm]] = [:]

  init(_ query: QueryNode, snapshot: IndexSnapshot, ranking: Ranking) throws(BytesError) {
    self.snapshot = snapshot
    self.ranking = ranking
    try learn(query.terms)
    root = try node(query, isScored: true)
  }

  /// A plan for a plain weighted sum.
  init(_ terms: [WeightedTerm], snapshot: IndexSnapshot) throws(BytesError) {
    self.snapshot = snapshot
    ranking = .bm25
    var uses: [Use] = []
    try learn(terms.map(\.term))
    for term in terms where term.weight > 0 {
      if let leaf = try leaf(term.term) { Plan.add(Use(leaf: leaf, weight: Double(term.weight)), to: &uses) }
    }
    root = uses.isEmpty ? .nothing : .any(uses)
  }

  /// Looks some terms up together, those that are not known yet.
  mutating func learn(_ terms: [[UInt8]]) throws(BytesError) {
    var fresh: [[UInt8]] = []
    for whole in terms {
      let term = TermField.cut(whole)
      if numbers[term] == nil {
        numbers[term] = -1
        fresh.append(term)
      }
    }
    if fresh.isEmpty { return }
    let found = try snapshot.lookup(fresh)
    let segmentCount = snapshot.segments.count
    for (place, term) in fresh.enumerated() {
      let entries = Array(found[(place * segmentCount)..<((place + 1) * segmentCount)])
      var sum = 0
      for (index, entry) in entries.enumerated() {
        if let entry { sum += try snapshot.liveFrequency(entry, in: index) }
      }
      guard sum > 0 else { continue }
      let idf = Scoring.idf(documentCount: snapshot.documentCount, frequency: sum)
      numbers[term] = leaves.count
      leaves.append(Leaf(term: term, entries: entries, documentFrequency: sum, idf: idf))
    }
  }

  /// The number of a term, or `nil` when no article has it.
  mutating func leaf(_ whole: [UInt8]) throws(BytesError) -> Int? {
    let term = TermField.cut(whole)
    if numbers[term] == nil { try learn([term]) }
    return numbers[term].flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The weight of a term for the ranking: BM25 multiplies by idf once, a cosine twice.
  private func weight(_ leaf: Int, _ share: Float) -> Double {
    let idf = leaves[leaf].idf
    return Double(share) * (ranking == .bm25 ? idf : idf * idf)
  }

  private static func add(_ use: Use, to uses: inout [Use]) {
    // Questions of thousands of words are merged by the caller; here lists are short.
    if uses.count < 64, let known = uses.firstIndex(where: { $0.leaf == use.leaf }) {
      uses[known].weight += use.weight
    } else {
      uses.append(use)
    }
  }

  private mutating func uses(_ terms: [WeightedTerm], isScored: Bool) throws(BytesError) -> [Use] {
    var uses: [Use] = []
    if terms.count > 1 { try learn(terms.map(\.term)) }
    for term in terms {
      guard let leaf = try leaf(term.term) else { continue }
      Plan.add(Use(leaf: leaf, weight: isScored ? weight(leaf, term.weight) : 0), to: &uses)
    }
    return uses
  }

  private mutating func node(_ query: QueryNode, isScored: Bool) throws(BytesError) -> Node {
    switch query {
    case .nothing: return .nothing
    case .everything: return .everything
    case .word(let terms):
      let uses = try uses(terms, isScored: isScored)
      return uses.isEmpty ? .nothing : .any(uses)
    case .prefix(let bytes):
      let terms = try expansion(of: query)
      let uses = try uses(terms, isScored: isScored)
      if terms.count < Expansion.largestCount { return uses.isEmpty ? .nothing : .any(uses) }
      // The most frequent are scored; what has a rarer one only is found and left out all the same.
      return isScored ? .group(must: [], should: [.any(uses), .every(bytes)], mustNot: []) : .every(bytes)
    case .fuzzy:
      let uses = try uses(try expansion(of: query), isScored: isScored)
      return uses.isEmpty ? .nothing : .any(uses)
    case .title(let terms):
      return try phrase([PhraseWord(offset: 0, alternatives: terms)], kind: .title, isScored: isScored)
    case .titlePhrase(let words):
      return try phrase(words, kind: .title, isScored: isScored)
    case .phrase(let words):
      if words.count == 1 { return try node(.word(words[0].alternatives), isScored: isScored) }
      return try phrase(words, kind: .exact, isScored: isScored)
    case .near(let words, let distance):
      if words.count == 1 { return try node(.word(words[0].alternatives), isScored: isScored) }
      return try phrase(words, kind: .near(distance: distance), isScored: isScored)
    case .joined(let characters):
      let row = try row(characters, isScored: isScored)
      let beside = try node(characters.beside, isScored: isScored)
      if case .nothing = row { return beside }
      if case .nothing = beside { return row }
      return .group(must: [], should: [row, beside], mustNot: [])
    case .group(let must, let should, let mustNot):
      return try group(must, should, mustNot, isScored: isScored)
    }
  }

  /// The terms that a beginning or a misspelling stands for; a dictionary is walked once for each.
  private mutating func expansion(of query: QueryNode) throws(BytesError) -> [WeightedTerm] {
    if let known = expansions[query] { return known }
    let terms: [WeightedTerm] =
      switch query {
      case .prefix(let bytes): try Expansion.prefix(bytes, in: snapshot)
      case .fuzzy(let bytes, let distance): try Expansion.fuzzy(bytes, distance: distance, in: snapshot)
      default: []
      }
    expansions[query] = terms
    return terms
  }

  private mutating func phrase(
    _ words: [PhraseWord], kind: PhraseKind, isScored: Bool
  ) throws(BytesError) -> Node {
    var parts: [Part] = []
    var total = 0.0
    for word in words {
      var list: [Int] = []
      var most = 0.0
      for term in word.alternatives {
        guard let leaf = try leaf(term.term), !list.contains(leaf) else { continue }
        list.append(leaf)
        most = max(most, weight(leaf, term.weight))
      }
      guard !list.isEmpty else { return .nothing }
      total += most
      parts.append(Part(offset: word.offset, leaves: list))
    }
    return parts.isEmpty
      ? .nothing : .phrase(Phrase(parts: parts, kind: kind, weight: isScored ? total : 0))
  }

  private mutating func group(
    _ must: [QueryNode], _ should: [QueryNode], _ mustNot: [QueryNode], isScored: Bool
  ) throws(BytesError) -> Node {
    var needed: [Node] = []
    let timesNeeded = Repeated.times(must)
    for (index, child) in must.enumerated() {
      let times = timesNeeded?[index] ?? 1
      if times == 0 { continue }
      let part = try node(child, isScored: isScored)
      if case .nothing = part { return .nothing }
      needed.append(times == 1 ? part : part.weighted(by: times))
    }
    // Weights by leaf, and the leaves in the order of the question.
    var merged: [Double?] = []
    var mergedOrder: [Int] = []
    var others: [Node] = []
    let timesWanted = Repeated.times(should)
    for (index, child) in should.enumerated() {
      let times = timesWanted?[index] ?? 1
      if times == 0 { continue }
      var part = try node(child, isScored: isScored)
      if times > 1 { part = part.weighted(by: times) }
      switch part {
      case .nothing: continue
      case .any(let uses):
        for use in uses {
          while merged.count <= use.leaf { merged.append(nil) }
          if merged[use.leaf] == nil { mergedOrder.append(use.leaf) }
          merged[use.leaf] = (merged[use.leaf] ?? 0) + use.weight
        }
      default: others.append(part)
      }
    }
    if !mergedOrder.isEmpty {
      others.insert(.any(mergedOrder.map { Use(leaf: $0, weight: merged[$0] ?? 0) }), at: 0)
    }
    var excluded: [Node] = []
    let timesExcluded = Repeated.times(mustNot)
    for (index, child) in mustNot.enumerated() where timesExcluded?[index] != 0 {
      let part = try node(child, isScored: false)
      if case .nothing = part { continue }
      excluded.append(part)
    }
    if needed.isEmpty, others.isEmpty {
      if should.isEmpty, must.isEmpty, !excluded.isEmpty {
        return .group(must: [.everything], should: [], mustNot: excluded)
      }
      return should.isEmpty && must.isEmpty ? .everything : .nothing
    }
    if excluded.isEmpty {
      if needed.isEmpty, others.count == 1 { return others[0] }
      if others.isEmpty, needed.count == 1 { return needed[0] }
    }
    return .group(must: needed, should: others, mustNot: excluded)
  }

  /// The sum of all weights, which sets the unit of scores.
  var totalWeight: Double { Plan.weight(root) }

  private static func weight(_ node: Node) -> Double {
    switch node {
    case .nothing, .everything, .every: 0
    case .any(let uses): uses.reduce(0) { $0 + $1.weight }
    case .phrase(let phrase): phrase.weight
    case .group(let must, let should, _): (must + should).reduce(0) { $0 + weight($1) }
    }
  }

  /// The terms of a conjunction of single terms, or `nil` when the question is another.
  var conjunction: [Use]? {
    guard case .group(let must, let should, let mustNot) = root, should.isEmpty, mustNot.isEmpty else {
      return nil
    }
    var uses: [Use] = []
    for child in must {
      guard case .any(let list) = child, list.count == 1 else { return nil }
      Plan.add(list[0], to: &uses)
    }
    return uses
  }
}
