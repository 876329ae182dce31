internal import Bytes
internal import Postings

/// Articles that may get among the best, rising, with the part of their scores that is known.
///
/// A chunk's articles go from term to term together, so that what a term costs beside the search
/// in its decoded chunks is paid once for all of them.
///
/// Forty terms of an article take 0.3 ms in the generated index (`Benchmarks bench candidates`).
final class CandidateBatch {
  /// Articles that fit.
  static let capacity = 512
  private static let stride = capacity + 16
  /// Articles that a chunk may span to be looked up by a map; a power of two.
  private static let mapWidth = 1 << 12

  private let numbers = Memory<UInt32>(count: 6 * stride, repeating: 0)
  private let signed = Memory<Int32>(count: 2 * stride, repeating: 0)
  private let map = Memory<UInt8>(count: mapWidth, repeating: 0)

  /// The articles.
  let documents: Cells<UInt32>
  /// What is known of their scores.
  let sums: Cells<Int32>
  /// How many articles there are.
  var count = 0

  // Where a term has some of the articles: their places here and in the term's chunk.
  private let hits: Cells<UInt32>
  private let places: Cells<UInt32>
  private let hitDocuments: Cells<UInt32>
  private let frequencies: Cells<UInt32>
  private let lengths: Cells<UInt32>
  private let shares: Cells<Int32>

  init() {
    let stride = CandidateBatch.stride
    documents = numbers.cells
    hits = numbers.cells.from(stride)
    places = numbers.cells.from(2 * stride)
    hitDocuments = numbers.cells.from(3 * stride)
    frequencies = numbers.cells.from(4 * stride)
    sums = signed.cells
    shares = signed.cells.from(stride)
    lengths = numbers.cells.from(5 * stride)
  }

  /// Takes the articles of a term's current chunk, from `low` on and before `high`, whose
  /// share and what other terms can add reach `need`.
  @inline(__always)
  func fill(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, need: Int64, rest: Int64
  ) throws(BytesError) {
    let least = Int32(clamping: need - rest)
    let floor = try scorer.frequencyFloor(for: least)
    if floor > 1 { return try fillFrequent(scorer, from: low, before: high, least: least, floor: floor) }
    try scorer.loadShares()
    count = 0
    if scorer.largestShare < least, scorer.lastDocument < high {
      scorer.index = scorer.count
      return
    }
    count = take(scorer, from: low, before: high, scorer.shares, least: least, into: sums)
  }

  /// Takes the articles with a frequency of `floor` or more, the only ones whose lengths must be known.
  private func fillFrequent(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, least: Int32, floor: UInt32
  ) throws(BytesError) {
    try scorer.loadFrequencies()
    let taken = take(scorer, from: low, before: high, scorer.frequencies, least: floor, into: frequencies)
    count = 0
    guard taken > 0 else { return }
    try scorer.computeShares(documents, frequencies, count: taken, lengths: lengths, into: shares)
    count = NumberFilter.keep(
      documents, shares, count: taken, least: least, into: (numbers: documents, values: sums))
  }

  /// Takes the articles of a term's current chunk, from `low` on and before `high`, whose value is
  /// `least` or more, with these values; returns how many.
  @inline(__always)
  private func take<Value: FixedWidthInteger & BitwiseCopyable>(
    _ scorer: TermScorer, from low: UInt32, before high: UInt32, _ values: Cells<Value>, least: Value,
    into target: Cells<Value>
  ) -> Int {
    let start =
      scorer.index
      + NumberFilter.countBelow(low, scorer.documents.from(scorer.index), count: scorer.count - scorer.index)
    let from = scorer.documents.from(start)
    let taken = NumberFilter.countBelow(high, from, count: scorer.count - start)
    scorer.index = start + taken
    return NumberFilter.keep(
      from, values.from(start), count: taken, least: least, into: (numbers: documents, values: target))
  }

  /// Takes all articles of a term's current chunk, without shares.
  @inline(__always)
  func fill(_ scorer: TermScorer) throws(BytesError) {
    try scorer.loadDocuments()
    for index in 0..<scorer.count { documents[index] = scorer.documents[index] }
    count = scorer.count
  }

  /// Keeps those articles that a term has.
  func intersect(_ scorer: TermScorer) throws(BytesError) {
    var at = 0
    var kept = 0
    while at < count, let end = try locate(scorer, from: at) {
      for hit in 0..<hitCount {
        documents[kept] = hitDocuments[hit]
        kept += 1
      }
      at = end
    }
    count = kept
  }

  /// Adds a term's shares and lets go what cannot reach `need` any more.
  ///
  /// - Parameters:
  ///   - isRequired: Whether articles without the term are let go.
  ///   - rest: What later terms can add at most.
  func add(
    _ scorer: TermScorer, isRequired: Bool, need: Int64, rest: Int64
  ) throws(BytesError) {
    let least = Int32(clamping: need - rest)
    let documents = documents
    let sums = sums
    var at = 0
    var kept = 0
    while at < count, let end = try locate(scorer, from: at) {
      if hitCount > 0 { try score(scorer) }
      if isRequired {
        for hit in 0..<hitCount {
          let sum = sums[Int(hits[hit])] &+ shares[hit]
          documents[kept] = hitDocuments[hit]
          sums[kept] = sum
          kept &+= CandidateBatch.isEnough(sum, least)
        }
      } else {
        for hit in 0..<hitCount { sums[Int(hits[hit])] &+= shares[hit] }
        kept += keep(at..<end, least: least, at: kept)
      }
      at = end
    }
    if !isRequired {
      kept += keep(at..<count, least: least, at: kept)
    }
    count = kept
  }

  /// Moves the articles of a range whose sum is `least` or more to `place`, and returns how many there are.
  @inline(__always)
  private func keep(_ range: Range<Int>, least: Int32, at place: Int) -> Int {
    NumberFilter.keep(
      documents.from(range.lowerBound), sums.from(range.lowerBound), count: range.count, least: least,
      into: (numbers: documents.from(place), values: sums.from(place)))
  }

  private var hitCount = 0

  /// Finds the articles from `at` on that lie in one chunk of a term among the chunk's articles.
  ///
  /// - Returns: the place after them, or `nil` when the term has ended.
  @inline(__always)
  private func locate(_ scorer: TermScorer, from at: Int) throws(BytesError) -> Int? {
    scorer.skip(to: documents[at])
    if scorer.isAtEnd { return nil }
    let last = scorer.lastDocument
    let all = count
    let end = min(
      all, at + 1 + NumberFilter.countBelow(last &+ 1, documents.from(at + 1), count: all - at - 1))
    // The next chunk comes from memory while this one is decoded and searched.
    if end < all { scorer.fetch(documents[end]) }
    try scorer.loadDocuments()
    let base = scorer.leastDocument
    if end - at >= 4,
      let found = NumberFilter.find(
        documents, in: scorer.documents, from: at, before: end, hits: hits, places: places,
        found: hitDocuments)
    {
      hitCount = found
    } else if end - at >= 12, scorer.postings.isChunked, last - base < UInt32(CandidateBatch.mapWidth) {
      hitCount = locateByMap(scorer.documents, scorer.count, base: base, at..<end)
    } else {
      locateBySearch(scorer.documents, at..<end)
    }
    return end
  }

  /// Seven steps for each article, without a branch; cells after the chunk's last article hold the
  /// largest number.
  @inline(__always)
  private func locateBySearch(_ chunk: Cells<UInt32>, _ range: Range<Int>) {
    let documents = documents
    let hits = hits
    let places = places
    let hitDocuments = hitDocuments
    var found = 0
    for index in range {
      let document = documents[index]
      var place = chunk[63] < document ? 64 : 0
      place &+= chunk[place &+ 31] < document ? 32 : 0
      place &+= chunk[place &+ 15] < document ? 16 : 0
      place &+= chunk[place &+ 7] < document ? 8 : 0
      place &+= chunk[place &+ 3] < document ? 4 : 0
      place &+= chunk[place &+ 1] < document ? 2 : 0
      place &+= chunk[place] < document ? 1 : 0
      hits[found] = UInt32(truncatingIfNeeded: index)
      places[found] = UInt32(truncatingIfNeeded: place)
      hitDocuments[found] = document
      found &+= CandidateBatch.isEqual(chunk[place], document)
    }
    hitCount = found
  }

  /// For many articles in a chunk that spans few: where each article of the chunk is, in one byte
  /// an article. What earlier chunks left in the map is harmless: a place is believed only when
  /// the article there is the one looked for. So is an article before `base`, to which a damaged table of chunks may
  /// lead: it is looked up somewhere in the map, never outside.
  ///
  /// - Returns: how many articles were found.
  @inline(__always)
  func locateByMap(
    _ chunk: Cells<UInt32>, _ chunkCount: Int, base: UInt32, _ range: Range<Int>
  ) -> Int {
    let documents = documents
    let hits = hits
    let places = places
    let hitDocuments = hitDocuments
    let map = map.cells
    let mask = UInt32(CandidateBatch.mapWidth - 1)
    for place in 0..<chunkCount { map[Int((chunk[place] &- base) & mask)] = UInt8(truncatingIfNeeded: place) }
    var found = 0
    for index in range {
      let document = documents[index]
      let place = map[Int((document &- base) & mask)]
      hits[found] = UInt32(truncatingIfNeeded: index)
      places[found] = UInt32(place)
      hitDocuments[found] = document
      found &+= CandidateBatch.isEqual(chunk[Int(place)], document)
    }
    return found
  }

  /// 1 or 0, by arithmetic: a branch here is taken or not at random.
  @inline(__always)
  private static func isEqual(_ left: UInt32, _ right: UInt32) -> Int {
    let difference = left ^ right
    return Int(truncatingIfNeeded: 1 &- (difference | (0 &- difference)) &>> 31)
  }

  /// 1 where a number is `least` or more, else 0, by arithmetic for the same reason.
  @inline(__always)
  private static func isEnough<Value: FixedWidthInteger>(_ value: Value, _ least: Value) -> Int {
    let difference = Int64(truncatingIfNeeded: value) &- Int64(truncatingIfNeeded: least)
    return 1 &+ Int(truncatingIfNeeded: difference &>> 63)
  }

  /// Computes the shares of what ``locate(_:from:)`` found.
  @inline(__always)
  private func score(_ scorer: TermScorer) throws(BytesError) {
    if scorer.hasShares {
      let known = scorer.shares
      for hit in 0..<hitCount { shares[hit] = known[Int(places[hit])] }
      return
    }
    try scorer.loadFrequencies()
    let known = scorer.frequencies
    for hit in 0..<hitCount { frequencies[hit] = known[Int(places[hit])] }
    try scorer.computeShares(hitDocuments, frequencies, count: hitCount, lengths: lengths, into: shares)
  }
}
