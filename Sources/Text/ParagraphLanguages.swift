/// How an article is cut into paragraphs whose languages may differ.
enum ParagraphLanguages {
  /// Shorter paragraphs are taken to be in the article's language: headings, names, captions.
  static let leastWordCount = 8

  /// Where the paragraph ends that begins with a word; short lines go together with the next.
  ///
  /// - Parameters:
  ///   - lineEnds: how many words stand before each line end, rising; the first has the index 0.
  ///   - line: which of these is looked at next.
  @inline(__always)
  static func end(
    of start: Int, _ lineEnds: ArraySlice<Int>, _ line: inout Int, wordCount: Int
  ) -> Int {
    while line < lineEnds.count {
      let end = lineEnds[line]
      line += 1
      if end - start >= leastWordCount, wordCount - end >= leastWordCount { return end }
    }
    return wordCount
  }
}
