package import Bytes

extension IndexSnapshot {
  /// About how many articles there are of each language, removed ones among them.
  ///
  /// - Parameter limit: Of more articles in a segment those are looked at that lie evenly among them, and counted for the others.
  package func sampledLanguages(limit: Int) throws(BytesError) -> [String: Int] {
    var result: [String: Int] = [:]
    for segment in segments {
      var counts = [Int](repeating: 0, count: segment.languageNames.count)
      let step = 1 + max(0, segment.documentCount - 1) / max(1, limit)
      for document in stride(from: 0, to: segment.documentCount, by: step) {
        let language = Int(try segment.languages.value(document))
        if counts.indices.contains(language) { counts[language] += step }
      }
      for (name, count) in zip(segment.languageNames, counts) where count > 0 {
        result[name, default: 0] += count
      }
    }
    return result
  }

  /// In how many live articles of each language a term (field byte first) is.
  ///
  /// - Parameter limit: Of more postings in a segment chunks are looked at that lie evenly among them, and counted for the
  ///   others.
  /// - Complexity: O(postings up to the limit); each language is one number of a column.
  package func languageFrequencies(of term: [UInt8], limit: Int) throws(BytesError) -> [String: Int] {
    var result: [String: Int] = [:]
    let entries = try lookup([term])
    for (segment, entry) in zip(segments, entries) {
      guard let entry else { continue }
      let documents = Memory<UInt32>(count: 144, repeating: 0)
      let postings = try segment.postings(of: entry)
      var counts = [Int](repeating: 0, count: segment.languageNames.count)
      let step = 1 + (entry.documentFrequency - 1) / max(1, limit)
      for chunk in stride(from: 0, to: postings.chunkCount, by: step) {
        _ = try postings.decodeDocuments(of: chunk, into: documents.cells)
        let count = postings.count(of: chunk)
        for place in 0..<count {
          let document = documents.cells[place]
          guard Int(document) < segment.documentCount, segment.isLive(document) else { continue }
          let language = Int(try segment.languages.value(Int(document)))
          if counts.indices.contains(language) { counts[language] += step }
        }
      }
      for (name, count) in zip(segment.languageNames, counts) where count > 0 {
        result[name, default: 0] += count
      }
    }
    return result
  }
}
