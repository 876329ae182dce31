internal import Bytes
internal import Postings

extension Plan {
  /// The plan of characters side by side. They weigh what a word does that is in as many articles.
  ///
  /// What may begin the row and what may end it lead to the articles that are looked at.
  mutating func row(_ characters: JoinedCharacters, isScored: Bool) throws(BytesError) -> Node {
    try learn(characters.terms { _ in true })
    var pieces: [(start: Int, end: Int, isInside: Bool, leaves: [Int])] = []
    var (first, last): ([Int], [Int]) = ([], [])
    for piece in characters.pieces {
      var leaves: [Int] = []
      for term in piece.terms {
        if let leaf = try leaf(term), !leaves.contains(leaf) { leaves.append(leaf) }
      }
      if leaves.isEmpty { continue }
      pieces.append((piece.start, piece.end, piece.isInside, leaves))
      if piece.start == 0 { first += leaves.filter { !first.contains($0) } }
      if piece.end == characters.count { last += leaves.filter { !last.contains($0) } }
    }
    if first.isEmpty || last.isEmpty { return .nothing }
    let frequency = max(1, characters.documentFrequency)
    let idf = Scoring.idf(documentCount: snapshot.documentCount, frequency: frequency)
    let weight = isScored ? (ranking == .bm25 ? idf : idf * idf) : 0
    return .phrase(
      Phrase(
        parts: [Part(offset: 0, leaves: first), Part(offset: 1, leaves: last)], kind: .joined,
        weight: weight,
        row: Row(
          count: characters.count, term: characters.term, documentFrequency: frequency, pieces: pieces)))
  }
}
