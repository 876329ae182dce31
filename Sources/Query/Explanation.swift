package import Bytes
package import Postings

/// What one term or phrase of a question adds to an article's score.
package struct Explanation: Hashable, Sendable {
  /// What terms stand in.
  package enum Shape: String, Sendable {
    case word, phrase, near, title, joined
  }

  /// What its terms stand in.
  package var shape: Shape
  /// The terms, field byte first: one, or the words of a phrase.
  package var terms: [[UInt8]]
  /// How often the article has it.
  package var frequency: Int
  /// In how many articles the rarest of the terms is.
  package var documentFrequency: Int
  /// Weight times idf.
  package var weight: Double
  /// What it adds.
  package var score: Double
}

extension Searcher {
  /// How an article's score comes about, part by part.
  package func explain(
    _ query: Query, _ address: DocumentAddress, ranking: Ranking = .bm25
  ) throws(BytesError) -> [Explanation] {
    let plan = try Plan(query.root, snapshot: snapshot, ranking: ranking)
    return try explain(plan, ranking == .bm25 ? .bm25 : .logarithm, address, ranking)
  }

  /// How an article's sum over some terms comes about, see ``topTerms(_:filter:limit:)``.
  package func explain(
    _ terms: [WeightedTerm], _ address: DocumentAddress
  ) throws(BytesError) -> [Explanation] {
    try explain(Plan(terms, snapshot: snapshot), .softLogarithm, address, .bm25)
  }

  private func explain(
    _ plan: Plan, _ kind: Scoring.Kind, _ address: DocumentAddress, _ ranking: Ranking
  ) throws(BytesError) -> [Explanation] {
    guard snapshot.isLive(address) else { return [] }
    let scoring = scoring(plan, kind)
    let run = SegmentRun(
      plan: plan, segmentIndex: address.segment, scoring: scoring,
      lengths: LengthSource(snapshot.segments[address.segment], isChecked: false), memory: SearchMemory())
    var list: [Explanation] = []
    try explain(plan.root, address.document, run, ranking, into: &list)
    return list.sorted { $0.score > $1.score }
  }

  private func explain(
    _ node: Plan.Node, _ document: UInt32, _ run: SegmentRun, _ ranking: Ranking,
    into list: inout [Explanation]
  ) throws(BytesError) {
    var norm = 1.0
    if ranking == .tfidf {
      let bits = UInt32(truncatingIfNeeded: try run.segment.weightNorms.value(Int(document))) << 16
      norm = max(Double(Float(bitPattern: bits)), 1e-9)
    }
    func score(_ share: Int32) -> Double { Double(share) / Double(run.scoring.scale) / norm }
    switch node {
    case .nothing, .everything, .every: return
    case .any(let uses):
      for use in uses where use.weight > 0 {
        guard let scorer = try run.scorer(use), try scorer.advance(to: document), scorer.document == document
        else { continue }
        try scorer.loadFrequencies()
        let leaf = run.plan.leaves[use.leaf]
        list.append(
          Explanation(
            shape: .word, terms: [leaf.term], frequency: Int(scorer.frequencies[scorer.index]),
            documentFrequency: leaf.documentFrequency, weight: use.weight, score: score(try scorer.share())))
      }
    case .phrase(let phrase):
      guard phrase.weight > 0 else { return }
      let frequency: UInt32
      switch try run.phrase(phrase) {
      case .nothing: return
      case .term(let scorer):
        guard try scorer.advance(to: document), scorer.document == document else { return }
        try scorer.loadFrequencies()
        frequency = scorer.frequencies[scorer.index]
      case .matcher(let matcher):
        guard try matcher.advance(to: document), matcher.document == document else { return }
        frequency = try matcher.frequency()
      }
      guard frequency > 0 else { return }
      let length = try run.lengths.length(document)
      let share = run.scoring.share(
        weight: Float(phrase.weight) * run.scoring.scale, frequency: frequency, length: length)
      let leaves = phrase.parts.map { run.plan.leaves[$0.leaves[0]] }
      let rarest = leaves.map(\.documentFrequency).min() ?? 0
      list.append(
        Explanation(
          shape: Explanation.Shape(phrase.kind), terms: phrase.row.map { [$0.term] } ?? leaves.map(\.term),
          frequency: Int(frequency),
          documentFrequency: phrase.row?.documentFrequency ?? rarest, weight: phrase.weight,
          score: score(share)))
    case .group(let must, let should, let mustNot):
      if !(must.isEmpty && mustNot.isEmpty) {
        // What does not hold as a whole adds nothing.
        guard let whole = try run.node(node, width: 64), try whole.nearest(from: document) == document,
          try whole.evaluate(from: document, before: document + 1, sums: nil)
        else { return }
      }
      for child in must + should { try explain(child, document, run, ranking, into: &list) }
    }
  }
}

extension Explanation.Shape {
  fileprivate init(_ kind: Plan.PhraseKind) {
    switch kind {
    case .exact: self = .phrase
    case .near: self = .near
    case .title: self = .title
    case .joined: self = .joined
    }
  }
}
