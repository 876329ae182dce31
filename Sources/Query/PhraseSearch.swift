internal import Bytes
internal import Postings

/// The best articles for a phrase, in one segment; also counts.
///
/// The rarest word, or pair of words, leads a chunk at a time; positions are read only of articles
/// that have all words and whose leader's frequency would be enough for the score needed.
struct PhraseSearch {
  let matcher: PhraseMatcher
  /// In units; gates have the same weight.
  let weight: Float
  let scoring: Scoring
  let lengths: LengthSource
  let frame: SegmentFrame

  /// Looks through the segment.
  func search(into collector: inout TopCollector) throws(BytesError) {
    guard matcher.gatesSuffice, let leader = matcher.gates.first else {
      return try searchOneByOne(into: &collector)
    }
    let batch = frame.memory.batch
    while !leader.isAtEnd {
      let need = frame.need(collector)
      if Int64(try leader.chunkBound()) < Int64(need) {
        leader.nextChunk()
        continue
      }
      // A phrase is at most as frequent as its words, and shares grow with the frequency.
      try batch.fill(leader, from: 0, before: .max, need: Int64(need), rest: 0)
      for gate in matcher.gates.dropFirst() where batch.count > 0 { try batch.intersect(gate) }
      for index in 0..<batch.count { try look(batch.documents[index], into: &collector) }
      leader.nextChunk()
    }
  }

  private func searchOneByOne(into collector: inout TopCollector) throws(BytesError) {
    var next: UInt32 = 0
    while try matcher.advance(to: next) {
      next = matcher.document + 1
      try look(matcher.document, into: &collector)
    }
  }

  private func look(_ document: UInt32, into collector: inout TopCollector) throws(BytesError) {
    guard try matcher.enter(document) else { return }
    let length = scoring.usesLengths ? try lengths.length(document) : 0
    let need = frame.need(collector)
    if collector.isFull,
      scoring.share(weight: weight, frequency: try matcher.frequencyBound(), length: length) < need
    {
      return
    }
    let frequency = try matcher.frequency()
    guard frequency > 0 else { return }
    let share = scoring.share(weight: weight, frequency: frequency, length: length)
    if share >= need { try frame.offer(document, share, into: &collector) }
  }

  /// How many articles have the phrase, up to a number.
  func count(atMost limit: Int = .max) throws(BytesError) -> Int {
    var found = 0
    guard matcher.gatesSuffice, let leader = matcher.gates.first else {
      var next: UInt32 = 0
      while try matcher.advance(to: next) {
        next = matcher.document + 1
        if try matcher.frequency() > 0, try frame.filter.admits(matcher.document) { found += 1 }
        if found >= limit { return found }
      }
      return found
    }
    let batch = frame.memory.batch
    while !leader.isAtEnd {
      try batch.fill(leader)
      for gate in matcher.gates.dropFirst() where batch.count > 0 { try batch.intersect(gate) }
      for index in 0..<batch.count {
        let document = batch.documents[index]
        if try matcher.enter(document), try matcher.frequency() > 0,
          try frame.filter.admits(document)
        {
          found += 1
          if found >= limit { return found }
        }
      }
      leader.nextChunk()
    }
    return found
  }
}
