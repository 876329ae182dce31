internal import Letters

/// The words of a language that are too common to say what a text is about; none where there is no list.
///
/// - Parameter language: the base tag, such as `en`.
package func stopWords(of language: String) -> [String] {
  for (candidate, text) in StopWordLists.all where candidate.description == language {
    return StopWords.entries(text).map { String(decoding: $0, as: UTF8.self) }
  }
  return []
}
