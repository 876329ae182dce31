internal import Postings
internal import Signature

/// What is remembered of an article while its source goes on printing: its lines, by their hashes, and what its title
/// is about.
struct PrintedArticle: Sendable {
  /// A line that may be one that the source prints again and again.
  struct Line: Sendable {
    let hash: UInt64
    /// Its place among all lines of the text, from 1.
    let number: UInt32
    let byteCount: UInt32
  }

  /// Letters that a line has at least, those of East Asia for three: a name or a place alone stays.
  static let leastWidth = 24
  /// Letters from which on the first line is a paragraph, and stays.
  static let paragraphWidth = 80
  /// Of an article with more lines so many of the first …
  static let mostFirst = 16
  /// … and so many of the last are looked at.
  static let mostLast = 48
  /// Days after which a title says the same of another story.
  static let storyDays = 7

  let id: ArticleID
  /// Its place in the order of arrival.
  let sequence: UInt64
  /// When it was published, in days since 1970.
  let day: Int?
  /// The lines by their hashes, rising; equal ones in the order of the text.
  let lines: [Line]
  /// Bytes of title and text, as far as a signature reads them.
  let byteCount: Int
  /// Hashes of the words of the title, rising.
  private let topics: [UInt64]

  /// About what it takes in memory.
  var memoryByteCount: Int { 200 + id.bytes.count + lines.count * 16 + topics.count * 8 }

  /// - Parameter sourceWords: what `WordStubs.topics` tells of the source's name: `… - The Daily News` in a title says
  ///   nothing of the story.
  init(
    id: String, title: String, text: String, published: Int64?, sequence: UInt64,
    sourceWords: Set<[UInt8]> = []
  ) {
    self.id = ArticleID(id)
    self.sequence = sequence
    day = published.map(Segment.day)
    let longest = SignatureExtractor.longestText
    let bytes = text.utf8.count <= longest ? Array(text.utf8) : Array(text.utf8.prefix(longest))
    byteCount = min(title.utf8.count, longest) + bytes.count
    let (found, opening) = PrintedArticle.lines(bytes.span)
    lines = found
    var words = WordStubs.topics(of: title).subtracting(sourceWords)
    if words.isEmpty {
      words = WordStubs.topics(of: String(decoding: bytes[opening], as: UTF8.self))
        .subtracting(sourceWords)
    }
    topics = words.map(StableHash.key).sorted()
  }

  /// Whether two articles may tell the same story: their titles share a word, or do not tell, and no week lies between
  /// them.
  func mayTellTheStory(of other: PrintedArticle) -> Bool {
    if let day, let otherDay = other.day, abs(day - otherDay) >= PrintedArticle.storyDays { return false }
    if topics.isEmpty || other.topics.isEmpty { return true }
    var (left, right) = (0, 0)
    while left < topics.count, right < other.topics.count {
      if topics[left] == other.topics[right] { return true }
      if topics[left] < other.topics[right] { left += 1 } else { right += 1 }
    }
    return false
  }

  /// Whether a line stands in the article.
  func holds(_ hash: UInt64) -> Bool {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) >> 1
      if lines[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].hash == hash
  }

  /// Calls a function with the hash of each line, once where it stands twice.
  func forEachHash(_ body: (UInt64) -> Void) {
    for (index, line) in lines.enumerated() where index == 0 || lines[index - 1].hash != line.hash {
      body(line.hash)
    }
  }

  /// The lines that are looked at, and where the text opens, be it below a line that is none of its own.
  private static func lines(_ bytes: Span<UInt8>) -> (lines: [Line], opening: Range<Int>) {
    var found: [Line] = []
    var opening: Range<Int>?
    var hasParagraph = false
    var number: UInt32 = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      number += 1
      let line = trimmed(bytes, start..<end)
      start = end + 1
      if line.isEmpty { continue }
      let isFirst = opening == nil
      let isParagraph = (isFirst || !hasParagraph) && width(bytes, line) >= paragraphWidth
      if isFirst || (isParagraph && !hasParagraph) { opening = line.prefix(200) }
      hasParagraph = hasParagraph || isParagraph
      if isFirst && isParagraph { continue }
      // Twenty-four letters of any script take as many bytes, and four times as many are enough.
      if line.count < leastWidth || (line.count < 4 * leastWidth && width(bytes, line) < leastWidth) {
        continue
      }
      found.append(
        Line(
          hash: StableHash.key(line.map { bytes[$0] }), number: number,
          byteCount: UInt32(truncatingIfNeeded: line.count)))
    }
    if found.count > mostFirst + mostLast { found.removeSubrange(mostFirst..<(found.count - mostLast)) }
    found.sort { ($0.hash, $0.number) < ($1.hash, $1.number) }
    return (found, opening ?? 0..<0)
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Letters of a line, those of East Asia for three: they say more.
  private static func width(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
    var width = 0
    for index in line where bytes[index] & 0xC0 != 0x80 {
      width += (0xE3...0xED).contains(bytes[index]) ? 3 : 1
    }
    return width
  }
}
