internal import Bytes
internal import Postings

/// Which chunks are worth a look, and which come next.
extension TermScorer {
  /// Fetches ahead the chunk that may hold `document`, which is not before the current chunk.
  @inline(__always)
  func fetch(_ document: UInt32) {
    guard postings.isChunked else { return }
    let next = postings.seek(document, from: chunk)
    if next < chunkCount, next != loadedDocuments { postings.fetch(next) }
  }

  /// The chunks with the highest bounds, at most `limit`, in the order of the list.
  func bestChunks(_ limit: Int) -> [Int] {
    guard postings.isChunked else { return [0] }
    let bounds = chunkBounds()
    var best: [(bound: Int32, chunk: Int)] = []
    var least = Int32.min
    for next in 0..<chunkCount where bounds[next] > least {
      best.append((bounds[next], next))
      if best.count > limit {
        var worst = 0
        for index in best.indices where best[index].bound <= best[worst].bound { worst = index }
        best.remove(at: worst)
      }
      if best.count == limit { least = best.reduce(Int32.max) { min($0, $1.bound) } }
    }
    return best.map(\.chunk).sorted()
  }

  /// Calls a function with the articles from the current place on and before `high`, and passes them.
  @inline(__always)
  func forEachDocument(
    before high: UInt32, _ body: (UInt32) throws(BytesError) -> Void
  ) throws(BytesError) {
    while !isAtEnd {
      try loadDocuments()
      let documents = documents
      let count = count
      var index = index
      if documents[count - 1] < high {
        // No comparison an article, so that four go side by side.
        while index < count {
          try body(documents[index])
          index += 1
        }
        nextChunk()
        continue
      }
      while documents[index] < high {
        try body(documents[index])
        index += 1
      }
      self.index = index
      return
    }
  }
}
