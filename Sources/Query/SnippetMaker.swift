package import Text

/// A short extract of an article, and which of its scalars to highlight.
package struct Snippet: Hashable, Sendable {
  /// The extract, on one line.
  package var text: String
  /// Unicode-scalar offsets into ``text``, rising, not overlapping.
  package var highlights: [Range<Int>]

  package init(text: String, highlights: [Range<Int>]) {
    self.text = text
    self.highlights = highlights
  }
}

/// Makes extracts that show why an article was found. One thread at a time.
package final class SnippetMaker {
  private let terms: QueryTerms
  private let analyzer: Analyzer
  /// What ``match(_:)`` says of each word of the analyzer.
  private var known: [Match] = []
  private var generation: Int
  private var tokens: [Token] = []
  /// The spellings under which words were found; the numbers of ``match(_:)`` are their places.
  private var spellings: [[UInt8]] = []

  private enum Match { case notAsked, none, spelling(Int) }

  /// Of a longer text the beginning is read.
  private static let byteLimit = 256 << 10

  /// A maker for one question.
  ///
  /// - Parameter reach: how far from the question's words those are that it marks.
  package init(_ query: Query, analyzer: Analyzer, reach: QueryTerms.Reach = .words) {
    terms = QueryTerms(query, reach: reach)
    self.analyzer = analyzer
    generation = analyzer.generation
  }

  /// The part of a text of at most so many scalars that holds most of the question's words.
  ///
  /// - Complexity: One analysis of the text; texts over 256 KB are cut there.
  package func snippet(of text: String, language: LanguageTag, scalarCount: Int = 200) -> Snippet {
    let utf8 = text.utf8.count <= Self.byteLimit ? Array(text.utf8) : Array(text.utf8.prefix(Self.byteLimit))
    if generation != analyzer.generation {
      known.removeAll()
      generation = analyzer.generation
    }
    tokens.removeAll(keepingCapacity: true)
    analyzer.analyze(utf8, language: language, into: &tokens)
    var matches: [(token: Int, word: Int)] = []
    for (index, token) in tokens.enumerated() {
      if let word = match(token.word) { matches.append((index, word)) }
    }
    let range = best(matches, in: utf8, scalarCount: scalarCount)
    return cut(utf8, range, matches.map { tokens[$0.token] })
  }

  /// Highlights in a whole short text, a title: nothing is cut.
  package func highlights(in text: String, language: LanguageTag) -> [Range<Int>] {
    snippet(of: text, language: language, scalarCount: .max).highlights
  }

  /// A number for a word that the question looks for: the same for the same spelling of a term.
  private func match(_ word: UInt32) -> Int? {
    let index = Int(word)
    if index >= known.count { known += repeatElement(.notAsked, count: index + 1 - known.count) }
    switch known[index] {
    case .spelling(let number): return number
    case .none: return nil
    case .notAsked: break
    }
    var isWanted = false
    analyzer.forEachTerm(of: word) { isWanted = isWanted || terms.contains($0) }
    guard isWanted, let spelling = analyzer.terms(of: word).first else {
      known[index] = .none
      return nil
    }
    let number = spellings.firstIndex(of: spelling) ?? spellings.count
    if number == spellings.count { spellings.append(spelling) }
    known[index] = .spelling(number)
    return number
  }

  /// The stretch of bytes with the most different words of the question, then the most words.
  private func best(
    _ matches: [(token: Int, word: Int)], in utf8: [UInt8], scalarCount: Int
  ) -> Range<Int> {
    guard scalarCount != .max else { return 0..<utf8.count }
    var best = (score: 0, start: 0)
    for (index, match) in matches.enumerated() {
      let start = Int(tokens[match.token].start)
      var different: [Int] = []
      var count = 0
      // Bytes stand for scalars here; the cut counts them exactly.
      for other in matches[index...] {
        guard Int(tokens[other.token].end) - start <= scalarCount else { break }
        if !different.contains(other.word) { different.append(other.word) }
        count += 1
      }
      let score = different.count * 64 + min(count, 32)
      if score > best.score { best = (score, start) }
    }
    var start = best.start
    // Some words before the first match, as long as they belong to its line and sentence.
    let earliest = max(0, start - scalarCount / 4)
    var cursor = start
    while cursor > earliest {
      let byte = utf8[cursor - 1]
      if byte == 10 { break }
      if byte == 32, cursor >= 2,
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(utf8[cursor - 2])
      {
        start = cursor
        break
      }
      cursor -= 1
      if utf8[cursor] == 32 { start = cursor + 1 }
      if cursor == 0 { start = 0 }
    }
    var end = start
    var scalars = 0
    var lastBreak = start
    while end < utf8.count, scalars < scalarCount {
      end += 1
      while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
      scalars += 1
      if end < utf8.count, utf8[end] == 32 || utf8[end] == 10 { lastBreak = end }
    }
    if end < utf8.count, lastBreak > start + (end - start) / 2 { end = lastBreak }
    return start..<end
  }

  private func cut(_ utf8: [UInt8], _ range: Range<Int>, _ matches: [Token]) -> Snippet {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count + 8)
    var highlights: [Range<Int>] = []
    var count = 0
    func append(_ piece: Range<Int>) {
      for byte in utf8[piece] {
        // Line breaks and controls become spaces: the extract is one line.
        bytes.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
        if byte & 0xC0 != 0x80 { count += 1 }
      }
    }
    if range.lowerBound > 0 {
      bytes.append(contentsOf: "…".utf8)
      count += 1
    }
    var place = range.lowerBound
    for token in matches where Int(token.start) >= place && Int(token.end) <= range.upperBound {
      append(place..<Int(token.start))
      let start = count
      append(Int(token.start)..<Int(token.end))
      highlights.append(start..<count)
      place = Int(token.end)
    }
    append(place..<range.upperBound)
    if range.upperBound < utf8.count { bytes.append(contentsOf: "…".utf8) }
    return Snippet(text: String(decoding: bytes, as: UTF8.self), highlights: highlights)
  }
}
