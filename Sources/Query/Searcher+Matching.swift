package import Bytes
package import Postings

extension Searcher {
  /// Which of some articles a question matches.
  ///
  /// - Complexity: one look at the postings of each term, which only go forward.
  package func matching(
    _ root: QueryNode, among addresses: [DocumentAddress]
  ) throws(BytesError) -> Set<DocumentAddress> {
    if addresses.isEmpty { return [] }
    let plan = try Plan(root, snapshot: snapshot, ranking: .bm25)
    var found: Set<DocumentAddress> = []
    try visit(plan, scoring(plan, .bm25), addresses, isScored: false) { address, _ in found.insert(address) }
    return found
  }

  /// The scores of those of some articles that a question matches.
  package func scores(
    _ root: QueryNode, of addresses: [DocumentAddress], ranking: Ranking
  ) throws(BytesError) -> [DocumentAddress: Float] {
    if addresses.isEmpty { return [:] }
    return try scores(
      Plan(root, snapshot: snapshot, ranking: ranking), of: addresses, ranking: ranking)
  }

  func scores(
    _ plan: Plan, of addresses: [DocumentAddress], ranking: Ranking
  ) throws(BytesError) -> [DocumentAddress: Float] {
    let scoring = scoring(plan, ranking == .bm25 ? .bm25 : .logarithm)
    var found: [DocumentAddress: Float] = [:]
    try visit(plan, scoring, addresses, isScored: true) { address, sum in
      found[address] = Float(sum) / scoring.scale
    }
    guard ranking == .tfidf else { return found }
    for (address, score) in found {
      let column = snapshot.segments[address.segment].weightNorms
      let bits = UInt32(truncatingIfNeeded: try column.value(Int(address.document))) << 16
      let norm = Float(bitPattern: bits)
      found[address] = norm > 0 ? score / norm : 0
    }
    return found
  }

  /// Evaluates a question at some articles only, each a window of its own.
  private func visit(
    _ plan: Plan, _ scoring: Scoring, _ addresses: [DocumentAddress], isScored: Bool,
    _ body: (DocumentAddress, Int32) -> Void
  ) throws(BytesError) {
    if case .nothing = plan.root { return }
    let sums = Memory<Int32>(count: 64, repeating: 0)
    var documents: [Int: [UInt32]] = [:]
    for address in Set(addresses) where snapshot.isLive(address) {
      documents[address.segment, default: []].append(address.document)
    }
    for (index, list) in documents.sorted(by: { $0.key < $1.key }) {
      let run = SegmentRun(
        plan: plan, segmentIndex: index, scoring: scoring,
        lengths: LengthSource(snapshot.segments[index], isChecked: false), memory: SearchMemory())
      guard let node = try run.node(plan.root, width: 64) else { continue }
      for document in list.sorted() {
        guard try node.nearest(from: document) == document else { continue }
        let cells = isScored ? sums.cells : nil
        if try node.evaluate(from: document, before: document + 1, sums: cells) {
          body(DocumentAddress(segment: index, document: document), sums.cells[0])
        }
        sums.cells[0] = 0
      }
    }
  }
}
