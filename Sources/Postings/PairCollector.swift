package import Bytes

/// Finds pairs of frequent words next to each other, a window of articles at a time.
///
/// The window's articles are laid out as a row of cells, one a position; each word writes its number
/// into its cells, then one pass finds neighbours. A word that finds its cell taken (the other terms of
/// the same spelling), or stands beyond the longest row, goes into a list that is sorted once a window.
struct PairCollector: ~Copyable {
  private static let windowCount = 512
  /// The longest row: what lies behind it in one article goes into the list.
  private static let longestRow = 1 << 13

  /// A pair in the square of all: its number plus one, once it was met, and how often the current
  /// article has it.
  private struct Pair {
    var number: UInt32 = 0
    var frequency: UInt32 = 0
  }

  private struct Occurrence {
    var document: UInt32
    var position: UInt32
    /// The word's place among the frequent words plus one.
    var word: UInt32

    func precedes(_ other: Occurrence) -> Bool {
      document != other.document ? document < other.document : position < other.position
    }
  }

  private let words: [FrequentWords.Candidate]
  private var streams: PostingStreams
  private let square: Memory<Pair>
  private var pairs: [(first: Int, second: Int)] = []
  private var touched: [Int] = []
  private var occurrences: [Occurrence] = []
  private var late: [Occurrence] = []
  private var rows: [Int] = []
  private var cells = Memory<UInt16>(count: 1 << 16, repeating: 0)

  init(_ words: [FrequentWords.Candidate]) throws(BytesError) {
    self.words = words
    streams = try PostingStreams()
    square = Memory<Pair>(count: words.count * words.count, repeating: Pair())
  }

  /// Collects all pairs.
  ///
  /// - Parameters:
  ///   - sources: They yield the words' postings in the order of ``words``.
  ///   - onTheWay: Called now and then between two windows.
  mutating func collect<Source: PostingSource>(
    _ sources: inout [Source], documentCount: Int, onTheWay: () -> Void = {}
  ) throws(BytesError) {
    var alive = [Bool](repeating: false, count: sources.count)
    for index in sources.indices { alive[index] = try sources[index].next() }
    var low = 0
    while low < documentCount {
      let high = min(low + PairCollector.windowCount, documentCount)
      occurrences.removeAll(keepingCapacity: true)
      for index in sources.indices where alive[index] {
        alive[index] = try take(
          &sources[index], word: UInt32(index + 1), low: UInt32(low), high: UInt32(high))
      }
      layOut(documentCount: high - low)
      emit(from: low, count: high - low)
      if high % (64 * PairCollector.windowCount) == 0 { onTheWay() }
      low = high
    }
  }

  /// Takes a word's occurrences in a window; `false` when it has no more.
  private mutating func take<Source: PostingSource>(
    _ source: inout Source, word: UInt32, low: UInt32, high: UInt32
  ) throws(BytesError) -> Bool {
    while source.document < high {
      let document = source.document - low
      var position: UInt32 = 0
      source.forEachPositionDifference { difference in
        position &+= difference
        occurrences.append(Occurrence(document: document, position: position, word: word))
      }
      if try !source.next() { return false }
    }
    return true
  }

  /// Puts the occurrences into cells and, where they do not fit, into the list.
  private mutating func layOut(documentCount: Int) {
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: repeatElement(0, count: documentCount + 1))
    let longest = PairCollector.longestRow
    for item in occurrences {
      // One cell more than the last position needs, so that rows do not touch.
      let row = min(Int(item.position), longest - 1) + 2
      let document = Int(item.document) + 1
      if row > rows[document] { rows[document] = row }
    }
    for document in 0..<documentCount { rows[document + 1] += rows[document] }
    let total = rows[documentCount]
    if cells.cells.count < total { cells = Memory<UInt16>(count: total + total / 2, repeating: 0) }
    let cells = cells.cells
    cells.fill(0..<total, with: 0)
    late.removeAll(keepingCapacity: true)
    for item in occurrences {
      let cell = rows[Int(item.document)] + Int(item.position)
      if Int(item.position) < longest, cells[cell] == 0 {
        cells[cell] = UInt16(truncatingIfNeeded: item.word)
      } else {
        late.append(item)
      }
    }
    late.sort { $0.precedes($1) }
  }

  private mutating func emit(from low: Int, count: Int) {
    let cells = cells.cells
    var nextLate = 0
    for document in 0..<count {
      let (start, end) = (rows[document], rows[document + 1])
      var previous = 0
      for cell in start..<end {
        let word = Int(cells[cell])
        if word != 0, previous != 0 { tally(previous, word) }
        previous = word
      }
      let firstLate = nextLate
      while nextLate < late.count, Int(late[nextLate].document) == document { nextLate += 1 }
      if nextLate > firstLate { emitLate(firstLate..<nextLate, start: start, end: end) }
      let square = square.cells
      for pair in touched {
        if square[pair].number == 0 {
          streams.addTerm()
          pairs.append((pair / words.count, pair % words.count))
          square[pair].number = UInt32(pairs.count)
        }
        streams.add(
          Int(square[pair].number) - 1, document: UInt32(low + document), frequency: square[pair].frequency)
        square[pair].frequency = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// One more of two words, given by their places plus one.
  @inline(__always)
  private mutating func tally(_ first: Int, _ second: Int) {
    let pair = (first - 1) * words.count + second - 1
    let square = square.cells
    if square[pair].frequency == 0 { touched.append(pair) }
    square[pair].frequency += 1
  }

  /// The pairs of an article in which a word of the list takes part.
  private mutating func emitLate(_ range: Range<Int>, start: Int, end: Int) {
    let cells = cells.cells
    for index in range {
      let item = late[index]
      let cell = start + Int(item.position)
      if item.position > 0, cell - 1 < end, cells[cell - 1] != 0 {
        tally(Int(cells[cell - 1]), Int(item.word))
      }
      if cell + 1 < end, cells[cell + 1] != 0 { tally(Int(item.word), Int(cells[cell + 1])) }
      var other = index + 1
      while other < range.upperBound, late[other].position &- item.position <= 1 {
        if late[other].position != item.position { tally(Int(item.word), Int(late[other].word)) }
        other += 1
      }
    }
  }

  /// The pairs' terms in the order of their bytes, with the numbers of their postings.
  private func sortedTerms() -> [(term: [UInt8], number: Int)] {
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

  /// Calls a function with each pair's term, in the order of their bytes, and its postings.
  func forEachTerm(_ body: ([UInt8], inout StreamReader) throws(BytesError) -> Void) throws(BytesError) {
    var reader = StreamReader()
    for pair in sortedTerms() {
      reader.begin(streams.chain(pair.number), hasPositions: false)
      try body(pair.term, &reader)
    }
  }

  /// Writes the pairs' terms.
  func write(to writer: SegmentWriter) throws(BytesError) {
    try forEachTerm { term, reader throws(BytesError) in
      try writer.add(term: term, isFrequent: false, &reader)
    }
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

  /// Collects all pairs of words whose postings lie in several segments; in the order of the words.
  ///
  /// - Parameter onTheWay: Called now and then, to let go what was read.
  package mutating func collect(
    _ sources: inout [MergedPostings], documentCount: Int, onTheWay: () -> Void
  ) throws(BytesError) {
    try collector.collect(&sources, documentCount: documentCount, onTheWay: onTheWay)
  }

  /// Writes the pairs' terms.
  package func write(to writer: SegmentWriter) throws(BytesError) {
    try collector.write(to: writer)
  }
}
