package import Bytes

/// Which words of a segment are so frequent that their pairs are indexed as terms of their own.
///
/// A phrase of two such words would otherwise read the positions of a large part of all articles;
/// with the pair it is one term. The rule depends on the segment's articles alone: words in more
/// than a 32nd of the articles, the most frequent first, at most 512 and at most 30 % of all
/// occurrences.
enum FrequentWords {
  static let largestCount = 512
  static let smallestArticleCount = 64

  struct Candidate {
    var term: [UInt8]
    var documentFrequency: Int
    var occurrences: Int
    /// Whatever the caller needs to find the postings again.
    var tag: Int
  }

  /// Whether a word with this document frequency may be frequent at all.
  @inline(__always)
  static func mayBeFrequent(documentFrequency: Int, documentCount: Int) -> Bool {
    documentCount >= smallestArticleCount && documentFrequency * 32 > documentCount
  }

  /// The chosen candidates, in the order of their bytes.
  static func choose(_ candidates: [Candidate], tokenCount: Int) -> [Candidate] {
    let ordered = candidates.sorted {
      $0.documentFrequency != $1.documentFrequency
        ? $0.documentFrequency > $1.documentFrequency : $0.term.lexicographicallyPrecedes($1.term)
    }
    var chosen: [Candidate] = []
    var sum = 0
    for candidate in ordered.prefix(largestCount) {
      sum += candidate.occurrences
      if sum > tokenCount * 3 / 10 { break }
      chosen.append(candidate)
    }
    return chosen.sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }

  /// The term of a pair: field, length of the first word, first word, second word.
  static func pairTerm(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> [UInt8] {
    var term: [UInt8] = [TermField.pairs]
    term.appendVarInt(first.count)
    term.append(contentsOf: first)
    term.append(contentsOf: second)
    return term
  }
}

extension TermField {
  /// The term under which the pair of two words (with their field bytes) is indexed.
  package static func pair(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    FrequentWords.pairTerm(first.dropFirst(), second.dropFirst())
  }
}

/// Finds pairs of frequent words next to each other, a window of articles at a time.
///
/// The window's articles are laid out as a row of cells, one a position; each word writes its
/// number into its cells, then one pass finds neighbours. Words that share a position with
/// another frequent word, or lie beyond the article's length, go through a short list.
struct PairCollector: ~Copyable {
  private let words: [FrequentWords.Candidate]
  private var streams: PostingStreams
  private var pairNumbers: [UInt32]
  private var pairs: [(first: Int, second: Int)] = []
  private var cells: [UInt16] = []
  private var starts: [Int] = []
  private var late: [(document: Int, position: UInt32, word: Int)] = []
  private var tallies: [Int: UInt32] = [:]

  init(_ words: [FrequentWords.Candidate]) throws(BytesError) {
    self.words = words
    streams = try PostingStreams()
    pairNumbers = [UInt32](repeating: 0, count: words.count * words.count)
  }

  /// Collects all pairs; `sources` yield the words' postings in the order of ``words``.
  mutating func collect<Source: PostingSource>(
    _ sources: inout [Source], lengths: [UInt32]
  ) throws(BytesError) {
    var alive = [Bool](repeating: false, count: sources.count)
    for index in sources.indices { alive[index] = try sources[index].next() }
    var low = 0
    while low < lengths.count {
      let high = min(low + 2048, lengths.count)
      starts.removeAll(keepingCapacity: true)
      var total = 0
      for document in low..<high {
        starts.append(total)
        total += Int(lengths[document]) + 4
      }
      starts.append(total)
      cells.removeAll(keepingCapacity: true)
      cells.append(contentsOf: repeatElement(0, count: total))
      for index in sources.indices where alive[index] {
        while Int(sources[index].document) < high {
          let document = Int(sources[index].document) - low
          let room = starts[document + 1] - starts[document] - 1
          let start = starts[document]
          var position: UInt32 = 0
          sources[index].forEachPositionDifference { difference in
            position &+= difference
            if Int(position) < room, cells[start + Int(position)] == 0 {
              cells[start + Int(position)] = UInt16(index + 1)
            } else {
              late.append((document + low, position, index))
            }
          }
          if try !sources[index].next() {
            alive[index] = false
            break
          }
        }
      }
      emit(low..<high)
      low = high
    }
  }

  private mutating func emit(_ documents: Range<Int>) {
    let hasLate = !late.isEmpty
    for document in documents {
      let end = starts[document - documents.lowerBound + 1]
      var cell = starts[document - documents.lowerBound]
      var previous = 0
      while cell < end {
        let word = Int(cells[cell])
        if word != 0, previous != 0 { tallies[(previous - 1) * words.count + word - 1, default: 0] += 1 }
        previous = word
        cell += 1
      }
      if hasLate { emitLate(document, start: starts[document - documents.lowerBound], end: end) }
      guard !tallies.isEmpty else { continue }
      for (pair, frequency) in tallies {
        if pairNumbers[pair] == 0 {
          streams.addTerm()
          pairs.append((pair / words.count, pair % words.count))
          pairNumbers[pair] = UInt32(pairs.count)
        }
        streams.add(Int(pairNumbers[pair]) - 1, document: UInt32(document), frequency: frequency)
      }
      tallies.removeAll(keepingCapacity: true)
    }
    late.removeAll(keepingCapacity: true)
  }

  private mutating func emitLate(_ document: Int, start: Int, end: Int) {
    let here = late.filter { $0.document == document }
    for (index, item) in here.enumerated() {
      func neighbour(_ position: Int) -> Int {
        position >= 0 && start + position < end - 1 ? Int(cells[start + position]) : 0
      }
      let before = neighbour(Int(item.position) - 1)
      let after = neighbour(Int(item.position) + 1)
      if before != 0 { tallies[(before - 1) * words.count + item.word, default: 0] += 1 }
      if after != 0 { tallies[item.word * words.count + after - 1, default: 0] += 1 }
      for (other, second) in here.enumerated()
      where other != index && second.position == item.position + 1 {
        tallies[item.word * words.count + second.word, default: 0] += 1
      }
    }
  }

  /// The pairs' terms in the order of their bytes, with the numbers of their postings.
  func sortedTerms() -> [(term: [UInt8], number: Int)] {
    var list: [(term: [UInt8], number: Int)] = []
    for (number, pair) in pairs.enumerated() {
      list.append(
        (
          FrequentWords.pairTerm(words[pair.first].term.dropFirst(), words[pair.second].term.dropFirst()),
          number
        ))
    }
    return list.sorted { $0.term.lexicographicallyPrecedes($1.term) }
  }

  /// The postings of a pair.
  func source(_ number: Int, _ scratch: inout [UInt8]) -> StreamReader {
    streams.copy(number, into: &scratch)
    return StreamReader(scratch, hasPositions: false)
  }
}

/// Chooses the frequent words of a segment from outside this module.
package struct FrequentWordChoice {
  private let documentCount: Int
  private let tokenCount: Int
  private var candidates: [FrequentWords.Candidate] = []

  /// A choice for a segment of so many articles and words.
  package init(documentCount: Int, tokenCount: Int) {
    self.documentCount = documentCount
    self.tokenCount = tokenCount
  }

  /// Whether a word in at most so many articles may be frequent.
  package func mayBeFrequent(_ documentFrequency: Int) -> Bool {
    FrequentWords.mayBeFrequent(documentFrequency: documentFrequency, documentCount: documentCount)
  }

  /// Offers a word.
  package mutating func add(_ term: [UInt8], documentFrequency: Int, occurrences: Int) {
    guard mayBeFrequent(documentFrequency) else { return }
    candidates.append(
      FrequentWords.Candidate(
        term: term, documentFrequency: documentFrequency, occurrences: occurrences, tag: 0))
  }

  /// The chosen words in the order of their bytes.
  package func words() -> [[UInt8]] {
    FrequentWords.choose(candidates, tokenCount: tokenCount).map(\.term)
  }
}

/// Collects the pairs of frequent words while segments are merged.
package struct FrequentPairs: ~Copyable {
  private var collector: PairCollector

  /// A collector for words in the order of their bytes.
  package init(words: [[UInt8]]) throws(BytesError) {
    collector = try PairCollector(
      words.map { FrequentWords.Candidate(term: $0, documentFrequency: 0, occurrences: 0, tag: 0) })
  }

  /// Collects all pairs; `sources` yield the words' postings in the same order.
  package mutating func collect<Source: PostingSource>(
    _ sources: inout [Source], lengths: [UInt32]
  ) throws(BytesError) {
    try collector.collect(&sources, lengths: lengths)
  }

  /// Writes the pairs' terms.
  package func write(to writer: SegmentWriter) throws(BytesError) {
    var scratch: [UInt8] = []
    for pair in collector.sortedTerms() {
      var source = collector.source(pair.number, &scratch)
      try writer.add(term: pair.term, isFrequent: false, &source)
    }
  }
}
