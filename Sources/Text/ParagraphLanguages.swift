/// How an article is cut into paragraphs whose languages may differ.
enum ParagraphLanguages {
  /// Shorter paragraphs are taken to be in the article's language: headings, names, captions.
  static let leastWordCount = 8
  /// In running text of most languages every third to sixth word is a stop word; a paragraph with less
  /// than one in so many is looked at again.
  static let stopWordDistance = 10

  /// The paragraphs of a text as ranges of its words; short lines go together with the next.
  ///
  /// - Parameter lineEnds: how many words stand before each line end, rising.
  static func paragraphs(lineEnds: ArraySlice<Int>, wordCount: Int) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for end in lineEnds where end - start >= leastWordCount && wordCount - end >= leastWordCount {
      paragraphs.append(start..<end)
      start = end
    }
    paragraphs.append(start..<wordCount)
    return paragraphs
  }
}
